import { assignment } from "../../../algorithms/assignment.js";
import { type Arrays, goalAt, type Places } from "./array-parts.js";
import type { Literal } from "./formula.js";
import { type Answer, impossible, type Solver, tooLarge, unknown } from "./answer.js";
import { largestInstance, sizeOf, type Value, valueKey } from "../values/value.js";

const mostDistinct = 60;

/** All items different: places with few possible values are matched to them first, the others always find a new one. */
export function distinct(solver: Solver, wanted: Arrays, places: Places, length: number): Answer {
  if (length > mostDistinct) return unknown(`it needs more than ${String(mostDistinct)} different items`);
  const goals = Array.from({ length }, (_, at) => goalAt(solver, wanted, at, places.get(at) ?? []));
  const domains = goals.map((goal) => domainOf(solver, goal, length));
  const [empty] = domains.flatMap((domain) => (domain.kind === "empty" ? [domain.answer] : []));
  if (empty) return empty;
  const chosen = matched(solver, domains);
  if (!chosen) {
    const leans = domains.some((domain) => domain.kind === "finite" && domain.lean !== Infinity);
    return leans ? unknown("its items must differ, and they are recursive") : impossible;
  }
  let sure = true;
  for (const [at, goal] of goals.entries()) {
    if (chosen.has(at)) continue;
    const used = [...chosen.values()];
    const answer = solver.solve([...goal, ...(used.length > 0 ? [-solver.arena.values(used)] : [])]);
    if (answer.kind !== "value")
      return answer.kind === "unknown"
        ? answer
        : unknown("its items must differ, and they come from each other");
    sure &&= answer.sure;
    chosen.set(at, answer.value);
  }
  const items = goals.map((_, at) => chosen.get(at) ?? null);
  return sizeOf(items) > largestInstance ? tooLarge : { kind: "value", value: items, sure };
}

/**
 * A different value for every place whose values can be listed: undefined when there is no such matching, which is a
 * proof, because all values of those places are listed.
 */
function matched(solver: Solver, domains: readonly Domain[]): Map<number, Value> | undefined {
  const listed = (at: number) => {
    const domain = domains[at];
    return domain?.kind === "finite" ? domain.values : [];
  };
  const seating = assignment(function* (at) {
    for (const value of listed(at)) {
      solver.budget.spend();
      yield valueKey(value);
    }
  });
  for (const [at, { kind }] of domains.entries())
    if (kind === "finite" && !seating.place(at)) return undefined;
  const valueAt = (at: number, key: string) => listed(at).find((value) => valueKey(value) === key) ?? null;
  return new Map([...seating.holders].map(([key, at]) => [at, valueAt(at, key)]));
}

type Domain =
  | { readonly kind: "empty"; readonly answer: Answer }
  | { readonly kind: "finite"; readonly values: readonly Value[]; readonly lean: number }
  | { readonly kind: "many" };

/** Up to `enough` different values of a goal; finite when fewer exist. */
function domainOf(solver: Solver, goal: readonly Literal[], enough: number): Domain {
  const values: Value[] = [];
  for (;;) {
    const answer = solver.solve([...goal, ...(values.length > 0 ? [-solver.arena.values(values)] : [])]);
    if (answer.kind === "unknown") return { kind: "many" };
    if (answer.kind === "none")
      return values.length === 0 ? { kind: "empty", answer } : { kind: "finite", values, lean: answer.lean };
    if (!answer.sure) return { kind: "many" };
    values.push(answer.value);
    if (values.length >= enough + 1) return { kind: "many" };
  }
}
