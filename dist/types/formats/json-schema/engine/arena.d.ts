import type { Budget } from "../values/budget.js";
import { type Formula, type Literal, type NameCell } from "./formula.js";
import { type JsonType, type Value } from "../values/value.js";
/** The formulas of one comparison. */
export declare class Arena {
    private readonly budget;
    private readonly formulas;
    private readonly table;
    constructor(budget: Budget);
    /** What a literal stands for, its sign left out. */
    formula(literal: Literal): Formula;
    /** A and not A is empty; true adds nothing; false empties all. */
    all(parts: Iterable<Literal>): Literal;
    any(parts: Iterable<Literal>): Literal;
    /** Branches that hold nowhere are dropped; two equal branches can never hold alone. */
    one(parts: readonly Literal[]): Literal;
    lazy(name: string, target: () => Literal): Literal;
    types(wanted: Iterable<JsonType>): Literal;
    values(list: readonly Value[]): Literal;
    atom(shape: Formula): Literal;
    property(name: string, schema: Literal): Literal;
    named(cell: NameCell, schema: Literal): Literal;
    item(index: number, schema: Literal): Literal;
    rest(from: number, schema: Literal): Literal;
    size(): number;
    private intern;
}
