import type { Node } from "../../../source/node.js";
import { type Rational } from "./rational.js";
/** A JSON value with exact numbers; objects keep any key, `__proto__` too. */
export type Value = null | boolean | string | Rational | readonly Value[] | ReadonlyMap<string, Value>;
export type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object";
/** The order in which an instance is looked for: the shortest to print first. */
export declare const jsonTypes: readonly JsonType[];
export declare function isArray(value: Value): value is readonly Value[];
export declare function isObject(value: Value): value is ReadonlyMap<string, Value>;
export declare function isNumber(value: Value): value is Rational;
export declare function typeOf(value: Value): JsonType;
/** Equal exactly when two values are equal by JSON Schema: 1 is 1.0, and the order of keys does not count. */
export declare function valueKey(value: Value): string;
/** Undefined when a number in it is too large to compute with. */
export declare function valueOf(node: Node): Value | undefined;
/** Instances that would be longer are not built: nobody reads them, and every step after takes as long. */
export declare const largestInstance = 200000;
/** About how many characters a value takes as JSON: instances share parts, so that is more than what is in memory. */
export declare function sizeOf(value: Value): number;
/** From what JSON.parse returns. */
export declare function fromPlain(value: unknown): Value | undefined;
/** Plain JSON for a validator or a report; numbers become the nearest doubles. */
export declare function toPlain(value: Value): unknown;
/** Characters as JSON Schema counts them: code points. */
export declare function lengthOf(text: string): number;
