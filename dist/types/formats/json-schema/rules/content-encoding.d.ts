export declare const contentEncoding: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
