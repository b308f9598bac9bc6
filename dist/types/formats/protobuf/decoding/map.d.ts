import type { Outcome } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import type { DataSurface, ReaderContext } from "./reader-context.js";
/** Two fields of which one is a map, or both. */
export declare function readMap(reader: Field, writer: Field, on: DataSurface, context: ReaderContext): Outcome;
