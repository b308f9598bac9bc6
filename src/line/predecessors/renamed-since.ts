import { type Change, type ElementPath, isWithin } from "../../model/change.js";
import { type Comparison, nameAfter, type Renamed } from "../../model/contract.js";
import { type Direction, directions, type Verdict, worst } from "../../model/outcome.js";
import type { Predecessor, Predecessors } from "../../model/predecessor.js";
import { compareWithPredecessor, type FileAt, type FileIn } from "../replays.js";
import { landedSince } from "./landed.js";
import { againstOf, merged, unknownBefore } from "./merge.js";
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
 * What the proposal changes so is compared with what the release has of it, under the name that it had.
 */
export async function withRenamedSince(
  judged: Comparison,
  own: Comparison,
  { predecessors, present, promised }: Since,
): Promise<Comparison> {
  const { basePath, headPath } = own.pairing;
  if (own.changes.length === 0 || basePath === undefined || headPath === undefined) return judged;
  const states = new LandedStates(basePath, present);
  let result = judged;
  for (const [i, predecessor] of predecessors.entries()) {
    const names = await renamedSince(predecessor, { own, judged: result }, states);
    if (names.length === 0) continue;
    const since = await comparedAs(predecessor, names, { own, present, promised });
    const asked = i === 0 ? directions : promised;
    const merging = { promised: asked, proposed: own.changes };
    if (since) result = withThread(withoutGuesses(result, names), since, predecessor, merging);
  }
  const { missing } = states;
  return missing === undefined ? result : unknownBefore(result, `of its landed states ${missing}`, promised);
}

/** A name in a release, at base and at head. */
interface Thread extends Renamed {
  readonly base: ElementPath;
}

/** What is changed that a release has under another name, which head, or the release itself, may give to something else. */
async function renamedSince(
  release: Predecessor,
  { own, judged }: Readonly<Record<"own" | "judged", Comparison>>,
  states: LandedStates,
): Promise<readonly Thread[]> {
  const released = await states.namesIn(await fileOf(release));
  const landed = await states.namesIn(states.base);
  const isWhole = [...released.keys()].every((key) => landed.has(key));
  // What holds nothing (a field, a value, a method) is known by its number or place too, and compared by that.
  const holders = new Set([...landed.values()].map((element) => keyOf(element.slice(0, -1))));
  // What base has beside another one was not renamed to that, however alike they are.
  const alike = new Set(judged.changes.flatMap(({ was }) => (was ? [keyOf(was)] : [])));
  const threads = new Map<string, Thread>();
  for (const { element, was = element, edit } of own.changes) {
    for (let below = Math.min(element.length, was.length) - 1; below >= 0; below -= 1) {
      const to = element.slice(0, element.length - below);
      const base = was.slice(0, was.length - below);
      const isGone = edit === "removed" && alike.has(keyOf(base));
      const isKept = isWhole && released.has(keyOf(base)) && !isGone;
      if (isKept || !holders.has(keyOf(base)) || threads.has(keyOf(to))) continue;
      const from = (await states.nameAt(release, base)) ?? (isGone ? base : undefined);
      if (!from || !released.has(keyOf(from))) continue;
      // What it stands in says so already.
      const isImplied = keyOf(nameAfter(from, [...threads.values()])) === keyOf(to);
      if (!isImplied || isGone) threads.set(keyOf(to), { from, base, to });
    }
  }
  return [...threads.values()];
}

type ComparedAs = Comparison & Required<Pick<Comparison, "landed">>;

/** Head against what a release has under other names: the changes of that which it brings, and all that explain them. */
async function comparedAs(
  release: Predecessor,
  threads: readonly Thread[],
  { own, present, promised }: Pick<Since, "present" | "promised"> & { readonly own: Comparison },
): Promise<ComparedAs | undefined> {
  const { headPath = "" } = own.pairing;
  const { format, head, scope } = present;
  const whole: FileIn = { path: release.path, open: release.open };
  const proposed = { snapshot: head, path: headPath, judged: true } as const;
  const since = await compareWithPredecessor(
    format,
    { ...whole, renamed: threads },
    proposed,
    scope.settings(headPath),
  );
  if (since?.digests.base === undefined) return undefined;
  const changes = since.changes
    .filter(({ element, edit }) =>
      threads.some(
        ({ from, to }) => isWithin(element, to) || (edit === "removed" && isWithin(element, from)),
      ),
    )
    .map((change): Change => {
      const now = change.edit === "removed" ? nameAfter(change.element, threads) : change.element;
      return keyOf(now) === keyOf(change.element) ? change : { ...change, was: change.element, element: now };
    });
  const earlier = { ...since, changes };
  const atBase = threads.map(({ from, base }) => ({ from, to: base }));
  const predecessor = { ...whole, renamed: atBase };
  return { ...earlier, landed: await landedSince({ own, earlier, predecessor, present, promised }) };
}

