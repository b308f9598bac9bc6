export declare const deprecated: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
