export declare const readOnly: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
