export declare const dependentSchemas: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
