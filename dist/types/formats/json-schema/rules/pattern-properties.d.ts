export declare const patternProperties: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
