import type { Library, SchemaDocument } from "./library.js";
import { targetOf } from "./documents.js";
import { dangling, declaredTwice, type Missing, nowhere } from "./missing.js";
import { below, entered, type Place, placeIn, rootOf } from "./place.js";
import { absolute, declaring, decoded, respelled, withoutFragment } from "./references.js";

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

/**
 * Where `$ref`, `$dynamicRef` or `$recursiveRef` leads. A dynamic reference that leads to a dynamic anchor means its first
 * owner on the way that led here (Core §8.2.3.2); any other is a `$ref`.
 */
export function followed(library: Library, from: Place, key: string, reference: string): Resolved {
  const target = resolve(library, from, reference);
  if (key === "$ref" || "missing" in target) return target;
  const name = key === "$recursiveRef" ? "" : reference.slice(reference.indexOf("#") + 1);
  if (target.document.dynamic.get(target.base)?.get(name) !== target.node) return target;
  const owner = from.scope?.ownerOf(name);
  return owner ? entered(from.scope, owner) : target;
}

/** A place before it is known from where it is come to. */
type Unscoped = Omit<Place, "scope">;

/** What each written reference leads to, from one base: a place as it is where it is come to in no scope. */
type Targets = Map<string, Resolved>;

/** Resolved references of a library, kept for as long as no further document is loaded into it. */
interface Cache {
  readonly documents: number;
  readonly byDocument: Map<SchemaDocument, Map<string, Targets>>;
}
const caches = new WeakMap<Library, Cache>();

function resolveIn(library: Library, from: Place, reference: string): Resolved {
  let cache = caches.get(library);
  if (cache?.documents !== library.documents.size)
    caches.set(library, (cache = { documents: library.documents.size, byDocument: new Map() }));
  let bases = cache.byDocument.get(from.document);
  if (!bases) cache.byDocument.set(from.document, (bases = new Map<string, Targets>()));
  let targets = bases.get(from.base);
  if (!targets) bases.set(from.base, (targets = new Map<string, Resolved>()));
  let target = targets.get(reference);
  if (!target) targets.set(reference, (target = enteredFirst(lookedUp(library, from, reference))));
  return from.scope === undefined || "missing" in target ? target : entered(from.scope, target);
}

function enteredFirst(target: Unscoped | Missing): Resolved {
  return "missing" in target ? target : entered(undefined, target);
}

function lookedUp(library: Library, from: Place, reference: string): Unscoped | Missing {
  const uri = absolute(reference, from.base);
  const fragment = decoded(uri.includes("#") ? uri.slice(uri.indexOf("#") + 1) : "");
  const resource =
    ownResource(library, from, reference) ??
    resourceOf(library, from.document, withoutFragment(uri), reference);
  if (resource && "missing" in resource) return resource;
  if (!resource) return nowhere(library, from.document, withoutFragment(uri), reference);
  if (fragment === "") return resource;
  if (fragment.startsWith("/")) return atPointer(resource, fragment, uri);
  const anchor = `${resource.base}#${fragment}`;
  if (resource.document.repeated.has(anchor)) return declaredTwice(resource.document, anchor);
  const anchored = resource.document.anchors.get(anchor);
  if (anchored) return { ...resource, node: anchored };
  const prefix = `${resource.base}#`;
  const beside = [...resource.document.anchors.keys()].flatMap((key) =>
    key.startsWith(prefix) ? [`#${key.slice(prefix.length)}`] : [],
  );
  return dangling(resource.document, uri, beside);
}

/** Nearly all references of a large document lead into itself: where that begins is looked up once. */
function ownResource(library: Library, from: Place, reference: string): Unscoped | undefined {
  if (!reference.startsWith("#") || reference === "#") return undefined;
  const own = resolveIn(library, { ...from, scope: undefined }, "#");
  return "missing" in own ? undefined : own;
}

function resourceOf(
  library: Library,
  document: SchemaDocument,
  uri: string,
  written: string,
): Unscoped | Missing | undefined {
  const target = targetOf(library, document, uri, written);
  if (!target) return undefined;
  const [own = target.root, ...others] = declaring(target.resources, uri);
  const isTwice = others.length > 0 || target.repeated.has(uri) || target.repeated.has(respelled(uri));
  return isTwice ? declaredTwice(target, uri) : placeIn(target, own);
}

function atPointer(from: Unscoped, pointer: string, uri: string): Unscoped | Missing {
  let place: Place = { ...from, scope: undefined };
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
