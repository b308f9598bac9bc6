import { type Node, plain } from "../../../source/node.js";
import { countingMembers } from "../documents/counting-members.js";
import { type Dialect, isAtLeast } from "../documents/dialect.js";
import { keywordIn, refHidesSiblings } from "../documents/keywords.js";
import type { Library, SchemaDocument } from "../documents/library.js";
import { below, keyOf, type Place, rootOf } from "../documents/place.js";
import { followed } from "../documents/resolve.js";
import { type Concern, refusingPart, withoutSilent } from "./concern.js";
import { boundFor, constantFor } from "./numbers.js";
import { type Reach, references } from "./reach.js";

/** Stands beside every reference: it counts, so that references to references cannot take exponential time. */
export const countingKeyword = "contractCheckStep";
/** Stands in the place of a reference that leads nowhere: no instance that comes to it can be judged. */
export const missingKeyword = "contractCheckMissing";

/** A document with all that it refers to, as Ajv is given it: schemas by name, none of which declares a name itself. */
export interface Prepared {
  readonly root: unknown;
  readonly referred: ReadonlyMap<string, unknown>;
  readonly schemas: number;
}

interface Preparing {
  readonly library: Library;
  /** What Ajv speaks: the newest dialect of all that is met. */
  readonly spoken: Dialect;
  readonly concern: Concern | undefined;
  readonly reach?: Reach;
  /** Names are left when what is said of them is not: `unevaluatedProperties` asks for them. */
  readonly keepsNames?: boolean;
  readonly mostSchemas: number;
}

/** Ajv nests the checks of one object as deep as its schemas stand inside each other. */
const deepest = 150;

/**
 * The document as Ajv must see it to speak each resource's own dialect. Keywords that the dialect does not know, siblings
 * of `$ref` where they are ignored and all that says nothing are left out; draft-04's bounds are respelled, and the
 * lists of items of older drafts where a newer one is spoken. References lead where this program follows them: Ajv
 * knows no base URI, no anchor and no second resource of one name. With a concern, what says nothing about the instance
 * is left out too, and with its reach what no value in it comes to.
 */
export function prepare(
  document: SchemaDocument,
  preparing: Preparing,
): Prepared | { readonly tooLarge: string } {
  const preparation = new Preparation(preparing);
  try {
    return preparation.of(rootOf(document));
  } catch (error) {
    if (error instanceof TooLarge) return { tooLarge: error.message };
    throw error;
  }
}

class TooLarge extends Error {}

class Preparation {
  private readonly names = new Map<object, string>();
  private readonly waiting: Place[] = [];
  private schemas = 0;
  /** The names by which schemas surely refuse the instance. */
  private readonly refusing = new Map<unknown, string>();

  constructor(private readonly preparing: Preparing) {}

  of(root: Place): Prepared {
    const referred = new Map<string, unknown>();
    const first = this.nameOf(root);
    // The list grows while it is walked.
    for (const place of this.waiting) referred.set(this.nameOf(place), this.schema(place, 0));
    const whole = root.node.kind === "object" ? { $ref: first } : referred.get(first);
    return { root: whole, referred, schemas: this.schemas };
  }

  private nameOf(place: Place): string {
    let name = this.names.get(keyOf(place));
    if (name === undefined) {
      name = `contract:${String(this.names.size)}`;
      this.names.set(keyOf(place), name);
      this.waiting.push(place);
    }
    return name;
  }

  private schema(place: Place, depth: number): unknown {
    const { node, dialect } = place;
    const { mostSchemas, concern } = this.preparing;
    this.schemas += 1;
    if (depth > deepest) throw new TooLarge(`more than ${String(deepest)} schemas are inside each other`);
    if (this.schemas > mostSchemas)
      throw new TooLarge(`more than ${String(mostSchemas)} schemas apply to it`);
    if (node.kind !== "object") return plain(node);
    const reference = refHidesSiblings(dialect) ? node.member("$ref") : undefined;
    const refusing = !reference && concern ? refusingPart({ ...place, node }, concern) : undefined;
    if (refusing) {
      this.refusing.set(refusing, refusing.required[0]);
      return refusing;
    }
    const result: Record<string, unknown> = {};
    for (const { key, value } of reference ? [reference] : countingMembers(node)) {
      const keyword = keywordIn(key, dialect);
      if (!keyword || keyword.annotation) continue;
      if (references.has(key)) this.refer(result, place, { key, value });
      else this.keyword(result, place, { key, value, depth });
    }
    respellBounds(result);
    return result;
  }

