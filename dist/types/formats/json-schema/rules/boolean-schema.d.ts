export declare const booleanSchema: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
