import type { Matched } from "../match/matched.js";
export declare const property: import("../../../model/rule.js").Rule<Matched>;
