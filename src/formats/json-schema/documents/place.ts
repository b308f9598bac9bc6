import type { Node } from "../../../source/node.js";
import type { Dialect } from "./dialect.js";
import type { SchemaDocument } from "./library.js";

/** A subschema with what its own references are resolved against. */
export interface Place {
  readonly document: SchemaDocument;
  readonly node: Node;
  readonly base: string;
  /** Of the schema resource that it belongs to: one that is embedded may declare another than its document. */
  readonly dialect: Dialect;
  /** What dynamic references mean on the way that led here; undefined where no resource on it has a dynamic anchor. */
  readonly scope: Scope | undefined;
}

type Anchors = ReadonlyMap<string, Node>;

/** The scopes that begin at one resource, by their owners. */
interface Family {
  readonly ids: Map<Node, number>;
  readonly scopes: Map<string, Scope>;
}

/** A schema whose parts mean something else in more ways than this is not judged. */
const mostScopes = 200;

/** The schema is a trap, or a bundle of a kind that nobody has written yet. */
class TooManyScopes extends Error {
  override readonly name = "TooManyScopes";
  constructor() {
    super(`its dynamic anchors are entered in more than ${String(mostScopes)} ways`);
  }
}

/**
 * The owners of dynamic names, of each the one that was entered first (JSON Schema Core §8.2.3.2). The same schema
 * reached by another way may mean something else: what is remembered of a place is remembered by `keyOf`.
 */
export class Scope {
  private readonly within = new Map<Anchors, Scope>();
  private readonly keys = new WeakMap<Node, object>();

  constructor(
    private readonly owners: ReadonlyMap<string, Omit<Place, "scope">>,
    private readonly family: Family = { ids: new Map(), scopes: new Map() },
  ) {}

  ownerOf(name: string): Omit<Place, "scope"> | undefined {
    return this.owners.get(name);
  }

  /** With the names that a resource declares, as far as nobody before it does. */
  entering(place: Omit<Place, "scope">, anchors: Anchors): Scope {
    let scope = this.within.get(anchors);
    if (!scope) {
      const added = [...anchors].filter(([name]) => !this.owners.has(name));
      const owners = added.map(([name, node]) => [name, { ...place, node }] as const);
      scope = added.length === 0 ? this : this.owning(new Map([...this.owners, ...owners]));
      this.within.set(anchors, scope);
    }
    return scope;
  }

  /** The scope with these owners, whatever the order in which they were entered. */
  private owning(owners: ReadonlyMap<string, Omit<Place, "scope">>): Scope {
    const { ids, scopes } = this.family;
    const idOf = (node: Node) => ids.get(node) ?? (ids.set(node, ids.size), ids.size - 1);
    const key = JSON.stringify([...owners].map(([name, { node }]) => [name, idOf(node)]).sort());
    let scope = scopes.get(key);
    if (!scope) {
      if (scopes.size >= mostScopes) throw new TooManyScopes();
      scopes.set(key, (scope = new Scope(owners, this.family)));
    }
    return scope;
  }

  keyOf(node: Node): object {
    let key = this.keys.get(node);
    if (!key) this.keys.set(node, (key = {}));
    return key;
  }
}

/** Equal for places at which the same stands and means the same. */
export function keyOf({ node, scope }: Place): object {
  return scope ? scope.keyOf(node) : node;
}

const first = new WeakMap<Anchors, Scope>();

/** A place as it is when it is come to in a scope: a resource that is entered adds what it declares. */
export function entered(scope: Scope | undefined, place: Omit<Place, "scope">): Place {
  const anchors = place.document.dynamic.get(place.base);
  if (!anchors) return { ...place, scope };
  if (scope) return { ...place, scope: scope.entering(place, anchors) };
  let own = first.get(anchors);
  if (!own) first.set(anchors, (own = new Scope(new Map()).entering(place, anchors)));
  return { ...place, scope: own };
}

/** Where a document begins. */
export function rootOf(document: SchemaDocument): Place {
  return entered(undefined, placeIn(document, document.root));
}

/** A node at which a schema resource begins, or a document, however it is come to. */
export function placeIn(document: SchemaDocument, node: Node): Omit<Place, "scope"> {
  return {
    document,
    node,
    base: document.bases.get(node) ?? document.base,
    dialect: document.dialects.get(node) ?? document.dialect,
  };
}

/** The place of a subschema that stands below another one in the same document. */
export function below({ document, base, dialect, scope }: Place, node: Node): Place {
  const own = document.bases.get(node);
  if (own === undefined) return { document, node, base, dialect, scope };
  return entered(scope, { document, node, base: own, dialect: document.dialects.get(node) ?? dialect });
}

/** The schema at a path of a document; where nothing stands there, the nearest around it. */
export function placeAt(document: SchemaDocument, path: readonly (string | number)[]): Place {
  let place = rootOf(document);
  for (const step of path) {
    const node: Node = place.node;
    const child = node.kind === "object" ? node.get(String(step)) : undefined;
    const item = node.kind === "array" ? node.items[Number(step)] : child;
    if (!item) break;
    place = below(place, item);
  }
  return place;
}

/** The dialect of what stands at a path of a document. */
export function dialectAt(document: SchemaDocument, path: readonly (string | number)[]): Dialect {
  return document.dialects.size === 0 ? document.dialect : placeAt(document, path).dialect;
}
