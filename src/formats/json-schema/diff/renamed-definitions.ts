import type { ElementPath } from "../../../model/change.js";
import type { Node } from "../../../source/node.js";
import { reachable } from "../documents/documents.js";
import type { SchemaDocument } from "../documents/library.js";
import { placeAt } from "../documents/place.js";
import { resolve } from "../documents/resolve.js";
import type { Contract } from "../judging/side.js";
import type { Taken } from "./difference.js";
import { fileStep, stepOf } from "./element-steps.js";

/** A schema that others refer to: of a map of definitions, or the whole of another file. */
export interface Definition {
  readonly document: SchemaDocument;
  readonly seat: Taken;
  readonly element: ElementPath;
}

/** A definition, and the one that head refers to where base refers to it. */
export interface RenamedDefinition {
  readonly base: Definition;
  readonly head: Definition;
}

/** Where a side refers to a schema: the string after `$ref`. */
export interface Reference {
  readonly document: SchemaDocument;
  readonly seat: Taken;
}

/** The documents of a contract: its own under "", whatever its name, the others by their paths. */
type Documents = ReadonlyMap<string, SchemaDocument>;

/** Definitions that only one side has, where the one side refers to the one and the other side to the other at the same place. */
export class RenamedDefinitions {
  private only: Readonly<Record<"base" | "head", ReadonlyMap<Node, Definition>>> | undefined;
  private readonly partners = new Map<Definition, Definition>();
  private readonly uncompared: RenamedDefinition[] = [];

  constructor(
    private readonly base: Contract,
    private readonly head: Contract,
  ) {}

  /** Whether two references name the same definition, which has another name at head. */
  has(base: Reference, head: Reference): boolean {
    const [there, here] = [targetOf(this.base, base), targetOf(this.head, head)];
    const sides = (this.only ??= this.definitions());
    const [gone, added] = [there && sides.base.get(there), here && sides.head.get(here)];
    if (!gone || !added) return false;
    if (!this.partners.has(gone) && !this.partners.has(added)) {
      this.partners.set(gone, added).set(added, gone);
      this.uncompared.push({ base: gone, head: added });
    }
    return this.partners.get(gone) === added;
  }

  /** A pair whose schemas were not compared yet. */
  next(): RenamedDefinition | undefined {
    return this.uncompared.shift();
  }

  private definitions(): Readonly<Record<"base" | "head", ReadonlyMap<Node, Definition>>> {
    const [there, here] = [documentsOf(this.base), documentsOf(this.head)];
    return { base: definitionsOnly(there, here), head: definitionsOnly(here, there) };
  }
}

function documentsOf({ library, document }: Contract): Documents {
  const documents = new Map<string, SchemaDocument>([["", document]]);
  for (const [path, other] of reachable(library, document))
    if (path !== document.path) documents.set(path, other);
  return documents;
}

function targetOf({ library }: Contract, { document, seat }: Reference): Node | undefined {
  if (seat.node.kind !== "string") return undefined;
  const target = resolve(library, placeAt(document, seat.path.slice(0, -1)), seat.node.value);
  return "missing" in target ? undefined : target.node;
}

/** What documents define, or are, that those of the other side do not, by its node. */
function definitionsOnly(documents: Documents, others: Documents): ReadonlyMap<Node, Definition> {
  const only = new Map<Node, Definition>();
  for (const [path, document] of documents) {
    const root: ElementPath = path === "" ? [] : [fileStep(path)];
    const other = others.get(path)?.root;
    if (!other) only.set(document.root, { document, seat: { node: document.root, path: [] }, element: root });
    for (const keyword of ["$defs", "definitions"]) {
      const there = other && memberOf(other, keyword);
      const map = memberOf(document.root, keyword);
      for (const { key, value } of map?.kind === "object" ? map.members : []) {
        if (there && memberOf(there, key)) continue;
        const seat = { node: value, path: [keyword, key] };
        only.set(value, { document, seat, element: [...root, ...stepOf(keyword, key)] });
      }
    }
  }
  return only;
}

function memberOf(node: Node, key: string): Node | undefined {
  return node.kind === "object" ? node.get(key) : undefined;
}
