export declare const prefixItems: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
