export declare const items: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
