import { type Branch, valuesOfType } from "./branch.js";
import type { Theory } from "./theory.js";
import { evaluate, every, lazily } from "./evaluate.js";
import type { Literal } from "./formula.js";
import { alternatives, type Answer } from "./answer.js";

/** Where an enumeration holds, its values are all there is: each is tried on everything. */
export function fromLists(theory: Theory, goal: readonly Literal[], branch: Branch): Answer | undefined {
  const lists = [...branch.taken].flatMap((literal) => {
    const shape = theory.arena.formula(literal);
    if (literal < 0 || shape.kind !== "enum") return [];
    return [{ literal, values: valuesOfType(shape.values, branch.type) }];
  });
  const [shortest] = lists.sort((a, b) => a.values.length - b.values.length);
  if (!shortest) return undefined;
  const all = new Set([...goal, ...branch.taken, ...branch.open]);
  all.delete(shortest.literal);
  const ends = alternatives();
  for (const value of shortest.values) {
    theory.budget.spend();
    const truth = every(lazily(all, (literal) => evaluate(theory, literal, value)));
    if (truth === false) continue;
    if (ends.offer({ kind: "value", value, sure: truth === true })) break;
  }
  return ends.result();
}
