import type { Matched } from "../matching/matched.js";
export declare const visibility: import("../../../model/rule.js").Rule<Matched>;
