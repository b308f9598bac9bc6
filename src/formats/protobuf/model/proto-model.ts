import type { ComparisonTask } from "../../../model/format.js";
import type { Fault } from "../../../model/location.js";
import type { Side } from "../../../model/location.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { textOf } from "../../../source/text.js";
import type { BufModule } from "./buf-config.js";
import { bufModules } from "./buf-config.js";
import type { Enum, Import, Message, ProtoFile } from "./descriptor.js";
import type { ImportPaths, Target } from "./import-paths.js";
import { importPaths, isUsableImport } from "./import-paths.js";
import { linkFile } from "./link.js";
import { linkedOnce } from "./linked-once.js";
import type { Parsed } from "./parsed.js";
import { parsedOf } from "./parsed.js";
import type { SymbolKind } from "./scope.js";
import { resolveName } from "./scope.js";
import { wellKnown } from "./well-known.generated.js";

/** Marks the path of a file that comes with this program rather than from the repository. */
const bundle = "(bundled) ";
/** More files than this in one closure is an attack or a mistake. */
const largestClosure = 20_000;

/** One side, as far as it was opened: parsed texts, linked files, and how imports lead from one to the other. */
export interface ProtoModel {
  readonly side: Side;
  readonly snapshot: Snapshot;
  readonly modules: readonly BufModule[];
  /** Loads and parses these files and all that they import. */
  load(paths: Iterable<string>): Promise<void>;
  /** The linked file; undefined where it is not loaded or does not parse. */
  file(path: string): ProtoFile | undefined;
  /** The paths loaded so far, without bundled files. */
  loaded(): readonly string[];
  parsed(path: string): Parsed | undefined;
  /** Why a path has no text. */
  unreadable(path: string): string | undefined;
  target(importPath: string, importer: string): Target;
  /** Faults found by validating, filled in by the first who asks. */
  readonly faults: Map<string, readonly Fault[]>;
  /** What a full name is among the files that this one sees. */
  find(path: string, fullName: string): { readonly kind: SymbolKind; readonly path: string } | undefined;
  /** The files that a file sees: itself, its imports, and what those import publicly. */
  visible(path: string): readonly string[];
}

export async function openModel(
  snapshot: Snapshot,
  paths: readonly string[],
  settings: ComparisonTask["settings"],
): Promise<ProtoModel> {
  const modules = paths.length === 0 ? [] : await bufModules(snapshot);
  const configured = new Set(paths.flatMap((path) => rootsOf(settings(path).options)));
  const roots = [...configured, ...modules.map((module) => module.root)];
  const model = emptyModel(
    snapshot,
    modules,
    importPaths(snapshot, roots, (path) => Object.hasOwn(wellKnown, path)),
  );
  await model.load(paths);
  return model;
}

function rootsOf(options: Readonly<Record<string, unknown>> | undefined): string[] {
  const roots = options?.roots;
  return Array.isArray(roots) ? roots.filter((root): root is string => typeof root === "string") : [];
}

