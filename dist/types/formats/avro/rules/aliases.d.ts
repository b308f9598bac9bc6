import type { Matched } from "../match.js";
export declare const aliases: import("../../../model/rule.js").Rule<Matched>;
