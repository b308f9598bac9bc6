import type { Matched } from "../matching/match.js";
export declare const publicImport: import("../../../model/rule.js").Rule<Matched>;
