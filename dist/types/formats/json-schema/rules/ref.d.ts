export declare const ref: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
