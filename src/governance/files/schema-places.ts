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

/** The schemas that speak for a value. (A compiled validator names a place in its own part of a schema only.) */
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

/** A schema with everything that it is made of. */
export function flat(root: Schema, schema: Schema | undefined): readonly Schema[] {
  if (!schema) return [];
  const { $ref } = schema;
  const target = $ref === undefined ? undefined : root.definitions?.[$ref.slice($ref.lastIndexOf("/") + 1)];
  const parts = [...(schema.allOf ?? []), schema.then, schema.else, target];
  return [schema, ...parts.flatMap((part) => flat(root, part))];
}

/** What a value should look like, in the words of its schema. */
export function expectedText(candidates: readonly Schema[]): string | undefined {
  return candidates.find((schema) => schema["x-expected"] !== undefined)?.["x-expected"];
}
