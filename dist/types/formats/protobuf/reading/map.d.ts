import type { Outcome } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import type { DataSurface, Lens } from "./lens.js";
/** Two fields of which one is a map, or both. */
export declare function readMap(reader: Field, writer: Field, on: DataSurface, lens: Lens): Outcome;
