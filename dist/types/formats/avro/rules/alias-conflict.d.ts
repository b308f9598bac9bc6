import type { Matched } from "../match/matched.js";
export declare const aliasConflict: import("../../../model/rule.js").Rule<Matched>;
