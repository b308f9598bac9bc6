import type { Node } from "../../../source/node.js";
import type { Dialect } from "./dialect.js";
import type { Library, SchemaDocument } from "./library.js";
import { targetOf } from "./documents.js";
import { dangling, type Missing, nowhere } from "./missing.js";
import { absolute, referenceKey, withoutFragment } from "./references.js";

/** A subschema with what its own references are resolved against. */
export interface Place {
  readonly document: SchemaDocument;
  readonly node: Node;
  readonly base: string;
  /** Of the schema resource that it belongs to: one that is embedded may declare another than its document. */
  readonly dialect: Dialect;
}

/** Where a document begins. */
export function rootOf(document: SchemaDocument): Place {
  return placeIn(document, document.root);
}

/** A node at which a schema resource begins, or a document. */
export function placeIn(document: SchemaDocument, node: Node): Place {
  return {
    document,
    node,
    base: document.bases.get(node) ?? document.base,
    dialect: document.dialects.get(node) ?? document.dialect,
  };
}

/** What following one reference costs, in steps. */
export const resolveSteps = 10;

/** Where a reference leads, or the URI that nothing in the repository answers to. */
export type Resolved = Place | Missing;

/**
 * Resolves `$ref` inside this side of the repository.
 * Sources: JSON Schema Core §8.2 (identifiers), RFC 6901 (pointers); a relative reference that its `$id` base leads
 * nowhere is also tried next to the file, as every editor does.
 */
export function resolve(library: Library, from: Place, reference: string): Resolved {
  const resolved = resolveIn(library, from, reference);
  if (!("missing" in resolved)) return resolved;
  for (const document of from.document.otherwise ?? []) {
    const other = resolveIn(library, rootOf(document), reference);
    if (!("missing" in other)) return other;
  }
  return resolved;
}

/** Resolved references of a library, kept for as long as no further document is loaded into it. */
interface Cache {
  readonly documents: number;
  readonly byDocument: Map<SchemaDocument, Map<string, Resolved>>;
}
const caches = new WeakMap<Library, Cache>();

function resolveIn(library: Library, from: Place, reference: string): Resolved {
  let cache = caches.get(library);
  if (cache?.documents !== library.documents.size)
    caches.set(library, (cache = { documents: library.documents.size, byDocument: new Map() }));
  let targets = cache.byDocument.get(from.document);
  if (!targets) cache.byDocument.set(from.document, (targets = new Map<string, Resolved>()));
  const key = referenceKey(from.base, reference);
  let target = targets.get(key);
  if (!target) targets.set(key, (target = lookedUp(library, from, reference)));
  return target;
}

function lookedUp(library: Library, from: Place, reference: string): Resolved {
  const uri = absolute(reference, from.base);
  const fragment = decoded(uri.includes("#") ? uri.slice(uri.indexOf("#") + 1) : "");
  const resource = resourceOf(library, from.document, withoutFragment(uri), reference);
  if (!resource) return nowhere(library, from.document, withoutFragment(uri), reference);
  if (fragment === "") return resource;
  if (fragment.startsWith("/")) return atPointer(resource, fragment, uri);
  const anchored = resource.document.anchors.get(`${resource.base}#${fragment}`);
  if (anchored) return { ...resource, node: anchored };
  const prefix = `${resource.base}#`;
  const beside = [...resource.document.anchors.keys()].flatMap((key) =>
    key.startsWith(prefix) ? [`#${key.slice(prefix.length)}`] : [],
  );
  return dangling(resource.document, uri, beside);
}

function resourceOf(
  library: Library,
  document: SchemaDocument,
  uri: string,
  written: string,
): Place | undefined {
  const own = document.resources.get(uri);
  if (own) return placeIn(document, own);
  const other = targetOf(library, document, uri, written);
  if (!other) return undefined;
  return placeIn(other, other.resources.get(uri) ?? other.root);
}

function atPointer(from: Place, pointer: string, uri: string): Resolved {
  let place = from;
  let way = "#";
  for (const token of pointer.slice(1).split("/")) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const { node } = place;
    const next = node.kind === "array" && /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
    const child = node.kind === "object" ? node.get(key) : next;
    if (!child) {
      const names = node.kind === "object" ? node.members.map((member) => member.key) : [];
      return dangling(
        from.document,
        uri,
        names.map((name) => `${way}/${escaped(name)}`),
      );
    }
    place = below(place, child);
    way += `/${token}`;
  }
  return place;
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The dialect of what stands at a path of a document. */
export function dialectAt(document: SchemaDocument, path: readonly (string | number)[]): Dialect {
  if (document.dialects.size === 0) return document.dialect;
  let place: Place | undefined = rootOf(document);
  let { dialect } = place;
  for (const step of path) {
    const node: Node = place.node;
    const child = node.kind === "object" ? node.get(String(step)) : undefined;
    const item = node.kind === "array" ? node.items[Number(step)] : child;
    if (!item) break;
    place = below(place, item);
    ({ dialect } = place);
  }
  return dialect;
}

/** The place of a subschema that stands below another one in the same document. */
export function below({ document, base, dialect }: Place, node: Node): Place {
  return {
    document,
    node,
    base: document.bases.get(node) ?? base,
    dialect: document.dialects.get(node) ?? dialect,
  };
}
