export declare const dialect: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
