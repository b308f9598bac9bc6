import type { Matched } from "../matching/matched.js";
export declare const importedType: import("../../../model/rule.js").Rule<Matched>;
