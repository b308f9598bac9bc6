export declare const unknownKeyword: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
