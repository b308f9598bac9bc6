export declare const additionalItems: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
