import type { EarlierVersion, Sources } from "../model/sources.js";
import { byElementThenRule, type Change } from "../model/change.js";
import type { Comparison, ContractSettings, ProfileResult } from "../model/contract.js";
import { requiredDirections } from "../model/contract.js";
import type { Format } from "../model/format.js";
import { type Direction, type Outcome, readsWith, undecided, type Verdict, worst } from "../model/outcome.js";
import type { Snapshot } from "../model/snapshot.js";
import { compareWithEarlier } from "./replays.js";

/** The head that earlier versions are compared with, and where the earlier versions come from. */
export interface Present {
  readonly format: Format;
  readonly head: Snapshot;
  readonly settings: (path: string) => ContractSettings;
  readonly earlier: Sources["earlier"];
}

/**
 * Compares head also with every earlier version on base's branch, as a transitive promise requires. Only promised
 * directions are judged; a failing direction names the newest version that it fails with.
 */
export async function withEarlier(comparison: Comparison, present: Present): Promise<Comparison> {
  const { faults, lastingFaults, pairing } = comparison;
  const { basePath, headPath } = pairing;
  if (basePath === undefined || headPath === undefined || faults.length > 0 || lastingFaults)
    return comparison;
  const { mode } = present.settings(headPath);
  if (!mode?.endsWith("-transitive")) return comparison;
  const promised = requiredDirections(mode);
  const { cause } = comparison;
  const history = await present.earlier?.({ path: basePath, ...(cause !== undefined && { cause }) });
  let worstSoFar = comparison;
  const head = { snapshot: present.head, path: headPath, judged: true } as const;
  for (const version of history?.versions ?? []) {
    const earlier = await compareWithEarlier(present.format, version, head, present.settings(headPath));
    worstSoFar = mergeEarlier(worstSoFar, earlier, version, promised);
  }
  const missing = history ? history.missing : "there is no history to take them from";
  return missing === undefined ? worstSoFar : unknownBefore(worstSoFar, missing, promised);
}

/** Head compared with one more version: the worst of both in the promised directions, and what that version adds. */
export function mergeEarlier(
  own: Comparison,
  earlier: Comparison | undefined,
  version: EarlierVersion,
  promised: readonly Direction[],
): Comparison {
  const when = versionText(version);
  if (earlier?.digests.base === undefined)
    return { ...own, notes: [...own.notes, `${when} does not parse: it was not compared`] };
  const withVersion = (outcome: Outcome): Outcome =>
    outcome.outcome === "reads"
      ? outcome
      : { ...outcome, because: `compared with ${when}: ${outcome.because}` };
  const failsIn = ({ verdict }: Pick<Change, "verdict">) =>
    promised.filter((direction) => verdict[direction].outcome !== "reads");
  const ownFailures = new Map(own.changes.map((change) => [change.fingerprint, failsIn(change)]));
  const newChanges = earlier.changes
    .filter((change) => !failsIn(change).every((way) => ownFailures.get(change.fingerprint)?.includes(way)))
    .map((change) =>
      withoutEarlierPlace({
        ...change,
        message: `${change.message} (compared with ${when})`,
        verdict: onlyIn(promised, notAsked, (direction) => change.verdict[direction]),
      }),
    );
  const profile = joinedProfile(own.profile, earlier.profile, when);
  return {
    ...own,
    verdict: onlyIn(promised, own.verdict, (direction) =>
      worst([own.verdict[direction], withVersion(earlier.verdict[direction])]),
    ),
    changes: byElementThenRule([...own.changes, ...newChanges]),
    ...(profile && { profile }),
  };
}

/** "the version of 2026-01-05 (commit 0123456789)", as people find it in the history. */
export function versionText({ at, commit }: EarlierVersion): string {
  return `the version of ${new Date(at).toISOString().slice(0, 10)} (commit ${commit.slice(0, 9)})`;
}

/** The verdict in a direction that is not promised: a failure there breaks no promise. */
const unasked = readsWith("not asked: it is not promised to earlier versions");
const notAsked: Verdict = { backward: unasked, forward: unasked };

/** A comparison with an earlier version: its places on the base side are not in today's files. */
export function withoutBasePlaces(comparison: Comparison): Comparison {
  return { ...comparison, changes: comparison.changes.map(withoutEarlierPlace) };
}

/** Drops locations on the base side: they belong to an earlier version, not to today's files. */
function withoutEarlierPlace({ location, ...change }: Change): Change {
  return { ...change, baseLocation: undefined, ...(location?.side === "head" && { location }) };
}

function joinedProfile(
  own: ProfileResult | undefined,
  earlier: ProfileResult | undefined,
  when: string,
): ProfileResult | undefined {
  if (!own || !earlier || earlier.compatible) return own;
  const ownFindings = new Set(own.findings.map(({ id, message }) => `${id}\n${message}`));
  const newFindings = earlier.findings
    .filter(({ id, message }) => !ownFindings.has(`${id}\n${message}`))
    .map((finding) => ({ id: finding.id, message: `${finding.message} (compared with ${when})` }));
  return { ...own, compatible: false, findings: [...own.findings, ...newFindings] };
}

function unknownBefore(own: Comparison, missing: string, promised: readonly Direction[]): Comparison {
  const because = undecided(`its promise is about earlier versions too, and ${missing}`);
  return {
    ...own,
    unknownIn: promised,
    verdict: onlyIn(promised, own.verdict, (direction) => worst([own.verdict[direction], because])),
  };
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
