export declare const dependentSchemas: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
