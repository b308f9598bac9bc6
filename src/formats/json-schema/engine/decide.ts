import type { Budget } from "./budget.js";
import { BudgetSpent, budgetOf } from "./budget.js";
import type { Theory } from "./evaluate.js";
import { evaluate } from "./evaluate.js";
import type { Formula, Literal } from "./formula.js";
import type { Found } from "./found.js";
import { solverOf } from "./search.js";
import type { Value } from "./value.js";

/** Whether every value of one schema is a value of another. Only `proof` is final; a candidate is still to confirm. */
export type Inclusion =
  | { readonly kind: "proof" }
  | { readonly kind: "candidate"; readonly value: Value; readonly sure: boolean; readonly because: string }
  | { readonly kind: "undecided"; readonly because: string };

/** Steps for one direction of one contract. A step is a microsecond or two. */
export const ordinarySteps = 400_000;

/**
 * `writer` is inside `reader` exactly when no value satisfies the writer and not the reader. The search for such a
 * value either finds one, or refutes every way in which one could be: that refutation is the proof.
 */
export function decideInclusion(
  theory: Theory,
  writer: Literal,
  reader: Literal,
  steps = ordinarySteps,
): Inclusion {
  const budget = budgetOf(steps);
  const found = guarded(theory, budget, [writer, -reader], steps);
  if (found.kind === "none") return { kind: "proof" };
  const because = reasonOf(theory, [writer, reader]);
  if (found.kind === "unknown") return { kind: "undecided", because: because ?? found.because };
  return {
    kind: "candidate",
    value: found.value,
    sure: found.sure,
    because: because ?? "the instance that was found could not be confirmed",
  };
}

function guarded(theory: Theory, budget: Budget, goal: readonly Literal[], steps: number): Found {
  try {
    return solverOf(theory, budget).solve(goal);
  } catch (error) {
    if (error instanceof BudgetSpent)
      return { kind: "unknown", because: `it was not decided within ${String(steps)} steps` };
    if (error instanceof RangeError)
      return { kind: "unknown", because: "the schema is nested too deep to be decided" };
    throw error;
  }
}

/** What in these schemas is beyond the engine, if anything is. */
function reasonOf({ arena, patterns }: Theory, literals: readonly Literal[]): string | undefined {
  const seen = new Set<number>();
  const queue = literals.map(Math.abs);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const shape: Formula = arena.formula(id);
    if (shape.kind === "opaque") return shape.because;
    if (shape.kind === "pattern") {
      const language = patterns.language(shape.source);
      if ("beyond" in language)
        return `the pattern ${shape.source} cannot be reasoned about: ${language.beyond}`;
    }
    if ("parts" in shape) queue.push(...shape.parts.map(Math.abs));
    if ("schema" in shape) queue.push(Math.abs(shape.schema));
    if (shape.kind === "lazy") queue.push(Math.abs(shape.target()));
  }
  return undefined;
}

/** Whether a value is in the one and not in the other, by exact evaluation; undefined when that cannot be told. */
export function separates(
  theory: Theory,
  writer: Literal,
  reader: Literal,
  value: Value,
): boolean | undefined {
  const written = evaluate(theory, writer, value);
  if (written === false) return false;
  const read = evaluate(theory, reader, value);
  if (read === true) return false;
  return written === undefined || read === undefined ? undefined : true;
}
