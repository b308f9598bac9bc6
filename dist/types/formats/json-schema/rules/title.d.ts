export declare const title: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
