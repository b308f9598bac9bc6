export declare const format: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
