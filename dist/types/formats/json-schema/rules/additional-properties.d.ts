export declare const additionalProperties: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
