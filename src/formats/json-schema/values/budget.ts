/** Work counted in steps, never in time: the same input gets the same answer on every machine. */
export interface Budget {
  /** Takes steps away. @throws BudgetSpent when none are left. */
  spend(steps?: number): void;
  left(): number;
  /** Work that may take so many of the steps that are left, and no more: the others are kept for what follows. */
  within<T>(steps: number, work: () => T): T;
}

/** Ends work that would take too long; caught where the work began, and reported as undecided. */
export class BudgetSpent extends Error {
  override readonly name = "BudgetSpent";
}

/** Ends work that would nest too deep to be done by recursion; caught like a spent budget. */
export class TooDeep extends Error {
  override readonly name = "TooDeep";
}

export function budgetOf(steps: number): Budget {
  let left = steps;
  return {
    spend(taken = 1) {
      left -= taken;
      if (left < 0) throw new BudgetSpent("the step budget is spent");
    },
    left: () => Math.max(0, left),
    within(granted, work) {
      const before = left;
      const own = Math.max(0, Math.min(before, granted));
      left = own;
      try {
        return work();
      } finally {
        left = before - (own - left);
      }
    },
  };
}

/**
 * What one contract may cost, in steps of about a microsecond, however many changes it has. The whole contract is
 * judged first; single changes share what is set aside for them, and never take from the verdict.
 */
export const shares = {
  /** Reading one side, or one variant of it, as logic. */
  compiling: 700_000,
  /** One direction of the whole contract. */
  direction: 400_000,
  /** Looking for the nearest difference, where a direction is not decided at once. */
  guiding: 800_000,
  /** One direction of one change by itself … */
  change: 100_000,
  /** … and of all of them together, with reading their variants. */
  changes: 2_400_000,
  /** Saying why something is undecided. */
  reason: 20_000,
  /** Asking Ajv about one instance. */
  confirming: 400_000,
} as const;

/** Everything above, for both sides and directions and the second answer that the default profile gives. */
export const contractSteps =
  2 * shares.compiling + 4 * (shares.direction + shares.guiding) + shares.changes + 16 * shares.confirming;

/** Does work that may end early, and says in one sentence why it did. */
export function bounded<T>(
  budget: Budget,
  steps: number,
  task: string,
  work: () => T,
): { readonly done: T } | { readonly because: string } {
  const granted = Math.min(steps, budget.left());
  try {
    return { done: budget.within(steps, work) };
  } catch (error) {
    if (error instanceof BudgetSpent) return { because: spentOn(task, granted) };
    if (error instanceof TooDeep) return { because: `${task} was not finished: ${error.message}` };
    if (error instanceof RangeError) return { because: `${task} was not finished: it is nested too deep` };
    throw error;
  }
}

function spentOn(task: string, granted: number): string {
  if (granted <= 0) return `${task} was skipped: this contract used up its work limit`;
  // By hand: node takes longer to load its locales than a small contract takes.
  const steps = `${Math.ceil(granted / 1000)}000`.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${task} was not finished within ${steps} steps`;
}
