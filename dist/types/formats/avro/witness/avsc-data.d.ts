import { type Schema } from "../schema/schema.js";
import { type Datum } from "./datum.js";
/** A datum as avsc takes it. */
export declare function toAvsc(datum: Datum, schema: Schema): unknown;
/** A value that avsc decoded, as a datum of `schema`. */
export declare function fromAvsc(value: unknown, schema: Schema): Datum;
