export declare const uniqueItems: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