type File = Pick<FileAt, "snapshot" | "path">;

async function fileOf({ open, path }: Predecessor): Promise<File> {
  return { snapshot: await open(), path };
}

const keyOf = (element: ElementPath): string => JSON.stringify(element);

/** The states of a file from base back, and what was renamed from each to the next: compared once for all releases. */
class LandedStates {
  readonly base: File;
  /** Why the state of a release, which was asked for, is not among them. */
  missing: string | undefined;
  readonly #files: File[] = [];
  #history: Promise<Predecessors> | undefined;
  readonly #steps = new Map<File, Promise<readonly Renamed[]>>();
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
    const since = await this.#backTo(oid);
    // What lies in a folder, say, need not have landed.
    if (!since && release.relation === "tag") this.missing = (await this.#history)?.missing;
    let name = declaration;
    let later = this.base;
    for (const before of since ?? [origin]) {
      if ((await this.namesIn(before)).size === 0) continue; // it does not parse
      name = nameAfter(name, await this.#earlierNames(before, later));
      later = before;
    }
    return keyOf(name) === keyOf(declaration) ? undefined : name;
  }

  /** The states from base back to one with this text, newest first; they are opened as far as that. */
  async #backTo(oid: string | undefined): Promise<readonly File[] | undefined> {
    const { path } = this.base;
    const history = await (this.#history ??= this.present.find.history?.({ path, all: true }));
    for (const [i, state] of (history?.predecessors ?? []).entries()) {
      const file = (this.#files[i] ??= await fileOf(state));
      if (file.snapshot.entries.get(file.path)?.oid === oid) return this.#files.slice(0, i + 1);
    }
    return undefined;
  }

  /** What a later state has under other names than the one before; nothing is renamed unless a name is gone. */
  async #earlierNames(before: File, later: File): Promise<readonly Renamed[]> {
    const [earlier, names] = [await this.namesIn(before), await this.namesIn(later)];
    if ([...earlier.keys()].every((key) => names.has(key))) return [];
    const { format, scope } = this.present;
    const predecessor = { path: before.path, open: () => Promise.resolve(before.snapshot) };
    const step =
      this.#steps.get(before) ??
      compareWithPredecessor(format, predecessor, later, scope.settings(this.base.path)).then(
        (compared) =>
          compared?.changes.flatMap(({ element, was }) => (was ? [{ from: element, to: was }] : [])) ?? [],
      );
    this.#steps.set(before, step);
    return step;
  }
}

/** Without the names that the comparison guessed, where it is known what became of the type, and nothing else is said. */
function withoutGuesses(judged: Comparison, threads: readonly Thread[]): Comparison {
  const isGuess = ({ was, element, verdict }: Change) =>
    was !== undefined &&
    directions.every((direction) => verdict[direction].outcome === "reads") &&
    threads.some(({ from, to }) => keyOf(was) === keyOf(from) && keyOf(element) !== keyOf(to));
  return { ...judged, changes: judged.changes.filter((change) => !isGuess(change)) };
}

/** Judged anew with changes of what the predecessor has under another name. */
function withThread(
  judged: Comparison,
  since: ComparedAs,
  predecessor: Predecessor,
  { promised, proposed }: { readonly promised: readonly Direction[]; readonly proposed: readonly Change[] },
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
  const isRenamed = since.changes.some(({ was }) => was);
  const how = isRenamed && { how: `${predecessor.name} has it under another name` };
  const result = merged(judged, { ...since, verdict }, predecessor, { promised, proposed, ...how });
  // What seemed to have gone with its first name goes now.
  const fingerprints = new Set(since.changes.map(({ fingerprint }) => fingerprint));
  const landed = (judged.landed ?? []).filter((fingerprint) => !fingerprints.has(fingerprint));
  return {
    ...result,
    landed: [...landed, ...since.landed],
    against: lines.map((line, i) => (i === place ? { ...line, verdict } : line)),
  };
}
