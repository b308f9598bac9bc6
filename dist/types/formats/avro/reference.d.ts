import type { Place, Schema } from "./schema.js";
/** Apache Avro's SchemaIncompatibilityType, and the exception that it throws for ambiguous aliases. */
export type IncompatibilityType = "NAME_MISMATCH" | "FIXED_SIZE_MISMATCH" | "MISSING_ENUM_SYMBOLS" | "READER_FIELD_MISSING_DEFAULT_VALUE" | "TYPE_MISMATCH" | "MISSING_UNION_BRANCH" | "AMBIGUOUS_ALIAS";
export interface Incompatibility {
    readonly type: IncompatibilityType;
    /** JSON pointer into the reader's schema, as Apache Avro gives it. */
    readonly path: string;
    readonly message: string;
    /** The reader's element. */
    readonly place: Place;
}
/** What `SchemaCompatibility.checkReaderWriterCompatibility` of Apache Avro 1.12 says about one pair of schemas. */
export declare function checkAsReference(reader: Schema, writer: Schema): readonly Incompatibility[];
