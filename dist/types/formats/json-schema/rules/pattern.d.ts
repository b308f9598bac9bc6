export declare const pattern: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
