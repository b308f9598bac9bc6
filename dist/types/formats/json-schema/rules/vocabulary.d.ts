export declare const vocabulary: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
