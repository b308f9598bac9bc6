export declare const content: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
