import type { Fault } from "../../model/location.js";
import type { Node } from "../../source/node.js";
import type { ParsedFile } from "./parsed.js";
import type { Schema } from "./schema.js";
/** Defaults of a linked file, judged as Apache Avro 1.12 does: what it tolerates is a note. */
export declare function validate(file: ParsedFile): {
    faults: readonly Fault[];
    notes: readonly string[];
};
/** true: fits. A text: Apache Avro takes it, others may not, and why. false: does not fit. */
export declare function fits(value: Node, schema: Schema, depth: number): boolean | string;
