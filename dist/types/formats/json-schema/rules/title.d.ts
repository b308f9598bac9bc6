export declare const title: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
