import type { Snapshot } from "../../../model/snapshot.js";
import type { Reroute } from "./buf-lock.js";
import type { Library } from "./library.js";
import { isCompilers } from "./modules.js";
import { type ImportPaths, isUsableImport, type Target } from "./import-paths.js";
import { type Parsed, parsedOf } from "./parsed.js";
import { getOrMake } from "./tables.js";
import { wellKnown } from "./well-known.generated.js";

/** Marks the path of a file that comes with this program rather than from the repository. */
export const bundle = "(bundled) ";
/** More files than this in one closure is an attack or a mistake. */
const maxFiles = 20_000;

/** The texts of one side, parsed, and where their imports lead. */
export interface Loader {
  /** Loads and parses these files and all that they import. */
  load(paths: Iterable<string>): Promise<void>;
  parsed(path: string): Parsed | undefined;
  /** Why a path has no text. */
  unreadable(path: string): string | undefined;
  /** The paths loaded so far, without bundled files; the same list until more is loaded. */
  loaded(): readonly string[];
  target(importPath: string, importer: string): Target;
  /** The files that a file imports otherwise than by the roots of the governed branch, and where those lead. */
  reroutesOf(path: string): readonly Reroute[];
  /** Where each import of a file leads, in the order written. */
  routesOf(path: string): readonly (string | undefined)[];
}

export function loaderFor(snapshot: Snapshot, imports: ImportPaths, library: Library): Loader {
  const parsed = new Map<string, Parsed>();
  const faults = new Map<string, string>();
  const targets = new Map<string, Target>();
  const routes = new Map<string, readonly (string | undefined)[]>();

  function target(importPath: string, importer: string): Target {
    return getOrMake(targets, `${importer}\u0000${importPath}`, () => {
      if (!isUsableImport(importPath)) return { looked: [] };
      return imports.resolve(importPath, isBundle(importer) ? "" : importer);
    });
  }
  function routesOf(path: string): readonly (string | undefined)[] {
    const file = parsed.get(path);
    if (!file || !("node" in file)) return [];
    return getOrMake(routes, path, () => file.node.imports.map((node) => pathOf(target(node.path, path))));
  }
  function reroutesOf(path: string): readonly Reroute[] {
    const file = parsed.get(path);
    return (file && "node" in file ? file.node.imports : []).flatMap((node) => {
      const to = target(node.path, path);
      return "path" in to && to.governed !== undefined ? [{ path: to.path, governed: to.governed }] : [];
    });
  }
  function read(path: string): void {
    if (isBundle(path)) {
      parsed.set(path, parsedOf(path, outsideText(path.slice(bundle.length))));
      return;
    }
    const loaded = snapshot.read(path);
    if ("text" in loaded) parsed.set(path, parsedOf(snapshot.entries.get(path)?.oid, loaded.text));
    else faults.set(path, loaded.fault);
  }
  function outsideText(importPath: string): string {
    return library.text(importPath) ?? wellKnown()[importPath] ?? "";
  }
  let files: readonly string[] | undefined;
  const loaded = () => (files ??= [...parsed.keys()].filter((path) => !isBundle(path)));
  const isNew = (path: string) => !parsed.has(path) && !faults.has(path);
  const importedBy = (path: string) => routesOf(path).filter((to) => to !== undefined);
  async function follow(from: Iterable<string>): Promise<void> {
    let wave = [...new Set(from)].filter(isNew);
    while (wave.length > 0 && parsed.size < maxFiles) {
      const outside = wave.filter(isBundle).map((path) => path.slice(bundle.length));
      await Promise.all([snapshot.load(wave.filter((path) => !isBundle(path))), library.load(outside)]);
      for (const path of wave) read(path);
      files = undefined;
      wave = [...new Set(wave.flatMap(importedBy))].filter(isNew);
    }
  }
  let isOpen = false;
  /** Whether a file imports what the repository does not hold; what comes with every compiler is always here. */
  function needsLibrary(path: string): boolean {
    return routesOf(path).some(
      (to) => to === undefined || (isBundle(to) && !isCompilers(to.slice(bundle.length))),
    );
  }
  return {
    async load(paths) {
      await follow(paths);
      if (isOpen || ![...parsed.keys()].some(needsLibrary)) return;
      isOpen = true;
      await library.open();
      targets.clear();
      routes.clear();
      for (const path of [...parsed.keys()])
        if (isBundle(path) && library.has(path.slice(bundle.length))) parsed.delete(path);
      await follow([...parsed.keys()].flatMap(importedBy));
    },
    target,
    routesOf,
    reroutesOf,
    parsed: (path) => parsed.get(path),
    unreadable: (path) => faults.get(path),
    loaded,
  };
}

export function isBundle(path: string): boolean {
  return path.startsWith(bundle);
}

function pathOf(target: Target): string | undefined {
  if ("path" in target) return target.path;
  return "bundled" in target ? bundle + target.bundled : undefined;
}
