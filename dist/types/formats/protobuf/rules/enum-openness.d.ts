export declare const enumOpenness: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
