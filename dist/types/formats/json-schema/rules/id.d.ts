export declare const id: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
