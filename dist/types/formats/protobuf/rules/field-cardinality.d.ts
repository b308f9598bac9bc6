export declare const fieldCardinality: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
