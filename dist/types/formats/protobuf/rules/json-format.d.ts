import type { Matched } from "../matching/match.js";
export declare const jsonFormat: import("../../../model/rule.js").Rule<Matched>;
