export declare const type: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
