import { describe, type Node, type ObjectNode, plain, type StringNode } from "../../../source/node.js";
import { excerpt } from "../../../source/text.js";
import { nearest } from "../../../algorithms/nearest.js";
import { primitives } from "../schema/schema.js";
import type { ParseContext } from "./parse-context.js";

/** The types that have parts of their own, each with the attribute that holds them, and how such a schema is written. */
const composite: Readonly<Record<string, { readonly part: string; readonly shape: string }>> = {
  record: { part: "fields", shape: '{"type": "record", "name": …, "fields": […]}' },
  error: { part: "fields", shape: '{"type": "error", "name": …, "fields": […]}' },
  enum: { part: "symbols", shape: '{"type": "enum", "name": …, "symbols": […]}' },
  fixed: { part: "size", shape: '{"type": "fixed", "name": …, "size": …}' },
  array: { part: "items", shape: '{"type": "array", "items": …}' },
  map: { part: "values", shape: '{"type": "map", "values": …}' },
};

/** The name of Avro's own that a name is most like; undefined where it is like none. */
function ownNameLike(name: string): string | undefined {
  return nearest(name, [...Object.keys(composite), ...primitives]);
}

/** What is expected in the place of a name that nothing defines. */
export function expectedFor(name: string): string {
  const own = ownNameLike(name);
  const like = own === undefined ? "" : `; did you mean ${own}?`;
  return shapeOf(name) ?? `a type defined by that full name (check the namespace and the spelling)${like}`;
}

/** How a schema of this type is written, where the name stands for a type with parts. */
function shapeOf(name: string): string | undefined {
  return Object.hasOwn(composite, name) ? composite[name]?.shape : undefined;
}

/**
 * The commonest mistake of beginners: the parts of a type stand beside the field's "type" (or an array's "items"), and not
 * in a schema of their own. A type may be called "enum": only one with its parts beside it is meant here.
 */
export function checkInner(context: ParseContext, node: ObjectNode, type: Node, owner: string): void {
  if (type.kind !== "string" || !Object.hasOwn(composite, type.value)) return;
  const { part = "", shape = "" } = composite[type.value] ?? {};
  if (!node.get(part)) return;
  context.fail(
    `the ${type.value} of ${owner} needs a schema of its own: expected "type": ${shape}, found "${part}" beside "type": "${type.value}"`,
    type,
  );
}

/** A schema object whose "type" is no name of Avro's but another type's: it refers, and a reference stands alone. */
export function checkReference(context: ParseContext, node: ObjectNode, type: StringNode): void {
  const [kind] = Object.entries(composite).find(([, { part }]) => node.get(part)) ?? [];
  if (kind !== undefined)
    context.fail(
      `expected a schema such as ${shapeOf(kind) ?? ""}, found the type ${excerpt(type.value)}: did you mean "type": "${kind}"?`,
      type,
    );
  const opening = `expected one of Avro's own types in "type", found ${excerpt(type.value)}`;
  const own = ownNameLike(type.value);
  const alone = JSON.stringify(type.value);
  context.flaw(
    own === undefined
      ? `${opening}: a reference stands alone, without an object around it; did you mean ${alone}?`
      : `${opening}; did you mean ${JSON.stringify(own)}? A reference to a type of that name stands alone, without an object around it: ${alone}`,
    type,
  );
}

/** A schema object whose "type" is another schema: no parser takes it. */
export function checkNesting(context: ParseContext, node: ObjectNode, type: Node): void {
  const rest = node.members.filter(({ key }) => key !== "type");
  const inner = plain(type);
  const merged =
    type.kind === "object"
      ? { ...(inner as object), ...Object.fromEntries(rest.map(({ key, value }) => [key, plain(value)])) }
      : inner;
  const text = JSON.stringify(merged);
  const meant = text.length > 100 ? "the inner schema itself" : text;
  context.flaw(
    `expected the name of a type in "type", found ${describe(type)}: a schema does not stand inside another one's "type"; did you mean ${meant}?`,
    type,
  );
}
