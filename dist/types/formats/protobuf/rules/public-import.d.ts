import type { Matched } from "../matching/matched.js";
export declare const publicImport: import("../../../model/rule.js").Rule<Matched>;
