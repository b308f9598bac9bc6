export declare const unknownKeyword: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
