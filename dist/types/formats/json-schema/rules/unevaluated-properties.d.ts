export declare const unevaluatedProperties: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
