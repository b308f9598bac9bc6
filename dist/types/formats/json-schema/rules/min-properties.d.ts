export declare const minProperties: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
