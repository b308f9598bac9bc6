export declare const minimum: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
