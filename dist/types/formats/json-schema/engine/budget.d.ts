/** Work counted in steps, never in time: the same input gets the same answer on every machine. */
export interface Budget {
    /** Takes steps away. @throws BudgetSpent when none are left. */
    spend(steps?: number): void;
    left(): number;
}
/** Ends a decision that would take too long; caught where the decision began, and reported as undecided. */
export declare class BudgetSpent extends Error {
    readonly name = "BudgetSpent";
}
export declare function budgetOf(steps: number): Budget;
