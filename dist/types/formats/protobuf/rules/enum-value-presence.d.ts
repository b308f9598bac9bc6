export declare const enumValuePresence: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
