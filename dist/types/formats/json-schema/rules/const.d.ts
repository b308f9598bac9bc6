export declare const constant: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
