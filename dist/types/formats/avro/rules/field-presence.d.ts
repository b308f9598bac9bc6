import type { Matched } from "../match.js";
export declare const fieldPresence: import("../../../model/rule.js").Rule<Matched>;
