export declare const minContains: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
