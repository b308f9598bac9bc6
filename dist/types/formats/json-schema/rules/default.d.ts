export declare const defaultValue: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
