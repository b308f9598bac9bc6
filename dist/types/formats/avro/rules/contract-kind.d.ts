import type { Matched } from "../match.js";
export declare const contractKind: import("../../../model/rule.js").Rule<Matched>;
