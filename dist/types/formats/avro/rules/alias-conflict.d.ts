import type { Matched } from "../match.js";
export declare const aliasConflict: import("../../../model/rule.js").Rule<Matched>;
