import type { Matched } from "../match.js";
export declare const enumOrder: import("../../../model/rule.js").Rule<Matched>;
