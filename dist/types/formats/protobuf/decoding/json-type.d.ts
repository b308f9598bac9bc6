import { type Outcome } from "../../../model/outcome.js";
import type { Field, FieldType } from "../model/descriptor.js";
import type { ReaderContext } from "./reader-context.js";
/** Reads a single value in JSON. */
export declare function readJsonType(reader: Field, writer: Field, context: ReaderContext): Outcome;
/** Reads a type where at least one side is no ordinary message. */
export declare function readForm(reader: FieldType, writer: FieldType, context: ReaderContext): Outcome;
/** The types of google.protobuf that a JSON array is read into. */
export declare function takesLists(type: FieldType): boolean;
