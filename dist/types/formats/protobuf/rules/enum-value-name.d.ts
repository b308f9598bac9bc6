export declare const enumValueName: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
