import type { Matched } from "../match/matched.js";
export declare const doc: import("../../../model/rule.js").Rule<Matched>;
