import { type Outcome } from "../../../model/outcome.js";
import { type Contract, type Message, type Named, type Schema } from "../schema/schema.js";
import { type Issue } from "./pair-graph.js";
import type { Resolution } from "./resolution.js";
/** Lets a rule ask what the decoder does for a reader/writer pair; the pair's types tell the direction. */
export declare class Resolver {
    private readonly resolutions;
    private readonly issuesByPart;
    constructor(resolutions: readonly Resolution[]);
    /** The worst that happens where these two types meet, among these kinds; a union's chosen branch included. */
    between(reader: Schema, writer: Schema, kinds: readonly Issue["kind"][], part?: unknown): Outcome;
    /** The worst that becomes of a value that the writer writes in this branch. */
    branch(reader: Schema, branch: Schema): Outcome;
    /** The worst inside these two types, up to the next named types. */
    inside(reader: Named, writer: Named): Outcome;
    /** Whether nothing at all happens where these two types meet, what their parts do left aside. */
    isQuiet(reader: Schema, writer: Schema): boolean;
    /** What becomes of data that begin with this element of the writer, where the reader may have none such. */
    missing(element: Message | Named | Contract): Outcome;
    private reachedPair;
    /** A wide record has thousands of issues, and is asked about each of its fields. */
    private issuesAbout;
}
