export declare const fieldJsonName: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
