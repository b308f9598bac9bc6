import type { Node, ObjectNode } from "../../../source/node.js";
import { countingMembers } from "../documents/counting-members.js";
import { keywordIn, refHidesSiblings } from "../documents/keywords.js";
import { below, keyOf, type Place } from "../documents/place.js";
import { followed } from "../documents/resolve.js";
import type { SchemaDocument } from "../documents/library.js";
import type { Arena } from "./arena.js";
import type { Compiler } from "./compiler.js";
import { namesBeside } from "./closure-names.js";
import { type Selection, selectionIn } from "./closure-unions.js";
import { bottom, type Literal, top } from "./formula.js";
import type { Patterns } from "./patterns.js";

/**
 * What a writer that emits only declared names adds to its schema: at every object, no name but those that some schema
 * applied there declares. Left open: objects that declare no name at all (free-form maps), and names that a schema
 * under additionalProperties, patternProperties or unevaluatedProperties describes (they are declared by it).
 */
export function closureOf(
  compiler: Compiler,
  patterns: Patterns,
  root: Place,
  inhabited?: Inhabited,
): Literal {
  return new Closures(compiler, patterns, inhabited).lazily([root]);
}

/** Whether something was found that satisfies a literal. */
export type Inhabited = (literal: Literal) => boolean;

/** What can ask for names beside the declared ones: only by these can an object be left without any that it may have. */
const asking = new Set(["minProperties", "not", "oneOf", "if"]);

/** Whether a schema lists objects or arrays as its values: these say themselves which names are written, at every depth. */
function listsStructures(node: ObjectNode): boolean {
  const list = node.get("enum");
  const values = [node.get("const"), ...(list?.kind === "array" ? list.items : [])];
  return values.some((value) => value?.kind === "object" || value?.kind === "array");
}

/** Whether some object may be closed so that nothing is left of it. */
export function mayCloseToNothing(documents: readonly SchemaDocument[]): boolean {
  const waiting: Node[] = documents.map(({ root }) => root);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === "array") waiting.push(...node.items);
    if (node.kind !== "object") continue;
    for (const { key, value } of node.members) {
      if (asking.has(key)) return true;
      waiting.push(value);
    }
  }
  return false;
}

/** The closures of one side, each written when it is looked at. */
class Closures {
  private readonly arena: Arena;
  private readonly prefix: string;
  private readonly ids = new Map<object, number>();
  /** Objects of which it is being asked whether anything is left of them. */
  private readonly asked = new Set<string>();

  constructor(
    private readonly compiler: Compiler,
    private readonly patterns: Patterns,
    private readonly inhabited: Inhabited | undefined,
  ) {
    this.arena = compiler.arena;
    this.prefix = `closure ${String(this.arena.size())}`;
  }

  lazily(places: readonly Place[]): Literal {
    this.compiler.budget.spend(1 + places.length);
    const unique = [...new Map(places.map((place) => [keyOf(place), place])).values()];
    if (!unique.some(({ node }) => node.kind === "object")) return top;
    const ids = unique.map((place) => this.idOf(keyOf(place))).sort((a, b) => a - b);
    const name = ids.join(",");
    return this.arena.lazy(`${this.prefix} ${name}`, () => {
      const places = inPlace(this.compiler, unique);
      return this.ofGroup(name, unique, places);
    });
  }

  private ofGroup(name: string, roots: readonly Place[], places: Places): Literal {
    const isAsked = this.asked.has(name);
    this.asked.add(name);
    try {
      const selection = selectionIn(this.compiler.library, places);
      const whole = this.inhabitedOr(roots, places, isAsked, top);
      return selection ? this.byBranch(roots, selection, { isAsked, whole }) : whole;
    } finally {
      if (!isAsked) this.asked.delete(name);
    }
  }

  /** In a union that a constant selects from, a name counts as declared in the selected branch only. */
  private byBranch(
    roots: readonly Place[],
    { name, branches }: Selection,
    { isAsked, whole }: { readonly isAsked: boolean; readonly whole: Literal },
  ): Literal {
    const { arena } = this;
    const present = arena.atom({ kind: "required", name });
    const selected = (texts: readonly string[]) =>
      arena.all([arena.types(["object"]), present, arena.property(name, arena.values(texts))]);
    const parts = branches.map(({ node, texts }) => {
      const others = new Set(branches.flatMap((branch) => (branch.node === node ? [] : [branch.node])));
      const places = inPlace(this.compiler, roots, others);
      return arena.any([-selected(texts), this.inhabitedOr(roots, places, isAsked, selected(texts))]);
    });
    return arena.all([...parts, arena.any([selected(branches.flatMap(({ texts }) => texts)), whole])]);
  }

  /**
   * Closed, if something is found that the schemas allow, that satisfies `among` and that is left then. Whoever writes objects
   * that need undeclared names writes undeclared names: such objects are not closed, nor those of which it is not known.
   */
  private inhabitedOr(roots: readonly Place[], places: Places, isAsked: boolean, among: Literal): Literal {
    if (places.some(({ node }) => listsStructures(node))) return top;
    const closed = this.closed(places, false);
    const asks = places.some(({ node }) => node.members.some(({ key }) => asking.has(key)));
    if (!this.inhabited || isAsked || !asks) return closed;
    const schemas = roots.map((root) => this.compiler.compile(root));
    const leaves = (closure: Literal): boolean =>
      this.inhabited?.(this.arena.all([this.arena.types(["object"]), among, ...schemas, closure])) === true;
    if (leaves(closed)) return closed;
    const reopened = this.closed(places, true);
    // What stands deeper may still be closed to nothing.
    return leaves(reopened) ? reopened : top;
  }

