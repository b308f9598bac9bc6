import type { Matched } from "../matched.js";
export declare const messagePresence: import("../../../model/rule.js").Rule<Matched>;
