export declare const maxItems: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
