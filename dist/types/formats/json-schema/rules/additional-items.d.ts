export declare const additionalItems: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
