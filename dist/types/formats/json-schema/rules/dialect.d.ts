export declare const dialect: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
