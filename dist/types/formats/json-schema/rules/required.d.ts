export declare const required: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
