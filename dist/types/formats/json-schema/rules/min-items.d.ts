export declare const minItems: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
