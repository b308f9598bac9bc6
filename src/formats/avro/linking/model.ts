import type { Fault } from "../../../model/location.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { textOf } from "../../../source/text.js";
import { type Contract, type Named, type Reference, simpleName } from "../schema/schema.js";
import { parseFile } from "../text/parse-file.js";
import type { Import, ParsedFile } from "../text/parsed.js";
import { definesOneOf, needlesFor } from "./mentions.js";

export type Opened = { readonly file: ParsedFile } | { readonly fault: Fault };

/** What a file defines under a name. */
export interface Definition {
  readonly path: string;
  readonly type: Named;
}

/** The Avro files of one side that are read so far, and what they define. Files are added, never removed. */
export interface Model {
  readonly snapshot: Snapshot;
  readonly opened: Map<string, Opened>;
  readonly definitions: Map<string, Definition[]>;
  /** Simple names whose definitions were looked for in the whole side. */
  readonly searched: Set<string>;
  /** By path, once asked for. */
  readonly linked: Map<string, Linked>;
  readonly ownLinks: Map<ParsedFile, OwnLinks>;
}

/** A file with its references resolved, or why that cannot be done. */
export interface Linked {
  readonly contract: Contract | undefined;
  readonly faults: readonly Fault[];
  readonly notes: readonly string[];
}

/** What a file's own references lead to. */
export interface OwnLinks extends Omit<Linked, "contract"> {
  readonly flaws: readonly string[];
  /** The files that it refers to, each with the first reference. */
  readonly uses: ReadonlyMap<string, Reference>;
  /** References that several files could equally well answer, all with the same text. */
  readonly twins: readonly Twins[];
}

export interface Twins {
  readonly reference: Reference;
  readonly candidates: readonly Definition[];
}

/** Reads these files and, to the closure, all that they refer to; nothing more of the side is read. */
export async function openModel(snapshot: Snapshot, paths: readonly string[]): Promise<Model> {
  const model: Model = {
    snapshot,
    opened: new Map(),
    definitions: new Map(),
    searched: new Set(),
    linked: new Map(),
    ownLinks: new Map(),
  };
  await extendModel(model, paths);
  return model;
}

export async function extendModel(model: Model, paths: readonly string[]): Promise<void> {
  const active = new Set<string>();
  let frontier = [...new Set(paths)];
  while (frontier.length > 0) {
    for (const path of frontier) active.add(path);
    await read(model, frontier);
    const imported = frontier.flatMap((path) => importsOf(model, path)).filter((path) => !active.has(path));
    const names = unsearched(model, frontier);
    const defining = await search(model, names);
    frontier = [...new Set([...imported, ...defining])].filter((path) => !active.has(path));
  }
}

async function read(model: Model, paths: readonly string[]): Promise<void> {
  const fresh = paths.filter((path) => !model.opened.has(path));
  if (fresh.length === 0) return;
  await model.snapshot.load(fresh);
  for (const path of fresh) parseInto(model, path);
}

function parseInto(model: Model, path: string): void {
  const loaded = model.snapshot.read(path);
  if ("fault" in loaded) {
    model.opened.set(path, {
      fault: { message: loaded.fault, location: { file: path, side: model.snapshot.side } },
    });
    return;
  }
  const parsed = parseFile(path, textOf(path, model.snapshot.side, loaded.text));
  if ("fault" in parsed) {
    const { message, location } = parsed.fault;
    model.opened.set(path, { fault: { message, location } });
    return;
  }
  model.opened.set(path, { file: parsed });
  for (const [name, type] of parsed.definitions) {
    const others = model.definitions.get(name);
    if (others) others.push({ path, type });
    else model.definitions.set(name, [{ path, type }]);
  }
}

/** Simple names that these files use without defining or importing them, not looked for yet. */
function unsearched(model: Model, paths: readonly string[]): readonly string[] {
  const names = new Set<string>();
  for (const path of paths) {
    const opened = model.opened.get(path);
    if (!opened || "fault" in opened) continue;
    const { definitions, references } = opened.file;
    for (const reference of references) {
      if (reference.names.some((name) => definitions.has(name))) continue;
      names.add(simpleName(reference.names[0] ?? ""));
    }
  }
  return [...names].filter((name) => !model.searched.has(name));
}

/** Files of this side that define one of these simple names. */
async function search(model: Model, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  for (const name of names) model.searched.add(name);
  const mentioned = new Set<string>();
  for (const { needles, suffixes } of needlesFor(names))
    for (const path of await model.snapshot.mentioning(needles, suffixes)) mentioned.add(path);
  await model.snapshot.load([...mentioned].filter((path) => !model.opened.has(path)));
  const defines = definesOneOf(names);
  const candidates = [...mentioned].sort().filter((path) => {
    const loaded = model.snapshot.read(path);
    return "text" in loaded && defines(loaded.text, path);
  });
  for (const path of candidates) if (!model.opened.has(path)) parseInto(model, path);
  const wanted = new Set(names);
  return candidates.filter((path) => {
    const opened = model.opened.get(path);
    if (!opened || "fault" in opened) return false;
    return [...opened.file.definitions.keys()].some((name) => wanted.has(simpleName(name)));
  });
}

/** The files that an IDL file imports, as far as they can be found. */
export function importsOf(model: Model, path: string): readonly string[] {
  const opened = model.opened.get(path);
  if (!opened || "fault" in opened) return [];
  return opened.file.imports.flatMap((wanted) => importPath(model, path, wanted) ?? []);
}

/** Relative to the importing file; else the one file whose path ends so, as a class path would find it. */
export function importPath(model: Model, from: string, { path }: Import): string | undefined {
  const { entries } = model.snapshot;
  const parts = from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === "." || part === "") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  const near = parts.join("/");
  if (entries.has(near)) return near;
  if (path.includes("..")) return undefined;
  const far = [...entries.keys()].filter((entry) => entry === path || entry.endsWith(`/${path}`));
  return far.length === 1 ? far[0] : undefined;
}
