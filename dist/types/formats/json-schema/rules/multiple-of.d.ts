export declare const multipleOf: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
