export declare const examples: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
