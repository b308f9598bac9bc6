import type { Change, ElementPath } from "../../model/change.js";
import { directions } from "../../model/outcome.js";
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
const mostStates = 50;

/** A state of a file; what does not parse has no names. */
export interface LandedState {
  readonly landing: Predecessor;
  readonly text: string | undefined;
  readonly names: readonly string[] | undefined;
}

/** The states of a file from base back, and what was renamed from each to the next: compared once for all releases. */
export class LandedStates {
  readonly base: File;
  readonly #histories = new Map<string, Promise<readonly Predecessor[]>>();
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
    const line = await this.#lineTo(await fileOf(release));
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
    const renamed = (await this.#changes(before, later))
      .filter(({ element, was }) => was && isWithin(name, element))
      .sort((a, b) => b.element.length - a.element.length)[0];
    return renamed?.was ? [...renamed.was, ...name.slice(renamed.element.length)] : name;
  }

  /** Whether a declaration of two states under one name reads, each as the other. */
  async reads(name: ElementPath, before: File, later: File): Promise<boolean> {
    const changes = (await this.#changes(before, later)).filter(({ element }) => isWithin(element, name));
    return changes.every(({ verdict }) =>
      directions.every((direction) => verdict[direction].outcome === "reads"),
    );
  }

  /** The landed states of a file, newest first. */
  async *statesOf(path: string): AsyncGenerator<LandedState> {
    const { find, format } = this.present;
    const history =
      this.#histories.get(path) ??
      Promise.resolve(find.history?.({ path, all: true })).then((answer) => answer?.predecessors ?? []);
    this.#histories.set(path, history);
    for (const landing of await history) {
      const text = (await landing.text?.()) ?? (await textOf(await fileOf(landing)));
      const names = text === undefined ? undefined : format.declares(landing.path, text);
      yield { landing, text, names };
    }
  }

  /** From base back to a state with this text; that one alone where none of those that are looked through has it. */
  async #lineTo(origin: File): Promise<readonly File[]> {
    const line: File[] = [this.base];
    const text = await textOf(origin);
    for await (const state of this.statesOf(this.base.path)) {
      if (line.length > mostStates) break;
      if (state.names) line.push(await fileOf(state.landing));
      if (state.names && state.text === text) return line;
    }
    return [this.base, origin];
  }

  #changes(before: File, later: File): Promise<readonly Change[]> {
    const { format, scope } = this.present;
    const predecessor = { path: before.path, open: () => Promise.resolve(before.snapshot) };
    const key = JSON.stringify([before, later].map((file) => [file.path, oidOf(file)]));
    const step =
      this.#steps.get(key) ??
      compareWithPredecessor(format, predecessor, later, scope.settings(this.base.path)).then(
        (compared) => compared?.changes ?? [],
      );
    this.#steps.set(key, step);
    return step;
  }
}

export async function textOf({ snapshot, path }: File): Promise<string | undefined> {
  await snapshot.load([path]);
  const loaded = snapshot.read(path);
  return "text" in loaded ? loaded.text : undefined;
}

export function oidOf({ snapshot, path }: File): string | undefined {
  return snapshot.entries.get(path)?.oid;
}
