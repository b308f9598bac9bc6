export declare const condition: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
