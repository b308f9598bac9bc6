export declare const patternProperties: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
