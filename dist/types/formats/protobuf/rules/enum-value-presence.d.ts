export declare const enumValuePresence: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
