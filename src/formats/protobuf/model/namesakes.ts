import { compiledIn } from "./buf-config.js";
import { parsedOf } from "./parsed.js";
import type { ProtoModel } from "./proto-model.js";
import type { SymbolKind } from "./scope.js";
import { getOrMake } from "./tables.js";

/** The files that declare a full name, and as what. */
export type Declarers = ReadonlyMap<string, SymbolKind>;

/** The names that several loaded files of a side declare, packages that they share left out. */
export function sharedNames(model: ProtoModel): ReadonlyMap<string, Declarers> {
  const loaded = model.loaded();
  let index = shared.get(model);
  if (index?.loaded !== loaded) shared.set(model, (index = { loaded, names: namesOfSeveral(model, loaded) }));
  return index.names;
}

interface SharedIndex {
  readonly loaded: readonly string[];
  readonly names: ReadonlyMap<string, Declarers>;
}
const shared = new WeakMap<ProtoModel, SharedIndex>();

function namesOfSeveral(model: ProtoModel, loaded: readonly string[]): ReadonlyMap<string, Declarers> {
  const first = new Map<string, readonly [path: string, kind: SymbolKind]>();
  const several = new Map<string, Map<string, SymbolKind>>();
  for (const path of loaded)
    for (const [name, kind] of namesIn(model, path)) {
      const earlier = first.get(name);
      if (!earlier) first.set(name, [path, kind]);
      else if (kind !== "package" || earlier[1] !== "package")
        getOrMake(several, name, () => new Map([earlier])).set(path, kind);
    }
  return several;
}

/** What a file declares in its package, and the package: what stands further in has a name of its own there. */
export function* namesIn(
  model: ProtoModel,
  path: string,
): Generator<readonly [name: string, kind: SymbolKind]> {
  const parsed = model.parsed(path);
  if (!parsed || !("symbols" in parsed)) return;
  const end = parsed.node.package.length;
  for (const [name, kind] of parsed.symbols.declared)
    if (kind === "package" || name.lastIndexOf(".") === (end === 0 ? -1 : end)) yield [name, kind];
}

/** What a file of head is called at base; undefined where head alone has it, or it did not change. */
function pathBefore({ comparison }: ProtoModel, path: string): string | undefined {
  const before = comparison?.counterparts.get(path) ?? path;
  return comparison?.changed.has(path) && comparison.other.parsed(before) ? before : undefined;
}

/** Whether head declares a name in a file that did not declare it at base. */
export function isNewIn(model: ProtoModel, path: string, name: string): boolean {
  const { comparison } = model;
  if (!comparison?.changed.has(path)) return false;
  const before = pathBefore(model, path);
  if (before === undefined) return !comparison.other.snapshot.entries.has(path);
  const parsed = comparison.other.parsed(before);
  return parsed !== undefined && "symbols" in parsed && parsed.symbols.declared.get(name) === undefined;
}

/** Whether files clash that declare one name as these: packages are shared. */
export function clash(kinds: readonly SymbolKind[]): boolean {
  return kinds.length > 1 && kinds.some((kind) => kind !== "package");
}

interface Added {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly root: string;
}

/**
 * Finds the files of its module, beside those that are open, that declare what a changed file of head declares newly: buf
 * compiles a module as a whole. They are not opened: what they declare is no part of what is compared.
 */
export async function findNamesakes(head: ProtoModel): Promise<void> {
  const { comparison, snapshot, compiled } = head;
  const added = [...(comparison?.changed ?? [])].flatMap((path): Added[] => {
    const root = compiledIn(compiled, path);
    if (root === undefined) return [];
    const names = [...namesIn(head, path)].filter(([name]) => isNewIn(head, path, name));
    return names.map(([name, kind]) => ({ name, kind, root }));
  });
  if (added.length === 0) return;
  const mentioned = await snapshot.mentioning(
    added.flatMap((one) => (one.kind !== "package" && packageOf(one) === "" ? [one.name] : [])),
    [".proto"],
    [...new Set(added.flatMap(linesOf)), brokenPackage],
  );
  const paths = mentioned.filter((path) => !head.parsed(path));
  await snapshot.load(paths);
  for (const path of paths) {
    const root = compiledIn(compiled, path);
    for (const [name, kind] of declaredOf(
      head,
      path,
      added.filter((one) => one.root === root),
    ))
      getOrMake(head.namesakes, name, () => new Map()).set(path, kind);
  }
}

function packageOf({ name }: Added): string {
  return name.slice(0, Math.max(0, name.lastIndexOf(".")));
}

/** A statement that is not whole in one line, or has a comment inside. */
const brokenPackage = "package[A-Za-z0-9_. \t\r]{0,255}(/|$)";

/** What stands in a file that may declare the same name: its package, or one that begins with the name; without one, the name. */
function linesOf(added: Added): readonly string[] {
  const around = packageOf(added) || added.name;
  const statement = `package[ \t]+${around.replaceAll(".", "[ \t]*[.][ \t]*")}`;
  if (added.kind !== "package" || packageOf(added) !== "") return [statement];
  return ["message", "enum", "service"].map((keyword) => `${keyword}[ \t]+${around}`);
}

/** Those of these names that an unopened file declares. */
function declaredOf({ snapshot }: ProtoModel, path: string, added: readonly Added[]): Declarers {
  const loaded = snapshot.read(path);
  if (!("text" in loaded)) return new Map();
  const { text } = loaded;
  const named = added.filter(({ name }) => text.includes(name.slice(name.lastIndexOf(".") + 1)));
  const parsed = named.length > 0 ? parsedOf(snapshot.entries.get(path)?.oid, text) : undefined;
  if (!parsed || !("symbols" in parsed)) return new Map();
  const { declared } = parsed.symbols;
  return new Map(
    named.flatMap(({ name, kind: own }) => {
      const kind = declared.get(name);
      return kind !== undefined && clash([own, kind]) ? [[name, kind] as const] : [];
    }),
  );
}
