import type { Snapshot } from "../../../model/snapshot.js";
import { textOf } from "../../../source/text.js";
import type { Enum, Import, Message, ProtoFile } from "./descriptor.js";
import type { ImportPaths } from "./import-paths.js";
import { linkFile } from "./link-file.js";
import { linkedOnce } from "./link-cache.js";
import type { Loading } from "./loader.js";
import { bundle } from "./loader.js";
import type { SymbolKind } from "./scope.js";
import { resolveName } from "./scope.js";

/** The files of one side with their names resolved, each linked when it is asked for. */
export interface Linking {
  /** The linked file; undefined where it is not loaded or does not parse. */
  file(path: string): ProtoFile | undefined;
  /** What a full name is among the files that this one sees. */
  find(path: string, fullName: string): { readonly kind: SymbolKind; readonly path: string } | undefined;
  /** The files that a file sees: itself, its imports, and what those import publicly. */
  visible(path: string): readonly string[];
  /** More was loaded: what is seen may be more. */
  forget(): void;
}

export function linkingOf(snapshot: Snapshot, loading: Loading, imports: ImportPaths): Linking {
  const linked = new Map<string, ProtoFile>();
  const visibility = new Map<string, readonly string[]>();
  const importLists = new Map<string, readonly Import[]>();

  function visible(path: string): readonly string[] {
    let found = visibility.get(path);
    if (found) return found;
    const seen = new Set([path]);
    const follow = (from: string, all: boolean) => {
      const file = loading.parsed(from);
      if (!file || !("node" in file)) return;
      const leads = loading.routesOf(from);
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
      const file = loading.parsed(seen);
      const kind = file && "symbols" in file ? file.symbols.get(fullName) : undefined;
      if (kind === undefined) continue;
      if (kind !== "package") return { kind, path: seen };
      package_ ??= { kind, path: seen };
    }
    return package_;
  }
  function importList(path: string): readonly Import[] {
    const source = loading.parsed(path);
    if (!source || !("node" in source)) return [];
    let list = importLists.get(path);
    if (!list) {
      const leads = loading.routesOf(path);
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
      const fresh =
        linked.has(path) || entered.has(path) ? [] : loading.routesOf(path).filter((to) => to !== undefined);
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
    const source = loading.parsed(path);
    if (!source || !("node" in source)) return;
    const importPath = path.startsWith(bundle) ? path.slice(bundle.length) : imports.importPathOf(path);
    const { node, content } = source;
    const targets = loading.routesOf(path).map((to) => {
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
    const source = loading.parsed(path);
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
    file,
    find,
    visible,
    forget() {
      visibility.clear();
      importLists.clear();
    },
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
