export declare const exclusiveMinimum: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
