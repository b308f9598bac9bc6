export declare const vocabulary: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
