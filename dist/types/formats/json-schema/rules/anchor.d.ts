export declare const anchor: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
