export declare const minContains: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
