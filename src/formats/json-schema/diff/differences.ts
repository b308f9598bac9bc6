import type { ElementPath } from "../../../model/change.js";
import { keywordIn } from "../documents/keywords.js";
import { reachable } from "../documents/documents.js";
import type { SchemaDocument } from "../documents/library.js";
import type { Contract } from "../judging/side.js";
import type { SchemaDifference, Standing } from "./difference.js";
import { elementOf, stepOf } from "./element-steps.js";
import type { Listed } from "./lists.js";
import { compareLists } from "./lists.js";
import { pairBranches } from "./pair-branches.js";
import { ruleOf } from "./rule-of.js";
import type { Path } from "./substitute.js";
import type { Walk } from "./walk.js";
import { add, emptied, item, membersOf, named, same, spotted, standing } from "./walk.js";

/** What differs between two contracts and in the files that both refer to. */
export function differencesBetween(base: Contract, head: Contract): readonly SchemaDifference[] {
  return documentPairs(base, head).flatMap(([before, after], i) =>
    differencesOf(before, after, i === 0 ? [] : [fileName(after.path)]),
  );
}

/** Files that both sides reach through references, the contract's own first. */
function documentPairs(
  base: Contract,
  head: Contract,
): readonly (readonly [SchemaDocument, SchemaDocument])[] {
  const there = reachable(base.library, base.document);
  const here = reachable(head.library, head.document);
  const pairs: (readonly [SchemaDocument, SchemaDocument])[] = [[base.document, head.document]];
  for (const [path, document] of here) {
    const other = there.get(path);
    if (other && path !== head.document.path) pairs.push([other, document]);
  }
  return pairs;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** All differences between two documents, at the places where they are written; references are not followed. */
function differencesOf(
  base: SchemaDocument,
  head: SchemaDocument,
  root: ElementPath,
): readonly SchemaDifference[] {
  const walk: Walk = { base, head, found: [] };
  compareSchemas(walk, { node: base.root, path: [] }, { node: head.root, path: [] }, root);
  return walk.found;
}

function compareSchemas(walk: Walk, base: Standing, head: Standing, element: ElementPath): void {
  if (same(base.node, head.node)) return;
  if (base.node.kind !== "object" || head.node.kind !== "object") {
    add(walk, "boolean-schema", element, spotted("", base), spotted("", head), base.path, head.path);
    return;
  }
  const keys = new Set([...base.node.members, ...head.node.members].map(({ key }) => key));
  for (const key of keys) {
    const there = standing(base, key);
    const here = standing(head, key);
    if (there && here) {
      if (!same(there.node, here.node)) compareKeyword(walk, key, there, here, element);
    } else addKeyword(walk, key, there, here, [...base.path, key], [...head.path, key], element);
  }
}

function compareKeyword(walk: Walk, key: string, base: Standing, head: Standing, element: ElementPath): void {
  const holds =
    keywordIn(key, walk.head.dialect)?.holds ?? keywordIn(key, walk.base.dialect)?.holds ?? "value";
  const [one, other] = [base.node, head.node];
  if (holds === "schemaMap" && one.kind === "object" && other.kind === "object")
    compareMaps(walk, key, base, head, element);
  else if (holds === "schemas" && one.kind === "array" && other.kind === "array")
    compareBranches(walk, key, base, head, element);
  else if (holds === "mixed" && one.kind === "array" && other.kind === "array")
    compareBranches(walk, key, base, head, element);
  else if (key === "dependencies" && one.kind === "object" && other.kind === "object")
    compareMaps(walk, key, base, head, element);
  else if ((holds === "schema" || holds === "mixed") && one.kind === "object" && other.kind === "object")
    compareSchemas(walk, base, head, [...element, ...stepOf(key)]);
  else if ((key === "required" || key === "enum") && one.kind === "array" && other.kind === "array")
    compareLists(walk, key, base as Listed, head as Listed, element);
  else
    add(
      walk,
      ruleOf(key, one),
      elementOf(key, element),
      spotted(key, base),
      spotted(key, head),
      base.path,
      head.path,
    );
}

/** A keyword that only one side has. Lists and maps of named things are told apart into their members. */
function addKeyword(
  walk: Walk,
  key: string,
  base: Standing | undefined,
  head: Standing | undefined,
  basePath: Path,
  headPath: Path,
  element: ElementPath,
): void {
  const only = base ?? head;
  if (!only) return;
  const named = namedMaps.has(key) && only.node.kind === "object" && only.node.members.length > 0;
  if (named || (key === "required" && only.node.kind === "array" && only.node.items.length > 0)) {
    const empty = emptied(only);
    const there = base ?? { node: empty, path: basePath };
    const here = head ?? { node: empty, path: headPath };
    if (named) compareMaps(walk, key, there, here, element);
    else compareLists(walk, key, there as Listed, here as Listed, element);
    return;
  }
  const place = elementOf(key, element);
  add(
    walk,
    ruleOf(key, only.node),
    place,
    base && spotted(key, base),
    head && spotted(key, head),
    basePath,
    headPath,
  );
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

function compareMaps(walk: Walk, key: string, base: Standing, head: Standing, element: ElementPath): void {
  const names = new Set([...membersOf(base.node), ...membersOf(head.node)]);
  for (const name of names) {
    const there = standing(base, name);
    const here = standing(head, name);
    const place = [...element, ...stepOf(key, name)];
    if (!there || !here) {
      const only = there ?? here;
      const rule = only ? ruleOf(key, only.node) : key;
      add(
        walk,
        rule,
        place,
        there && named(key, name, there),
        here && named(key, name, here),
        [...base.path, name],
        [...head.path, name],
      );
    } else if (same(there.node, here.node)) continue;
    else if (there.node.kind === "array" || here.node.kind === "array")
      add(
        walk,
        ruleOf(key, here.node),
        place,
        named(key, name, there),
        named(key, name, here),
        there.path,
        here.path,
      );
    else compareSchemas(walk, there, here, place);
  }
}

/** Schemas in a list: equal ones are set aside, the others are paired by what they are about. */
function compareBranches(
  walk: Walk,
  key: string,
  base: Standing,
  head: Standing,
  element: ElementPath,
): void {
  if (base.node.kind !== "array" || head.node.kind !== "array") return;
  const byPlace = key === "prefixItems" || key === "items";
  for (const [i, j] of pairBranches(base.node.items, head.node.items, byPlace)) {
    const there = i === undefined ? undefined : item(base, i);
    const here = j === undefined ? undefined : item(head, j);
    const place = [
      ...element,
      ...(byPlace ? ["[]"] : key === "allOf" ? [] : [`<${String((j ?? i ?? 0) + 1)}>`]),
    ];
    if (there && here) compareSchemas(walk, there, here, place);
    else
      add(
        walk,
        ruleOf(key, base.node),
        place,
        there && spotted(key, there),
        here && spotted(key, here),
        [...base.path, i ?? base.node.items.length],
        [...head.path, j ?? head.node.items.length],
      );
  }
}
