import type { Outcome } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import type { DataSurface, Lens } from "./lens.js";
/** Whether two fields have the same type, where renamed and moved types count as the same. */
export declare function isSameType(a: Field, b: Field, lens: Lens): boolean;
/** Types alone; cardinality is another question. Types that are the same one are judged where they are declared. */
export declare function readFieldType(reader: Field, writer: Field, on: DataSurface, lens: Lens): Outcome;
/** Types alone, looking into messages and enums even where they keep their names. */
export declare function readValueType(reader: Field, writer: Field, on: DataSurface, lens: Lens): Outcome;
/** One value of each type. */
export declare function readType(reader: Field, writer: Field, on: DataSurface, lens: Lens): Outcome;
/** Singular, repeated and map alone; types are another question. */
export declare function readCardinality(reader: Field, writer: Field, on: DataSurface): Outcome;
