import type { Issue, Pair } from "../decode/pair-graph.js";
import type { Field, Place } from "../schema/schema.js";
/** Apache Avro's SchemaIncompatibilityType, and the exception that it throws for ambiguous aliases. */
export type IncompatibilityType = "NAME_MISMATCH" | "FIXED_SIZE_MISMATCH" | "MISSING_ENUM_SYMBOLS" | "READER_FIELD_MISSING_DEFAULT_VALUE" | "TYPE_MISMATCH" | "MISSING_UNION_BRANCH" | "AMBIGUOUS_ALIAS";
export interface Incompatibility {
    readonly type: IncompatibilityType;
    /** JSON pointer into the reader's schema, as Apache Avro gives it. */
    readonly path: string;
    readonly message: string;
    /** The reader's element. */
    readonly place: Place;
}
/** What the reference refuses at one pair; `at` leads on from the pair's own path. */
interface Refusal extends Omit<Incompatibility, "path"> {
    readonly at: string;
}
interface RefusalIssue extends Issue {
    readonly refusal: Refusal;
}
/** A pair's fault as the reference words it. */
export declare function refuse(refusal: Refusal, part?: Field): RefusalIssue;
/** The exception that the reference throws for ambiguous aliases, before it looks at anything else. */
export declare function findThrown(root: Pair): Incompatibility | undefined;
/** As the reference words them: what fails inside a union is only a missing branch of it. */
export declare function incompatibilities(root: Pair): readonly Incompatibility[];
export {};
