export declare const exclusiveMaximum: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
