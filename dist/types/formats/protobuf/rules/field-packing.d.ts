export declare const fieldPacking: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
