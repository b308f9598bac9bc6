export declare const writeOnly: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
