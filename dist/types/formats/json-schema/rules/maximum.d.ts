export declare const maximum: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
