import type { Matched } from "../match/matched.js";
export declare const messagePresence: import("../../../model/rule.js").Rule<Matched>;
