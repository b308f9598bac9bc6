import type { Matched } from "../match.js";
export declare const errorRecord: import("../../../model/rule.js").Rule<Matched>;
