import type { Matched } from "../matched.js";
export declare const errorRecord: import("../../../model/rule.js").Rule<Matched>;
