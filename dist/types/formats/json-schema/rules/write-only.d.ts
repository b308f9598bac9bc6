export declare const writeOnly: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
