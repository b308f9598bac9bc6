import type { Matched } from "../matched.js";
export declare const aliases: import("../../../model/rule.js").Rule<Matched>;
