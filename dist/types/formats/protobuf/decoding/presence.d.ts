import { type Outcome } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import type { DataSurface, Policy } from "./reader-context.js";
/** A field that only one side has. */
export declare function readPresence(reader: Field | undefined, writer: Field | undefined, on: DataSurface, policy: Policy): Outcome;
/** A required reader refuses what a writer may leave out. */
export declare function readRequired(reader: Field, writer: Field): Outcome;
/** A field that is absent reads as its default: another default is another value. */
export declare function readDefault(reader: Field, writer: Field): Outcome;
