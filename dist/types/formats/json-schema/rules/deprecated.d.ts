export declare const deprecated: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
