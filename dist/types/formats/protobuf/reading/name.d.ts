import type { Outcome } from "../../../model/outcome.js";
import type { Field, Message } from "../model/descriptor.js";
import type { DataSurface, Policy } from "./lens.js";
/** The keys under which ProtoJSON accepts a field: its JSON name and the name as written. */
export declare function keysOf({ jsonName, name }: Field): readonly [string, string];
export declare function accepts(field: Field, key: string): boolean;
/** The key that the writer writes, at the reader. */
export declare function readName(reader: Field, writer: Field, on: DataSurface, policy: Policy): Outcome;
/** A field that only one side has. */
export declare function readPresence(reader: Field | undefined, writer: Field | undefined, on: DataSurface, policy: Policy): Outcome;
/** A required reader refuses what a writer may leave out. */
export declare function readRequired(reader: Field, writer: Field): Outcome;
/** Whether the number or the name is kept from being used again. */
export declare function isReserved({ node }: Message, { number, name }: {
    number: number;
    name: string;
}): {
    number: boolean;
    name: boolean;
};
