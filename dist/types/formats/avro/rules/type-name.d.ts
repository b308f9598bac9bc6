import type { Matched } from "../match/matched.js";
export declare const typeName: import("../../../model/rule.js").Rule<Matched>;
