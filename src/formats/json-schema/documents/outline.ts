import { memoByObject } from "../../../algorithms/memo.js";
import type { Node, ObjectNode } from "../../../source/node.js";
import type { Text } from "../../../source/text.js";
import { keysIn } from "./counting-members.js";
import type { Dialect } from "./dialect.js";
import { keywordIn, refHidesSiblings } from "./keywords.js";
import { below, type Place } from "./place.js";
import { valueText } from "./value-text.js";

/**
 * A schema's text before its references are followed: pieces of text, steps that writing them costs, and what depends on
 * where the schema is come to. Nodes never change: what both directions, every variant and every digest ask for is
 * written once.
 */
export type Outline = readonly Piece[];
type Piece =
  string | number | Reference | { readonly inner: Node } | { readonly branches: readonly Branch[] };

export interface Reference {
  readonly key: string;
  readonly reference: string;
}

/** One of several schemas whose order says nothing. */
export interface Branch {
  readonly node: Node;
  readonly outline: Outline;
}

/** By the text that the nodes were read from, which a document shares with those in which one change was made. */
const kept = memoByObject<Text, Map<Dialect, Map<Node, Outline>>>(() => new Map());
/** Of schemas inside each other that are all referred to, the longer ones would take memory for each other's text. */
const longestKept = 4000;

export function outlineOf(place: Place): Outline {
  const { document, dialect, node } = place;
  let outlines = kept(document.text).get(dialect);
  if (!outlines) kept(document.text).set(dialect, (outlines = new Map<Node, Outline>()));
  const earlier = outlines.get(node);
  if (earlier) return earlier;
  const drawing = new Drawing();
  drawing.schema(place);
  const outline = drawing.end();
  if (drawing.length <= longestKept) outlines.set(node, outline);
  return outline;
}

class Drawing {
  /** Characters written. */
  length = 0;
  private readonly pieces: Piece[] = [];
  /** The text that goes on: steps part no text. */
  private open: string[] = [];

  end(): Outline {
    if (this.open.length > 0) this.pieces.push(this.open.join(""));
    this.open = [];
    return this.pieces;
  }

  schema(place: Place): void {
    const { node } = place;
    if (node.kind !== "object") {
      this.text(valueText(node));
      return;
    }
    this.pieces.push(1 + node.members.length);
    let opening = "{";
    for (const key of activeKeys(node, place)) {
      const value = node.get(key);
      if (!value) continue;
      this.text(`${opening}${JSON.stringify(key)}:`);
      this.keyword(place, key, value);
      opening = ",";
    }
    this.text(opening === "{" ? "{}" : "}");
  }

  private keyword(place: Place, key: string, value: Node): void {
    const holds = keywordIn(key, place.dialect)?.holds ?? "value";
    if (references.has(key) && value.kind === "string") this.part({ key, reference: value.value });
    else if (holds === "value") this.text(setLike.has(key) ? sortedText(value) : valueText(value));
    else if (value.kind === "array") this.list(place, value.items, inAnyOrder.has(key));
    else if (value.kind !== "object") this.text(valueText(value));
    else if (holds === "schema" || (holds === "mixed" && key === "items")) this.inner(place, value);
    else this.map(place, value);
  }

  private list(place: Place, items: readonly Node[], isInAnyOrder: boolean): void {
    this.text("[");
    if (isInAnyOrder) this.branches(place, items);
    else
      for (const [index, item] of items.entries()) {
        if (index > 0) this.text(",");
        this.inner(place, item);
      }
    this.text("]");
  }

  private branches(place: Place, items: readonly Node[]): void {
    const branches = items.map((node): Branch => {
      const drawing = new Drawing();
      drawing.inner(place, node);
      this.length += drawing.length;
      return { node, outline: drawing.end() };
    });
    const isPlain = ({ node, outline }: Branch) =>
      !refersElsewhere(node) && outline.every((piece) => typeof piece !== "object");
    if (!branches.every(isPlain)) {
      this.part({ branches });
      return;
    }
    const texts = branches.map(({ outline }) =>
      outline.filter((piece) => typeof piece === "string").join(""),
    );
    for (const { outline } of branches)
      this.pieces.push(...outline.filter((piece) => typeof piece === "number"));
    this.text(texts.sort().join(","));
  }

  private map(place: Place, map: ObjectNode): void {
    let opening = "{";
    for (const key of [...keysIn(map)].sort()) {
      const value = map.get(key);
      this.text(`${opening}${JSON.stringify(key)}:`);
      opening = ",";
      if (value?.kind === "array") this.text(sortedText(value));
      else if (value) this.inner(place, value);
    }
    this.text(opening === "{" ? "{}" : "}");
  }

  /** An embedded resource has a base and perhaps a dialect of its own. */
  private inner(place: Place, node: Node): void {
    if (place.document.bases.has(node)) this.part({ inner: node });
    else this.schema(below(place, node));
  }

  private text(text: string): void {
    this.length += text.length;
    this.open.push(text);
  }

  private part(piece: Piece): void {
    this.end();
    this.pieces.push(piece);
  }
}

/** Whether a reference stands anywhere in it. */
export function refersElsewhere(node: Node): boolean {
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

function sortedText(node: Node): string {
  return node.kind === "array" ? `[${node.items.map(valueText).sort().join(",")}]` : valueText(node);
}
