export declare const ifThenElse: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
