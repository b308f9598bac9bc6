export declare const fieldCardinality: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
