import type { Matched } from "../matching/matched.js";
export declare const enumDefault: import("../../../model/rule.js").Rule<Matched>;
