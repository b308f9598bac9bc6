export declare const booleanSchema: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
