export declare const anyOf: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
