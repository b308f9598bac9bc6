import type { Change } from "../model/change.js";
import type { Comparison } from "../model/contract.js";
import {
  classOf,
  type Direction,
  directions,
  fails,
  type Outcome,
  type Surface,
  type Verdict,
  type Witness,
} from "../model/outcome.js";

/** Whom a verdict breaks, in words; `verb` is "break" for several contracts. */
export function hurt(verdict: Verdict, verb: "breaks" | "break" = "breaks"): string {
  const { backward, forward } = verdict;
  if (fails(backward) && fails(forward)) return `${verb} both`;
  if (fails(backward))
    return forward.outcome === "undecided" ? `${verb} old data, and perhaps old readers` : `${verb} old data`;
  if (fails(forward))
    return backward.outcome === "undecided"
      ? `${verb} old readers, and perhaps old data`
      : `${verb} old readers`;
  return classOf(verdict) === "undecided" ? "undecided" : `${verb} nobody`;
}

/** What is said of a contract in a table or a heading. */
export function verdictPhrase({
  faults,
  lastingFaults,
  verdict,
}: Pick<Comparison, "faults" | "lastingFaults" | "verdict">): string {
  if (faults.length > 0) return "does not parse";
  return lastingFaults ? "not judged" : hurt(verdict);
}

/** What a contract must keep: "promised full"; "expected backward" where nothing is declared. */
export function modeWords({ mode, declared }: { readonly mode: string; readonly declared: boolean }): string {
  return `${declared ? "promised" : "expected"} ${mode}`;
}

/** Why an outcome is what it is; undefined when it simply reads. */
export function reasonOf(outcome: Outcome): string | undefined {
  return outcome.outcome === "reads" ? outcome.note : outcome.because;
}

/** What is told of a direction: a loss that nobody notices comes before a refusal. */
export function toldOutcome({ verdict, silent }: Change, direction: Direction): Outcome {
  return silent?.[direction]?.outcome ?? verdict[direction];
}

/** Why a direction is what it is, with what another surface does to the same data; undefined when it simply reads. */
export function toldReason(change: Change, direction: Direction): string | undefined {
  const parts = [reasonOf(toldOutcome(change, direction)), refusalOf(change, direction)];
  const words = parts.filter((part) => part !== undefined);
  return words.length === 0 ? undefined : words.join("; ");
}

/** `as JSON it is refused`, of data that another surface loses without a word. */
export function refusalOf({ silent }: Change, direction: Direction): string | undefined {
  const loss = silent?.[direction];
  return loss && refusals[loss.refused.surface];
}

const refusals: Readonly<Record<Surface, string>> = {
  wire: "as bytes it is refused",
  json: "as JSON it is refused",
  rpc: "as a call it is refused",
  instance: "as an instance it is refused",
  source: "code that uses it must change too",
};

/** The surface that what is told of a direction happens on. */
export function toldSurface(change: Change, direction: Direction): Surface {
  const { silent, surface, surfaces = {}, verdict } = change;
  const loss = silent?.[direction];
  if (loss) return loss.surface;
  const outcome = JSON.stringify(verdict[direction]);
  const isTold = (on: Surface) => JSON.stringify(surfaces[on]?.[direction]) === outcome;
  const others = Object.keys(surfaces) as Surface[];
  // A change that fails on one surface in each direction has no single surface.
  return surfaces[surface] && !isTold(surface) ? (others.find(isTold) ?? surface) : surface;
}

/** A change that must be reported: it breaks somebody, or may. One that the whole contract takes back breaks nobody. */
export function isLoud({ verdict, effect }: Pick<Change, "verdict" | "effect">): boolean {
  return effect !== "none" && failsAlone({ verdict });
}

/** Whether a change would break somebody if it were the only one. */
export function failsAlone({ verdict }: Pick<Change, "verdict">): boolean {
  return directions.some((direction) => verdict[direction].outcome !== "reads");
}

/** Why a contract fails in a direction in which no change of it does: it was removed, or its history is missing. */
export function wholeReasons({
  verdict,
  changes,
}: Pick<Comparison, "verdict" | "changes">): readonly string[] {
  const unexplained = directions.filter((direction) =>
    changes.every((change) => change.verdict[direction].outcome === "reads"),
  );
  const whys = unexplained.flatMap((direction) =>
    verdict[direction].outcome === "reads" ? [] : (reasonOf(verdict[direction]) ?? []),
  );
  return [...new Set(whys)];
}

/** Whether a reason contains everything that its witness shows. */
export function tells(because: string, { written, observed }: Witness): boolean {
  const datum = JSON.stringify(written);
  return because.includes(observed) && because.includes(datum.slice(0, mostShown));
}
/** A witness's datum for people: the part that matters, where the format says which that is. */
export function datumText({ shown, written }: Witness): string {
  return shown ?? JSON.stringify(written);
}

/** A reason may quote the beginning of a long datum; the rest adds nothing. */
const mostShown = 100;

export function plural(count: number, singular: string, many = `${singular}s`): string {
  return `${String(count)} ${count === 1 ? singular : many}`;
}
