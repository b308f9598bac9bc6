export declare const contains: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
