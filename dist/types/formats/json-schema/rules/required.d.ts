export declare const required: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
