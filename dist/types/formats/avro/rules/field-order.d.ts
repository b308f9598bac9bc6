import type { Matched } from "../match.js";
export declare const fieldOrder: import("../../../model/rule.js").Rule<Matched>;
