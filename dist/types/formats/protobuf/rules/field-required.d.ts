export declare const fieldRequired: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
