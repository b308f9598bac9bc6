export declare const fileSyntax: import("../../../model/rule.js").Rule<import("../matching/match.js").Matched>;
