import type { Outcome } from "../../model/outcome.js";
import type { Issue } from "./graph.js";
import type { Contract, Message, Named, Schema } from "./schema.js";
/** Both directions, for rules: whichever has this reader and this writer answers. */
export interface Checks {
    /** The worst that happens where these two types meet, among these kinds; a union's chosen branch included. */
    between(reader: Schema, writer: Schema, kinds: readonly Issue["kind"][], part?: unknown): Outcome;
    /** The worst that becomes of a value that the writer writes in this branch. */
    branch(reader: Schema, branch: Schema): Outcome;
    /** The worst inside these two types, up to the next named types. */
    inside(reader: Named, writer: Named): Outcome;
    /** Whether nothing at all happens where these two types meet, what their parts do left aside. */
    isQuiet(reader: Schema, writer: Schema): boolean;
    lacks(element: Message | Named | Contract): Outcome;
}
export declare function checksOf(base: Contract, head: Contract): Checks;
