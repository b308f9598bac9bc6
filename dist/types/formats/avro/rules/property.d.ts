import type { Matched } from "../matched.js";
export declare const property: import("../../../model/rule.js").Rule<Matched>;
