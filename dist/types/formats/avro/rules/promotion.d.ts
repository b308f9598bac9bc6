import type { Matched } from "../match.js";
export declare const promotion: import("../../../model/rule.js").Rule<Matched>;
