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
  { predecessors, present, promised }: Since,
): Promise<Comparison> {
  const untold = untoldChanges(judged, own);
  const { basePath } = own.pairing;
  if (untold.length === 0 || basePath === undefined || own.pairing.headPath === undefined) return judged;
  const states = new LandedStates(basePath, present);
  let result = judged;
  for (const [i, predecessor] of predecessors.entries()) {
    const changes = await changesOfRenamed(untold, predecessor, { states, own, present });
    const asked = i === 0 ? directions : promised;
    if (changes.length > 0) result = withThread(result, { ...own, changes }, predecessor, asked);
  }
  return result;
}

interface Landed {
  readonly states: LandedStates;
  readonly own: Comparison;
  readonly present: Present;
}

/** Those of the changes that are about what a release has under another name, and head not under that one. */
async function changesOfRenamed(
  changes: readonly Change[],
  release: Predecessor,
  { states, own, present }: Landed,
): Promise<readonly Change[]> {
  const released = await states.namesIn(await fileOf(release));
  const landed = await states.namesIn(states.base);
  const renamed: Change[] = [];
  for (const change of changes) {
    const { element, was = element } = change;
    const depth = element.findIndex((_, i) => !released.has(keyOf(element.slice(0, i + 1)))) + 1;
    const declaration = was.slice(0, depth);
    // Nothing here can have had another name in the release unless a name is gone since.
    const around = keyOf(declaration.slice(0, -1));
    const isLost = ([key, name]: readonly [string, ElementPath]) =>
      !landed.has(key) && keyOf(name.slice(0, -1)) === around;
    if (depth === 0 || released.has(keyOf(declaration)) || ![...released].some(isLost)) continue;
    // What holds nothing (a field, a value, a method) is known by its number or place too, and compared by that.
    const holds = (name: ElementPath) => name.length > depth && isWithin(name, declaration);
    if (![...landed.values()].some(holds)) continue;
    if (await isPaired(element.slice(0, depth), release, { own, present })) continue;
    const earlier = await states.nameAt(release, declaration);
    if (earlier && released.has(keyOf(earlier))) renamed.push(change);
  }
  return renamed;
}

/** Whether head and a release are compared by another way already, in spite of the other name. */
async function isPaired(
  element: ElementPath,
  release: Predecessor,
  { own: { pairing }, present: { format, head, scope } }: Pick<Landed, "own" | "present">,
): Promise<boolean> {
  const { headPath = "" } = pairing;
  const proposed = { snapshot: head, path: headPath };
  const since = await compareWithPredecessor(format, release, proposed, scope.settings(headPath));
  return since?.changes.some((change) => change.was && keyOf(change.element) === keyOf(element)) === true;
}

type File = Pick<FileAt, "snapshot" | "path">;

async function fileOf({ open, path }: Predecessor): Promise<File> {
  return { snapshot: await open(), path };
}

const keyOf = (element: ElementPath): string => JSON.stringify(element);
const isWithin = (element: ElementPath, path: ElementPath): boolean =>
  path.every((name, depth) => element[depth] === name);

/** More landed states of a file are not looked through. */
const mostStates = 50;

/** The states of a file from base back, and what was renamed from each to the next: compared once for all releases. */
class LandedStates {
  readonly base: File;
  #files: Promise<readonly File[]> | undefined;
  readonly #steps = new Map<File, Promise<readonly Change[]>>();
  readonly #names = new Map<string, Promise<ReadonlyMap<string, ElementPath>>>();

  constructor(
    basePath: string,
    private readonly present: Present,
  ) {
    this.base = { snapshot: present.baseSide, path: basePath };
  }

  /** What a file declares, by the keys of the elements. */
  namesIn(file: File): Promise<ReadonlyMap<string, ElementPath>> {
    const { format, scope } = this.present;
    const key = file.snapshot.entries.get(file.path)?.oid ?? "";
    const names =
      this.#names.get(key) ??
      format
        .elements({ ...file, settings: scope.settings(this.base.path) })
        .then((all) => new Map(all?.elements.map((element) => [keyOf(element), element])));
    this.#names.set(key, names);
    return names;
  }

  /** What a declaration of base is called in a release, where it was renamed since; undefined: it was not, as far as is known. */
  async nameAt(release: Predecessor, declaration: ElementPath): Promise<ElementPath | undefined> {
    const origin = await fileOf(release);
    const oid = origin.snapshot.entries.get(origin.path)?.oid;
    const files = await (this.#files ??= this.#read());
    const end = files.findIndex(({ snapshot, path }) => snapshot.entries.get(path)?.oid === oid);
    const line = end > 0 ? files.slice(0, end + 1) : [this.base, origin];
    let name = declaration;
    for (const [i, later] of line.entries()) {
      const before = line[i + 1];
      if (!before) break;
      const renamed = (await this.#renamed(before, later))
        .filter(({ element }) => isWithin(name, element))
        .sort((a, b) => b.element.length - a.element.length)[0];
      if (renamed?.was) name = [...renamed.was, ...name.slice(renamed.element.length)];
    }
    return keyOf(name) === keyOf(declaration) ? undefined : name;
  }

  async #read(): Promise<readonly File[]> {
    const { find } = this.present;
    const states = (await find.history?.({ path: this.base.path, all: true }))?.predecessors ?? [];
    return [this.base, ...(await Promise.all(states.slice(0, mostStates).map(fileOf)))];
  }

  #renamed(before: File, later: File): Promise<readonly Change[]> {
    const { format, scope } = this.present;
    const predecessor = { path: before.path, open: () => Promise.resolve(before.snapshot) };
    const step =
      this.#steps.get(before) ??
      compareWithPredecessor(format, predecessor, later, scope.settings(this.base.path)).then(
        (compared) => compared?.changes.filter(({ was }) => was) ?? [],
      );
    this.#steps.set(before, step);
    return step;
  }
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
