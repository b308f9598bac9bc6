import type { Literal } from "./formula.js";
import type { Solver } from "./answer.js";
/** An item that must exist at or after a place, and satisfy these. */
export interface Demand {
    readonly from: number;
    /** Exactly at `from`. */
    readonly fixed: boolean;
    readonly value: readonly Literal[];
    /** Demands of one group need different places. */
    readonly group: number;
}
export interface Arrays {
    readonly items: {
        readonly from: number;
        readonly only: boolean;
        readonly schema: Literal;
    }[];
    readonly demands: Demand[];
    /** At most so many items of a kind: kept by preferring items that are not of it. */
    readonly scarce: {
        readonly schema: Literal;
        readonly most: number;
    }[];
    min: number;
    max: number;
    unique: boolean;
    twins: boolean;
}
export type Places = ReadonlyMap<number, readonly Literal[]>;
/** What a set of atoms asks of an array, or why that cannot be told. */
export declare function arraysOf({ arena }: Solver, atoms: readonly Literal[]): Arrays | string;
/** Past this index all items are alike. */
export declare function tailOf({ items, demands }: Arrays): number;
/** Everything that applies to the item at this place. */
export declare function goalAt({ budget }: Solver, { items }: Arrays, at: number, more: readonly Literal[]): Literal[];
