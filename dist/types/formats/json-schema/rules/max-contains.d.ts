export declare const maxContains: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
