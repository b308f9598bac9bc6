import type { Node, ObjectNode } from "../../../source/node.js";
import { valueText } from "../documents/value-text.js";
import type { Library, SchemaDocument } from "../documents/library.js";
import { below, type Place } from "../documents/place.js";
import type { Signatures } from "../documents/signatures.js";
import type { Budget } from "../values/budget.js";
import type { Literal } from "./formula.js";
import type { Arena } from "./arena.js";

/** Turns schemas of one side into literals. */
export interface Compiler {
  readonly arena: Arena;
  readonly library: Library;
  /** Every document that the contract reaches. */
  readonly documents: readonly SchemaDocument[];
  readonly signatures: Signatures;
  readonly budget: Budget;
  compile(place: Place): Literal;
  /** Something that this engine does not reason about: equal to itself, otherwise unknown. */
  opaque(because: string, text: string): Literal;
}

/** What one keyword needs: the object it stands in, its own value, and where both are. */
export interface At {
  readonly compiler: Compiler;
  readonly place: Place;
  readonly schema: ObjectNode;
}

export type Read = (at: At, value: Node, key: string) => Literal;

/** A subschema of the schema at hand. */
export function sub(at: At, node: Node): Literal {
  return at.compiler.compile(below(at.place, node));
}

export function malformed(
  { compiler, place }: Pick<At, "compiler" | "place">,
  key: string,
  value: Node,
  expected: string,
): Literal {
  const { line } = place.document.text.rangeOf(value.start, value.end);
  const because = `${place.document.path}:${String(line)}: "${key}" should hold ${expected}`;
  const text = `malformed ${key} ${valueText(value)}`;
  return compiler.arena.atom({ kind: "opaque", text, because, malformed: true });
}
