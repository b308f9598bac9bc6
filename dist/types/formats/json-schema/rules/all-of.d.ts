export declare const allOf: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
