export declare const contentSchema: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
