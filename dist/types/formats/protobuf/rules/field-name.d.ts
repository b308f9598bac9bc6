export declare const fieldName: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
