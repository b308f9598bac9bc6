import type { Matched } from "../matching/match.js";
export declare const options: import("../../../model/rule.js").Rule<Matched>;
