export declare const fieldTracking: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
