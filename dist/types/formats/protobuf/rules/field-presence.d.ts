import type { Rule } from "../../../model/rule.js";
import type { Matched } from "../matching/match.js";
/** Both messages are there, but the field itself was added or removed. */
export declare const fieldPresence: Rule<Matched>;
