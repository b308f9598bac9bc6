import type { Matched } from "../match.js";
export declare const decimal: import("../../../model/rule.js").Rule<Matched>;
