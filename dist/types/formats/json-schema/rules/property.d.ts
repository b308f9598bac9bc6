export declare const property: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
