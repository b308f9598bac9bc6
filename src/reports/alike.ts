import { pathOf } from "../model/contract.js";
import { formatFacts } from "../model/formats.js";
import type { PartialLocation } from "../model/location.js";
import type { Report, Reported } from "../model/report.js";
import { hurt } from "./words.js";

/** With more contracts that are told alike than this, they are told once. */
export const mostAlike = 3;

/** Of many contracts that were edited in the same way, the first one with the others, and these. */
export function repeated({ comparisons }: Pick<Report, "comparisons">): {
  readonly firsts: ReadonlyMap<Reported, readonly Reported[]>;
  readonly others: ReadonlySet<Reported>;
} {
  const groups = alikeGroups(comparisons).filter(
    (group) => group.length > mostAlike && group.every(({ pairing }) => pairing.status === "modified"),
  );
  const pairs = groups.flatMap(([first, ...others]) => (first ? [[first, others] as const] : []));
  return { firsts: new Map(pairs), others: new Set(pairs.flatMap(([, others]) => others)) };
}

/** Contracts of which the same is to be said: those of one cause, and those that were edited in the same way. */
export function alikeGroups(comparisons: readonly Reported[]): readonly (readonly Reported[])[] {
  if (comparisons.length === 1) return [comparisons]; // one contract may have tens of thousands of changes
  const groups = new Map<string, Reported[]>();
  for (const reported of comparisons) {
    const key =
      affectedAlike(reported) ?? faultedAlike(reported) ?? editedAlike(reported) ?? pathOf(reported.pairing);
    const group = groups.get(key);
    if (group) group.push(reported);
    else groups.set(key, [reported]);
  }
  return [...groups.values()];
}

/** The group key of contracts that were edited in the same way; undefined for all others. */
function editedAlike(reported: Reported): string | undefined {
  const { pairing, format, faults, lastingFaults, changes, mode, declared, satisfied, notes, profile } =
    reported;
  if (pairing.status !== "modified" || faults.length > 0 || lastingFaults || profile) return undefined;
  if (changes.length === 0) return undefined;
  const edits = changes.map(({ rule, element, message, verdict, effect, surface, declaredIn, location }) => [
    rule,
    declaredIn ?? otherFile(reported, location), // an echo is not told: it must not stand for an edit
    formatFacts[format].namesRoot ? element.slice(1) : element, // the root has each contract's own name
    message,
    hurt(verdict),
    effect,
    surface,
  ]);
  return `\n${JSON.stringify([edits, mode, declared, satisfied, notes])}`;
}

/** The file of a place that is not in the contract's own. */
function otherFile({ pairing }: Reported, location: PartialLocation | undefined): string | undefined {
  const file = location?.file;
  return file === pairing.basePath || file === pairing.headPath ? undefined : file;
}

/** The group key of contracts that do not parse because of the same places in other files; undefined for all others. */
function faultedAlike({ pairing, faults }: Reported): string | undefined {
  const origins = faults.flatMap(({ origin }) =>
    origin && origin.file !== pathOf(pairing) ? placeText(origin) : [],
  );
  return faults.length > 0 && origins.length === faults.length ? `\n${origins.join("\n")}` : undefined;
}

/** The group key of a dependent whose own file did not change; undefined for all others. */
function affectedAlike(reported: Reported): string | undefined {
  const { pairing, cause, faults, verdict, mode, satisfied, profile } = reported;
  if (pairing.status !== "affected" || cause === undefined || faults.length > 0 || profile) return undefined;
  return `\n${[cause, hurt(verdict), mode, String(satisfied)].join("\n")}`;
}

export function placeText({ file, line }: PartialLocation): string {
  return line === undefined ? file : `${file}:${String(line)}`;
}
