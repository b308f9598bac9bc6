import type { Matched } from "../match/matched.js";
export declare const enumDefault: import("../../../model/rule.js").Rule<Matched>;
