export declare const fieldName: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
