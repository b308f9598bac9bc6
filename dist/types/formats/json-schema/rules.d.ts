import type { Rule } from "../../model/rule.js";
import type { Matched } from "./diff/rule.js";
/** Every kind of difference between two schemas, in the order of the specification. */
export declare const rules: readonly Rule<Matched>[];
