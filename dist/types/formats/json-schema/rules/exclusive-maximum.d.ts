export declare const exclusiveMaximum: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
