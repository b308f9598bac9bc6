export declare const messageOptions: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
