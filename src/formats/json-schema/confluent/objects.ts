import type { Node, ObjectNode } from "../../../source/node.js";
import { isAtLeast } from "../documents/dialect.js";
import type { Place } from "../documents/place.js";
import { covered, type Rest, restDifferences } from "./content-model.js";
import { bound, type Difference, type Run, under } from "./difference.js";
import type { Shape } from "./shape.js";

interface ObjectShape {
  readonly shape: Shape;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  readonly patterns: ReadonlyMap<string, Node>;
  readonly additional: Rest;
  readonly unevaluated: Rest;
  sub(node: Node): Shape;
}

/** Objects: required, properties by content model, dependencies, what is undeclared, counts. */
export function objects(run: Run, from: Shape, to: Shape): readonly Difference[] {
  const original = objectOf(from);
  const update = objectOf(to);
  return [
    ...under("required", required(original, update)),
    ...under("properties", properties(run, original, update)),
    ...under("dependencies", dependencies(run, original, update)),
    ...restDifferences(run, "additionalProperties", [original.additional, update.additional], to),
    ...restDifferences(run, "unevaluatedProperties", [original.unevaluated, update.unevaluated], to),
    ...bound("maxProperties", from, to),
    ...bound("minProperties", from, to),
  ];
}

function objectOf(shape: Shape): ObjectShape {
  const { schema, place, sub } = shape;
  const modern = isAtLeast(place.dialect, "2019-09");
  return {
    shape,
    properties: entries(schema?.get("properties")),
    required: names(schema?.get("required")),
    patterns: entries(schema?.get("patternProperties")),
    additional: restOf(schema?.get("additionalProperties"), sub),
    unevaluated: modern ? restOf(schema?.get("unevaluatedProperties"), sub) : "open",
    sub,
  };
}

/** `true` and no keyword are open, `false` is closed; every other schema, `{}` too, is partially open. */
export function restOf(node: Node | undefined, sub: (node: Node) => Shape): Rest {
  if (!node || (node.kind === "boolean" && node.value)) return "open";
  return node.kind === "boolean" ? "closed" : sub(node);
}

function entries(node: Node | undefined): ReadonlyMap<string, Node> {
  return new Map(node?.kind === "object" ? node.members.map(({ key, value }) => [key, value]) : []);
}

function names(node: Node | undefined): ReadonlySet<string> {
  const items = node?.kind === "array" ? node.items : [];
  return new Set(items.flatMap((item) => (item.kind === "string" ? [item.value] : [])));
}

function hasDefault(node: Node): boolean {
  return node.kind === "object" && node.get("default") !== undefined;
}

/** Only of names that both sides declare. */
function required(original: ObjectShape, update: ObjectShape): readonly Difference[] {
  return [...update.properties].flatMap(([name, node]) => {
    const after = update.required.has(name);
    if (!original.properties.has(name) || original.required.has(name) === after) return [];
    const added = hasDefault(node) ? "WITH_DEFAULT_ADDED" : "ADDED";
    const type = `REQUIRED_ATTRIBUTE_${after ? added : "REMOVED"}`;
    return [{ type, path: [name], at: update.sub(node) }];
  });
}

function properties(run: Run, original: ObjectShape, update: ObjectShape): readonly Difference[] {
  const all = [...new Set([...original.properties.keys(), ...update.properties.keys()])];
  return all.flatMap((name) => {
    const before = original.properties.get(name);
    const after = update.properties.get(name);
    if (before && after) return under(name, run.compare(original.sub(before), update.sub(after)));
    if (before) return under(name, removed(run, original.sub(before), update, name));
    return under(name, added(run, original, update, name));
  });
}

/** Judged by the update's content model: it decides what becomes of the name. */
function removed(run: Run, before: Shape, update: ObjectShape, name: string): readonly Difference[] {
  const difference = (type: string): Difference => ({ type, path: [], at: update.shape });
  const rest = contentModel(run, update, name);
  if (rest === "open") return [difference("PROPERTY_REMOVED_FROM_OPEN_CONTENT_MODEL")];
  if (rest !== "closed") return covered(run, "PROPERTY_REMOVED", [before, rest]);
  return [
    difference(
      before.kind === "never"
        ? "PROPERTY_WITH_FALSE_REMOVED_FROM_CLOSED_CONTENT_MODEL"
        : "PROPERTY_REMOVED_FROM_CLOSED_CONTENT_MODEL",
    ),
  ];
}

