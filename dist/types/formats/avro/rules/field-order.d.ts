import type { Matched } from "../match/matched.js";
export declare const fieldOrder: import("../../../model/rule.js").Rule<Matched>;
