import type { Theory } from "./evaluate.js";
import type { Literal } from "./formula.js";
import type { Value } from "./value.js";
/** Where inside an instance a schema refuses it, as a JSON pointer: "" for the instance as a whole. */
export declare function refusedAt(theory: Theory, schema: Literal, value: Value): string;
