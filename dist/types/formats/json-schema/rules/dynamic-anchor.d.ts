export declare const dynamicAnchor: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
