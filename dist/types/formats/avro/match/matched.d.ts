import { type Direction, type Outcome, type Surface } from "../../../model/outcome.js";
import type { IssueKind } from "../decode/pair-graph.js";
import type { Resolution } from "../decode/resolution.js";
import type { Resolver } from "../decode/resolver.js";
import type { Pairs } from "../schema/roots.js";
import type { Contract, Field, Message, Named, RecordType, Schema, Type } from "../schema/schema.js";
import type { Trail } from "./trail.js";
/** An element with its place in the contract. */
export interface Located {
    readonly at: Trail;
}
export interface NamedMatch extends Located {
    readonly base: Named;
    readonly head: Named;
    /** The places where the two types have different names: a union there may choose its branch by name. */
    readonly slots: {
        readonly base: Schema;
        readonly head: Schema;
    }[];
}
export interface FieldMatch extends Located {
    readonly base: Field | undefined;
    readonly head: Field | undefined;
    readonly records: {
        readonly base: RecordType;
        readonly head: RecordType;
    };
}
/** Two types at one place, neither a union. */
export interface SlotMatch extends Located {
    readonly base: Type;
    readonly head: Type;
}
/** Two types at one place, at least one a union; a single type counts as its only branch. */
export interface UnionMatch extends SlotMatch {
    readonly branches: Pairs<Schema>;
}
export interface MessageMatch extends Located {
    readonly base: Message | undefined;
    readonly head: Message | undefined;
}
export interface TypeMatch extends Located {
    readonly base: Named | undefined;
    readonly head: Named | undefined;
}
/** The elements of both sides, paired once for all rules. */
export interface Matched {
    readonly base: Contract;
    readonly head: Contract;
    readonly resolutions: Readonly<Record<Direction, Resolution>>;
    readonly resolver: Resolver;
    /** Named types that this contract declares (on either side). */
    readonly named: readonly NamedMatch[];
    /** Named types that other files declare, and that differ. */
    readonly shared: readonly NamedMatch[];
    /** Only the fields, places and unions that may differ: most of a contract stays the same. */
    readonly fields: readonly FieldMatch[];
    readonly slots: readonly SlotMatch[];
    readonly unions: readonly UnionMatch[];
    readonly messages: readonly MessageMatch[];
    /** Types of a protocol or IDL file that only one side has. */
    readonly types: readonly TypeMatch[];
}
/** For a rule about two types: the worst of these kinds of issue where the reader's type meets the writer's. */
export declare function readsBetween(...kinds: readonly IssueKind[]): (reader: Type | undefined, writer: Type | undefined, _on: Surface, { resolver }: Matched) => Outcome;
