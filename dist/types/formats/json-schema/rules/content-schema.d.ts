export declare const contentSchema: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
