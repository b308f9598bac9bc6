export declare const enumValueNumber: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
