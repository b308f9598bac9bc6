import type { Matched } from "../match/matched.js";
export declare const unionWrap: import("../../../model/rule.js").Rule<Matched>;
