import type { PlainSchema } from "./claim.js";

/** How many alternatives a set and its complement take apart into, in json-schema-diff's way of computing. */
interface Size {
  readonly set: number;
  readonly complement: number;
}

/**
 * An estimate of json-schema-diff's work on a pair. It writes every set out as a list of alternatives, and multiplies
 * such lists for a conjunction and for each complement: oneOf of four equal objects takes seconds, of five a minute.
 */
export function costOf(base: PlainSchema, head: PlainSchema): number {
  const [from, to] = [sizeOf(base), sizeOf(head)];
  const both = from.set * to.set;
  const neither = from.complement + to.complement;
  return both * neither * Math.max(from.set, to.set) + from.complement ** 2 + to.complement ** 2;
}

function sizeOf(schema: PlainSchema): Size {
  if (typeof schema === "boolean") return { set: 1, complement: 1 };
  const list = (key: string): readonly Size[] => {
    const value = schema[key];
    return Array.isArray(value) ? value.map((branch) => sizeOf(branch as PlainSchema)) : [];
  };
  const not = schema.not === undefined ? [] : [flipped(sizeOf(schema.not as PlainSchema))];
  const any = list("anyOf");
  const exclusive = list("oneOf");
  return intersection([
    ownSize(schema),
    ...list("allOf"),
    ...not,
    ...(any.length > 0 ? [flipped(intersection(any.map(flipped)))] : []),
    ...(exclusive.length > 0 ? [exactlyOne(exclusive)] : []),
  ]);
}

/** One alternative; its complement has one for each bound, name and property. Nested schemas multiply the work inside. */
function ownSize(schema: Exclude<PlainSchema, boolean>): Size {
  const nested = [
    ...Object.values((schema.properties ?? {}) as Record<string, PlainSchema>),
    ...["items", "additionalProperties"].flatMap((key) =>
      schema[key] === undefined ? [] : [schema[key] as PlainSchema],
    ),
  ].map(sizeOf);
  const bounds = Object.keys(schema).filter((key) => /^(?:m(?:in|ax)|exclusive)/.test(key)).length;
  const required = Array.isArray(schema.required) ? schema.required.length : 0;
  const inside = nested.reduce((sum, { set, complement }) => sum + Math.max(set, complement), 0);
  return { set: 1, complement: 1 + bounds + required + inside };
}

function flipped({ set, complement }: Size): Size {
  return { set: complement, complement: set };
}

function intersection(sizes: readonly Size[]): Size {
  return sizes.reduce((a, b) => ({ set: a.set * b.set, complement: a.complement + b.complement }));
}

/** Each branch with the complements of all others, and the union of these. */
function exactlyOne(branches: readonly Size[]): Size {
  const alone = branches.map((_, at) =>
    intersection(branches.map((size, i) => (i === at ? size : flipped(size)))),
  );
  return flipped(intersection(alone.map(flipped)));
}
