import { sha256 } from "../../../algorithms/digest.js";
import type { Node, ObjectNode } from "../../../source/node.js";
import type { Budget } from "../values/budget.js";
import { valueKey, valueOf } from "../values/value.js";
import { keysIn } from "./counting-members.js";
import { keywordIn, refHidesSiblings } from "./keywords.js";
import type { Library } from "./library.js";
import { below, keyOf, type Place } from "./place.js";
import { followed, resolveSteps } from "./resolve.js";

/**
 * A schema with everything it refers to as one text, equal for schemas that say the same in the same words: keys in
 * order, annotations and unknown keywords left out, references replaced by the order in which they are met.
 */
export function canonicalText(library: Library, start: Place): string {
  const met = new Map<object, number>();
  const waiting: Place[] = [];
  const texts: string[] = [];
  const referenceTo = (place: Place): string => {
    let index = met.get(keyOf(place));
    if (index === undefined) {
      index = met.size;
      met.set(keyOf(place), index);
      waiting.push(place);
    }
    return `@${String(index)}`;
  };
  const reading = { library, order: new BranchOrder({ library }) };
  referenceTo(start);
  // The list grows while it is walked.
  for (const next of waiting)
    texts.push(`${next.dialect === "draft-04" ? "4" : ""}${schemaText(reading, next, referenceTo)}`);
  return texts.join("\n");
}

/** What references are followed in. */
export interface Reading {
  readonly library: Library;
  readonly budget?: Budget;
  /** In which order branches are written that refer to other schemas; without it, as their texts have it. */
  readonly order?: BranchOrder;
}

/** How far references are followed to tell branches apart. */
const deepestOrder = 3;

/**
 * An order of branches that does not depend on the order in which they are written: by what they say, references
 * followed a few steps. Branches that look alike so far keep their places.
 */
class BranchOrder {
  private readonly keys = new Map<object, string>();
  private readonly inner: BranchOrder | undefined;

  constructor(
    private readonly reading: Reading,
    depth = deepestOrder,
  ) {
    this.inner = depth > 0 ? new BranchOrder(reading, depth - 1) : undefined;
  }

  keyOf(place: Place): string {
    let key = this.keys.get(keyOf(place));
    if (key === undefined) {
      const { reading, inner } = this;
      const reader = inner ? { ...reading, order: inner } : reading;
      key = sha256(schemaText(reader, place, (target) => inner?.keyOf(target) ?? "@"));
      this.keys.set(keyOf(place), key);
    }
    return key;
  }
}

/** One schema as such a text, its references written as `referenceTo` says. */
export function schemaText(
  { library, budget, order }: Reading,
  start: Place,
  referenceTo: (target: Place) => string,
): string {
  function text(place: Place): string {
    const { node } = place;
    if (node.kind !== "object") return valueText(node);
    budget?.spend(1 + node.members.length);
    const parts: string[] = [];
    for (const key of activeKeys(node, place)) {
      const value = node.get(key);
      if (value) parts.push(`${JSON.stringify(key)}:${keywordText(place, key, value)}`);
    }
    return `{${parts.join(",")}}`;
  }

  function keywordText(place: Place, key: string, value: Node): string {
    if (references.has(key) && value.kind === "string") {
      budget?.spend(resolveSteps);
      const target = followed(library, place, key, value.value);
      if ("missing" in target) return JSON.stringify(target.identity);
      return key === "$ref" ? referenceTo(target) : `${valueText(value)}${referenceTo(target)}`;
    }
    const holds = keywordIn(key, place.dialect)?.holds ?? "value";
    const schema = (node: Node) => text(below(place, node));
    if (holds === "value") return setLike.has(key) ? sortedText(value) : valueText(value);
    if (value.kind === "array") {
      if (order && inAnyOrder.has(key) && value.items.filter(refersElsewhere).length > 1)
        return `[${inOrder(order, place, value.items).map(schema).join(",")}]`;
      const texts = value.items.map(schema);
      return `[${(inAnyOrder.has(key) ? texts.sort() : texts).join(",")}]`;
    }
    if (value.kind !== "object") return valueText(value);
    if (holds === "schema" || (holds === "mixed" && key === "items")) return schema(value);
    return mapText(value, (child) => (child.kind === "array" ? sortedText(child) : schema(child)));
  }

  return text(start);
}

function inOrder(order: BranchOrder, place: Place, items: readonly Node[]): readonly Node[] {
  return items
    .map((node) => ({ node, key: order.keyOf(below(place, node)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ node }) => node);
}

/** Whether a reference stands anywhere in it. */
function refersElsewhere(node: Node): boolean {
  if (node.kind === "array") return node.items.some(refersElsewhere);
  if (node.kind !== "object") return false;
  return node.members.some(({ key, value }) => references.has(key) || refersElsewhere(value));
}

const references = new Set(["$ref", "$dynamicRef", "$recursiveRef"]);
const inAnyOrder = new Set(["allOf", "anyOf", "oneOf"]);
const setLike = new Set(["required", "enum", "type"]);

function activeKeys(node: ObjectNode, { dialect }: Place): string[] {
  if (node.get("$ref") && refHidesSiblings(dialect)) return ["$ref"];
  return keysIn(node)
    .filter((key) => {
      const keyword = keywordIn(key, dialect);
      return keyword !== undefined && (!keyword.annotation || key === "$dynamicAnchor");
    })
    .sort();
}

function mapText(node: ObjectNode, child: (value: Node) => string): string {
  const keys = [...keysIn(node)].sort();
  return `{${keys
    .map((key) => {
      const value = node.get(key);
      return `${JSON.stringify(key)}:${value ? child(value) : ""}`;
    })
    .join(",")}}`;
}

function sortedText(node: Node): string {
  return node.kind === "array" ? `[${node.items.map(valueText).sort().join(",")}]` : valueText(node);
}

/** A value that is no schema, equal for equal values. */
export function valueText(node: Node): string {
  const value = valueOf(node);
  return value === undefined ? rawText(node) : valueKey(value);
}

/** Only for numbers too large to compute with. */
function rawText(node: Node): string {
  if (node.kind === "number") return node.raw;
  if (node.kind === "array") return `[${node.items.map(rawText).join(",")}]`;
  return node.kind === "object" ? mapText(node, rawText) : valueText(node);
}
