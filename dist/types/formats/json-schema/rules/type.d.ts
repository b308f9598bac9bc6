export declare const type: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
