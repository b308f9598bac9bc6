export declare const description: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
