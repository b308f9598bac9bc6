import type { Matched } from "../matching/matched.js";
export declare const fileOptions: import("../../../model/rule.js").Rule<Matched>;
