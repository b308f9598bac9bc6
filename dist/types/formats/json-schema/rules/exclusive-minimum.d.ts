export declare const exclusiveMinimum: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
