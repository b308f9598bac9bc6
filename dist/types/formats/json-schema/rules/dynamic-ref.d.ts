export declare const dynamicReference: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
