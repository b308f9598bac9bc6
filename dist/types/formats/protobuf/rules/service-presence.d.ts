export declare const servicePresence: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
