export declare const allOf: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
