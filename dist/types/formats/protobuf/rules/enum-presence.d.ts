export declare const enumPresence: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
