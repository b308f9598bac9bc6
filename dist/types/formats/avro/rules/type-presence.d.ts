import type { Matched } from "../match/matched.js";
export declare const typePresence: import("../../../model/rule.js").Rule<Matched>;
