import type { Matched } from "../matched.js";
export declare const fieldDefault: import("../../../model/rule.js").Rule<Matched>;
