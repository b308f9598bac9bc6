export declare const maximum: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
