export declare const description: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
