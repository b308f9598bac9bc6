export declare const unevaluatedItems: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
