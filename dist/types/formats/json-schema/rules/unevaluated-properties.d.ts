export declare const unevaluatedProperties: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
