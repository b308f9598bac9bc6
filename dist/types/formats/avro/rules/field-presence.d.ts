import type { Matched } from "../matched.js";
export declare const fieldPresence: import("../../../model/rule.js").Rule<Matched>;
