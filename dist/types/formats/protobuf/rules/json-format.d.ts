import type { Matched } from "../matching/matched.js";
export declare const jsonFormat: import("../../../model/rule.js").Rule<Matched>;
