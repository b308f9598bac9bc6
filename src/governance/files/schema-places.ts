import type { Node, ObjectNode } from "../../source/node.js";

/** The steps of a JSON pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A value, with the key that it stands under. */
export interface Place {
  readonly node: Node;
  readonly key?: { readonly start: number; readonly end: number };
}

/** The value that a pointer names, or the nearest above it. */
export function nodeAt(root: Node, pointer: string): Place {
  let place: Place = { node: root };
  for (const step of stepsOf(pointer)) {
    const { node } = place;
    if (node.kind === "array") {
      const item = node.items[Number(step)];
      if (!item) return place;
      place = { node: item };
    } else {
      const member = node.kind === "object" ? (node satisfies ObjectNode).member(step) : undefined;
      if (!member) return place;
      place = { node: member.value, key: member };
    }
  }
  return place;
}

/** As much of a schema as messages are made from. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly then?: Schema;
  readonly else?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly "x-expected"?: string;
}

/** The schemas that apply to a value. (A compiled validator names a place in its own part of a schema only.) */
export function schemasAt(root: Schema, steps: readonly string[]): readonly Schema[] {
  let schemas = flat(root, root);
  for (const step of steps) {
    schemas = schemas.flatMap(({ properties, additionalProperties, items }) => {
      if (items && /^\d+$/.test(step)) return flat(root, items);
      const own = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
      return flat(root, own ?? (typeof additionalProperties === "object" ? additionalProperties : undefined));
    });
  }
  return schemas;
}

/** Where a schema knows a key, as paths from the top of the file (`contracts[].owner`): the places with fewest steps. */
export function placesOfKey(root: Schema, key: string): readonly string[] {
  const visited = new Set<Schema>();
  let level: readonly KeyPlace[] = [{ path: "", schemas: flat(root, root) }];
  while (level.length > 0) {
    const places = level.filter(({ schemas }) =>
      schemas.some(({ properties }) => properties && Object.hasOwn(properties, key)),
    );
    if (places.length > 0) return [...new Set(places.map(({ path }) => pathBelow(path, key)))];
    for (const { schemas } of level) for (const schema of schemas) visited.add(schema);
    level = level
      .flatMap((place) => placesBelow(root, place))
      .filter(({ schemas }) => !schemas.every((schema) => visited.has(schema)));
  }
  return [];
}

interface KeyPlace {
  readonly path: string;
  readonly schemas: readonly Schema[];
}

function placesBelow(root: Schema, { path, schemas }: KeyPlace): readonly KeyPlace[] {
  return schemas.flatMap(({ properties = {}, additionalProperties }) => {
    const members = Object.entries(properties).flatMap(([name, schema]) =>
      withItems(root, pathBelow(path, name), schema),
    );
    return typeof additionalProperties === "object"
      ? [...members, ...withItems(root, pathBelow(path, "<name>"), additionalProperties)]
      : members;
  });
}

/** A value's schemas, and those of its items where it is a list: an index is no step. */
function withItems(root: Schema, path: string, schema: Schema): readonly KeyPlace[] {
  const schemas = flat(root, schema);
  const items = schemas.flatMap(({ items }) => flat(root, items));
  return [{ path, schemas }, ...(items.length > 0 ? [{ path: `${path}[]`, schemas: items }] : [])];
}

function pathBelow(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** A schema with everything that it is made of. */
export function flat(root: Schema, schema: Schema | undefined): readonly Schema[] {
  if (!schema) return [];
  const { $ref } = schema;
  const target = $ref === undefined ? undefined : root.definitions?.[$ref.slice($ref.lastIndexOf("/") + 1)];
  const parts = [...(schema.allOf ?? []), schema.then, schema.else, target];
  return [schema, ...parts.flatMap((part) => flat(root, part))];
}

/** The expected form of a value, in the words of its schema. */
export function expectedText(candidates: readonly Schema[]): string | undefined {
  return candidates.find((schema) => schema["x-expected"] !== undefined)?.["x-expected"];
}
