export declare const uniqueItems: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
