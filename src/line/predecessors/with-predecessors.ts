import { unpack } from "../../contracts/unpack.js";
import { type Comparison, modeFor, pathOf, requiredDirections } from "../../model/contract.js";
import { rejects } from "../../model/outcome.js";
import type { Against, Predecessor, Predecessors, Relation, SourceName } from "../../model/predecessor.js";
import { withLiveBase } from "./broken-base.js";
import { besides } from "./besides.js";
import { withHeldElsewhere } from "./held-elsewhere.js";
import { againstOf, unknownBefore } from "./merge.js";
import { withMovedAway } from "./moved-away.js";
import { type Followed, followRenames, withHidden } from "./renamed-since.js";
import { neverReleased, withUnreleased } from "./unreleased.js";
import { isCheckpoint, isTransitive, type Present } from "./present.js";
import { versionLineOf, withEdit } from "./versions.js";

/**
 * Compares head with every predecessor that its entry names, and not only with its own path at base. The first one is
 * judged in both directions; the others in the promised directions, because a failure elsewhere breaks no promise. The
 * result is the worst of all.
 */
export async function withPredecessors(compared: Comparison, present: Present): Promise<Comparison> {
  const own = withRemoval(compared, present);
  const sources = sourcesFor(own, present);
  const others = sources.filter(({ relation }) => relation !== "base");
  const line = await versionLineOf(own, present);
  const followed = line || others.length === sources.length ? [] : await followedBy(own, present);
  const versions = line?.predecessors ?? [];
  const isJudged = own.faults.length === 0 && !own.lastingFaults;
  const asked = isJudged ? others.map((source) => predecessorsOf(source, own, { present, versions })) : [];
  const task = { present, answers: await Promise.all(asked), versions, followed };
  const judged =
    others.length === sources.length
      ? ((await judgedWith(undefined, own, task)) ?? (await besideBase(withNone(own, others, task), task)))
      : await besideBase(own, task);
  const placed = withUnknownPlace(judged, present);
  if (!line) return placed;
  // A base that does not parse has no content: the last version that parsed has.
  const edited = own.digests.base === undefined ? judged : own;
  return { ...placed, version: withEdit(line.facts, edited, present) };
}

/** What was in the place that a contract comes to, unless it was this contract: for a transitive promise, all its states. */
async function followedBy({ pairing }: Comparison, present: Present): Promise<readonly Predecessor[]> {
  const { basePath, headPath } = pairing;
  if (headPath === undefined || !present.departures.arrivals.has(headPath)) return [];
  const departed = present.departures.departed.find(
    ({ path, arrival }) => path === headPath && (basePath === undefined || arrival !== basePath),
  );
  if (!departed) return [];
  const states = isTransitive(present, departed.path) ? (await departed.states()).predecessors : [];
  return [departed.predecessor, ...states.slice(1)];
}

/**
 * Where something is promised, nobody adds a contract while it is not known what it follows; where the proposal is the
 * reason that it is not known, nobody does at all.
 */
function withUnknownPlace(judged: Comparison, { departures, scope }: Present): Comparison {
  const { headPath } = judged.pairing;
  const { missing, arrivals, isCutOff } = departures;
  if (missing === undefined || headPath === undefined || !arrivals.has(headPath)) return judged;
  const settings = scope.settings(headPath);
  return settings.mode === undefined && !isCutOff
    ? judged
    : unknownBefore(judged, missing, requiredDirections(modeFor(settings, judged.format)));
}

/** A landed version is gone for whoever reads it, though another version declares the same names. */
function withRemoval(own: Comparison, { scope }: Present): Comparison {
  const { status, basePath } = own.pairing;
  if (status !== "removed" || basePath === undefined || !scope.versionAt?.(basePath)) return own;
  const because = rejects("the version was removed: whoever reads or writes it has no schema left");
  return { ...own, verdict: { backward: because, forward: because }, changes: [], notes: [] };
}

/** Where nothing was ever released, base is what people have. */
function withNone(
  own: Comparison,
  sources: readonly SourceName[],
  { answers }: Pick<Task, "answers">,
): Comparison {
  const names = sources.map(({ relation, name }) => [relation, name ?? ""].join(" ").trim());
  if (own.pairing.status === "added" || names.length === 0) return own;
  const note = `no version that can be read comes from ${names.join(" or ")}: compared with base`;
  return { ...own, notes: [...own.notes, note, ...answers.flatMap(({ aside }) => aside ?? [])] };
}

async function besideBase(own: Comparison, task: Task): Promise<Comparison> {
  const live = await withLiveBase(own, task.present);
  if (live.faults.length > 0 || live.lastingFaults) return live;
  const based = await withMovedAway(live, task.present);
  const against = live.against ?? baseOf(based, task.present);
  const judged = { ...based, against };
  return (await judgedWith(against.length > 0 ? judged : undefined, judged, task)) ?? judged;
}

function baseOf({ pairing, digests, verdict }: Comparison, { base }: Present): readonly Against[] {
  const { basePath } = pairing;
  if (basePath === undefined || digests.base === undefined) return [];
  const { ref, commit } = base;
  return [{ relation: "base", name: ref, ...(commit !== null && { commit }), path: basePath, verdict }];
}

/**
 * The sources for a contract: those of its entry, and for a transitive promise the history, where releases are not named. Base
 * is the newest state of the history: what is compared with it is followed through other files too.
 */
