import type { Change, ElementPath } from "../../model/change.js";
import type { Predecessor } from "../../model/predecessor.js";
import { compareWithPredecessor, type FileAt } from "../replays.js";
import type { Present } from "./present.js";

export type File = Pick<FileAt, "snapshot" | "path">;

export async function fileOf({ open, path }: Pick<Predecessor, "open" | "path">): Promise<File> {
  return { snapshot: await open(), path };
}

export const keyOf = (element: ElementPath): string => JSON.stringify(element);
export const isWithin = (element: ElementPath, path: ElementPath): boolean =>
  path.every((name, depth) => element[depth] === name);

/** More landed states of a file are not looked through. */
export const mostStates = 50;

/** The states of a file from base back, and what was renamed from each to the next: compared once for all releases. */
export class LandedStates {
  readonly base: File;
  #files: Promise<readonly File[]> | undefined;
  readonly #steps = new Map<string, Promise<readonly Change[]>>();
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
    const key = oidOf(file) ?? "";
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
    const files = await (this.#files ??= this.#read());
    const end = files.findIndex((file) => oidOf(file) === oidOf(origin));
    const line = end > 0 ? files.slice(0, end + 1) : [this.base, origin];
    let name = declaration;
    for (const [i, later] of line.entries()) {
      const before = line[i + 1];
      if (!before) break;
      name = await this.nameBefore(name, before, later);
    }
    return keyOf(name) === keyOf(declaration) ? undefined : name;
  }

  /** What a declaration of a state is called in the one before. */
  async nameBefore(name: ElementPath, before: File, later: File): Promise<ElementPath> {
    const renamed = (await this.#renamed(before, later))
      .filter(({ element }) => isWithin(name, element))
      .sort((a, b) => b.element.length - a.element.length)[0];
    return renamed?.was ? [...renamed.was, ...name.slice(renamed.element.length)] : name;
  }

  async #read(): Promise<readonly File[]> {
    const { find } = this.present;
    const states = (await find.history?.({ path: this.base.path, all: true }))?.predecessors ?? [];
    return [this.base, ...(await Promise.all(states.slice(0, mostStates).map(fileOf)))];
  }

  #renamed(before: File, later: File): Promise<readonly Change[]> {
    const { format, scope } = this.present;
    const predecessor = { path: before.path, open: () => Promise.resolve(before.snapshot) };
    const key = JSON.stringify([before, later].map((file) => [file.path, oidOf(file)]));
    const step =
      this.#steps.get(key) ??
      compareWithPredecessor(format, predecessor, later, scope.settings(this.base.path)).then(
        (compared) => compared?.changes.filter(({ was }) => was) ?? [],
      );
    this.#steps.set(key, step);
    return step;
  }
}

export function oidOf({ snapshot, path }: File): string | undefined {
  return snapshot.entries.get(path)?.oid;
}
