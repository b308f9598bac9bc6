import { memoByObject } from "../../algorithms/memo.js";
import { type ElementPath, nameAfter, type Renamed } from "../../model/change.js";
import type { Predecessor, Predecessors } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import { compareWithPredecessor, type FileAt } from "../replays.js";
import type { Present } from "./present.js";

export type File = Pick<FileAt, "snapshot" | "path">;

export async function fileOf({ open, path }: Predecessor): Promise<File> {
  return { snapshot: await open(), path };
}

export const keyOf = (element: ElementPath): string => JSON.stringify(element);

export type Names = ReadonlyMap<string, ElementPath>;

/** The keys of what holds others among the elements of a file. */
export const holdersAmong = memoByObject(
  (names: Names): ReadonlySet<string> => new Set([...names.values()].map((name) => keyOf(name.slice(0, -1)))),
);

/** Whether it is something in a file, and not the file itself. */
const isNamed = (element: ElementPath): boolean => element.length > 0;

/** What became of something that a release has, as far as the landed states tell. */
export interface Thread {
  readonly from: ElementPath;
  /** What it was called from the release on, that name first. */
  readonly names: readonly ElementPath[];
  /** Base has it, by the last of these names. */
  readonly isAtBase: boolean;
}

type Parts = Pick<Present, "format" | "scope" | "baseSide" | "find">;

const statesByPath = memoByObject<Snapshot, Map<string, LandedStates>>(() => new Map());

/** The landed states of a file: looked through once for all contracts and releases. */
export function landedStates(path: string, present: Parts): LandedStates {
  const byPath = statesByPath(present.baseSide);
  const states = byPath.get(path) ?? new LandedStates(path, present);
  byPath.set(path, states);
  return states;
}

/** Landed states of a file, newest first. */
interface Line {
  readonly files: readonly File[];
  /** The last of them is what a release has. */
  readonly isReached: boolean;
}

/** The states of a file from base back, and what was renamed from each to the next: compared once for all releases. */
class LandedStates {
  readonly base: File;
  /** Newest first, opened when they are asked for. */
  readonly #files: File[];
  #history: Promise<Predecessors | undefined> | undefined;
  readonly #steps = new Map<File, Promise<readonly Renamed[]>>();
  readonly #names = new Map<string, Promise<Names>>();
  readonly #threads = new Map<string, Promise<readonly Thread[]>>();

  constructor(
    basePath: string,
    private readonly present: Parts,
  ) {
    this.base = { snapshot: present.baseSide, path: basePath };
    this.#files = [this.base];
  }

  /** What a file declares, by the keys of the elements; nothing where it is not there, or does not parse. */
  namesIn(file: File): Promise<Names> {
    const { oid } = file.snapshot.entries.get(file.path) ?? {};
    const names = (oid === undefined ? undefined : this.#names.get(oid)) ?? this.#readNames(file);
    if (oid !== undefined) this.#names.set(oid, names);
    return names;
  }

  async #readNames(file: File): Promise<Names> {
    if (!file.snapshot.entries.has(file.path)) return new Map();
    const { format, scope } = this.present;
    const all = await format.elements({ ...file, settings: scope.settings(this.base.path) });
    return new Map(all?.elements.map((element) => [keyOf(element), element]));
  }

  /** What became of everything that holds others in a release. */
  threadsSince(release: File): Promise<readonly Thread[]> {
    const key = JSON.stringify([release.path, release.snapshot.entries.get(release.path)?.oid]);
    const threads = this.#threads.get(key) ?? this.#follow(release);
    this.#threads.set(key, threads);
    return threads;
  }

