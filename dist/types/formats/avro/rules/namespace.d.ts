import type { Matched } from "../match/matched.js";
export declare const namespace: import("../../../model/rule.js").Rule<Matched>;
