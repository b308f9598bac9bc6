import type { Snapshot } from "../../../model/snapshot.js";
import type { ImportPaths, Target } from "./import-paths.js";
import { isUsableImport } from "./import-paths.js";
import type { Parsed } from "./parsed.js";
import { parsedOf } from "./parsed.js";
import { wellKnown } from "./well-known.generated.js";

/** Marks the path of a file that comes with this program rather than from the repository. */
export const bundle = "(bundled) ";
/** More files than this in one closure is an attack or a mistake. */
const largestClosure = 20_000;

/** The texts of one side, parsed, and where their imports lead. */
export interface Loading {
  /** Loads and parses these files and all that they import. */
  load(paths: Iterable<string>): Promise<void>;
  parsed(path: string): Parsed | undefined;
  /** Why a path has no text. */
  unreadable(path: string): string | undefined;
  /** The paths loaded so far, without bundled files. */
  loaded(): readonly string[];
  target(importPath: string, importer: string): Target;
  /** Where each import of a file leads, in the order written. */
  routesOf(path: string): readonly (string | undefined)[];
}

export function loadingFrom(snapshot: Snapshot, imports: ImportPaths): Loading {
  const parsed = new Map<string, Parsed>();
  const missing = new Map<string, string>();
  const targets = new Map<string, Target>();
  const routes = new Map<string, readonly (string | undefined)[]>();

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
  async function load(paths: Iterable<string>): Promise<void> {
    let wave = [...new Set(paths)].filter((path) => !parsed.has(path) && !missing.has(path));
    while (wave.length > 0 && parsed.size < largestClosure) {
      await snapshot.load(wave.filter((path) => !path.startsWith(bundle)));
      for (const path of wave) read(path);
      const next = new Set(wave.flatMap((path) => routesOf(path).filter((to) => to !== undefined)));
      wave = [...next].filter((path) => !parsed.has(path) && !missing.has(path));
    }
  }
  return {
    load,
    target,
    routesOf,
    parsed: (path) => parsed.get(path),
    unreadable: (path) => missing.get(path),
    loaded: () => [...parsed.keys()].filter((path) => !path.startsWith(bundle)),
  };
}
