import type { ElementPath } from "../../../model/change.js";
import type { Side } from "../../../model/location.js";
import type { Node } from "../../../source/node.js";
import { reachable } from "../documents/documents.js";
import type { SchemaDocument } from "../documents/library.js";
import { type Place, placeAt } from "../documents/place.js";
import { followed } from "../documents/resolve.js";
import { Signatures } from "../documents/signatures.js";
import type { Contract } from "../judging/side.js";
import type { Taken } from "./difference.js";
import { fileStep, stepOf } from "./element-steps.js";

/** A schema that others refer to: of a map of definitions, or the whole of another file. */
export interface Definition {
  readonly document: SchemaDocument;
  readonly seat: Taken;
  readonly element: ElementPath;
}

/** The string after a keyword that refers to a schema. */
export interface Reference {
  readonly document: SchemaDocument;
  readonly keyword: string;
  readonly seat: Taken;
}

/** The documents of a contract: its own under "", whatever its name, the others by their paths. */
type Documents = ReadonlyMap<string, SchemaDocument>;

/** The definitions of one side, by their nodes. */
interface Defined {
  readonly signatures: Signatures;
  /** Those that the other side has too, under the same name: they are compared wherever they are used. */
  readonly shared: Set<Node>;
  readonly own: Map<Node, Definition>;
}

/**
 * Definitions that only one side has: what they say is compared with nothing, unless one is the other side's by another
 * name. That is so where base refers to the one, and head at the same place to the other.
 */
export class OneSidedDefinitions {
  private defined: Readonly<Record<Side, Defined>> | undefined;
  private readonly partners = new Map<Definition, Definition>();
  private readonly uncompared: (readonly [base: Definition, head: Definition])[] = [];

  constructor(private readonly contracts: Readonly<Record<Side, Contract>>) {}

  /** Whether two references mean the same definition, which has another name at head. */
  areOne(base: Reference, head: Reference): boolean {
    const [there, here] = [this.targetOf("base", base), this.targetOf("head", head)];
    const { base: before, head: after } = this.sides();
    const [gone, added] = [there && before.own.get(there.node), here && after.own.get(here.node)];
    if (!gone || !added) return false;
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

  /** A name of all that a reference leads to, equal where that says the same; undefined where it is compared by itself, or missing. */
  meaningOf(side: Side, reference: Reference): string | undefined {
    const target = this.targetOf(side, reference);
    const { shared, signatures } = this.sides()[side];
    return target && !shared.has(target.node) ? signatures.of(target) : undefined;
  }

  private targetOf(side: Side, { document, keyword, seat }: Reference): Place | undefined {
    if (seat.node.kind !== "string") return undefined;
    const { library } = this.contracts[side];
    const target = followed(library, placeAt(document, seat.path.slice(0, -1)), keyword, seat.node.value);
    return "missing" in target ? undefined : target;
  }

  private sides(): Readonly<Record<Side, Defined>> {
    if (this.defined) return this.defined;
    const { base, head } = this.contracts;
    const [there, here] = [documentsOf(base), documentsOf(head)];
    return (this.defined = { base: definedIn(base, there, here), head: definedIn(head, here, there) });
  }
}

function documentsOf({ library, document }: Contract): Documents {
  const documents = new Map<string, SchemaDocument>([["", document]]);
  for (const [path, other] of reachable(library, document))
    if (path !== document.path) documents.set(path, other);
  return documents;
}

function definedIn({ library }: Contract, documents: Documents, others: Documents): Defined {
  const defined: Defined = { signatures: new Signatures({ library }), shared: new Set(), own: new Map() };
  for (const [path, document] of documents) {
    const root: ElementPath = path === "" ? [] : [fileStep(path)];
    const other = others.get(path)?.root;
    const put = (definition: Definition, isShared: boolean) => {
      if (isShared) defined.shared.add(definition.seat.node);
      else defined.own.set(definition.seat.node, definition);
    };
    put({ document, seat: { node: document.root, path: [] }, element: root }, other !== undefined);
    for (const keyword of ["$defs", "definitions"]) {
      const there = other && memberOf(other, keyword);
      const map = memberOf(document.root, keyword);
      for (const { key, value } of map?.kind === "object" ? map.members : []) {
        const seat = { node: value, path: [keyword, key] };
        const element = [...root, ...stepOf(keyword, key)];
        put({ document, seat, element }, there !== undefined && memberOf(there, key) !== undefined);
      }
    }
  }
  return defined;
}

function memberOf(node: Node, key: string): Node | undefined {
  return node.kind === "object" ? node.get(key) : undefined;
}
