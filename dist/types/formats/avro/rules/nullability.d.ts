import type { Matched } from "../match/matched.js";
export declare const nullability: import("../../../model/rule.js").Rule<Matched>;
