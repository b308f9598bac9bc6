import { type Issue, type Pair, type Step, taken } from "../decode/pair-graph.js";
import { type Datum, isList, isObject } from "./datum.js";

/** What one datum meets on its way from the writer's type to the reader's. */
export interface Encounter {
  readonly issue: Issue;
  readonly pair: Pair;
  readonly datum: Datum;
}

/**
 * A small resolving decoder: follows a datum, as avsc decoded it with the writer's schema, along the pairs that were
 * judged, and lists the issues that this one datum meets.
 */
export function resolveDatum(datum: Datum, pair: Pair): readonly Encounter[] {
  const encounters: Encounter[] = [];
  const queue: { readonly datum: Datum; readonly pair: Pair }[] = [{ datum, pair }];
  for (const item of queue) {
    for (const issue of item.pair.issues)
      if (concerns(issue, item.datum)) encounters.push({ issue, ...item });
    for (const link of taken(item.pair)) {
      for (const inner of parts(item.datum, link.step)) queue.push({ datum: inner, pair: link.pair });
    }
  }
  return encounters;
}

/** An unknown symbol hurts only data that holds it. */
function concerns({ kind, part }: Issue, datum: Datum): boolean {
  if (kind !== "symbol" && kind !== "symbol-default") return true;
  return part?.name === datum;
}

function parts(datum: Datum, step: Step): readonly Datum[] {
  if (step.step === "into") return [datum];
  if (step.step === "item") return isList(datum) ? datum : [];
  if (!isObject(datum)) return [];
  if (step.step === "value") return "entries" in datum ? [...datum.entries.values()] : [];
  if (step.step === "branch") return "branch" in datum && datum.branch === step.index ? [datum.value] : [];
  return "fields" in datum ? [datum.fields.get(step.field.name) ?? null] : [];
}
