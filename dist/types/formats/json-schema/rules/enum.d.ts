export declare const enumeration: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
