import { contractSuffixes } from "../model/formats.js";
import { versionText } from "../model/version.js";
import { alternatives } from "./globs.js";

/** A path that says a version. */
export interface VersionedPath {
  readonly path: string;
  /** What all versions of one contract have in common: the path without its version and without its ending. */
  readonly line: string;
  /** The ending, which says in which syntax the file is written. */
  readonly ending: string;
  readonly version: string;
  /** The version that its path says elsewhere, where it says two. */
  readonly other?: string;
  /** Every path of the line begins so. */
  readonly prefix: string;
  /** Another path, by the patterns of the same entry. */
  readonly peer: (path: string) => VersionedPath | undefined;
}

/**
 * What `files:` names: globs, where a {name} stands for what is between two slashes or for a part of it, and those
 * patterns that say which part is the version.
 */
export function filesOf(patterns: readonly string[]): {
  readonly files: readonly string[];
  readonly patterns: readonly string[];
} {
  return {
    files: patterns.map((pattern) => pattern.replace(/\{[A-Za-z]\w*\}/g, "*")),
    patterns: patterns.flatMap(withoutChoices).filter((pattern) => pattern.includes("{version}")),
  };
}

/** "{a,{version}}" as "a" and "{version}". */
function withoutChoices(pattern: string): readonly string[] {
  const marked = pattern.replace(/\{([A-Za-z]\w*)\}/g, "\0$1\0");
  return alternatives(marked).map((choice) => choice.replace(/\0(\w+)\0/g, "{$1}"));
}

/** What a path says of its version by the first pattern that it matches. */
export function versionedPath(patterns: readonly string[], path: string): VersionedPath | undefined {
  for (const pattern of patterns) {
    const versioned = byPattern(pattern, path);
    if (versioned) return { ...versioned, peer: (other) => versionedPath(patterns, other) };
  }
  return undefined;
}

/** A pattern with several `**` takes a power of the folders' number: deeper paths than these say no version. */
const mostFolders = 64;

function byPattern(pattern: string, path: string): Omit<VersionedPath, "peer"> | undefined {
  if (path.split("/").length > mostFolders) return undefined;
  // The strict form first: in "order-2-line-1.0.0" the version is 1.0.0. What only begins like one is one that is wrong.
  const match =
    expressionOf(pattern, versionText).exec(path) ??
    expressionOf(pattern, anyVersion).exec(path) ??
    twoVersions(pattern)?.exec(path);
  const { groups, indices } = match ?? {};
  const [version, place] = [groups?.version, indices?.groups?.version];
  if (version === undefined || !place) return undefined;
  const [other, second] = [groups?.[later], indices?.groups?.[later]];
  const prefix = path.slice(0, place[0]);
  const rest = second
    ? `${path.slice(place[1], second[0])}{version}${path.slice(second[1])}`
    : path.slice(place[1]);
  const ending = endingOf(rest);
  const stem = rest.slice(0, rest.length - ending.length).replaceAll(version, "{version}");
  const isSame = other === undefined || other === version;
  return { path, line: `${prefix}{version}${stem}`, ending, version, prefix, ...(!isSame && { other }) };
}

/** For a path that says two versions: it is in the line all the same. */
function twoVersions(pattern: string): RegExp | undefined {
  const free = pattern.replace(/(\{version\}.*?)\{version\}/s, `$1{${later}}`);
  return free === pattern ? undefined : expressionOf(free, versionText);
}

/** Another syntax of a format makes no other contract. */
function endingOf(path: string): string {
  const suffix = contractSuffixes.find((ending) => path.endsWith(ending));
  return suffix ?? /\.(?:json|ya?ml)$/.exec(path)?.[0] ?? "";
}

/** The second place of a version in a pattern; no name of a pattern begins so. */
const later = "_later";
const anyVersion = "[vV]?\\d[0-9A-Za-z.+_-]*";
const expressions = new Map<string, RegExp>();
const mostExpressions = 1000;

/** Kept, because the same few patterns are asked about every file. */
function expressionOf(pattern: string, version: string): RegExp {
  const key = `${version}\n${pattern}`;
  const expression = expressions.get(key) ?? compiled(pattern, version);
  if (expressions.size < mostExpressions) expressions.set(key, expression);
  return expression;
}

function compiled(pattern: string, version: string): RegExp {
  const names = new Set<string>();
  const source = pattern.replace(
    /\{([A-Za-z_]\w*)\}|(\*\*\/)|(\*\*)|(\*)|(\?)|[^]/g,
    (text, name?: string, folders?: string, all?: string, some?: string, any?: string) => {
      if (name !== undefined) {
        if (names.has(name)) return `\\k<${name}>`;
        names.add(name);
        return `(?<${name}>${name === "version" || name === later ? version : "[^/]+?"})`;
      }
      if (folders !== undefined) return "(?:[^/]+/)*?";
      if (all !== undefined) return ".*?";
      if (some !== undefined) return "[^/]*?";
      return any === undefined ? escaped(text) : "[^/]";
    },
  );
  return new RegExp(`^${source}$`, "d");
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
