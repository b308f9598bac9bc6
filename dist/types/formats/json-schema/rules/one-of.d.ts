export declare const oneOf: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
