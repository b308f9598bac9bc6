import type { Matched } from "../match.js";
export declare const typePresence: import("../../../model/rule.js").Rule<Matched>;
