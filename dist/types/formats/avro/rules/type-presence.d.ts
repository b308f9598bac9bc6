import type { Matched } from "../matched.js";
export declare const typePresence: import("../../../model/rule.js").Rule<Matched>;
