export declare const maxProperties: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
