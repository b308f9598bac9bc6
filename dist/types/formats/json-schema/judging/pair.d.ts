import type { Outcome } from "../../../model/outcome.js";
import type { Node } from "../../../source/node.js";
import type { SchemaDocument } from "../documents/library.js";
import { type Contract, type Schema } from "./side.js";
/** declared: writers emit only names that their schema declares. strict: whatever the schema allows. */
export type Semantics = "declared" | "strict";
/** Both sides in one arena, so that what they share is one number. */
export declare class Pair {
    readonly theory: import("../engine/theory.js").Theory;
    readonly base: Schema;
    readonly head: Schema;
    private left;
    private readonly decided;
    constructor(base: Contract, head: Contract);
    /** What is left of the steps that single changes share. */
    stepsForChanges(): number;
    /** A side in which a document was replaced. */
    variant({ contract }: Schema, path: string, root: Node, otherwise: readonly SchemaDocument[]): Schema;
    /** What a reader does with everything that a writer may write: proved, refuted, or undecided. */
    reading(reader: Schema, writer: Schema, semantics: Semantics): Promise<Outcome>;
    /** The same for remarks beside the verdict: Ajv is asked only where the engine is not sure. */
    expecting(reader: Schema, writer: Schema, semantics: Semantics): Promise<Outcome>;
    /**
     * The same for a reader that differs from the writer by one change. `actual`, the whole reader, is asked to confirm
     * the instance first: one that it refuses too, by the same part, is confirmed without a validator for every change.
     */
    readingAlone(reader: Schema, writer: Schema, semantics: Semantics, actual: Schema): Promise<Outcome>;
    private alone;
    private included;
    private decide;
}
