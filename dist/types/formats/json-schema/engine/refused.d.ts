import type { Theory } from "./theory.js";
import { type Formula, type Literal } from "./formula.js";
import { type Value } from "../values/value.js";
/** What of a schema refuses an instance. */
export interface Refusal {
    /** Where inside the instance, as a JSON pointer: "" for the instance as a whole. */
    readonly place: string;
    /** Undefined: it was not looked for to the end. */
    readonly part: Formula | undefined;
}
export declare function refusalOf(theory: Theory, schema: Literal, value: Value): Refusal;
