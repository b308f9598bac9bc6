import type { Matched } from "../matching/matched.js";
export declare const extensionRange: import("../../../model/rule.js").Rule<Matched>;
