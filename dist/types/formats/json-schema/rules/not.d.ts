export declare const negation: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
