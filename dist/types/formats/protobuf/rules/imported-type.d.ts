import type { Matched } from "../matching/match.js";
export declare const importedType: import("../../../model/rule.js").Rule<Matched>;
