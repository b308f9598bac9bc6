import type { Matched } from "../match.js";
export declare const namespace: import("../../../model/rule.js").Rule<Matched>;
