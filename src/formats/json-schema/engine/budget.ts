/** Work counted in steps, never in time: the same input gets the same answer on every machine. */
export interface Budget {
  /** Takes steps away. @throws BudgetSpent when none are left. */
  spend(steps?: number): void;
  left(): number;
}

/** Ends a decision that would take too long; caught where the decision began, and reported as undecided. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

export function budgetOf(steps: number): Budget {
  let left = steps;
  return {
    spend(taken = 1) {
      left -= taken;
      if (left < 0) throw new BudgetSpent("the step budget is spent");
    },
    left: () => left,
  };
}
