import type { Matched } from "../matched.js";
export declare const enumDefault: import("../../../model/rule.js").Rule<Matched>;
