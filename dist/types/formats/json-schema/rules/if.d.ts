export declare const condition: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
