export declare const items: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
