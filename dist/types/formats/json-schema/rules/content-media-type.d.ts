export declare const contentMediaType: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
