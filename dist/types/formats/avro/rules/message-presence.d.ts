import type { Matched } from "../match.js";
export declare const messagePresence: import("../../../model/rule.js").Rule<Matched>;
