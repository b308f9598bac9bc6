import { type Outcome } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import type { DataSurface } from "./reader-context.js";
/**
 * A reader keeps one member of a oneof. It loses a value only where the writer may set two of its members at once,
 * which it may when they are not together in one oneof of the writer.
 */
export declare function readOneof(reader: Field, writer: Field, on: DataSurface): Outcome;
/** Another field that the writer may set together with this one, where the reader puts both into one oneof. */
export declare function rivalOf({ oneof }: Field, writer: Field, on: DataSurface): Field | undefined;
