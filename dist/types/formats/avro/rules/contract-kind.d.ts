import type { Matched } from "../match/matched.js";
export declare const contractKind: import("../../../model/rule.js").Rule<Matched>;
