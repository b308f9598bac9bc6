import type { Schema } from "../schema/schema.js";
import { type Incompatibility } from "./incompatibilities.js";
/** What `SchemaCompatibility.checkReaderWriterCompatibility` of Apache Avro 1.12 says about one pair of schemas. */
export declare function checkAsReference(reader: Schema, writer: Schema): readonly Incompatibility[];
