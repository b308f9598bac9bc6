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

type Parts = Pick<Present, "format" | "scope" | "baseSide" | "find">;

const statesByPath = memoByObject<Snapshot, Map<string, LandedStates>>(() => new Map());

/** The landed states of a file: looked through once for all contracts and releases. */
export function landedStates(path: string, present: Parts): LandedStates {
  const byPath = statesByPath(present.baseSide);
  const states = byPath.get(path) ?? new LandedStates(path, present);
  byPath.set(path, states);
  return states;
}

/** The states of a file from base back, and what was renamed from each to the next: compared once for all releases. */
class LandedStates {
  readonly base: File;
  /** Newest first, opened when they are asked for. */
  readonly #files: File[];
  #history: Promise<Predecessors | undefined> | undefined;
  readonly #steps = new Map<File, Promise<readonly Renamed[]>>();
  readonly #names = new Map<string, Promise<ReadonlyMap<string, ElementPath>>>();

  constructor(
    basePath: string,
    private readonly present: Parts,
  ) {
    this.base = { snapshot: present.baseSide, path: basePath };
    this.#files = [this.base];
  }

  /** What a file declares, by the keys of the elements; nothing where it is not there, or does not parse. */
  namesIn(file: File): Promise<ReadonlyMap<string, ElementPath>> {
    const { oid } = file.snapshot.entries.get(file.path) ?? {};
    const names = (oid === undefined ? undefined : this.#names.get(oid)) ?? this.#readNames(file);
    if (oid !== undefined) this.#names.set(oid, names);
    return names;
  }

  async #readNames(file: File): Promise<ReadonlyMap<string, ElementPath>> {
    if (!file.snapshot.entries.has(file.path)) return new Map();
    const { format, scope } = this.present;
    const all = await format.elements({ ...file, settings: scope.settings(this.base.path) });
    return new Map(all?.elements.map((element) => [keyOf(element), element]));
  }

  /**
   * The names of a declaration of base from there back to a release, or to the first state that has the file: that of base
   * first, the last twice where it did not change.
   */
  async namesBack(release: File, declaration: ElementPath): Promise<readonly ElementPath[]> {
    const names = [declaration];
    for (const step of await this.#stepsSince(release)) names.push(nameAfter(names.at(-1) ?? [], step));
    return names;
  }

  /** The names of a declaration of a release from there on to base: that of the release first. */
  async namesSince(release: File, declaration: ElementPath): Promise<readonly ElementPath[]> {
    const names = [declaration];
    for (const step of [...(await this.#stepsSince(release))].reverse()) {
      const onward = step.map(({ from, to }) => ({ from: to, to: from }));
      names.push(nameAfter(names.at(-1) ?? [], onward));
    }
    return names;
  }

  /** Why the state of a release is not among those that are known; undefined: it is, or it never landed. */
  async missingSince(release: File): Promise<string | undefined> {
    const { isReached } = await this.#lineSince(release);
    return isReached ? undefined : (await this.#history)?.missing;
  }

  /** What was renamed in each step since a release, or since the first state where that has no such file; the last step first. */
  async #stepsSince(release: File): Promise<readonly (readonly Renamed[])[]> {
    const { line, isReached } = await this.#lineSince(release);
    const isOther = !isReached && release.snapshot.entries.has(release.path);
    const steps: (readonly Renamed[])[] = [];
    let later: File | undefined;
    for (const file of isOther ? [this.base, release] : line) {
      if ((await this.namesIn(file)).size === 0) continue; // it is not there, or does not parse
      if (later) steps.push(await this.#earlierNames(file, later));
      later = file;
    }
    return steps;
  }

  /** The states from base back to one with the text of a release, newest first; they are opened as far as that. */
  async #lineSince({
    snapshot,
    path,
  }: File): Promise<{ readonly line: File[]; readonly isReached: boolean }> {
    const oid = snapshot.entries.get(path)?.oid;
    const line: File[] = [];
    for (let file: File | undefined = this.base; file; file = await this.#stateAt(line.length)) {
      line.push(file);
      if (oid !== undefined && file.snapshot.entries.get(file.path)?.oid === oid)
        return { line, isReached: true };
    }
    return { line, isReached: false };
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

export type { LandedStates };
