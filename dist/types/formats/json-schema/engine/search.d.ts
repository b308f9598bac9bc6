import { type Literal } from "./formula.js";
import { Arena } from "./arena.js";
import { type Budget } from "../values/budget.js";
import type { Theory } from "./theory.js";
import { type Answer, type Solver } from "./answer.js";
import { type Patterns } from "./patterns.js";
export declare function theoryOf(budget: Budget): Theory;
/**
 * Searches for a value that satisfies a set of literals: per type, take apart what leaves no choice, ask the type's
 * solver about what is fixed, let its proposal show which choice still matters, branch on that one.
 */
export declare class Search implements Solver {
    readonly arena: Arena;
    readonly patterns: Patterns;
    readonly budget: Budget;
    /** Where in the instance the search is: after it was cut short, that says where the steps went. */
    readonly trail: string[];
    private readonly answers;
    /** Goals without an answer, with how deep they stood: deeper, there is no better one. */
    private readonly doubts;
    private readonly openGoals;
    private choices;
    constructor({ arena, patterns, budget }: Theory);
    nested<T>(work: () => T): T;
    /**
     * A goal that is met again inside itself has no smaller value there: whoever satisfies the inner goal satisfies the
     * outer one with a smaller value, and a smallest value holds no smaller one. So the inner search ends with "none",
     * leaning on the outer goal; answers that lean on an open goal are not kept.
     */
    solve(literals: readonly Literal[], at?: string): Answer;
    private ofEveryType;
    private explore;
    /** Branches on the choice with the fewest ways among those that the proposal does not satisfy. */
    private choose;
    private fewestWays;
    private ofType;
}
