import { byElementThenRule, type Change } from "../../model/change.js";
import { type Comparison, countedVerdict, type ProfileResult } from "../../model/contract.js";
import {
  type Direction,
  type Outcome,
  readsWith,
  undecided,
  type Verdict,
  worst,
} from "../../model/outcome.js";
import type { Against, Predecessor } from "../../model/predecessor.js";

/** The line of `against` for a comparison with a predecessor. */
export function againstOf({ relation, name, commit, path }: Predecessor, { verdict }: Comparison): Against {
  return { relation, name, ...(commit !== undefined && { commit }), path, verdict };
}

export const unreadNote = ({ name }: Predecessor): string => `${name} does not parse: it was not compared`;

export interface Merging {
  readonly promised: readonly Direction[];
  readonly how?: string;
  /** What the proposal does to base: what it removes is asked about though everybody reads, whatever landed before. */
  readonly proposed?: readonly Change[];
}

/** Head compared with one more predecessor: the worst of both in the promised directions, and what that one adds. */
export function merged(
  own: Comparison,
  earlier: Comparison | undefined,
  predecessor: Predecessor,
  { promised, how = `compared with ${predecessor.name}`, proposed = [] }: Merging,
): Comparison {
  if (earlier?.digests.base === undefined) return { ...own, notes: [...own.notes, unreadNote(predecessor)] };
  const withName = (outcome: Outcome): Outcome =>
    outcome.outcome === "reads" ? outcome : { ...outcome, because: `${how}: ${outcome.because}` };
  const failsIn = ({ verdict }: Pick<Change, "verdict">) =>
    promised.filter((direction) => verdict[direction].outcome !== "reads");
  const ownFailures = new Map(own.changes.map((change) => [change.fingerprint, failsIn(change)]));
  const removals = new Set(proposed.filter(({ edit }) => edit === "removed").map(placeOf));
  const newChanges = earlier.changes
    .filter(
      (change) =>
        !failsIn(change).every((way) => ownFailures.get(change.fingerprint)?.includes(way)) ||
        (removals.has(placeOf(change)) && !ownFailures.has(change.fingerprint)),
    )
    .map((change) =>
      withoutEarlierPlace({
        ...change,
        message: `${change.message} (${how})`,
        verdict: onlyIn(promised, notAsked, (direction) => change.verdict[direction]),
      }),
    );
  const profile = joinedProfile(own.profile, earlier.profile, predecessor.name);
  const worseOf = (before: Verdict, verdict: Verdict): Verdict =>
    onlyIn(promised, before, (direction) => worst([before[direction], withName(verdict[direction])]));
  const unknownIn = [...new Set([...(own.unknownIn ?? []), ...unexplainedIn(earlier, promised)])];
  return {
    ...own,
    ...(unknownIn.length > 0 && { unknownIn }),
    verdict: worseOf(own.verdict, earlier.verdict),
    ...((own.expected ?? earlier.expected) && {
      expected: worseOf(countedVerdict(own), countedVerdict(earlier)),
    }),
    changes: byElementThenRule([...own.changes, ...newChanges]),
    ...(newChanges.length > 0 && earlier.uses && { uses: [...(own.uses ?? []), ...earlier.uses] }),
    ...(profile && { profile }),
    against: [...(own.against ?? []), againstOf(predecessor, earlier)],
  };
}

const placeOf = ({ rule, element, edit }: Change): string => JSON.stringify([rule, element, edit]);

/** Directions that fail though no change does: what excuses the changes of another comparison excuses nothing here. */
function unexplainedIn(
  { verdict, changes }: Comparison,
  promised: readonly Direction[],
): readonly Direction[] {
  return promised.filter(
    (direction) =>
      verdict[direction].outcome !== "reads" &&
      !changes.some((change) => change.effect !== "none" && change.verdict[direction].outcome !== "reads"),
  );
}

/** The verdict in a direction that is not promised: a failure there breaks no promise. */
const unasked = readsWith("not asked: it is not promised to earlier versions");
const notAsked: Verdict = { backward: unasked, forward: unasked };

/** A comparison with a predecessor beside base: its places on the base side are not in today's files. */
export function withoutBasePlaces(comparison: Comparison): Comparison {
  return { ...comparison, changes: comparison.changes.map(withoutEarlierPlace) };
}

/** Drops a location on the base side: it belongs to a predecessor, not to today's files. */
function withoutEarlierPlace({ location, ...change }: Change): Change {
  return { ...change, baseLocation: undefined, ...(location?.side === "head" && { location }) };
}

function joinedProfile(
  own: ProfileResult | undefined,
  earlier: ProfileResult | undefined,
  name: string,
): ProfileResult | undefined {
  if (!own || !earlier || earlier.compatible) return own;
  const ownFindings = new Set(own.findings.map(({ id, message }) => `${id}\n${message}`));
  const newFindings = earlier.findings
    .filter(({ id, message }) => !ownFindings.has(`${id}\n${message}`))
    .map((finding) => ({ id: finding.id, message: `${finding.message} (compared with ${name})` }));
  return { ...own, compatible: false, findings: [...own.findings, ...newFindings] };
}

/** A comparison where not all predecessors could be had: undecided in the promised directions. */
export function unknownBefore(own: Comparison, why: string, promised: readonly Direction[]): Comparison {
  const because = undecided(why);
  const verdict = onlyIn(promised, own.verdict, (direction) => worst([own.verdict[direction], because]));
  const isHidden = !promised.some((direction) => verdict[direction] === because);
  return { ...own, unknownIn: promised, verdict, ...(isHidden && { notes: [...own.notes, why] }) };
}

function onlyIn(
  promised: readonly Direction[],
  { backward, forward }: Verdict,
  judge: (direction: Direction) => Outcome,
): Verdict {
  return {
    backward: promised.includes("backward") ? judge("backward") : backward,
    forward: promised.includes("forward") ? judge("forward") : forward,
  };
}
