import type { Matched } from "../match.js";
export declare const logicalType: import("../../../model/rule.js").Rule<Matched>;
