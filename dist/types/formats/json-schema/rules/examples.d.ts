export declare const examples: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
