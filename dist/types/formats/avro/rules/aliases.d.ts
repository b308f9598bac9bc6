import type { Matched } from "../match/matched.js";
export declare const aliases: import("../../../model/rule.js").Rule<Matched>;
