export declare const unevaluatedItems: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
