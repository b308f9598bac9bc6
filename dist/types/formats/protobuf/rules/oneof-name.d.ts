import type { Matched } from "../matching/match.js";
export declare const oneofName: import("../../../model/rule.js").Rule<Matched>;
