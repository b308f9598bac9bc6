export declare const additionalProperties: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
