import type { Matched } from "../matching/matched.js";
export declare const reserved: import("../../../model/rule.js").Rule<Matched>;
