export declare const contains: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