function sourcesFor({ pairing }: Comparison, present: Present): readonly SourceName[] {
  const path = pathOf(pairing);
  const asked = present.scope.against?.(path) ?? [{ relation: "base" }];
  const isNamed = (source: Relation) => asked.some(({ relation }) => relation === source);
  const sources: readonly SourceName[] =
    isNamed("history") && !isNamed("base") ? [{ relation: "base" }, ...asked] : asked;
  const isWhole = isNamed("history") || isNamed("tag");
  const stayed = pairing.basePath !== undefined && pairing.headPath !== undefined;
  return isTransitive(present, path) && stayed && !isWhole ? [...sources, { relation: "history" }] : sources;
}

interface Task {
  readonly present: Present;
  /** What the sources beside base have. */
  readonly answers: readonly Predecessors[];
  /** What the source `version` has. */
  readonly versions: readonly Predecessor[];
  /** What was in its place before, and went elsewhere. */
  readonly followed: readonly Predecessor[];
}

/**
 * A comparison with the predecessors of these sources, beside what was judged before. undefined: nothing was judged
 * before, and none of the sources has a version of it that can be read, or can say that there is none.
 */
async function judgedWith(
  before: Comparison | undefined,
  own: Comparison,
  task: Task,
): Promise<Comparison | undefined> {
  const { present, answers, followed } = task;
  const isAlone = answers.length === 0 && followed.length === 0;
  if (own.faults.length > 0 || own.lastingFaults || isAlone) return before;
  const { headPath } = own.pairing;
  const mode = modeFor(present.scope.settings(pathOf(own.pairing)), own.format);
  const promised = requiredDirections(mode);
  const elsewhere = new Set([
    ...followed,
    ...task.versions,
    ...answers.flatMap(({ predecessors, isOfPlace }) => (isOfPlace ? predecessors : [])),
  ]);
  const states = answers.flatMap(({ predecessors }) => predecessors);
  const renamed: Followed[] = [];
  for (const state of states)
    renamed.push(
      elsewhere.has(state) ? { predecessor: state, hidden: [] } : await followRenames(state, own, present),
    );
  let judged = before;
  for (const predecessor of [...renamed.map(({ predecessor }) => predecessor), ...followed])
    judged =
      headPath === undefined
        ? (judged ?? { ...own, against: [againstOf(predecessor, own)] })
        : await besides(judged, own, { predecessor, present, promised, headPath, elsewhere });
  const missing = answers.flatMap((answer) => answer.missing ?? []);
  const looked = answers.flatMap((answer) => answer.looked ?? []);
  if (!judged && missing.length === 0 && (looked.length === 0 || states.length > 0)) return undefined;
  const result = judged ?? (missing.length > 0 ? own : neverReleased(own, looked));
  // What cannot be told of earlier versions is free of none of them.
  const releases = missing.length > 0 ? [] : looked;
  const complete = await withHidden(result, own, {
    followed: renamed,
    isFirst: before === undefined,
    present,
    promised,
  });
  const judgedWhole = before ? complete : withUnreleased(complete, own, releases);
  return missing.reduce(
    (state, why) => unknownBefore(state, `its promise is about earlier versions too, and ${why}`, promised),
    judgedWhole,
  );
}

/** What a source has of the contract in its place, and what of it the states of that source hold elsewhere. */
async function predecessorsOf(
  source: SourceName,
  own: Comparison,
  task: Pick<Task, "present" | "versions">,
): Promise<Predecessors> {
  const { present } = task;
  const { pairing, cause } = own;
  const inPlace = await inPlaceOf(source, { pairing, ...(cause !== undefined && { cause }) }, task);
  const { missing, predecessors } = await withHeldElsewhere(inPlace, own, present);
  const answer = { ...inPlace, predecessors };
  const path = pathOf(pairing);
  const checkpoint = isTransitive(present, path) ? present.scope.checkpoint?.(path) : undefined;
  const at =
    checkpoint === undefined
      ? -1
      : predecessors.findLastIndex((earlier) => isCheckpoint(checkpoint, earlier));
  if (at < 0) return missing === undefined ? answer : { ...answer, missing };
  // What is older is not compared with, so that it is no matter how much of it there is.
  return {
    predecessors: predecessors.slice(0, at + 1),
    ...(answer.looked !== undefined && { looked: answer.looked }),
  };
}

async function inPlaceOf(
  { relation, name }: SourceName,
  { pairing, cause }: Pick<Comparison, "pairing" | "cause">,
  { present, versions }: Pick<Task, "present" | "versions">,
): Promise<Predecessors> {
  if (relation === "version") return { predecessors: versions };
  const source = present.find[relation];
  if (!source) return { predecessors: [], missing: `there is no ${relation} to take them from` };
  const path = pathOf(pairing);
  const { basePath = path } = pairing;
  const { governed: tip } = present.scope.settings(path);
  const asked = (subject: string) =>
    source({
      path: subject,
      ...(tip && { governed: { tip, unpack } }),
      ...(cause !== undefined && { cause }),
      ...(name !== undefined && { name }),
      ...(isTransitive(present, path) && { all: true }),
    });
  const answer = await asked(basePath);
  // Where it moves to, another contract may have been released; the history of that place is none of its own.
  if (answer.predecessors.length === 0 && basePath !== path && relation !== "history") {
    const arrival = await asked(path);
    if (arrival.predecessors.length > 0) return { ...arrival, isOfPlace: true };
  }
  return answer;
}
