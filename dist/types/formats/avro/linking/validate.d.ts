import type { Fault } from "../../../model/location.js";
import { type Node } from "../../../source/node.js";
import type { Schema } from "../schema/schema.js";
import type { ParsedFile } from "../text/parsed.js";
/** Defaults of a linked file, judged as Apache Avro 1.12 does: what it tolerates is a note. */
export declare function validate(file: ParsedFile): {
    faults: readonly Fault[];
    notes: readonly string[];
};
/** Whether a default fits its type; `Tolerated`: Apache Avro takes it, others may not. */
export type Fit = boolean | Tolerated;
export interface Tolerated {
    readonly note: string;
    /** No value of the type is the default: a reader that fills it in fails. */
    readonly failsWhenUsed: boolean;
}
export declare function fits(value: Node, schema: Schema): Fit;
