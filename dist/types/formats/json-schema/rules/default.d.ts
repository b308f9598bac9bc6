export declare const defaultValue: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
