import { basename, dirname } from "node:path";
import { memoByObject } from "../../algorithms/memo.js";
import type { Predecessor, Predecessors, PredecessorSource, Subject } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import { memorySnapshot } from "../memory.js";
import { mounted } from "../mounted.js";

/** What a call names and the repository does not hold. */
export interface Elsewhere {
  readonly folder: (name: string) => Promise<Snapshot | undefined>;
  readonly file: (name: string) => Promise<Uint8Array | undefined>;
}

/** Files that somebody put together, by their paths there. */
interface Given {
  readonly files: Snapshot;
  /** They as if they lay in a place of the repository. */
  readonly at: (place: string) => Snapshot;
  /** Where most of them lie in the repository. */
  readonly home: string;
}

/** A file that a call or the config names by itself. */
interface GivenFile {
  readonly path: string;
  readonly snapshot: Snapshot;
}

type Governed = NonNullable<Subject["governed"]>;
type Opened = Given | GivenFile | Pick<Predecessors, "missing">;

export type GivenSources = Readonly<Record<"image" | "path", PredecessorSource>>;

/** Earlier versions that somebody put somewhere: in a compiled image, or in a folder or file of the governed tip. */
export function givenSources(elsewhere?: Elsewhere): GivenSources {
  const source = (
    relation: "image" | "path",
    open: (name: string, governed: Governed, elsewhere: Elsewhere | undefined) => Promise<Opened>,
  ): PredecessorSource => {
    const openedBy = memoByObject<Snapshot, Map<string, Promise<Opened>>>(() => new Map());
    return async ({ path, name = "", governed }) => {
      if (!governed) return { predecessors: [], ...nowhere(name) };
      const all = openedBy(governed.tip);
      const opened = all.get(name) ?? open(name, governed, elsewhere);
      all.set(name, opened);
      return answerOf(await opened, path, (own, snapshot) => ({
        ...{ relation, name, path: own },
        open: () => Promise.resolve(snapshot),
      }));
    };
  };
  return { image: source("image", openImage), path: source("path", openPath) };
}

async function openImage(name: string, { tip, unpack }: Governed, elsewhere?: Elsewhere): Promise<Opened> {
  const bytes = (await tip.bytes(name)) ?? (await elsewhere?.file(name));
  if (!bytes) return nowhere(name);
  const unpacked = await unpack(basename(name), () => Promise.resolve(bytes));
  if (!unpacked) return { missing: `${name} is no compiled image that can be read` };
  return givenFiles(memorySnapshot("base", unpacked.texts), [...tip.entries.keys()]);
}

async function openPath(name: string, { tip }: Governed, elsewhere?: Elsewhere): Promise<Opened> {
  if (tip.entries.has(name)) return { path: name, snapshot: tip };
  const folder = name.endsWith("/") ? name : `${name}/`;
  const paths = [...tip.entries.keys()];
  const others = paths.filter((path) => !path.startsWith(folder));
  if (others.length < paths.length) return givenFiles(mounted(tip, folder, ""), others);
  const outside = await elsewhere?.folder(name);
  if (outside) return givenFiles(outside, paths);
  const around = await elsewhere?.folder(dirname(name));
  const file = basename(name);
  return around?.entries.has(file) ? { path: file, snapshot: around } : nowhere(name);
}

function nowhere(name: string): Required<Pick<Predecessors, "missing">> {
  return { missing: `there is no ${name} on the governed branch` };
}

function answerOf(
  opened: Opened,
  path: string,
  at: (path: string, snapshot: Snapshot) => Predecessor,
): Predecessors {
  if ("snapshot" in opened) {
    const only = at(opened.path, opened.snapshot);
    return { looked: only.name, predecessors: [only] };
  }
  if (!("files" in opened)) return { predecessors: [], ...opened };
  const own = longestEnd(path, opened.files);
  const home = opened.at(opened.home);
  const { name } = at(path, home);
  return {
    looked: name,
    predecessors: own === undefined ? [] : [at(path, opened.at(path.slice(0, path.length - own.length)))],
    states: [
      {
        name,
        isGiven: true,
        open: () => Promise.resolve(home),
        called: (place) => (home.entries.has(place) ? at(place, home) : undefined),
      },
    ],
  };
}

function givenFiles(files: Snapshot, paths: readonly string[]): Given {
  const places = new Map<string, Snapshot>();
  const at = (place: string) => {
    const snapshot = places.get(place) ?? mounted(files, "", place);
    places.set(place, snapshot);
    return snapshot;
  };
  const counts = new Map<string, number>();
  for (const path of paths) {
    const own = longestEnd(path, files);
    if (own === undefined) continue;
    const place = path.slice(0, path.length - own.length);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const [home = ""] = [...counts].sort(([, a], [, b]) => b - a).map(([place]) => place);
  return { files, at, home };
}

/** The longest end of a path, from a slash on, that is among the files. */
function longestEnd(path: string, { entries }: Snapshot): string | undefined {
  for (let start = 0; ;) {
    const end = path.slice(start);
    if (entries.has(end)) return end;
    const slash = path.indexOf("/", start);
    if (slash < 0) return undefined;
    start = slash + 1;
  }
}
