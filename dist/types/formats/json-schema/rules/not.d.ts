export declare const negation: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
