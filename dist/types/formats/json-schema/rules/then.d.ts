export declare const consequence: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