/** Judged by the original's content model: old data may hold the name already. */
function added(run: Run, original: ObjectShape, update: ObjectShape, name: string): readonly Difference[] {
  const node = update.properties.get(name);
  if (!node) return [];
  const after = update.sub(node);
  const difference = (type: string): Difference => ({ type, path: [], at: after });
  const rest = contentModel(run, original, name);
  const how = !update.required.has(name)
    ? "OPTIONAL_PROPERTY"
    : hasDefault(node)
      ? "REQUIRED_PROPERTY_WITH_DEFAULT"
      : "REQUIRED_PROPERTY";
  if (rest === "open")
    return after.kind === "any"
      ? [difference("PROPERTY_WITH_EMPTY_SCHEMA_ADDED_TO_OPEN_CONTENT_MODEL")]
      : [difference(`${how}_ADDED_TO_OPEN_CONTENT_MODEL`)];
  return [
    ...(rest === "closed" ? [] : covered(run, "PROPERTY_ADDED", [rest, after])),
    difference(`${how}_ADDED_TO_UNOPEN_CONTENT_MODEL`),
  ];
}

/** The first pattern that finds something in the name, then what is said of undeclared names. */
function contentModel(run: Run, object: ObjectShape, name: string): Rest {
  for (const [pattern, node] of object.patterns) if (run.finds(pattern, name)) return object.sub(node);
  if (object.additional !== "open") return object.additional;
  if (object.unevaluated !== "open") return object.unevaluated;
  return object.patterns.size > 0 ? "closed" : "open";
}

function dependencies(run: Run, original: ObjectShape, update: ObjectShape): readonly Difference[] {
  const from = dependenciesOf(original.shape.schema, original.shape.place);
  const to = dependenciesOf(update.shape.schema, update.shape.place);
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((name) => {
    const [before, after] = [from.get(name), to.get(name)];
    const change = (type: string): readonly Difference[] => [{ type, path: [], at: update.shape }];
    const lists = [before?.list, after?.list] as const;
    const schemas = [before?.schema, after?.schema] as const;
    const compared =
      schemas[0] && schemas[1]
        ? run.compare(original.sub(schemas[0]), update.sub(schemas[1]))
        : change("").flatMap((difference) => {
            if (schemas[0]) return [{ ...difference, type: "DEPENDENCY_SCHEMA_REMOVED" }];
            return schemas[1] ? [{ ...difference, type: "DEPENDENCY_SCHEMA_ADDED" }] : [];
          });
    const type = listChange(...lists);
    return under(name, [...(type === "" ? [] : change(`DEPENDENCY_ARRAY_${type}`)), ...compared]);
  });
}

function listChange(from: ReadonlySet<string> | undefined, to: ReadonlySet<string> | undefined): string {
  if (!from || !to) return from ? "REMOVED" : to ? "ADDED" : "";
  const extended = [...from].every((name) => to.has(name));
  const narrowed = [...to].every((name) => from.has(name));
  if (extended && narrowed) return "";
  return extended ? "EXTENDED" : narrowed ? "NARROWED" : "CHANGED";
}

interface Dependency {
  readonly list?: ReadonlySet<string>;
  readonly schema?: Node;
}

function dependenciesOf(schema: ObjectNode | undefined, place: Place): ReadonlyMap<string, Dependency> {
  const modern = isAtLeast(place.dialect, "2019-09");
  const keys = modern ? ["dependencies", "dependentRequired", "dependentSchemas"] : ["dependencies"];
  const byName = new Map<string, Dependency>();
  for (const key of keys)
    for (const [name, node] of entries(schema?.get(key)))
      byName.set(name, {
        ...byName.get(name),
        ...(node.kind === "array" ? { list: names(node) } : { schema: node }),
      });
  return byName;
}
