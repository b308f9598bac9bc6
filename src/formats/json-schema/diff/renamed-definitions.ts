import type { ElementPath } from "../../../model/change.js";
import type { Side } from "../../../model/location.js";
import type { Node, ObjectNode } from "../../../source/node.js";
import type { SchemaDocument } from "../documents/library.js";
import { placeAt } from "../documents/place.js";
import { resolve } from "../documents/resolve.js";
import type { Contract } from "../judging/side.js";
import type { Taken } from "./difference.js";
import { stepOf } from "./element-steps.js";

/** A document of both sides, and what its elements' names begin with. */
export interface DocumentPair extends Readonly<Record<Side, SchemaDocument>> {
  readonly root: ElementPath;
}

/** A definition of a document that the document of the other side has not. */
interface Definition {
  readonly documents: DocumentPair;
  readonly seat: Taken;
  readonly element: ElementPath;
}

/** The string after `$ref`. */
export interface Reference {
  readonly document: SchemaDocument;
  readonly seat: Taken;
}

/**
 * Definitions with another name, or under another keyword of the same document: base refers to a definition that head
 * has not, and head at the same place to one that base has not. Other documents are no such place: what they refer to
 * in the same words may be something else.
 */
export class RenamedDefinitions {
  private only: Readonly<Record<Side, ReadonlyMap<Node, Definition>>> | undefined;
  private readonly partners = new Map<Definition, Definition>();
  private readonly uncompared: (readonly [base: Definition, head: Definition])[] = [];

  constructor(
    private readonly contracts: Readonly<Record<Side, Contract>>,
    private readonly documents: readonly DocumentPair[],
  ) {}

  /** Whether two references mean the same definition, which has another name at head. */
  areOne(base: Reference, head: Reference): boolean {
    const gone = this.definition("base", base);
    const added = this.definition("head", head);
    if (!gone || gone.documents !== added?.documents) return false;
    if (!this.partners.has(gone) && !this.partners.has(added)) {
      this.partners.set(gone, added).set(added, gone);
      this.uncompared.push([gone, added]);
    }
    return this.partners.get(gone) === added;
  }

  /** A definition by both names that nobody has compared yet. */
  next(): readonly [base: Definition, head: Definition] | undefined {
    return this.uncompared.shift();
  }

  private definition(side: Side, { document, seat }: Reference): Definition | undefined {
    if (seat.node.kind !== "string") return undefined;
    const { documents } = this;
    this.only ??= { base: definitionsOnly("base", documents), head: definitionsOnly("head", documents) };
    const { library } = this.contracts[side];
    const target = resolve(library, placeAt(document, seat.path.slice(0, -1)), seat.node.value);
    return "missing" in target ? undefined : this.only[side].get(target.node);
  }
}

function definitionsOnly(side: Side, pairs: readonly DocumentPair[]): ReadonlyMap<Node, Definition> {
  const only = new Map<Node, Definition>();
  for (const documents of pairs) {
    const other = documents[side === "base" ? "head" : "base"].root;
    for (const keyword of ["$defs", "definitions"]) {
      const there = mapIn(other, keyword);
      const map = mapIn(documents[side].root, keyword);
      for (const { key, value } of map ? map.members : []) {
        if (there?.get(key)) continue;
        const seat = { node: value, path: [keyword, key] };
        only.set(value, { documents, seat, element: [...documents.root, ...stepOf(keyword, key)] });
      }
    }
  }
  return only;
}

function mapIn(root: Node, keyword: string): ObjectNode | undefined {
  const map = root.kind === "object" ? root.get(keyword) : undefined;
  return map?.kind === "object" ? map : undefined;
}
