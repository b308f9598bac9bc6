import { mayHoldSchema } from "../../../model/schema-files.js";
import type { Snapshot } from "../../../model/snapshot.js";
import { isCompilers } from "./modules.js";
import { similarPath } from "./similar-path.js";
import { getOrMake } from "./tables.js";

/** Where an import leads: a file of the repository, a bundled well-known type, or nowhere. */
export type Target =
  | {
      readonly path: string;
      /** Where the roots of the governed branch lead instead: to another text. */
      readonly governed?: string;
    }
  | { readonly bundled: string }
  | { readonly looked: readonly string[]; readonly hint?: string };

interface ImportFacts {
  /** The roots of the governed branch, for a side that is proposed. */
  readonly governed: readonly string[] | undefined;
  readonly isBundled: (importPath: string) => boolean;
  /** What comes with this program. */
  readonly bundledPaths: readonly string[];
  /** Whether a file's module depends on others whose import paths are not known. */
  readonly hasDependencies: (importer: string) => boolean;
}

export interface ImportPaths {
  resolve(importPath: string, importer: string): Target;
  /** The path that others import this file by: the shortest that some root gives it. */
  importPathOf(path: string): string;
}

/**
 * Finds imported files: configured roots, then the modules of buf.yaml or buf.work.yaml, then the importer's
 * ancestor directories, nearest first, then the only file of the repository whose path ends so, then what lies outside.
 */
export function importPaths(
  snapshot: Snapshot,
  roots: readonly string[],
  { governed, isBundled, bundledPaths, hasDependencies }: ImportFacts,
): ImportPaths {
  const directories = roots.map((root) => root.replace(/^\.\/?|\/+$/g, ""));
  let suffixes: ReadonlyMap<string, readonly string[]> | undefined;
  const join = (directory: string, path: string) => (directory === "" ? path : `${directory}/${path}`);
  /** Other roots of the governed branch come before the importer's ancestors, as these do. */
  function rerooted(importPath: string, path: string): { governed?: string } {
    const other = governed
      ?.map((directory) => join(directory, importPath))
      .find((candidate) => snapshot.entries.has(candidate));
    const oidOf = (file: string) => snapshot.entries.get(file)?.oid;
    const isSame = other === undefined || other === path || (oidOf(other) ?? other) === oidOf(path);
    return isSame ? {} : { governed: other };
  }
  return {
    resolve(importPath, importer) {
      if (!mayHoldSchema(importPath)) return { looked: [] };
      const candidates = [...directories, ...ancestors(importer)].map((directory) =>
        join(directory, importPath),
      );
      const existing = candidates.find((path) => snapshot.entries.has(path));
      if (existing !== undefined) return { path: existing, ...rerooted(importPath, existing) };
      if (isCompilers(importPath) && isBundled(importPath)) return { bundled: importPath };
      suffixes ??= byName(snapshot.entries.keys());
      const elsewhere = (suffixes.get(nameOf(importPath)) ?? []).filter((path) =>
        path.endsWith(`/${importPath}`),
      );
      const [only] = elsewhere;
      if (only !== undefined && elsewhere.length === 1) return { path: only };
      if (isBundled(importPath)) return { bundled: importPath };
      const looked = [...new Set(candidates)];
      if (elsewhere.length > 0) return { looked, hint: elsewhere.slice(0, 3).join(" or ") };
      const similar =
        similarPath(importPath, suffixes, hasDependencies(importer)) ??
        similarPath(importPath, byName(bundledPaths), true);
      return similar === undefined ? { looked } : { looked, hint: similar };
    },
    importPathOf(path) {
      const under = directories.filter((root) => root === "" || path.startsWith(`${root}/`));
      const longest = under.sort((a, b) => b.length - a.length)[0];
      return longest === undefined || longest === "" ? path : path.slice(longest.length + 1);
    },
  };
}

/** Imports are paths below a root: nothing may lead out of the repository. */
export function isUsableImport(importPath: string): boolean {
  return (
    importPath !== "" &&
    !importPath.startsWith("/") &&
    !importPath.includes("\\") &&
    importPath.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}

function* ancestors(path: string): Generator<string> {
  let directory = path;
  while (directory.includes("/")) {
    directory = directory.slice(0, directory.lastIndexOf("/"));
    yield directory;
  }
  yield "";
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function byName(paths: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const path of paths) {
    if (!path.endsWith(".proto")) continue;
    getOrMake(index, nameOf(path), () => []).push(path);
  }
  return index;
}
