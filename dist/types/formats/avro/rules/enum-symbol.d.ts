import type { Matched } from "../matched.js";
export declare const enumSymbol: import("../../../model/rule.js").Rule<Matched>;
