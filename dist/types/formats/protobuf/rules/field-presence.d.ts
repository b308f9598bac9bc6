import { type Rule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
/** Sets the edit: both sides have the message, and one has the field. */
export declare const fieldPresence: Rule<Matched>;
