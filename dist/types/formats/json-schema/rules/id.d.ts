export declare const id: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
