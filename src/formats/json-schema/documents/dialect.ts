import type { Node } from "../../../source/node.js";
import { countingMembers } from "./counting-members.js";

/** The drafts that are told apart, oldest first. */
export type Dialect = "draft-04" | "draft-06" | "draft-07" | "2019-09" | "2020-12";
export const dialects: readonly Dialect[] = ["draft-04", "draft-06", "draft-07", "2019-09", "2020-12"];

/** What the config's `jsonSchema:` may say. */
export interface DialectSettings {
  /** Custom meta-schemas by URI, with the draft that they extend. */
  readonly dialects: Readonly<Record<string, Dialect>>;
  readonly defaultDialect: Dialect;
  /** Folders of the repository by the URI that what is in them is called by: prefixes, the longest first. */
  readonly map: readonly (readonly [prefix: string, folder: string])[];
  /**
   * Whether `format` refuses values. assert (the default, and what the usual validators do): always. annotate: never.
   * dialect: as the drafts say, asserted up to draft-07 and an annotation from 2019-09 on.
   */
  readonly formats: "dialect" | "assert" | "annotate";
  /** Whether json-schema-diff is asked about every verdict that it can be asked about. */
  readonly crossCheck: boolean;
}

const uris: Readonly<Record<string, Dialect>> = {
  "json-schema.org/draft-04/schema": "draft-04",
  "json-schema.org/draft-06/schema": "draft-06",
  "json-schema.org/draft-07/schema": "draft-07",
  "json-schema.org/draft/2019-09/schema": "2019-09",
  "json-schema.org/draft/2020-12/schema": "2020-12",
};

/** A published draft that is not read: its keywords mean something else than those of all that followed. */
const unread = "json-schema.org/draft-03/schema";

export function settingsOf(options: Readonly<Record<string, unknown>> | undefined): DialectSettings {
  const { dialects: custom, defaultDialect, map, formats, crossCheck } = sectionOf(options);
  const extensions = Object.entries(typeof custom === "object" && custom !== null ? custom : {}).flatMap(
    ([uri, value]): [string, Dialect][] => (isDialect(value) ? [[plainUri(uri), value]] : []),
  );
  return {
    dialects: Object.fromEntries(extensions),
    defaultDialect: isDialect(defaultDialect) ? defaultDialect : "draft-07",
    map: foldersOf(map),
    formats: formats === "annotate" || formats === "dialect" ? formats : "assert",
    crossCheck: crossCheck === true,
  };
}

function foldersOf(map: unknown): readonly (readonly [string, string])[] {
  const entries = Object.entries(typeof map === "object" && map !== null ? map : {});
  return entries
    .flatMap(([prefix, folder]): [string, string][] =>
      typeof folder === "string"
        ? [[prefix.replace(/([^/])$/, "$1/"), folder.replace(/^(?:\.?\/)+/, "").replace(/([^/])$/, "$1/")]]
        : [],
    )
    .sort(([a], [b]) => b.length - a.length);
}

/** What the config says under `jsonSchema:`; a caller of the library may also give those keys directly. */
export function sectionOf(
  options: Readonly<Record<string, unknown>> | undefined,
): Readonly<Record<string, unknown>> {
  const section = options?.jsonSchema;
  return typeof section === "object" && section !== null ? { ...options, ...section } : (options ?? {});
}

function isDialect(value: unknown): value is Dialect {
  return dialects.some((dialect) => dialect === value);
}

/** http or https, with or without an empty fragment: written every way in the field, meant as one. */
export function plainUri(uri: string): string {
  return uri.replace(/^https?:\/\//, "").replace(/#$/, "");
}

/** The dialect that a schema object declares, and whether it is a published draft; `unknown` holds a `$schema` that is neither a published draft nor in the config. */
export function dialectOf(
  root: Node,
  settings: DialectSettings,
): {
  readonly dialect: Dialect;
  readonly declared: boolean;
  readonly unknown?: string;
  readonly unread?: true;
} {
  const declared = root.kind === "object" ? root.get("$schema") : undefined;
  if (declared?.kind !== "string")
    return { dialect: undeclared(root, settings.defaultDialect), declared: false };
  const uri = plainUri(declared.value);
  const extended = Object.hasOwn(settings.dialects, uri) ? settings.dialects[uri] : undefined;
  const standard = Object.hasOwn(uris, uri) ? uris[uri] : undefined;
  const dialect = extended ?? standard;
  if (!dialect && uri === unread) return { dialect: "draft-04", declared: true, unread: true };
  return dialect
    ? { dialect, declared: standard !== undefined }
    : { dialect: settings.defaultDialect, declared: false, unknown: declared.value };
}

/** Keywords that only newer drafts have, and those that they took away. */
const newer = new Set([
  "$defs",
  "prefixItems",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedItems",
  "unevaluatedProperties",
  "minContains",
  "maxContains",
  "$dynamicRef",
  "$anchor",
]);
const older = new Set(["additionalItems", "dependencies"]);
/** Beside `$ref` these say nothing that the drafts disagree about. */
const beside = new Set([
  "$ref",
  "title",
  "description",
  "$comment",
  "default",
  "examples",
  "definitions",
  "$defs",
  "$id",
  "$schema",
]);

/**
 * A schema that names no dialect is read as its keywords ask for: an old draft that would ignore `$ref`'s siblings or
 * a newer keyword would prove too much.
 */
function undeclared(root: Node, fallback: Dialect): Dialect {
  if (isAtLeast(fallback, "2019-09")) return fallback;
  const seen = { newer: false, older: false };
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "array") waiting.push(...node.items);
    if (node.kind !== "object") continue;
    const siblings = node.get("$ref")?.kind === "string" && node.members.some(({ key }) => !beside.has(key));
    for (const { key, value } of countingMembers(node)) {
      if (newer.has(key)) seen.newer = true;
      if (older.has(key) || (key === "items" && value.kind === "array")) seen.older = true;
      waiting.push(value);
    }
    if (siblings) seen.newer = true;
  }
  return seen.newer && !seen.older ? "2020-12" : fallback;
}

export function isAtLeast(dialect: Dialect, oldest: Dialect): boolean {
  return dialects.indexOf(dialect) >= dialects.indexOf(oldest);
}

/** Whether a URI names one of the drafts' own meta-schemas, or a vocabulary's. */
export function isMetaSchema(uri: string): boolean {
  const plain = plainUri(uri);
  return Object.hasOwn(uris, plain) || /^json-schema\.org\/draft\/20(19-09|20-12)\/meta\//.test(plain);
}

export function assertsFormats({ formats }: DialectSettings, dialect: Dialect): boolean {
  return formats === "assert" || (formats === "dialect" && !isAtLeast(dialect, "2019-09"));
}
