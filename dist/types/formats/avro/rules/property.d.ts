import type { Matched } from "../match.js";
export declare const property: import("../../../model/rule.js").Rule<Matched>;
