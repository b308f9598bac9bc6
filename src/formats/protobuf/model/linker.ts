import { memoByObject } from "../../../algorithms/memo.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { textOf } from "../../../source/text.js";
import { type DependenciesOf, noDependencies, withReroutes } from "./buf-lock.js";
import type { Enum, Import, Message, ProtoFile } from "./descriptor.js";
import type { ImportPaths } from "./import-paths.js";
import { linkFile } from "./link-file.js";
import { linkedOnce } from "./link-cache.js";
import { bundle, isBundle, type Loader } from "./loader.js";
import { partsOf, resolveName, type SymbolKind } from "./scope.js";
import { getOrMake } from "./tables.js";

/** The kind of a full name, and the file that declares it. */
interface Symbol {
  readonly kind: SymbolKind;
  readonly path: string;
}

/** The files of one side with their names resolved, each linked when it is asked for. */
export interface Linker {
  /** The linked file; undefined where it is not loaded or does not parse. */
  file(path: string): ProtoFile | undefined;
  /** What a full name is among the files that this one sees. */
  find(path: string, fullName: string): Symbol | undefined;
  /** The files that a file sees: itself, its imports, and what those import publicly. */
  visible(path: string): readonly string[];
  /** More was loaded: a file may see more now. */
  forget(): void;
}

/** What names are resolved with: the texts, and where imports and dependencies lead. */
interface Linked {
  readonly loader: Loader;
  readonly imports: ImportPaths;
  readonly dependenciesOf: DependenciesOf;
}

export function linkerFor(snapshot: Snapshot, { loader, imports, dependenciesOf }: Linked): Linker {
  const linked = new Map<string, ProtoFile>();
  const visibility = new Map<string, readonly string[]>();
  const importLists = new Map<string, readonly Import[]>();

  function visible(path: string): readonly string[] {
    return getOrMake(visibility, path, () => visibleFrom(path, loader));
  }
  function find(path: string, fullName: string): Symbol | undefined {
    return symbolAmong(visible(path), fullName, loader);
  }
  function file(path: string): ProtoFile | undefined {
    if (!linked.has(path)) for (const next of importsFirst(path, loader, linked)) link(next);
    return linked.get(path);
  }
  function link(path: string): void {
    const source = nodeOf(path, loader);
    if (!source) return;
    const importPath = isBundle(path) ? path.slice(bundle.length) : imports.importPathOf(path);
    const dependencies = isBundle(path)
      ? noDependencies
      : withReroutes(dependenciesOf(path), loader.reroutesOf(path));
    const own = { path, importPath, node: source.node, dependencies };
    const targets = loader
      .routesOf(path)
      .map((to) => (to === undefined ? undefined : (linked.get(to) ?? unlinked(to, loader))));
    const linkNow = () =>
      linkFile({
        ...own,
        text: textOf(path, snapshot.side, source.content),
        imports: () => importsOf(path),
        missing: () => missingFrom(visible(path), loader),
        lookup: (name, scope) => lookup(path, name, scope),
      });
    linked.set(path, linkedOnce({ ...own, targets, length: source.content.length }, linkNow));
  }
  function importsOf(path: string): readonly Import[] {
    return getOrMake(importLists, path, () => {
      const routes = loader.routesOf(path);
      return (nodeOf(path, loader)?.node.imports ?? []).map((node, index) => {
        const to = routes[index];
        return { node, file: to === undefined ? undefined : file(to) };
      });
    });
  }
  function lookup(path: string, name: string, scope: string): Message | Enum | undefined {
    const fullName = resolveName(name, scope, (candidate) => find(path, candidate)?.kind, isType);
    const symbol = fullName === undefined ? undefined : find(path, fullName);
    if (fullName === undefined || !symbol) return undefined;
    const declaring = file(symbol.path);
    return declaring && typeIndex(declaring).get(fullName);
  }
  return {
    file,
    find,
    visible,
    forget() {
      visibility.clear();
      importLists.clear();
    },
  };
}

function nodeOf(path: string, loader: Loader) {
  const source = loader.parsed(path);
  return source && "node" in source ? source : undefined;
}

/** "unread": not loaded or not parsed. "circle": being linked right now, because imports lead back to it. */
function unlinked(path: string, loader: Loader): "circle" | "unread" {
  return nodeOf(path, loader) ? "circle" : "unread";
}

function isType(kind: SymbolKind): boolean {
  return kind === "message" || kind === "enum";
}

/** The files still to be linked for `start`, imports first, without recursion; a circle is followed once around. */
function* importsFirst(
  start: string,
  loader: Loader,
  linked: ReadonlyMap<string, ProtoFile>,
): Generator<string> {
  const entered = new Set<string>();
  const isWaiting = (path: string | undefined) =>
    path !== undefined && !linked.has(path) && !entered.has(path);
  const stack = [start];
  for (let path = stack.at(-1); path !== undefined; path = stack.at(-1)) {
    const routes = isWaiting(path) ? loader.routesOf(path) : [];
    entered.add(path);
    const imported = routes.filter(isWaiting) as string[];
    stack.push(...imported);
    if (imported.length > 0) continue;
    stack.pop();
    if (!linked.has(path)) yield path;
  }
}

function visibleFrom(start: string, loader: Loader): readonly string[] {
  const seen = new Set([start]);
  const follow = (path: string, isStart: boolean) => {
    const routes = loader.routesOf(path);
    for (const [index, { kind }] of (nodeOf(path, loader)?.node.imports ?? []).entries()) {
      const to = routes[index];
      if ((!isStart && kind !== "public") || to === undefined || seen.has(to)) continue;
      seen.add(to);
      follow(to, false);
    }
  };
  follow(start, true);
  return [...seen];
}

/** The imports of a file, and the public ones of the files that it sees, that lead nowhere. */
function missingFrom([start, ...others]: readonly string[], loader: Loader): readonly string[] {
  const missing = new Set<string>();
  const look = (path: string, isStart: boolean) => {
    const routes = loader.routesOf(path);
    for (const [index, { kind, path: imported }] of (nodeOf(path, loader)?.node.imports ?? []).entries())
      if (routes[index] === undefined && (isStart || kind === "public")) missing.add(imported);
  };
  if (start !== undefined) look(start, true);
  for (const path of others) look(path, false);
  return [...missing].sort();
}

/** Several files may declare a package; any other name counts before it. */
function symbolAmong(paths: readonly string[], fullName: string, loader: Loader): Symbol | undefined {
  let package_: Symbol | undefined;
  const [scope, name] = partsOf(fullName);
  for (const path of paths) {
    const symbols = nodeOf(path, loader)?.symbols;
    const kind = symbols?.declared.get(fullName) ?? symbols?.member(scope, name);
    if (kind === undefined) continue;
    if (kind !== "package") return { kind, path };
    package_ ??= { kind, path };
  }
  return package_;
}

const typeIndex = memoByObject((file: ProtoFile): ReadonlyMap<string, Message | Enum> => {
  const index = new Map<string, Message | Enum>();
  const add = (type: Message | Enum) => {
    if (!index.has(type.fullName)) index.set(type.fullName, type);
    if (type.kind === "message") [...type.messages, ...type.enums].forEach(add);
  };
  [...file.messages, ...file.enums].forEach(add);
  return index;
});
