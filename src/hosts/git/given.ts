import { basename, dirname } from "node:path";
import type { Predecessor, Predecessors, PredecessorSource } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import { memorySnapshot } from "../memory.js";
import { mounted } from "../mounted.js";

/** What a call names and the repository does not hold. */
export interface Elsewhere {
  readonly folder: (name: string) => Promise<Snapshot | undefined>;
  readonly file: (name: string) => Promise<Uint8Array | undefined>;
}

/** Earlier versions that somebody put somewhere: in a compiled image, or in a folder or file of the governed tip. */
export function givenSources(elsewhere?: Elsewhere): Readonly<Record<"image" | "path", PredecessorSource>> {
  return {
    image: async ({ path, name = "", governed }) => {
      const bytes = (await governed?.tip.bytes(name)) ?? (await elsewhere?.file(name));
      if (!bytes || !governed) return nowhere(name);
      const unpacked = await governed.unpack(basename(name), () => Promise.resolve(bytes));
      if (!unpacked) return { predecessors: [], missing: `${name} is no compiled image that can be read` };
      const own = longestEnd(path, (end) => Object.hasOwn(unpacked.texts, end));
      if (own === undefined) return { predecessors: [], looked: name };
      const to = path.slice(0, path.length - own.length);
      const texts = Object.entries(unpacked.texts).map(([file, text]) => [to + file, text] as const);
      return {
        looked: name,
        predecessors: [at("image", name, path, memorySnapshot("base", Object.fromEntries(texts)))],
      };
    },
    path: async ({ path, name = "", governed }) => {
      if (!governed) return nowhere(name);
      const { tip } = governed;
      if (tip.entries.has(name)) return { looked: name, predecessors: [at("path", name, name, tip)] };
      const folder = name.endsWith("/") ? name : `${name}/`;
      const isHere = tip.entries.containing(folder).some((file) => file.startsWith(folder));
      const outside = isHere ? undefined : await elsewhere?.folder(name);
      if (!isHere && !outside) {
        const around = await elsewhere?.folder(dirname(name));
        const file = basename(name);
        return around?.entries.has(file)
          ? { looked: name, predecessors: [at("path", name, file, around)] }
          : nowhere(name);
      }
      const [snapshot, from] = outside ? [outside, ""] : [tip, folder];
      const own = longestEnd(path, (end) => snapshot.entries.has(from + end));
      if (own === undefined) return { predecessors: [], looked: name };
      const to = path.slice(0, path.length - own.length);
      return { looked: name, predecessors: [at("path", name, path, mounted(snapshot, from, to))] };
    },
  };
}

function at(relation: Predecessor["relation"], name: string, path: string, snapshot: Snapshot): Predecessor {
  return { relation, name, path, open: () => Promise.resolve(snapshot) };
}

function nowhere(name: string): Predecessors {
  return { predecessors: [], missing: `there is no ${name} on the governed branch` };
}

/** The longest end of a path, from a slash on, that is there. */
function longestEnd(path: string, isThere: (end: string) => boolean): string | undefined {
  for (let start = 0; ;) {
    const end = path.slice(start);
    if (isThere(end)) return end;
    const slash = path.indexOf("/", start);
    if (slash < 0) return undefined;
    start = slash + 1;
  }
}
