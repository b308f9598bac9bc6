export declare const constant: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
