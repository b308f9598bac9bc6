export declare const ref: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
