export declare const enumPresence: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
