import type { Matched } from "../matched.js";
export declare const typeName: import("../../../model/rule.js").Rule<Matched>;