  private closed(places: Places, open: boolean): Literal {
    return this.arena.all([this.ofObject(places, open), this.ofArray(places)]);
  }

  private ofObject(places: Places, open: boolean): Literal {
    const properties = childrenByName(places, "properties");
    const matching = childrenByName(places, "patternProperties");
    const rest = [
      ...schemasUnder(places, "additionalProperties"),
      ...schemasUnder(places, "unevaluatedProperties"),
    ];
    const described = rest.filter(({ node }) => node.kind === "object" && node.members.length > 0);
    const names = new Set([...properties.keys(), ...places.flatMap(({ node }) => namesBeside(node))]);
    const parts: Literal[] = [];
    for (const [name, children] of properties) {
      const also = [...matching].flatMap(([pattern, more]) =>
        this.patterns.test(pattern, name) === false ? [] : more,
      );
      parts.push(this.arena.property(name, this.lazily([...children, ...also])));
    }
    for (const [include, children] of matching)
      parts.push(this.arena.named({ include, names, patterns: [] }, this.lazily(children)));
    if (names.size > 0 || matching.size > 0) {
      const others = described.length > 0 ? this.lazily(described) : open ? top : bottom;
      parts.push(this.arena.named({ include: undefined, names, patterns: [...matching.keys()] }, others));
    } else if (described.length > 0)
      parts.push(this.arena.named({ include: undefined, names, patterns: [] }, this.lazily(described)));
    return this.arena.all(parts);
  }

  private ofArray(places: Places): Literal {
    const tuples = places.flatMap((place) => tupleOf(place));
    const rest = ["items", "additionalItems", "unevaluatedItems", "contains"].flatMap((key) =>
      schemasUnder(places, key),
    );
    const length = Math.max(0, ...tuples.map((tuple) => tuple.length));
    const parts: Literal[] = [];
    for (let i = 0; i < length; i += 1)
      parts.push(this.arena.item(i, this.lazily([...tuples.flatMap((tuple) => tuple[i] ?? []), ...rest])));
    parts.push(this.arena.rest(length, this.lazily(rest)));
    return this.arena.all(parts);
  }

  private idOf(node: object): number {
    const id = this.ids.get(node) ?? this.ids.size + 1;
    this.ids.set(node, id);
    return id;
  }
}

/**
 * All schemas that judge the same value: through references, branches and conditions, but not through `not`, and without
 * the branches that are left out.
 */
function inPlace(compiler: Compiler, roots: readonly Place[], left: ReadonlySet<Node> = new Set()): Places {
  const places = new Map<object, Place & { readonly node: ObjectNode }>();
  const queue = [...roots];
  for (let place = queue.pop(); place; place = queue.pop()) {
    const { node } = place;
    if (node.kind !== "object" || places.has(keyOf(place))) continue;
    compiler.budget.spend(1 + node.members.length);
    places.set(keyOf(place), { ...place, node });
    for (const { key, value } of visible(node, place)) {
      if (key.endsWith("Ref") || key === "$ref") {
        const target =
          value.kind === "string" ? followed(compiler.library, place, key, value.value) : undefined;
        if (target && !("missing" in target)) queue.push(target);
      } else if (keywordIn(key, place.dialect)?.inPlace && key !== "not") {
        const children =
          value.kind === "array"
            ? value.items
            : value.kind === "object" && key.startsWith("depend")
              ? countingMembers(value).map((member) => member.value)
              : [value];
        for (const child of children) if (!left.has(child)) queue.push(below(place, child));
      }
    }
  }
  return [...places.values()];
}

function visible(
  node: ObjectNode,
  { dialect }: Place,
): readonly { readonly key: string; readonly value: Node }[] {
  const reference = refHidesSiblings(dialect) ? node.member("$ref") : undefined;
  return reference ? [reference] : countingMembers(node);
}

type Places = readonly (Place & { readonly node: ObjectNode })[];

function childrenByName(places: Places, key: string): Map<string, Place[]> {
  const children = new Map<string, Place[]>();
  for (const place of places) {
    const map = place.node.get(key);
    if (map?.kind !== "object") continue;
    for (const { key: name, value } of countingMembers(map)) {
      const list = children.get(name);
      if (list) list.push(below(place, value));
      else children.set(name, [below(place, value)]);
    }
  }
  return children;
}

function schemasUnder(places: Places, key: string): Place[] {
  return places.flatMap((place) => {
    const node = place.node.get(key);
    return node && node.kind !== "array" ? [below(place, node)] : [];
  });
}

function tupleOf(place: Place & { readonly node: ObjectNode }): readonly (readonly Place[])[] {
  const prefix = keywordIn("prefixItems", place.dialect) && place.node.get("prefixItems");
  const list = prefix ?? place.node.get("items");
  return list?.kind === "array" ? [list.items.map((item) => below(place, item))] : [];
}
