export declare const anchor: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
