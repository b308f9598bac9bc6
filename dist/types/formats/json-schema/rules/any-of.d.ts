export declare const anyOf: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
