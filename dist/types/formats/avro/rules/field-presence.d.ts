import type { Matched } from "../match/matched.js";
export declare const fieldPresence: import("../../../model/rule.js").Rule<Matched>;
