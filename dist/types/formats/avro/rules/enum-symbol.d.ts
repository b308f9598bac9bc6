import type { Matched } from "../match.js";
export declare const enumSymbol: import("../../../model/rule.js").Rule<Matched>;
