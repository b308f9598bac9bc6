export declare const pattern: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
