import type { Literal, NameCell } from "./formula.js";
import type { Solver } from "./answer.js";
/** A property that must exist somewhere: in a cell of names, with a name and a value that satisfy these. */
export interface Demand {
    readonly cell: NameCell | undefined;
    readonly name: readonly Literal[];
    readonly value: readonly Literal[];
}
/** What a set of atoms asks of an object. */
export interface Objects {
    readonly properties: ReadonlyMap<string, readonly Literal[]>;
    readonly cells: readonly {
        readonly cell: NameCell;
        readonly schema: Literal;
    }[];
    /** What holds of every name. */
    readonly names: readonly Literal[];
    /** Names that must be there, with what is demanded of their values. */
    readonly required: ReadonlyMap<string, readonly Literal[]>;
    readonly forbidden: ReadonlySet<string>;
    readonly demands: readonly Demand[];
    readonly min: number;
    readonly max: number;
}
/** Names that are given so far, with what is demanded of their values beside what always applies. */
export type Assignment = ReadonlyMap<string, readonly Literal[]>;
export declare function objectsOf({ arena }: Solver, atoms: Iterable<Literal>): Objects;
/** Names that some part speaks of by name. */
export declare function mentionedNames({ budget }: Solver, wanted: Objects, taken: Assignment): Set<string>;
/** Everything that applies to the value under this name. A cell that cannot be told is left out: fewer constraints. */
export declare function goalUnder({ patterns, budget }: Solver, wanted: Objects, name: string, more: readonly Literal[]): Literal[];
