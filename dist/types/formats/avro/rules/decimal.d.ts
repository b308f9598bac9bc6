import type { Matched } from "../matched.js";
export declare const decimal: import("../../../model/rule.js").Rule<Matched>;
