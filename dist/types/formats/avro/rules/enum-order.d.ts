import type { Matched } from "../matched.js";
export declare const enumOrder: import("../../../model/rule.js").Rule<Matched>;
