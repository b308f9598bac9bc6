export declare const fieldUtf8: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
