export declare const fieldTracking: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
