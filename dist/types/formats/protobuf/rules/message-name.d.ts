export declare const messageName: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