  private keyword(
    result: Record<string, unknown>,
    place: Place,
    { key, value, depth }: { readonly key: string; readonly value: Node; readonly depth: number },
  ): void {
    const child = (node: Node) => this.schema(below(place, node), depth + 1);
    const { concern, reach } = this.preparing;
    const holds = keywordIn(key, place.dialect)?.holds;
    if (holds === "value") valueOf(result, place, { key, value, concern });
    else if (value.kind === "array") {
      const items = value.items.map(child);
      const isUnion = key === "oneOf" || key === "anyOf";
      put(result, this.nameOfList(key, place), isUnion ? withoutSilent(items, this.refusing) : items);
    } else if (key === "properties" && reach) {
      const isReached = (node: Node) => reach.has(keyOf(below(place, node)));
      const isKept = (_: string, node: Node) => this.preparing.keepsNames === true || isReached(node);
      put(
        result,
        key,
        mapOf(value, isKept, (node) => (isReached(node) ? child(node) : true)),
      );
    } else if ((holds === "schemaMap" || key === "dependencies") && value.kind === "object")
      put(result, key, mapOf(value, namedIn(byName.has(key) ? concern : undefined), child));
    else if (key === "additionalItems" && this.respells(place)) {
      const before = place.node.kind === "object" ? place.node.get("items") : undefined;
      if (before?.kind === "array") put(result, "items", child(value));
    } else put(result, key, child(value));
  }

  /** Lists of schemas by place have another keyword from 2020-12 on. */
  private nameOfList(key: string, place: Place): string {
    return key === "items" && this.respells(place) ? "prefixItems" : key;
  }

  private respells({ dialect }: Place): boolean {
    return isAtLeast(this.preparing.spoken, "2020-12") && !isAtLeast(dialect, "2020-12");
  }

  private refer(
    result: Record<string, unknown>,
    place: Place,
    { key, value }: { readonly key: string; readonly value: Node },
  ): void {
    put(result, countingKeyword, true);
    if (value.kind !== "string") put(result, key, plain(value));
    else {
      const target = followed(this.preparing.library, place, key, value.value);
      if ("missing" in target) put(result, missingKeyword, target.missing);
      else if (this.preparing.reach?.has(keyOf(target)) !== false) put(result, "$ref", this.nameOf(target));
    }
  }
}

/** Their members say something only of instances that have the name. */
const byName = new Set(["properties", "dependencies", "dependentRequired", "dependentSchemas"]);

function put(result: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(result, key, { value, enumerable: true, configurable: true, writable: true });
}

function valueOf(
  result: Record<string, unknown>,
  { dialect }: Place,
  {
    key,
    value,
    concern,
  }: { readonly key: string; readonly value: Node; readonly concern: Concern | undefined },
): void {
  if (key === "type" && dialect === "draft-04" && namesAny(value)) return;
  if (key === "enum" || key === "const") put(result, key, constantFor(key, value));
  else if (value.kind === "number" && key.endsWith("imum")) {
    const [name, bound] = boundFor(key, value);
    put(result, name, bound);
  } else put(result, key, byName.has(key) ? mapOf(value, namedIn(concern), plain) : plain(value));
}

function namesAny(value: Node): boolean {
  const names = value.kind === "array" ? value.items : [value];
  return names.some((name) => name.kind === "string" && name.value === "any");
}

type IsKept = (key: string, value: Node) => boolean;

function namedIn(concern: Concern | undefined): IsKept {
  return (key) => !concern || concern.names.has(key);
}

function mapOf(node: Node, isKept: IsKept, child: (node: Node) => unknown): unknown {
  if (node.kind !== "object") return plain(node);
  const result: Record<string, unknown> = {};
  for (const { key, value } of countingMembers(node))
    if (isKept(key, value)) put(result, key, memberOf(value, child));
  return result;
}

/** Dependencies may be lists of names, or in old drafts a name. */
function memberOf(value: Node, child: (node: Node) => unknown): unknown {
  return value.kind === "array" ? plain(value) : child(value);
}

function respellBounds(schema: Record<string, unknown>): void {
  for (const [inclusive, exclusive] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    const flag = Object.hasOwn(schema, exclusive) ? schema[exclusive] : undefined;
    if (typeof flag !== "boolean") continue;
    Reflect.deleteProperty(schema, exclusive);
    if (!flag || typeof schema[inclusive] !== "number") continue;
    schema[exclusive] = schema[inclusive];
    Reflect.deleteProperty(schema, inclusive);
  }
}
