export declare const minLength: import("../../../model/rule.js").Rule<import("../diff/rule.js").Matched>;
