export declare const fieldNumber: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
