import type { Matched } from "../matching/match.js";
export declare const extensionRange: import("../../../model/rule.js").Rule<Matched>;
