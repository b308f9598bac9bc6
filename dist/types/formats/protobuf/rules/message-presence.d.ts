export declare const messagePresence: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
