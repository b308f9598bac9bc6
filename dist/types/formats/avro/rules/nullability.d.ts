import type { Matched } from "../match.js";
export declare const nullability: import("../../../model/rule.js").Rule<Matched>;
