import type { Matched } from "../match/matched.js";
export declare const enumSymbol: import("../../../model/rule.js").Rule<Matched>;
