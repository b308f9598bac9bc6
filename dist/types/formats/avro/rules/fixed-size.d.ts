import type { Matched } from "../match.js";
export declare const fixedSize: import("../../../model/rule.js").Rule<Matched>;
