export declare const dependentRequired: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
