export declare const maxLength: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
