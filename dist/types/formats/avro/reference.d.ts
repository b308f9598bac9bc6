import type { Incompatibility } from "./incompatibilities.js";
import type { Schema } from "./schema.js";
/** What `SchemaCompatibility.checkReaderWriterCompatibility` of Apache Avro 1.12 says about one pair of schemas. */
export declare function checkAsReference(reader: Schema, writer: Schema): readonly Incompatibility[];
