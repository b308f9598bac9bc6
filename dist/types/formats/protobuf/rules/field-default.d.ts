export declare const fieldDefault: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
