export declare const alternative: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
