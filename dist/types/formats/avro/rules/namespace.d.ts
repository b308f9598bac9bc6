import type { Matched } from "../matched.js";
export declare const namespace: import("../../../model/rule.js").Rule<Matched>;
