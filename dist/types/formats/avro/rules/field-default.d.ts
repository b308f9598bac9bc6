import type { Matched } from "../match.js";
export declare const fieldDefault: import("../../../model/rule.js").Rule<Matched>;
