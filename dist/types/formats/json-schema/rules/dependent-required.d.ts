export declare const dependentRequired: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
