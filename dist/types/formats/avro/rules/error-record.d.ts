import type { Matched } from "../match/matched.js";
export declare const errorRecord: import("../../../model/rule.js").Rule<Matched>;
