import { versionText } from "../model/version.js";

/** A path that says a version. */
export interface VersionedPath {
  readonly path: string;
  /** What all versions of one contract have in common: the path without its version. */
  readonly line: string;
  readonly version: string;
  /** Every path of the line begins so. */
  readonly prefix: string;
  /** Another path, by the same pattern. */
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
    patterns: patterns.filter((pattern) => pattern.includes("{version}")),
  };
}

/** What a path says of its version by the first pattern that it matches. */
export function versionedPath(patterns: readonly string[], path: string): VersionedPath | undefined {
  for (const pattern of patterns) {
    const versioned = byPattern(pattern, path);
    if (versioned) return versioned;
  }
  return undefined;
}

function byPattern(pattern: string, path: string): VersionedPath | undefined {
  // The strict form first: in "order-2-line-1.0.0" the version is 1.0.0. What only begins like one is one that is wrong.
  const match =
    expressionOf(pattern, versionText).exec(path) ??
    expressionOf(pattern, "[vV]?\\d[0-9A-Za-z.+_-]*").exec(path);
  const version = match?.groups?.version;
  const [at] = match?.indices?.groups?.version ?? [];
  if (version === undefined || at === undefined) return undefined;
  const prefix = path.slice(0, at);
  const line = `${prefix}{version}${path.slice(at + version.length).replaceAll(version, "{version}")}`;
  return { path, line, version, prefix, peer: (other) => byPattern(pattern, other) };
}

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
    /\{([A-Za-z]\w*)\}|\{([^{}]*,[^{}]*)\}|(\*\*\/)|(\*\*)|(\*)|(\?)|[^]/g,
    (text, name?: string, choices?: string, folders?: string, all?: string, some?: string, any?: string) => {
      if (name !== undefined) {
        if (names.has(name)) return `\\k<${name}>`;
        names.add(name);
        return `(?<${name}>${name === "version" ? version : "[^/]+?"})`;
      }
      if (choices !== undefined) return `(?:${choices.split(",").map(escaped).join("|")})`;
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
