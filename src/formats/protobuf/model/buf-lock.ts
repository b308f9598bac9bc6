import { objectsOf, textsOf } from "../../../algorithms/untyped.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { bufDocuments } from "./buf-documents.js";
import { isWellKnownModule, moduleHolding, ownerAndName } from "./modules.js";

/** What one buf.lock pins, and what the buf.yaml beside it declares, for the files at or below its folder. */
export interface Dependencies {
  /** Equal for two sides that pin the same. */
  readonly text: string;
  /** Imported files that the roots of the governed branch do not lead to. */
  readonly reroutes: readonly Reroute[];
  /** The modules that are pinned or declared: `owner/name`. */
  readonly names: readonly string[];
  /** The pins that decide what an import means: those of the module that is known to hold it, or of all others. */
  pinsOf(importPath: string): readonly string[];
}

/** The dependencies of a file of the repository: the deepest folder above it that has any. */
export type DependenciesOf = (path: string) => Dependencies;

export const noDependencies: Dependencies = { text: "", reroutes: [], names: [], pinsOf: () => [] };

/** The same dependencies for a file with these reroutes. */
export function withReroutes(dependencies: Dependencies, reroutes: readonly Reroute[]): Dependencies {
  if (reroutes.length === 0) return dependencies;
  return { ...dependencies, reroutes, text: `${dependencies.text}\n${JSON.stringify(reroutes)}` };
}

/** Where an import leads, and where the roots of the governed branch lead instead. */
export interface Reroute {
  readonly path: string;
  readonly governed: string;
}

interface Pin {
  readonly name: string;
  /** The name with the commit and the digest of what is pinned, or with what buf.yaml asks for. */
  readonly text: string;
}

/** Reads every buf.lock, and the dependencies that a buf.yaml declares. */
export async function bufDependencies(snapshot: Snapshot): Promise<DependenciesOf> {
  const pins = new Map<string, Pin[]>();
  for (const { directory, name, document } of await bufDocuments(snapshot, [
    "buf.lock",
    "buf.yaml",
    "buf.yml",
  ])) {
    const own = name === "buf.lock" ? objectsOf(document.deps).map(pinOf) : textsOf(document.deps).map(asked);
    if (own.length > 0) pins.set(directory, [...(pins.get(directory) ?? []), ...own]);
  }
  const all = [...pins].map(([directory, own]) => [directory, dependenciesFrom(own)] as const);
  all.sort(([a], [b]) => b.length - a.length);
  return (path) =>
    all.find(([directory]) => directory === "" || path.startsWith(`${directory}/`))?.[1] ?? noDependencies;
}

/** `name` since version v2, and its parts before. */
function pinOf(entry: Readonly<Record<string, unknown>>): Pin {
  const text = (key: string) => (typeof entry[key] === "string" ? inOneWord(entry[key]) : "");
  const name = text("name") || [text("remote"), text("owner"), text("repository")].join("/");
  return { name: ownerAndName(name), text: `${name} ${text("commit")} ${text("digest")}` };
}

/**
 * Whether two pins are of the same text: a commit of the Buf registry names it, and a digest tells as much only beside one
 * of its own kind (buf.lock v1 writes shake256, v2 writes b5).
 */
export function isSamePin(a: string, b: string): boolean {
  if (a === b) return true;
  const [[name, commit, digest], other] = [partsOfPin(a), partsOfPin(b)];
  const kind = (text: string) => text.split(/[:-]/, 1)[0];
  return name === other[0] && commit !== "" && commit === other[1] && kind(digest) !== kind(other[2]);
}

/** What names the text that is pinned: the digest only checks it. */
export function withoutDigest(pin: string): string {
  return partsOfPin(pin).slice(0, 2).join(" ");
}

/** Whether two sides pin one commit with two digests of the same kind: one of them is wrong. */
export function contradict(a: Dependencies, b: Dependencies): boolean {
  if (a.text === b.text) return false;
  const others = b.text.split("\n");
  return a.text
    .split("\n")
    .some((pin) =>
      others.some((other) => withoutDigest(pin) === withoutDigest(other) && !isSamePin(pin, other)),
    );
}

function partsOfPin(pin: string): readonly [name: string, commit: string, digest: string] {
  const [name = "", commit = "", digest = ""] = pin.split(" ");
  return [name, commit, digest];
}

function asked(dependency: string): Pin {
  return {
    name: ownerAndName(dependency.split(":", 1)[0] ?? ""),
    text: `${inOneWord(dependency)} in buf.yaml`,
  };
}

/** The parts of a pin stand in one line, with spaces between them. */
function inOneWord(text: string): string {
  return text.replace(/\s/g, "%");
}

function dependenciesFrom(pins: readonly Pin[]): Dependencies {
  const texts = (wanted: (name: string) => boolean) =>
    [...new Set(pins.filter(({ name }) => wanted(name)).map(({ text }) => text))].sort();
  const names = [...new Set(pins.map(({ name }) => name))];
  return {
    text: texts(() => true).join("\n"),
    reroutes: [],
    names,
    pinsOf(importPath) {
      const holder = moduleHolding(importPath);
      if (holder !== undefined && names.includes(holder)) return texts((name) => name === holder);
      return texts((name) => !isWellKnownModule(name));
    },
  };
}
