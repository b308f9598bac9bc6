import type { Matched } from "../matching/match.js";
export declare const reserved: import("../../../model/rule.js").Rule<Matched>;
