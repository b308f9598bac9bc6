export declare const definition: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
