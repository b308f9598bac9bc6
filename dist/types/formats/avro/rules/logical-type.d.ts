import type { Matched } from "../matched.js";
export declare const logicalType: import("../../../model/rule.js").Rule<Matched>;
