import type { Outcome } from "../../../model/outcome.js";
import type { Field, FieldType } from "../model/descriptor.js";
import type { Lens } from "./lens.js";
/** One value of each field's type, in JSON. */
export declare function readJsonType(reader: Field, writer: Field, lens: Lens): Outcome;
/** Two types of which at least one is no ordinary message. */
export declare function readForm(reader: FieldType, writer: FieldType, lens: Lens): Outcome;
/** The types of google.protobuf that a JSON array is read into. */
export declare function takesLists(type: FieldType): boolean;
