export declare const oneOf: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
