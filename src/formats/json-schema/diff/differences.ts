import type { ElementPath } from "../../../model/change.js";
import type { ArrayNode } from "../../../source/node.js";
import { keywordIn } from "../documents/keywords.js";
import { reachable } from "../documents/documents.js";
import type { SchemaDocument } from "../documents/library.js";
import type { Contract } from "../judging/side.js";
import type { SchemaDifference, Seat, Taken } from "./difference.js";
import { elementOf, fileStep, stepOf } from "./element-steps.js";
import { compareLists } from "./lists.js";
import { pairBranches } from "./pair-branches.js";
import { type DocumentPair, RenamedDefinitions } from "./renamed-definitions.js";
import { dialectAt } from "../documents/place.js";
import { ruleOf } from "./rule-of.js";
import { add, type At, emptied, isTaken, itemSeat, membersOf, same, seatOf, type Walk } from "./walk.js";

/** What differs between two contracts and in the files that both refer to. */
export function differencesBetween(base: Contract, head: Contract): readonly SchemaDifference[] {
  const pairs = documentPairs(base, head);
  const shared = { differences: [], definitions: new RenamedDefinitions({ base, head }, pairs) };
  for (const documents of pairs) {
    const walk = { ...shared, base: documents.base, head: documents.head };
    compareSchemas(walk, rootSeat(documents.base), rootSeat(documents.head), documents.root);
  }
  for (let pair; (pair = shared.definitions.next());) {
    const [there, here] = pair;
    const names = { base: there.element, head: here.element };
    const walk = { ...shared, base: there.documents.base, head: here.documents.head, names };
    compareSchemas(walk, there.seat, here.seat, here.element);
  }
  return shared.differences;
}

/** Files that both sides reach through references, the contract's own first. */
function documentPairs(base: Contract, head: Contract): readonly DocumentPair[] {
  const there = reachable(base.library, base.document);
  const pairs: DocumentPair[] = [{ base: base.document, head: head.document, root: [] }];
  for (const [path, document] of reachable(head.library, head.document)) {
    const other = there.get(path);
    if (other && path !== head.document.path)
      pairs.push({ base: other, head: document, root: [fileStep(path)] });
  }
  return pairs;
}

/** All differences between two schemas, at the places where they are written; references are not followed. */
function compareSchemas(walk: Walk, base: Taken, head: Taken, element: ElementPath): void {
  if (same(base.node, head.node)) return;
  if (base.node.kind !== "object" || head.node.kind !== "object") {
    add(walk, { rule: "boolean-schema", element, keyword: "" }, base, head);
    return;
  }
  const keys = new Set([...base.node.members, ...head.node.members].map(({ key }) => key));
  for (const keyword of keys) {
    const at: At = { walk, keyword, element };
    const [there, here] = [seatOf(base, keyword), seatOf(head, keyword)];
    if (!isTaken(there) || !isTaken(here)) addKeyword(at, there, here);
    else if (!same(there.node, here.node)) compareKeyword(at, there, here);
  }
}

function compareKeyword(at: At, base: Taken, head: Taken): void {
  const { walk, keyword, element } = at;
  const holds =
    keywordIn(keyword, dialectAt(walk.head, head.path))?.holds ??
    keywordIn(keyword, dialectAt(walk.base, base.path))?.holds ??
    "value";
  const isMap = holds === "schemaMap" || keyword === "dependencies";
  const objects = base.node.kind === "object" && head.node.kind === "object";
  const place = elementOf(keyword, element);
  if (isMap && objects) compareMaps(at, base, head);
  else if ((holds === "schema" || holds === "mixed") && objects) compareSchemas(walk, base, head, place);
  else if ((holds === "schemas" || holds === "mixed") && isList(base) && isList(head))
    compareBranches(at, base, head);
  else if ((keyword === "required" || keyword === "enum") && isList(base) && isList(head))
    compareLists(at, base, head);
  else {
    const isInName =
      keyword === "$ref" &&
      walk.definitions.areOne({ document: walk.base, seat: base }, { document: walk.head, seat: head });
    add(walk, { rule: ruleOf(keyword, base.node), element: place, keyword, isInName }, base, head);
  }
}

function rootSeat({ root }: SchemaDocument): Taken {
  return { node: root, path: [] };
}

function isList(seat: Seat): seat is Taken<ArrayNode> {
  return seat.node?.kind === "array";
}

/** A keyword that only one side has. Lists and maps of named things are told apart into their members. */
function addKeyword(at: At, base: Seat, head: Seat): void {
  const { walk, keyword, element } = at;
  const only = base.node ?? head.node;
  if (!only) return;
  const there = { node: base.node ?? emptied(only), path: base.path };
  const here = { node: head.node ?? emptied(only), path: head.path };
  if (namedMaps.has(keyword) && only.kind === "object" && only.members.length > 0)
    compareMaps(at, there, here);
  else if (
    keyword === "required" &&
    isList(there) &&
    isList(here) &&
    there.node.items.length + here.node.items.length > 0
  )
    compareLists(at, there, here);
  else add(walk, { rule: ruleOf(keyword, only), element: elementOf(keyword, element), keyword }, base, head);
}

const namedMaps = new Set([
  "properties",
  "patternProperties",
  "definitions",
  "$defs",
  "dependentRequired",
  "dependentSchemas",
  "dependencies",
]);

function compareMaps({ walk, keyword, element }: At, base: Taken, head: Taken): void {
  for (const name of new Set([...membersOf(base.node), ...membersOf(head.node)])) {
    const [there, here] = [seatOf(base, name), seatOf(head, name)];
    const node = here.node ?? there.node;
    const place = [...element, ...stepOf(keyword, name)];
    const lists = isList(there) || isList(here);
    if (isTaken(there) && isTaken(here) && (!lists || same(there.node, here.node)))
      compareSchemas(walk, there, here, place);
    else if (node) add(walk, { rule: ruleOf(keyword, node), element: place, keyword, name }, there, here);
  }
}

/** Schemas in a list: equal ones are set aside, the others are paired by what they are about. */
function compareBranches(
  { walk, keyword, element }: At,
  base: Taken<ArrayNode>,
  head: Taken<ArrayNode>,
): void {
  const byPlace = keyword === "prefixItems" || keyword === "items";
  const rule = ruleOf(keyword, base.node);
  for (const [i, j] of pairBranches(base.node.items, head.node.items, byPlace)) {
    const [there, here] = [itemSeat(base, i), itemSeat(head, j)];
    const branch = keyword === "allOf" ? [] : [`<${String((j ?? i ?? 0) + 1)}>`];
    const place = [...element, ...(byPlace ? ["[]"] : branch)];
    if (isTaken(there) && isTaken(here)) compareSchemas(walk, there, here, place);
    else add(walk, { rule, element: place, keyword }, there, here);
  }
}
