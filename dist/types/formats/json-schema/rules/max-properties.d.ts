export declare const maxProperties: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
