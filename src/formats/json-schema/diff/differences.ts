import type { ElementPath } from "../../../model/change.js";
import type { ArrayNode, Node } from "../../../source/node.js";
import { rawJson } from "./raw-json.js";
import type { SchemaDocument } from "../documents.js";
import { keywordIn } from "../keywords.js";
import type { SchemaDifference, Spot, Standing } from "./difference.js";
import { pairBranches } from "./pair-branches.js";
import { ruleOf } from "./rule-of.js";
import { pointerOf } from "./substitute.js";
import type { Path } from "./substitute.js";

interface Walk {
  readonly base: SchemaDocument;
  readonly head: SchemaDocument;
  readonly found: SchemaDifference[];
}

/** A longer list of single values is reported as one change of the whole list. */
const mostValues = 20;

/** All differences between two documents, at the places where they are written; references are not followed. */
export function differencesOf(
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

type Listed = Standing & { readonly node: ArrayNode };

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

function emptied({ node }: Standing): Node {
  if (node.kind === "array") return { ...node, items: [] };
  if (node.kind !== "object") return node;
  return { ...node, members: [], get: () => undefined, member: () => undefined };
}

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

/** `required` and `enum`: one change per name or value, unless there are very many. */
function compareLists(walk: Walk, key: string, base: Listed, head: Listed, element: ElementPath): void {
  const texts = (list: Listed) => new Map(list.node.items.map((node) => [rawJson(node), node]));
  const there = texts(base);
  const here = texts(head);
  const lost = [...there].filter(([text]) => !here.has(text));
  const gained = [...here].filter(([text]) => !there.has(text));
  if (lost.length + gained.length > mostValues) {
    add(walk, key, element, spotted(key, base), spotted(key, head), base.path, head.path);
    return;
  }
  const without = (list: Listed, gone: string): Node | undefined => {
    const items = list.node.items.filter((node) => rawJson(node) !== gone);
    return items.length === 0 && key === "required" ? undefined : { ...list.node, items };
  };
  const having = (list: Listed, node: Node): Node => ({ ...list.node, items: [...list.node.items, node] });
  for (const [text, node] of [...lost, ...gained]) {
    const isLost = there.has(text);
    const spot: Spot = {
      keyword: key,
      node,
      text: node.kind === "string" && key === "required" ? node.value : text,
    };
    const name = node.kind === "string" ? node.value : text;
    walk.found.push({
      rule: key,
      element: key === "enum" ? [...element, `#${name}`] : [...element, name],
      pointer: pointerOf(isLost ? base.path : head.path),
      base: isLost ? spot : undefined,
      head: isLost ? undefined : spot,
      inBase: { path: base.path, node: isLost ? without(base, text) : having(base, node) },
      inHead: { path: head.path, node: isLost ? having(head, node) : without(head, text) },
      documents: walk,
    });
  }
}

function add(
  walk: Walk,
  rule: string,
  element: ElementPath,
  base: Spot | undefined,
  head: Spot | undefined,
  basePath: Path,
  headPath: Path,
): void {
  walk.found.push({
    rule,
    element,
    pointer: pointerOf(head ? headPath : basePath),
    base,
    head,
    inBase: { path: basePath, node: head?.node },
    inHead: { path: headPath, node: base?.node },
    documents: walk,
  });
}

function spotted(keyword: string, { node }: Standing): Spot {
  return { keyword, node, text: shortened(rawJson(node)) };
}

function named(keyword: string, name: string, { node }: Standing): Spot {
  return { keyword, node, text: name };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function membersOf(node: Node): readonly string[] {
  return node.kind === "object" ? node.members.map(({ key }) => key) : [];
}

function standing({ node, path }: Standing, key: string): Standing | undefined {
  const child = node.kind === "object" ? node.get(key) : undefined;
  return child && { node: child, path: [...path, key] };
}

function item({ node, path }: Standing, index: number): Standing | undefined {
  const child = node.kind === "array" ? node.items[index] : undefined;
  return child && { node: child, path: [...path, index] };
}

/** How an element below a keyword is called; keywords that judge the same value add nothing. */
function stepOf(key: string, name?: string): ElementPath {
  if (name === undefined) return Object.hasOwn(elementSteps, key) ? (elementSteps[key] ?? []) : [];
  if (key === "properties" || key.startsWith("depend")) return [name];
  return key === "patternProperties" ? ["{}"] : [`$${key.replace("$", "")}`, name];
}

function elementOf(key: string, element: ElementPath): ElementPath {
  return [...element, ...stepOf(key)];
}

const elementSteps: Readonly<Partial<Record<string, ElementPath>>> = {
  items: ["[]"],
  additionalItems: ["[]"],
  unevaluatedItems: ["[]"],
  contains: ["[]"],
  additionalProperties: ["{}"],
  unevaluatedProperties: ["{}"],
};

/** Equal as JSON texts, the order of keys aside. */
function same(one: Node, other: Node): boolean {
  if (one === other) return true;
  return rawJson(one) === rawJson(other);
}
