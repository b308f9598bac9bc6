export declare const enumValueNumber: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
