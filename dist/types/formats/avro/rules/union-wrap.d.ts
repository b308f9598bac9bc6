import type { Matched } from "../match.js";
export declare const unionWrap: import("../../../model/rule.js").Rule<Matched>;
