export declare const contentMediaType: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
