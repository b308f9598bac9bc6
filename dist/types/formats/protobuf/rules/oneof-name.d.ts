import type { Matched } from "../matching/matched.js";
export declare const oneofName: import("../../../model/rule.js").Rule<Matched>;
