export declare const messageName: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
