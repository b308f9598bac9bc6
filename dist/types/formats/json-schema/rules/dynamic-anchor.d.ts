export declare const dynamicAnchor: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
