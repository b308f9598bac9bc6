import type { PlainSchema } from "./claim.js";

type Keywords = Exclude<PlainSchema, boolean>;

/** More values of one schema are not built into the values around it; a whole claim is sampled by so many at the most. */
const mostOfOne = 12;
const mostInAll = 400;
const longest = 200;
/** Schemas looked at in all: a claim may repeat itself exponentially often. */
const mostSchemas = 20_000;
/** Parts of one value, and of all that are built: values share their parts, and written out they multiply. */
const mostParts = 20_000;
const mostPartsInAll = 1_000_000;

const ofAnyType = [null, false, true, 0, 0.5, -1, "", "a", [], [0], {}, { a: 0 }];

/**
 * Values that may be in a set which json-schema-diff wrote down, the simplest first: at its bounds and just outside of
 * what it leaves out. They share nothing with the engine that they are to check, and Ajv judges every one.
 */
export function samplesOf(claim: PlainSchema): readonly unknown[] {
  return distinct(new Sampler().valuesOf(claim), mostInAll);
}

/** Counts what it looks at and builds, over the whole claim. */
class Sampler {
  private schemas = 0;
  private parts = 0;
  private readonly sizes = new WeakMap<object, number>();

  valuesOf(schema: PlainSchema): readonly unknown[] {
    this.schemas += 1;
    if (schema === false || this.schemas > mostSchemas) return [];
    if (schema === true) return ofAnyType;
    const { anyOf, type } = schema;
    if (Array.isArray(anyOf)) return interleaved(anyOf.map((branch) => this.valuesOf(branch as PlainSchema)));
    const types: readonly unknown[] = Array.isArray(type) ? type : [type];
    return interleaved(types.map((name) => this.ofType(name, schema)));
  }

  private ofType(type: unknown, schema: Keywords): readonly unknown[] {
    switch (type) {
      case "null":
        return [null];
      case "boolean":
        return [false, true];
      case "string":
        return lengthsOf(schema, "Length").map((length) => "a".repeat(length));
      case "integer":
        return numbersOf(schema).filter(Number.isInteger);
      case "number":
        return numbersOf(schema);
      case "array":
        return this.arraysOf(schema);
      case "object":
        return this.objectsOf(schema);
      default:
        return ofAnyType;
    }
  }

  private arraysOf(schema: Keywords): readonly unknown[] {
    const items = distinct(
      interleaved(
        [schema, ...leftOut(schema)].map((part) => this.valuesOf((part.items ?? true) as PlainSchema)),
      ),
      mostOfOne,
    );
    return lengthsOf(schema, "Items").flatMap((length) => {
      if (length === 0) return [[]];
      const small = items.filter((item) => this.fits(length * this.sizeOf(item)));
      return small.map((item) => this.sized(Array.from({ length }, () => item)));
    });
  }

  /** How many parts a value has where it is written out. */
  private sizeOf(value: unknown): number {
    if (typeof value === "string") return 1 + (value.length >> 3);
    return typeof value === "object" && value !== null ? (this.sizes.get(value) ?? 2) : 1;
  }

  private fits(size: number): boolean {
    if (size > mostParts || this.parts + size > mostPartsInAll) return false;
    this.parts += size;
    return true;
  }

  private sized<Made extends object>(value: Made): Made {
    this.sizes.set(value, 1 + sum(Object.values(value).map((part) => this.sizeOf(part))));
    return value;
  }

  private objectsOf(schema: Keywords): readonly unknown[] {
    const properties = propertiesOf(schema);
    const others = (schema.additionalProperties ?? true) as PlainSchema;
    const outside = leftOut(schema).map(propertiesOf);
    const valuesAt = (name: string) =>
      interleaved(
        [properties, ...outside].map((map) =>
          this.valuesOf(Object.hasOwn(map, name) ? (map[name] ?? true) : others),
        ),
      );
    const required = (schema.required ?? []) as readonly string[];
    const least = new Map<string, unknown>(required.map((name) => [name, valuesAt(name)[0] ?? null]));
    const fill = Math.min(numberAt(schema, "minProperties") ?? 0, longest);
    for (let i = 0; least.size < fill; i += 1)
      least.set(freshName(i, properties), this.valuesOf(others)[0] ?? null);
    const names = new Set([
      ...Object.keys(properties),
      ...outside.flatMap((map) => Object.keys(map)),
      ...required,
      freshName(0, properties),
    ]);
    const varied = interleaved(
      [...names].map((name) => distinct(valuesAt(name), mostOfOne).map((value) => [name, value] as const)),
    );
    const own = sum([...least.values()].map((part) => this.sizeOf(part))) + 2 * least.size;
    return [[], ...varied.map((entry) => [entry])]
      .filter((more) => this.fits(own + sum(more.map(([, value]) => 2 + this.sizeOf(value)))))
      .map((more) => this.sized(Object.fromEntries(new Map([...least, ...more]))));
  }
}

/** The parts that a set excludes: values just outside of one lie in the set. */
function leftOut({ not }: Keywords): readonly Keywords[] {
  if (typeof not !== "object" || not === null) return [];
  const { anyOf } = not as Keywords;
  return Array.isArray(anyOf) ? (anyOf as readonly Keywords[]) : [not as Keywords];
}

function propertiesOf({ properties = {} }: Keywords): Readonly<Record<string, PlainSchema>> {
  return properties as Readonly<Record<string, PlainSchema>>;
}

function numberAt(schema: Keywords, key: string): number | undefined {
  const value = schema[key];
  return typeof value === "number" ? value : undefined;
}

function numbersOf(schema: Keywords): readonly number[] {
  const bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].flatMap(
    (key) => numberAt(schema, key) ?? [],
  );
  const near = bounds.flatMap((at) => [
    at,
    Math.ceil(at),
    Math.floor(at),
    at + 0.5,
    at - 0.5,
    at + 1,
    at - 1,
  ]);
  return [...new Set([...near, 0, 1, -1, 0.5])];
}

function lengthsOf(schema: Keywords, what: "Length" | "Items"): readonly number[] {
  const least = numberAt(schema, `min${what}`) ?? 0;
  const most = numberAt(schema, `max${what}`) ?? longest;
  return [...new Set([least, least + 1, ...(most < longest ? [most] : [])])].filter(
    (length) => length <= most && length <= longest,
  );
}

function freshName(at: number, properties: Readonly<Record<string, unknown>>): string {
  let name = `x${String(at)}`;
  while (Object.hasOwn(properties, name)) name += "x";
  return name;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The first of each list, then the second of each: no alternative crowds out the others. */
function interleaved<Value>(lists: readonly (readonly Value[])[]): readonly Value[] {
  const most = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}

function distinct(values: readonly unknown[], most: number): readonly unknown[] {
  const byText = new Map<string, unknown>();
  for (const value of values) {
    if (byText.size >= most) break;
    const text = JSON.stringify(value);
    if (!byText.has(text)) byText.set(text, value);
  }
  return [...byText.values()];
}
