import type { Datum } from "./datum.js";
import type { Schema } from "./schema.js";
/** A datum as avsc takes it. */
export declare function toAvsc(datum: Datum, schema: Schema): unknown;
/** What avsc decoded, as a datum of the type it was decoded to. */
export declare function fromAvsc(value: unknown, schema: Schema): Datum;
