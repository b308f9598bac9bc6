export declare const maxLength: import("../../../model/rule.js").Rule<import("../rule.js").Matched>;