  async #follow(release: File): Promise<readonly Thread[]> {
    const line = await this.#lineSince(release);
    const released = await this.namesIn(release);
    const isHolder = holdersAmong(released);
    const holders = [...released].flatMap(([key, name]) =>
      isHolder.has(key) && isNamed(name) ? [name] : [],
    );
    if (!line.isReached) return this.#guess(holders, released, line);
    let threads = holders.map((from): Thread => ({ from, names: [from], isAtBase: true }));
    for (const [before, later] of (await this.#pairs(line.files)).reverse()) {
      const onward = (await this.#earlierNames(before, later)).map(({ from, to }) => ({
        from: to,
        to: from,
      }));
      const names = await this.namesIn(later);
      threads = threads.map((thread) => {
        const last = thread.names.at(-1) ?? [];
        // What was gone may come back, by the name that it had.
        const name = thread.isAtBase ? nameAfter(last, onward) : last;
        const isAtBase = names.has(keyOf(name));
        return { ...thread, isAtBase, names: isAtBase ? [...thread.names, name] : thread.names };
      });
    }
    return threads;
  }

  /** The state of the release is none of the landed ones: what base has is followed back to a name of the release. */
  async #guess(holders: readonly ElementPath[], released: Names, line: Line): Promise<readonly Thread[]> {
    const landed = await this.namesIn(this.base);
    const threads = new Map<string, Thread>();
    for (const from of holders)
      if (landed.has(keyOf(from))) threads.set(keyOf(from), { from, names: [from], isAtBase: true });
    for (const key of holdersAmong(landed)) {
      const base = landed.get(key);
      if (!base || !isNamed(base) || released.has(key)) continue;
      const back = await this.#namesBack(base, line.files);
      const place = back.findIndex((name) => released.has(keyOf(name)));
      const from = back[place];
      // What has the name now is another one, where the history leads to this one.
      if (from && (threads.get(keyOf(from))?.names.length ?? 1) === 1)
        threads.set(keyOf(from), { from, names: back.slice(0, place + 1).reverse(), isAtBase: true });
    }
    return [...threads.values()];
  }

  /** Why the state of a release is not among those that are known; undefined: it is, or it never landed. */
  async missingSince(release: File): Promise<string | undefined> {
    const { isReached } = await this.#lineSince(release);
    return isReached ? undefined : (await this.#history)?.missing;
  }

  /** The names of a declaration of base, from there back to a release, or to the first state; that of base first. */
  async namesBack(release: File, declaration: ElementPath): Promise<readonly ElementPath[]> {
    return this.#namesBack(declaration, (await this.#lineSince(release)).files);
  }

  async #namesBack(declaration: ElementPath, files: readonly File[]): Promise<readonly ElementPath[]> {
    const names = [declaration];
    for (const [before, later] of await this.#pairs(files))
      names.push(nameAfter(names.at(-1) ?? [], await this.#earlierNames(before, later)));
    return names;
  }

  /** Each state and the one after it, the last step first; what does not parse is left out. */
  async #pairs(files: readonly File[]): Promise<(readonly [before: File, later: File])[]> {
    const steps: (readonly [File, File])[] = [];
    let later: File | undefined;
    for (const file of files) {
      if (file.snapshot.entries.has(file.path) && (await this.namesIn(file)).size === 0) continue;
      if (later) steps.push([file, later]);
      later = file;
    }
    return steps;
  }

  /** The states from base back to one with the text of a release; they are opened as far as that. */
  async #lineSince({ snapshot, path }: File): Promise<Line> {
    const oid = snapshot.entries.get(path)?.oid;
    const files: File[] = [];
    for (let file: File | undefined = this.base; file; file = await this.#stateAt(files.length)) {
      files.push(file);
      if (oid !== undefined && file.snapshot.entries.get(file.path)?.oid === oid)
        return { files, isReached: true };
    }
    return { files, isReached: false };
  }

  /** undefined: there are no more. */
  async #stateAt(index: number): Promise<File | undefined> {
    const { find } = this.present;
    this.#history ??= Promise.resolve(find.history?.({ path: this.base.path, all: true }));
    const state = (await this.#history)?.predecessors[index - 1];
    const file = this.#files[index] ?? (state && (await fileOf(state)));
    if (file) this.#files[index] = file;
    return file;
  }

  /** What a later state has under other names than the one before; nothing is renamed unless what holds others is gone. */
  async #earlierNames(before: File, later: File): Promise<readonly Renamed[]> {
    const [earlier, names] = [await this.namesIn(before), await this.namesIn(later)];
    if (names.size === 0 || [...holdersAmong(earlier)].every((key) => names.has(key))) return [];
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

export type { LandedStates };
