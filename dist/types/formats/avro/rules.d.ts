import type { Rule } from "../../model/rule.js";
import type { Matched } from "./matched.js";
/** Every rule of Avro; the only list. */
export declare const rules: readonly Rule<Matched>[];
