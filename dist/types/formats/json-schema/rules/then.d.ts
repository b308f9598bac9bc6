export declare const consequence: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
