import { bounded, shares } from "../values/budget.js";
import type { Theory } from "./theory.js";
import { evaluate } from "./evaluate.js";
import type { Formula, Literal } from "./formula.js";
import type { Answer } from "./answer.js";
import { partsOnTheWay } from "./nearest.js";
import { shownPattern } from "./patterns.js";
import { Search } from "./search.js";
import type { Value } from "../values/value.js";

/** Whether every value of one schema is a value of another. Only `proof` is final; a candidate is still to confirm. */
export type Inclusion =
  | { readonly kind: "proof" }
  | { readonly kind: "candidate"; readonly value: Value; readonly sure: boolean; readonly because: string }
  | { readonly kind: "undecided"; readonly because: string };

/**
 * `writer` is inside `reader` exactly when no value satisfies the writer and not the reader. The search for such a
 * value either finds one, or refutes every way in which one could be: that refutation is the proof.
 */
export function decideInclusion(
  theory: Theory,
  writer: Literal,
  reader: Literal,
  steps: number = shares.direction,
): Inclusion {
  const answer = searched(theory, writer, reader, steps);
  if (answer.kind === "unfinished") return { kind: "undecided", because: answer.because };
  if (answer.kind === "none") return { kind: "proof" };
  const beyond = reasonOf(theory, [writer, reader]);
  const because = beyond?.because;
  if (answer.kind === "unknown") return { kind: "undecided", because: because ?? answer.because };
  if (!answer.sure && beyond?.malformed) return { kind: "undecided", because: beyond.because };
  return {
    kind: "candidate",
    value: answer.value,
    sure: answer.sure,
    because: because ?? "the instance that was found could not be confirmed",
  };
}

/** A search that takes more steps than this is begun anew, and looks where the nearest difference is. */
const stepsUnguided = 40_000;

function searched(theory: Theory, writer: Literal, reader: Literal, steps: number): Answer | Unfinished {
  const quick = searchedWith(new Search(theory), [writer, -reader], Math.min(steps, stepsUnguided));
  // With few steps, parts of a search end with "unknown" that more steps would decide.
  const isFinal = quick.kind === "none" || (quick.kind === "value" && quick.sure);
  if (isFinal || steps <= stepsUnguided) return quick;
  // What it reads on its way is what the search would read.
  const way = bounded(theory.budget, Math.min(2 * steps, shares.guiding), "the way", () =>
    partsOnTheWay(theory, writer, reader),
  );
  const first = "done" in way ? way.done : undefined;
  return searchedWith(new Search(theory, first), [writer, -reader], steps);
}

interface Unfinished {
  readonly kind: "unfinished";
  readonly because: string;
}

function searchedWith(search: Search, goal: readonly Literal[], steps: number): Answer | Unfinished {
  const ended = bounded(search.budget, steps, "the decision", () => search.solve(goal));
  return "done" in ended
    ? ended.done
    : { kind: "unfinished", because: `${ended.because}${placeOf(search.trail)}` };
}

/** Steps for asking whether anything is left of one object. */
const stepsForOne = 50_000;

/** Whether a value was found that satisfies a literal: false also where the search was cut short. */
export function inhabitedIn(theory: Theory, literal: Literal): boolean {
  const ended = bounded(theory.budget, stepsForOne, "the decision", () =>
    new Search(theory).solve([literal]),
  );
  return "done" in ended && ended.done.kind === "value";
}

const mostShown = 6;

/** Where in the instance a search was when it was cut short. */
function placeOf(trail: readonly string[]): string {
  if (trail.length === 0) return "";
  const shown = trail.slice(0, mostShown).map((step) => (step.length > 40 ? `${step.slice(0, 40)}…` : step));
  const path = shown.join(".").replaceAll(".[]", "[]");
  return ` (it was looking for a value at ${path}${trail.length > mostShown ? "…" : ""})`;
}

/** What in these schemas is beyond the engine, if anything is. */
function reasonOf(theory: Theory, literals: readonly Literal[]): Beyond | undefined {
  const reason = bounded(theory.budget, shares.reason, "looking for the reason", () =>
    beyond(theory, literals),
  );
  return "done" in reason ? reason.done : undefined;
}

interface Beyond {
  readonly because: string;
  /** It is no JSON Schema at all. */
  readonly malformed?: true;
}

/** The first that is malformed, else the first of all. */
function beyond({ arena, patterns, budget }: Theory, literals: readonly Literal[]): Beyond | undefined {
  let first: Beyond | undefined;
  const seen = new Set<number>();
  const queue = literals.map(Math.abs);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    budget.spend();
    const shape: Formula = arena.formula(id);
    if (shape.kind === "opaque") {
      if (shape.malformed) return shape;
      first ??= shape;
    }
    if (shape.kind === "pattern") {
      const language = patterns.language(shape.source);
      if ("beyond" in language)
        first ??= {
          because: `the pattern ${shownPattern(shape.source)} cannot be reasoned about: ${language.beyond}`,
        };
    }
    if ("parts" in shape) for (const part of shape.parts) queue.push(Math.abs(part));
    if ("schema" in shape) queue.push(Math.abs(shape.schema));
    if (shape.kind === "lazy") queue.push(Math.abs(shape.target()));
  }
  return first;
}

/** Whether a value satisfies a literal; undefined when that cannot be told, or not within the steps. */
export function holdsOf(theory: Theory, literal: Literal, value: Value): boolean | undefined {
  const judged = bounded(theory.budget, shares.confirming, "evaluating an instance", () =>
    evaluate(theory, literal, value),
  );
  return "done" in judged ? judged.done : undefined;
}

/** Whether a value is in the one and not in the other, by exact evaluation; undefined when that cannot be told. */
export function separates(
  theory: Theory,
  writer: Literal,
  reader: Literal,
  value: Value,
): boolean | undefined {
  const judged = bounded(theory.budget, shares.confirming, "evaluating an instance", () => {
    const written = evaluate(theory, writer, value);
    if (written === false) return false;
    const read = evaluate(theory, reader, value);
    if (read === true) return false;
    return written === undefined || read === undefined ? undefined : true;
  });
  return "done" in judged ? judged.done : undefined;
}
