export declare const minProperties: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
