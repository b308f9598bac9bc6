import type { ElementPath } from "../../../model/change.js";
import type { Node } from "../../../source/node.js";
import type { SchemaDocument } from "../documents/library.js";
import type { Path, Substitution } from "./substitute.js";

/** One difference between two documents, with what it would be to make only this change in either of them. */
export interface SchemaDifference {
  /** The rule's name: what kind of difference it is. */
  readonly rule: string;
  readonly element: ElementPath;
  readonly pointer: string;
  readonly base: Spot | undefined;
  readonly head: Spot | undefined;
  /** Made in base's document, this gives base with the change alone. */
  readonly inBase: Substitution;
  /** Made in head's document, this takes the change back. */
  readonly inHead: Substitution;
  /** A reference by another name to the same definition, whose changes are told by themselves. */
  readonly isInName?: true;
  /** What base calls the definition around it, where head calls it otherwise. */
  readonly renamed?: ElementPath;
  readonly documents: { readonly base: SchemaDocument; readonly head: SchemaDocument };
}

/** What one side has there. */
export interface Spot {
  readonly keyword: string;
  readonly node: Node;
  /** What people read: a value, a name, a type. */
  readonly text: string;
}

/** A place in one side's document, as `/properties/id`, and the node there; undefined where the side has none. */
export interface Seat {
  readonly node: Node | undefined;
  readonly path: Path;
}

/** A place where the side has a node. */
export type Taken<N extends Node = Node> = Seat & { readonly node: N };
