export declare const filePackage: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
