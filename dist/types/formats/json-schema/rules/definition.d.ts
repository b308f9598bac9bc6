export declare const definition: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
