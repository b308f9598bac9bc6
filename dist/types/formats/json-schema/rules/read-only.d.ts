export declare const readOnly: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
