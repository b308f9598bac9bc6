import type { Rule } from "../../model/rule.js";
import type { Matched } from "./matching/match.js";
/** Every rule of the format, by file name. */
export declare const rules: readonly Rule<Matched>[];
