export declare const maxItems: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
