export declare const multipleOf: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
