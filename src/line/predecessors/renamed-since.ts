import type { Change, ElementPath } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import { type Direction, directions, type Verdict, worst } from "../../model/outcome.js";
import type { Predecessor } from "../../model/predecessor.js";
import { compareWithPredecessor } from "../replays.js";
import { againstOf, merged } from "./merge.js";
import type { Present } from "./present.js";

interface Since {
  /** Those that head was compared with, and that are earlier states of its place. */
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
 * not find it new: head and the release have nothing in common any more, but base is like both. Its changes since base count.
 */
export async function withRenamedSince(
  judged: Comparison,
  own: Comparison,
  { predecessors, present, promised }: Since,
): Promise<Comparison> {
  const { basePath, headPath } = own.pairing;
  if (basePath === undefined || headPath === undefined) return judged;
  const base = { snapshot: present.baseSide, path: basePath, known: headPath };
  let result = judged;
  for (const predecessor of predecessors) {
    const untold = untoldChanges(result, own);
    if (untold.length === 0) return result;
    const settings = present.scope.settings(basePath);
    const before = await compareWithPredecessor(present.format, predecessor, base, settings);
    const renamed = (before?.changes ?? []).flatMap(({ element, was }) => (was ? [element] : []));
    const changes = untold.filter(({ element, was = element }) =>
      renamed.some((path) => isWithin(was, path)),
    );
    if (changes.length > 0) result = withThread(result, { ...own, changes }, predecessor, promised);
  }
  return result;
}

function isWithin(element: ElementPath, path: ElementPath): boolean {
  return path.every((name, depth) => element[depth] === name);
}

/** Judged anew with changes of what the predecessor has under another name. */
function withThread(
  judged: Comparison,
  since: Comparison,
  predecessor: Predecessor,
  promised: readonly Direction[],
): Comparison {
  const { relation, name, path } = againstOf(predecessor, since);
  const isOf = (line: { readonly relation: string; readonly name: string; readonly path: string }) =>
    line.relation === relation && line.name === name && line.path === path;
  const lines = judged.against ?? [];
  const verdictIn = (direction: Direction) =>
    worst([
      ...since.changes.map(({ verdict }) => verdict[direction]),
      ...lines.filter(isOf).map(({ verdict }) => verdict[direction]),
    ]);
  const verdict: Verdict = { backward: verdictIn("backward"), forward: verdictIn("forward") };
  const others = { ...judged, against: lines.filter((line) => !isOf(line)) };
  const how = `${name} has it under another name`;
  return merged(others, { ...since, verdict }, predecessor, promised, how);
}
