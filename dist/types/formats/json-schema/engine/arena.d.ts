import type { Budget } from "./budget.js";
import type { Formula, Literal, NameCell } from "./formula.js";
import type { JsonType, Value } from "./value.js";
/** The formulas of one comparison. */
export interface Arena {
    /** What a literal stands for, its sign left out. */
    formula(literal: Literal): Formula;
    all(parts: Iterable<Literal>): Literal;
    any(parts: Iterable<Literal>): Literal;
    one(parts: readonly Literal[]): Literal;
    lazy(name: string, target: () => Literal): Literal;
    types(types: Iterable<JsonType>): Literal;
    values(values: readonly Value[]): Literal;
    atom(formula: Formula): Literal;
    property(name: string, schema: Literal): Literal;
    named(cell: NameCell, schema: Literal): Literal;
    item(index: number, schema: Literal): Literal;
    rest(from: number, schema: Literal): Literal;
    size(): number;
}
export declare function arenaOf(budget: Budget): Arena;
