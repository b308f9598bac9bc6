export declare const propertyNames: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
