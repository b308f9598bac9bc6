import type { ContractSettings } from "../../../model/contract.js";
import type { Fault, Flaw, Location } from "../../../model/location.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { textOf } from "../../../source/text.js";
import { type Contract, type Named, type Reference, simpleName } from "../schema/schema.js";
import { parseFile } from "../text/parse-file.js";
import type { ParsedFile } from "../text/parsed.js";
import { importsOf } from "./imports.js";
import { definesOneOf, Mentions, namesIn } from "./mentions.js";

export type Opened = { readonly file: ParsedFile } | { readonly fault: Fault };

/** What a file defines under a name. */
export interface Definition {
  readonly path: string;
  readonly type: Named;
}

/** The Avro files of one side that are read so far, and what they define. Files are added, never removed. */
export interface Model {
  readonly snapshot: Snapshot;
  /** What stands under `avro:` of the config, by the contract's path. */
  readonly options: (path: string) => ContractSettings["options"];
  readonly opened: Map<string, Opened>;
  /** What imports may mean, once asked for. */
  readonly imports: Map<string, readonly string[]>;
  readonly definitions: Map<string, Definition[]>;
  /** The files that do not parse, each with the simple names that it may define. */
  readonly broken: Map<string, { readonly fault: Fault; readonly names: ReadonlySet<string> | "any" }>;
  /** Simple names whose definitions were looked for in the whole side. */
  readonly searched: Set<string>;
  /** Flaws of a file that are none of its own, since the other side has them: by path. */
  readonly settled: Map<string, readonly Flaw[]>;
  /** The other side of the comparison, where there is one. */
  counterpart: Model | undefined;
  /** By path, once asked for. */
  readonly linked: Map<string, Linked>;
  readonly ownLinks: Map<ParsedFile, OwnLinks>;
  /** Files that lead, directly or not, to no fault and to no name of several files. */
  readonly untroubled: Set<string>;
  readonly mentions: Mentions;
}

/** A file with its references resolved, or why that cannot be done. */
export interface Linked {
  readonly contract: Contract | undefined;
  readonly faults: readonly Fault[];
  readonly flaws: readonly Flaw[];
  readonly notes: readonly string[];
}

/** What a file's own references lead to. */
export interface OwnLinks extends Omit<Linked, "contract"> {
  /** The files that it refers to or takes messages from, each with what first leads there. */
  readonly uses: ReadonlyMap<string, Lead>;
  /** References that several files could equally well answer, all with the same text. */
  readonly twins: readonly Twins[];
}

/** What leads to another file: a name, or an import. */
export interface Lead {
  readonly label: string;
  readonly location: Location;
}

export interface Twins {
  readonly reference: Reference;
  readonly candidates: readonly Definition[];
}

/** Reads these files and, to the closure, all that they refer to; nothing more of the side is read. */
export async function openModel(
  snapshot: Snapshot,
  paths: readonly string[],
  options: Model["options"],
): Promise<Model> {
  const model: Model = {
    snapshot,
    options,
    opened: new Map(),
    imports: new Map(),
    definitions: new Map(),
    broken: new Map(),
    searched: new Set(),
    settled: new Map(),
    counterpart: undefined,
    linked: new Map(),
    ownLinks: new Map(),
    untroubled: new Set(),
    mentions: new Mentions(snapshot),
  };
  await extendModel(model, paths);
  return model;
}

/** Lets the sides of a comparison know each other, with the files of both that define one name. */
export async function pairModels(base: Model, head: Model): Promise<void> {
  base.counterpart = head;
  head.counterpart = base;
  const shared = ({ definitions }: Model) =>
    [...definitions.values()].flatMap((twins) => (twins.length > 1 ? twins.map(({ path }) => path) : []));
  const paths = [...new Set([...shared(base), ...shared(head)])];
  await Promise.all(
    [base, head].map((model) =>
      extendModel(
        model,
        paths.filter((path) => model.snapshot.entries.has(path)),
      ),
    ),
  );
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
    const fault = { message, location };
    model.broken.set(path, { fault, names: namesIn(loaded.text, path) });
    model.opened.set(path, { fault });
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
  const mentioned = new Set(await model.mentions.of(names));
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
