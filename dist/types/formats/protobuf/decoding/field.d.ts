import { type Outcome } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import type { DataSurface, ReaderContext } from "./reader-context.js";
/** Whether two fields have the same type, where renamed and moved types count as the same. */
export declare function isSameType(a: Field, b: Field, context: ReaderContext): boolean;
/** Reads the type of a field, not its cardinality. A type that both sides have is judged where it is declared. */
export declare function readFieldType(reader: Field, writer: Field, on: DataSurface, context: ReaderContext): Outcome;
/** Reads the type of a field, and looks into messages and enums that both sides have. */
export declare function readValueType(reader: Field, writer: Field, on: DataSurface, context: ReaderContext): Outcome;
/** Reads a single value. */
export declare function readType(reader: Field, writer: Field, on: DataSurface, context: ReaderContext): Outcome;
/** Reads singular, repeated or map; types are another question. */
export declare function readCardinality(reader: Field, writer: Field, on: DataSurface): Outcome;
