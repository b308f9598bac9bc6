import type { ElementPath, Elements, Use } from "../../../model/change.js";
import {
  type Contract,
  isNamed,
  type Named,
  type Schema,
  simpleName,
  type Type,
  typeOf,
} from "../schema/schema.js";
import { branchStep } from "./trail.js";

/** The elements of a contract with all that it refers to: a named type at the first place that uses it. */
export function elementsOf({ root, protocol, types }: Contract): Elements {
  const above = protocol ? [simpleName(protocol.name)] : [];
  const elements: ElementPath[] = [[], above];
  const uses: Use[] = [];
  const homes = new Map<Named, ElementPath>();
  const queue: { readonly schema: Schema; readonly at: ElementPath }[] = [];
  const enter = (schema: Schema, at: ElementPath) => queue.push({ schema, at });
  const declared = (schema: Schema) => {
    const type = typeOf(schema);
    enter(type, isNamed(type) ? [...above, simpleName(type.name)] : above);
  };
  if (root) declared(root);
  else for (const type of types) declared(type);
  for (const { name, request, response, errors } of protocol?.messages ?? []) {
    elements.push([...above, name]);
    for (const field of request.fields) enter(field.type, [...above, name, field.name]);
    enter(response, [...above, name, "<response>"]);
    enter(errors, [...above, name, "<error>"]);
  }
  for (const { schema, at } of queue) {
    const type = typeOf(schema);
    const home = isNamed(type) ? homes.get(type) : undefined;
    elements.push(at);
    if (home) uses.push({ type: home, at });
    else for (const { inner, step } of partsOf(type)) enter(inner, [...at, step]);
    if (!isNamed(type) || home) continue;
    homes.set(type, at);
    if (type.kind === "enum") for (const { name } of type.symbols) elements.push([...at, `#${name}`]);
  }
  return { elements, uses };
}

function partsOf(type: Type): readonly { readonly inner: Schema; readonly step: string }[] {
  if (type.kind === "record") return type.fields.map((field) => ({ inner: field.type, step: field.name }));
  if (type.kind === "array") return [{ inner: type.items, step: "[]" }];
  if (type.kind === "map") return [{ inner: type.values, step: "{}" }];
  if (type.kind !== "union") return [];
  return type.branches.map((branch) => ({ inner: branch, step: branchStep(branch, type) }));
}
