export declare const enumName: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
