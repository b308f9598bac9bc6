import type { Change } from "../../model/change.js";
import type { Comparison, ProfileResult } from "../../model/contract.js";
import type { Direction } from "../../model/outcome.js";
import type { Predecessor } from "../../model/predecessor.js";
import { compareWithPredecessor } from "../replays.js";
import { isTransitive, type Present } from "./present.js";

/** A contract compared with base, and with a predecessor beside it. */
interface Beside {
  readonly own: Comparison;
  readonly earlier: Comparison;
  readonly predecessor: Predecessor;
  readonly present: Present;
  readonly promised: readonly Direction[];
}

/** What of a failure before an earlier version has landed: base fails it as head does. */
export interface Landed {
  /** The fingerprints of the changes. */
  readonly changes: readonly string[];
  /** Directions in which all that another system finds fault with was so at base. */
  readonly directions: readonly Direction[];
}

export const nothing: Landed = { changes: [], directions: [] };

/**
 * What changed since a release, say, and landed before this proposal. Where head does not read base in every promised
 * direction, nothing: it may make worse what has landed.
 */
export async function landedSince({ own, earlier, predecessor, present, promised }: Beside): Promise<Landed> {
  const { basePath, headPath } = own.pairing;
  if (basePath === undefined || headPath === undefined || own.digests.base === undefined) return nothing;
  // A transitive promise is about what has landed too: a waiver excuses from it, or a checkpoint ends it.
  if (isTransitive(present, headPath)) return nothing;
  const reads = ({ verdict }: Pick<Change, "verdict">, direction: Direction) =>
    verdict[direction].outcome === "reads";
  const fails = (of: Pick<Change, "verdict">) => promised.filter((direction) => !reads(of, direction));
  if (fails(own).length > 0) return nothing;
  // A removal is asked about although every direction reads.
  const isAsked =
    fails(earlier).length > 0 ? () => true : ({ edit }: Pick<Change, "edit">) => edit === "removed";
  const isRefused = earlier.profile?.compatible === false;
  if (!isRefused && !earlier.changes.some(isAsked)) return nothing;
  const { format, baseSide, scope } = present;
  const base = { snapshot: baseSide, path: basePath, known: headPath };
  const before = await compareWithPredecessor(format, predecessor, base, scope.settings(basePath));
  const atBase = new Map((before?.changes ?? []).map((change) => [change.fingerprint, change]));
  const changes = earlier.changes.filter(isAsked).flatMap((change) => {
    const same = atBase.get(change.fingerprint);
    const isLanded = same && fails(change).every((direction) => !reads(same, direction));
    return isLanded ? [change.fingerprint] : [];
  });
  const directions =
    before && isRefused && hasFindings(before.profile, earlier.profile)
      ? fails(earlier).filter((direction) => !reads(before, direction))
      : [];
  return { changes, directions };
}

/** Whether base was found fault with in every way in which head is. */
function hasFindings(base: ProfileResult | undefined, head: ProfileResult | undefined): boolean {
  const before = new Set(base?.findings.map(({ id, message }) => `${id}\n${message}`));
  return (
    head?.findings.every(({ id, message, accepted }) => accepted ?? before.has(`${id}\n${message}`)) === true
  );
}

/** The same over the predecessors so far: a direction in which one of them fails otherwise has not landed. */
export function landedBeside(
  { judged, earlier }: { readonly judged: Comparison | undefined; readonly earlier: Comparison | undefined },
  { changes, directions }: Landed,
  promised: readonly Direction[],
): Pick<Comparison, "landed" | "landedIn"> {
  const landed = [...new Set([...(judged?.landed ?? []), ...changes])];
  const failures = [
    { of: judged, within: judged?.landedIn ?? [] },
    { of: earlier, within: directions },
  ];
  const landedIn = promised.filter((direction) => {
    const failing = failures.filter(({ of }) => of && of.verdict[direction].outcome !== "reads");
    return failing.length > 0 && failing.every(({ within }) => within.includes(direction));
  });
  return { ...(landed.length > 0 && { landed }), ...(landedIn.length > 0 && { landedIn }) };
}
