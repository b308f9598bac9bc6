import { memoByObject } from "../../algorithms/memo.js";
import type { Change, ElementPath } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import { type Direction, directions, type Verdict, worst } from "../../model/outcome.js";
import type { Predecessor } from "../../model/predecessor.js";
import { compareWithPredecessor, type FileAt } from "../replays.js";
import { againstOf, merged } from "./merge.js";
import type { Present } from "./present.js";

interface Since {
  /** Those that head was compared with, and that are earlier states of its place; the first was judged in both directions. */
  readonly predecessors: readonly Predecessor[];
  readonly present: Present;
  readonly promised: readonly Direction[];
}

/** The changes of what somebody may have at base that no comparison with a predecessor tells. */
export function untoldChanges(judged: Comparison, own: Comparison): readonly Change[] {
  const counted = new Set(judged.changes.map(({ fingerprint }) => fingerprint));
  return own.changes.filter(
    ({ fingerprint, verdict, effect }) =>
      !counted.has(fingerprint) &&
      effect !== "none" &&
      directions.some((direction) => verdict[direction].outcome !== "reads"),
  );
}

/**
 * What was renamed since a release is the same still, and whoever renames it in one proposal and changes it in the next must
 * not find it new: head and the release have nothing in common any more, but each landed state is like the one before it.
 */
export async function withRenamedSince(
  judged: Comparison,
  own: Comparison,
  since: Since,
): Promise<Comparison> {
  const untold = untoldChanges(judged, own);
  if (untold.length === 0) return judged;
  let result = judged;
  for (const [i, predecessor] of since.predecessors.entries()) {
    const changes = await changesOfRenamed(untold, own, predecessor, since.present);
    const asked = i === 0 ? directions : since.promised;
    if (changes.length > 0) result = withThread(result, { ...own, changes }, predecessor, asked);
  }
  return result;
}

/** Those of the changes that are about what head has anew beside the predecessor, and that did not begin since. */
async function changesOfRenamed(
  changes: readonly Change[],
  { pairing: { basePath, headPath } }: Comparison,
  predecessor: Predecessor,
  present: Present,
): Promise<readonly Change[]> {
  if (basePath === undefined || headPath === undefined) return [];
  const { format, head, scope } = present;
  const changesUntil = async (before: Predecessor, later: Pick<FileAt, "snapshot" | "path">) =>
    (await compareWithPredecessor(format, before, later, scope.settings(headPath)))?.changes ?? [];
  const since = await changesUntil(predecessor, { snapshot: head, path: headPath });
  const added = since.filter(({ edit }) => edit === "added");
  const steps = await stepsSince(predecessor, basePath, present);
  const changesOf = memoByObject(({ before, later }: Step) => changesUntil(before, later));
  const renamed: Change[] = [];
  for (const change of changes) {
    const declaration = added.find(({ element }) => isWithin(change.element, element))?.element;
    const before = (change.was ?? change.element).slice(0, declaration?.length);
    if (declaration && !(await isNewSince(before, steps, changesOf))) renamed.push(change);
  }
  return renamed;
}

/** A landed state of the file, and the one before it. */
interface Step {
  readonly before: Predecessor;
  readonly later: Pick<FileAt, "snapshot" | "path">;
}

/** More landed states of a file are not looked through. */
const mostStates = 50;

/** The steps from base back to a state that has the text of a release; one step where there is no such state. */
async function stepsSince(
  release: Predecessor,
  basePath: string,
  { baseSide, find }: Present,
): Promise<readonly Step[]> {
  const released = await blobOf(release);
  const states = (await find.history?.({ path: basePath, all: true }))?.predecessors ?? [];
  const steps: Step[] = [];
  let later = { snapshot: baseSide, path: basePath };
  for (const before of states.slice(0, mostStates)) {
    steps.push({ before, later });
    if (released !== undefined && (await blobOf(before)) === released) return steps;
    later = { snapshot: await before.open(), path: before.path };
  }
  return [{ before: release, later: { snapshot: baseSide, path: basePath } }];
}

async function blobOf({ open, path }: Pick<Predecessor, "open" | "path">): Promise<string | undefined> {
  return (await open()).entries.get(path)?.oid;
}

/** Whether a declaration of base was added in one of these steps, under whatever name: a rename goes on from what it renames. */
async function isNewSince(
  element: ElementPath,
  steps: readonly Step[],
  changesOf: (step: Step) => Promise<readonly Change[]>,
): Promise<boolean> {
  let path = element;
  for (const step of steps) {
    const own = (await changesOf(step)).filter((change) => isWithin(path, change.element));
    if (own.some(({ edit }) => edit === "added")) return true;
    const [renamed] = own.filter(({ was }) => was).sort((a, b) => b.element.length - a.element.length);
    if (renamed?.was) path = [...renamed.was, ...path.slice(renamed.element.length)];
  }
  return false;
}

function isWithin(element: ElementPath, path: ElementPath): boolean {
  return path.every((name, depth) => element[depth] === name);
}

/** Judged anew with changes of what the predecessor has under another name. */
function withThread(
  judged: Comparison,
  since: Comparison,
  predecessor: Predecessor,
  asked: readonly Direction[],
): Comparison {
  const own = againstOf(predecessor, since);
  const lines = judged.against ?? [];
  const place = lines.findIndex(
    ({ relation, name, path }) => relation === own.relation && name === own.name && path === own.path,
  );
  const verdictIn = (direction: Direction) =>
    worst([
      ...since.changes.map(({ verdict }) => verdict[direction]),
      ...lines.slice(place, place + 1).map(({ verdict }) => verdict[direction]),
    ]);
  const verdict: Verdict = { backward: verdictIn("backward"), forward: verdictIn("forward") };
  const how = `${predecessor.name} has it under another name`;
  const result = merged(judged, { ...since, verdict }, predecessor, asked, how);
  return { ...result, against: lines.map((line, i) => (i === place ? { ...line, verdict } : line)) };
}