function emptyModel(snapshot: Snapshot, modules: readonly BufModule[], imports: ImportPaths): ProtoModel {
  const parsed = new Map<string, Parsed>();
  const missing = new Map<string, string>();
  const linked = new Map<string, ProtoFile>();
  const visibility = new Map<string, readonly string[]>();
  const targets = new Map<string, Target>();
  const routes = new Map<string, readonly (string | undefined)[]>();
  const importLists = new Map<string, readonly Import[]>();

  function target(importPath: string, importer: string): Target {
    const key = `${importer}\u0000${importPath}`;
    let found = targets.get(key);
    if (!found) {
      const from = importer.startsWith(bundle) ? "" : importer;
      found = isUsableImport(importPath) ? imports.resolve(importPath, from) : { looked: [] };
      targets.set(key, found);
    }
    return found;
  }
  function pathOf(importPath: string, importer: string): string | undefined {
    const found = target(importPath, importer);
    if ("path" in found) return found.path;
    return "bundled" in found ? bundle + found.bundled : undefined;
  }
  function read(path: string): void {
    if (path.startsWith(bundle)) {
      const name = path.slice(bundle.length);
      parsed.set(path, parsedOf(path, wellKnown[name] ?? ""));
      return;
    }
    const loaded = snapshot.read(path);
    if ("text" in loaded) parsed.set(path, parsedOf(snapshot.entries.get(path)?.oid, loaded.text));
    else missing.set(path, loaded.fault);
  }
  /** Where each import of a file leads, in the order written. */
  function routesOf(path: string): readonly (string | undefined)[] {
    let found = routes.get(path);
    if (!found) {
      const file = parsed.get(path);
      if (!file || !("node" in file)) return [];
      routes.set(path, (found = file.node.imports.map((node) => pathOf(node.path, path))));
    }
    return found;
  }
  function importsOf(path: string): string[] {
    return routesOf(path).filter((to) => to !== undefined);
  }
  async function load(paths: Iterable<string>): Promise<void> {
    let wave = [...new Set(paths)].filter((path) => !parsed.has(path) && !missing.has(path));
    while (wave.length > 0 && parsed.size < largestClosure) {
      await snapshot.load(wave.filter((path) => !path.startsWith(bundle)));
      for (const path of wave) read(path);
      const next = new Set(wave.flatMap(importsOf));
      wave = [...next].filter((path) => !parsed.has(path) && !missing.has(path));
    }
    visibility.clear();
    importLists.clear();
  }
  function visible(path: string): readonly string[] {
    let found = visibility.get(path);
    if (found) return found;
    const seen = new Set([path]);
    const follow = (from: string, all: boolean) => {
      const file = parsed.get(from);
      if (!file || !("node" in file)) return;
      const leads = routesOf(from);
      for (const [index, node] of file.node.imports.entries()) {
        if (!all && node.kind !== "public") continue;
        const to = leads[index];
        if (to === undefined || seen.has(to)) continue;
        seen.add(to);
        follow(to, false);
      }
    };
    follow(path, true);
    visibility.set(path, (found = [...seen]));
    return found;
  }
  function find(path: string, fullName: string): { kind: SymbolKind; path: string } | undefined {
    let package_: { kind: SymbolKind; path: string } | undefined;
    for (const seen of visible(path)) {
      const file = parsed.get(seen);
      const kind = file && "symbols" in file ? file.symbols.get(fullName) : undefined;
      if (kind === undefined) continue;
      if (kind !== "package") return { kind, path: seen };
      package_ ??= { kind, path: seen };
    }
    return package_;
  }
  function importList(path: string): readonly Import[] {
    const source = parsed.get(path);
    if (!source || !("node" in source)) return [];
    let list = importLists.get(path);
    if (!list) {
      const leads = routesOf(path);
      list = source.node.imports.map((node, index) => {
        const to = leads[index];
        return { node, file: to === undefined ? undefined : file(to) };
      });
      importLists.set(path, list);
    }
    return list;
  }
  function file(path: string): ProtoFile | undefined {
    if (!linked.has(path)) linkClosure(path);
    return linked.get(path);
  }
  /** Imports first, without recursion; a circle of imports is linked as far as it goes. */
  function linkClosure(start: string): void {
    const entered = new Set<string>();
    const stack = [start];
    for (let path = stack.at(-1); path !== undefined; path = stack.at(-1)) {
      const fresh = linked.has(path) || entered.has(path) ? [] : importsOf(path);
      const waiting = fresh.filter((it) => !linked.has(it) && !entered.has(it));
      entered.add(path);
      if (waiting.length > 0) {
        stack.push(...waiting);
        continue;
      }
      stack.pop();
      if (!linked.has(path)) linkOne(path);
    }
  }
  function linkOne(path: string): void {
    const source = parsed.get(path);
    if (!source || !("node" in source)) return;
    const importPath = path.startsWith(bundle) ? path.slice(bundle.length) : imports.importPathOf(path);
    const { node, content } = source;
    const targets = routesOf(path).map((to) => {
      return to === undefined ? undefined : (linked.get(to) ?? unlinked(to));
    });
    const link = () =>
      linkFile({
        path,
        importPath,
        text: textOf(path, snapshot.side, content),
        node,
        imports: () => importList(path),
        lookup: (name, scope) => lookup(path, name, scope),
      });
    linked.set(path, linkedOnce({ path, importPath, node, targets }, link));
  }
  /** A file that has no node is the same nothing on both sides; one that is not linked yet stands in a circle. */
  function unlinked(path: string): "circle" | undefined {
    const source = parsed.get(path);
    return source && "node" in source ? "circle" : undefined;
  }
  const indexes = new Map<string, ReadonlyMap<string, Message | Enum>>();
  function lookup(path: string, name: string, scope: string): Message | Enum | undefined {
    const isType = (kind: SymbolKind) => kind === "message" || kind === "enum";
    const fullName = resolveName(name, scope, (candidate) => find(path, candidate)?.kind, isType);
    const found = fullName === undefined ? undefined : find(path, fullName);
    if (fullName === undefined || !found) return undefined;
    let index = indexes.get(found.path);
    if (!index) indexes.set(found.path, (index = typeIndex(file(found.path))));
    return index.get(fullName);
  }
  return {
    side: snapshot.side,
    snapshot,
    modules,
    load,
    file,
    target,
    visible,
    find,
    faults: new Map(),
    parsed: (path) => parsed.get(path),
    unreadable: (path) => missing.get(path),
    loaded: () => [...parsed.keys()].filter((path) => !path.startsWith(bundle)),
  };
}

function typeIndex(file: ProtoFile | undefined): ReadonlyMap<string, Message | Enum> {
  const index = new Map<string, Message | Enum>();
  const add = (type: Message | Enum) => {
    if (!index.has(type.fullName)) index.set(type.fullName, type);
    if (type.kind === "message") [...type.messages, ...type.enums].forEach(add);
  };
  if (file) [...file.messages, ...file.enums].forEach(add);
  return index;
}

/** Whether a linked file comes with this program. */
export function isBundled({ path }: ProtoFile): boolean {
  return path.startsWith(bundle);
}
