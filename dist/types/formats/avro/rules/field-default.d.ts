import type { Matched } from "../match/matched.js";
export declare const fieldDefault: import("../../../model/rule.js").Rule<Matched>;
