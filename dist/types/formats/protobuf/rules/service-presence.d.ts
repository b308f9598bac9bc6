export declare const servicePresence: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
