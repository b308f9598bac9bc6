export declare const dynamicReference: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
