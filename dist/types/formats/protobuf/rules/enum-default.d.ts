import type { Matched } from "../matching/match.js";
export declare const enumDefault: import("../../../model/rule.js").Rule<Matched>;
