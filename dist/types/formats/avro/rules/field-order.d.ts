import type { Matched } from "../matched.js";
export declare const fieldOrder: import("../../../model/rule.js").Rule<Matched>;
