export declare const format: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
