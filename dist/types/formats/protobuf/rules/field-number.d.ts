export declare const fieldNumber: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
