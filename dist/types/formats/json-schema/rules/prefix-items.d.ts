export declare const prefixItems: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
