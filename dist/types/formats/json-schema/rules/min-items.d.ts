export declare const minItems: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
