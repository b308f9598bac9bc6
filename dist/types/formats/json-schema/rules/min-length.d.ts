export declare const minLength: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
