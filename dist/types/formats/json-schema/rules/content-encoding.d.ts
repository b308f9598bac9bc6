export declare const contentEncoding: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
