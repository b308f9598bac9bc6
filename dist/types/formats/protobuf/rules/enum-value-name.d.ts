export declare const enumValueName: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
