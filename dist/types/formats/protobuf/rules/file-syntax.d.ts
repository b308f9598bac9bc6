export declare const fileSyntax: import("../../../model/rule.js").Rule<import("../matching/matched.js").Matched>;
