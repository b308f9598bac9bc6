import type { Matched } from "../matched.js";
export declare const nullability: import("../../../model/rule.js").Rule<Matched>;
