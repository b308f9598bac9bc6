import { memoByObject } from "../../../algorithms/memo.js";
import { type Issue, type Pair, type Step, taken } from "../decode/pair-graph.js";
import type { Stride } from "./shown.js";
import { type Datum, isList, isObject } from "./datum.js";

/** What one datum meets on its way from the writer's type to the reader's. */
export interface Encounter {
  readonly issue: Issue;
  readonly pair: Pair;
  readonly datum: Datum;
  /** The way to it from the whole datum. */
  readonly strides: readonly Stride[];
}

/**
 * A small resolving decoder: follows a datum, as avsc decoded it with the writer's schema, along the pairs that were
 * judged, and lists the issues that this one datum meets.
 */
export function resolveDatum(datum: Datum, pair: Pair): readonly Encounter[] {
  const encounters: Encounter[] = [];
  const queue: Visit[] = [{ datum, pair, from: undefined }];
  for (const item of queue) {
    for (const issue of issuesAt(item.pair, item.datum))
      encounters.push({ issue, datum: item.datum, pair: item.pair, strides: stridesTo(item) });
    for (const { step, pair: next } of taken(item.pair))
      for (const [index, inner] of parts(item.datum, step).entries())
        queue.push({ datum: inner, pair: next, from: { visit: item, stride: { step, index } } });
  }
  return encounters;
}

interface Visit {
  readonly datum: Datum;
  readonly pair: Pair;
  readonly from: { readonly visit: Visit; readonly stride: Stride } | undefined;
}

function stridesTo(visit: Visit): readonly Stride[] {
  const strides: Stride[] = [];
  for (let { from } = visit; from; { from } = from.visit) strides.push(from.stride);
  return strides.reverse();
}

/** What happens to a datum at a pair: an unknown symbol hurts only data that holds it. */
function issuesAt(pair: Pair, datum: Datum): readonly Issue[] {
  const { always, bySymbol } = tableOf(pair);
  return typeof datum === "string" ? [...always, ...(bySymbol.get(datum) ?? [])] : always;
}

/** An enum may have as many issues as symbols, and each symbol its own datum. */
const tableOf = memoByObject(({ issues }: Pair) => {
  const ofSymbol = ({ kind }: Issue) => kind === "symbol" || kind === "symbol-default";
  const bySymbol = new Map<string, Issue[]>();
  for (const issue of issues.filter(ofSymbol)) {
    const name = issue.part?.name ?? "";
    bySymbol.set(name, [...(bySymbol.get(name) ?? []), issue]);
  }
  return { always: issues.filter((issue) => !ofSymbol(issue)), bySymbol };
});

function parts(datum: Datum, step: Step): readonly Datum[] {
  if (step.step === "into") return [datum];
  if (step.step === "item") return isList(datum) ? datum : [];
  if (!isObject(datum)) return [];
  if (step.step === "value") return "entries" in datum ? [...datum.entries.values()] : [];
  if (step.step === "branch") return "branch" in datum && datum.branch === step.index ? [datum.value] : [];
  return "fields" in datum ? [datum.fields.get(step.field.name) ?? null] : [];
}
