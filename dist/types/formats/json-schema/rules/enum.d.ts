export declare const enumeration: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
