import { type Schema } from "../schema/schema.js";
import { type Datum } from "./datum.js";
/**
 * A datum in Avro's binary encoding (specification 1.12, Binary Encoding), for schemas that avsc is not given: a datum
 * of one of them is small, avsc's types for it are not.
 */
export declare function encodeDatum(datum: Datum, schema: Schema): Buffer;
