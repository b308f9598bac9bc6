export declare const maxContains: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
