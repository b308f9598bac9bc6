export declare const minimum: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
