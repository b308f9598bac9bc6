export declare const alternative: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
