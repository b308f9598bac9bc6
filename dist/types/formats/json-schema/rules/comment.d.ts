export declare const comment: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
