export declare const fieldGenerated: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
