import type { Matched } from "../match/matched.js";
export declare const enumOrder: import("../../../model/rule.js").Rule<Matched>;
