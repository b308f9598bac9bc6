import type { Matched } from "../matching/matched.js";
export declare const options: import("../../../model/rule.js").Rule<Matched>;
