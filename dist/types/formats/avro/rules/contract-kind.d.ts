import type { Matched } from "../matched.js";
export declare const contractKind: import("../../../model/rule.js").Rule<Matched>;
