import { type Outcome } from "../../../model/outcome.js";
import type { Field } from "../model/descriptor.js";
import type { DataSurface, Policy } from "./reader-context.js";
/** The keys under which ProtoJSON accepts a field: its JSON name and the name as written. */
export declare function keysOf({ jsonName, name }: Field): readonly [string, string];
export declare function accepts(field: Field, key: string): boolean;
/** Reads the JSON key that the writer writes. */
export declare function readName(reader: Field, writer: Field, on: DataSurface, policy: Policy): Outcome;
