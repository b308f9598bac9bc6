export declare const fieldEncoding: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
