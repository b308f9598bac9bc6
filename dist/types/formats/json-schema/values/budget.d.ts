/** Work counted in steps, never in time: the same input gets the same answer on every machine. */
export interface Budget {
    /** Takes steps away. @throws BudgetSpent when none are left. */
    spend(steps?: number): void;
    left(): number;
    /** Work that may take so many of the steps that are left, and no more: the others are kept for what follows. */
    within<T>(steps: number, work: () => T): T;
}
/** Ends work that would take too long; caught where the work began, and reported as undecided. */
export declare class BudgetSpent extends Error {
    readonly name = "BudgetSpent";
}
/** Ends work that would nest too deep to be done by recursion; caught like a spent budget. */
export declare class TooDeep extends Error {
    readonly name = "TooDeep";
}
export declare function budgetOf(steps: number): Budget;
/**
 * What one contract may cost, in steps of about a microsecond, however many changes it has. The whole contract is
 * judged first; single changes share what is set aside for them, and never take from the verdict.
 */
export declare const shares: {
    /** Reading one side, or one variant of it, as logic. */
    readonly compiling: 700000;
    /** One direction of the whole contract. */
    readonly direction: 400000;
    /** One direction of one change by itself … */
    readonly change: 100000;
    /** … and of all of them together, with reading their variants. */
    readonly changes: 800000;
    /** Saying why something is undecided. */
    readonly reason: 20000;
    /** Asking Ajv about one instance. */
    readonly confirming: 400000;
};
/** Everything above, for both sides and directions and the second answer that the default profile gives. */
export declare const contractSteps: number;
/** Does work that may end early, and says in one sentence why it did. */
export declare function bounded<T>(budget: Budget, steps: number, task: string, work: () => T): {
    readonly done: T;
} | {
    readonly because: string;
};
