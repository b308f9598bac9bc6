export declare const property: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
