export declare const comment: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
