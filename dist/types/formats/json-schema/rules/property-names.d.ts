export declare const propertyNames: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
