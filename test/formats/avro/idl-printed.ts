import { expect, it } from "@jest/globals";
import { compareFiles } from "./compare-texts.js";
import { type Random, random } from "./random-schemas.js";

/** A protocol that can be written in both syntaxes. */
interface Protocol {
  readonly records: readonly Named<readonly Field[]>[];
  readonly symbols: readonly string[];
  readonly initial: string | undefined;
  readonly size: number;
  readonly messages: readonly Message[];
}
interface Named<Body> {
  readonly name: string;
  readonly body: Body;
}
interface Field {
  readonly name: string;
  readonly type: Type;
  readonly initial?: unknown;
}
interface Message {
  readonly name: string;
  readonly request: readonly Field[];
  readonly response: Type | undefined;
  readonly isOneWay: boolean;
}
/** A name (`?` before it: null or that), or what an array or a map holds. */
type Type = string | { readonly array: Type } | { readonly map: Type };

const names = [
  "int",
  "long",
  "string",
  "bytes",
  "double",
  "?int",
  "?string",
  "R0",
  "R1",
  "?R0",
  "E",
  "F",
  "date",
  "decimal",
];
const initials: Readonly<Record<string, unknown>> = {
  int: 3,
  long: 4,
  string: "s",
  double: 0.5,
  "?int": null,
  "?string": null,
};
const logical: Readonly<Record<string, object>> = {
  date: { type: "int", logicalType: "date" },
  decimal: { type: "bytes", logicalType: "decimal", precision: 4, scale: 2 },
};

function randomType(rng: Random, depth = 0): Type {
  const kind = rng.below(depth > 1 ? 6 : 8);
  if (kind < 6) return rng.pick(names);
  return kind === 6 ? { array: randomType(rng, depth + 1) } : { map: randomType(rng, depth + 1) };
}

function randomField(rng: Random, name: string): Field {
  const type = randomType(rng);
  const initial = typeof type === "string" ? initials[type] : undefined;
  return { name, type, ...(initial !== undefined && rng.chance(60) && { initial }) };
}

const fields = (rng: Random, most: number) =>
  Array.from({ length: 1 + rng.below(most) }, (_, i) => randomField(rng, `f${String(i)}`));

function randomMessage(rng: Random, name: string): Message {
  const response = rng.chance(40) ? undefined : randomType(rng);
  return { name, request: fields(rng, 2), response, isOneWay: response === undefined && rng.chance(50) };
}

function randomProtocol(rng: Random): Protocol {
  return {
    // The first refers to none that comes later in a circle without end: only arrays and unions may.
    records: ["R0", "R1"].map((name) => ({ name, body: fields(rng, 3).map(finite) })),
    symbols: ["A", "B", "C"].slice(rng.below(2)),
    initial: rng.chance(40) ? "B" : undefined,
    size: 2 + rng.below(2),
    messages: Array.from({ length: 1 + rng.below(2) }, (_, i) => randomMessage(rng, `m${String(i)}`)),
  };
}

function finite(field: Field): Field {
  return field.type === "R0" || field.type === "R1" ? { ...field, type: { array: field.type } } : field;
}

/** One edit somewhere. */
function edited(rng: Random, protocol: Protocol): Protocol {
  const inFields = (all: readonly Field[]): readonly Field[] => {
    const at = rng.below(all.length);
    const kind = rng.below(3);
    if (kind === 0) return all.filter((_, i) => i !== at);
    if (kind === 1) return [...all, finite(randomField(rng, "added"))];
    return all.map((field, i) => (i === at ? finite(randomField(rng, field.name)) : field));
  };
  const kind = rng.below(6);
  if (kind === 0) return { ...protocol, symbols: protocol.symbols.slice(1) };
  if (kind === 1) return { ...protocol, symbols: [...protocol.symbols, "D"] };
  if (kind === 2) return { ...protocol, size: protocol.size + 1 };
  if (kind === 3)
    return {
      ...protocol,
      messages: protocol.messages.map((message, i) =>
        i > 0
          ? message
          : rng.chance(50)
            ? randomMessage(rng, message.name)
            : { ...message, request: inFields(message.request) },
      ),
    };
  const at = rng.below(2);
  return {
    ...protocol,
    records: protocol.records.map((own, i) => (i === at ? { ...own, body: inFields(own.body) } : own)),
  };
}

function asJson(protocol: Protocol): string {
  const type = (own: Type): unknown => {
    if (typeof own !== "string")
      return "array" in own
        ? { type: "array", items: type(own.array) }
        : { type: "map", values: type(own.map) };
    return own.startsWith("?") ? ["null", type(own.slice(1))] : (logical[own] ?? own);
  };
  const field = ({ name, type: own, initial }: Field) => ({
    name,
    type: type(own),
    ...(initial !== undefined && { default: initial }),
  });
  const { records, symbols, initial, size, messages } = protocol;
  // In the order in which the other syntax declares them, a name is used before it is declared: there it may be.
  const declared = [
    { type: "enum", name: "E", symbols, ...(initial !== undefined && { default: initial }) },
    { type: "fixed", name: "F", size },
    ...records.map(({ name, body }) => ({ type: "record", name, fields: body.map(field) })),
  ];
  return JSON.stringify({
    protocol: "P",
    namespace: "n",
    types: declared,
    messages: Object.fromEntries(
      messages.map(({ name, request, response, isOneWay }) => [
        name,
        {
          request: request.map(field),
          response: response === undefined ? "null" : type(response),
          ...(isOneWay && { "one-way": true }),
        },
      ]),
    ),
  });
}

function asIdl(protocol: Protocol): string {
  const type = (own: Type): string => {
    if (typeof own !== "string")
      return "array" in own ? `array<${type(own.array)}>` : `map<${type(own.map)}>`;
    if (own.startsWith("?")) return `union { null, ${own.slice(1)} }`;
    return own === "decimal" ? "decimal(4, 2)" : own;
  };
  const field = ({ name, type: own, initial }: Field) =>
    `${type(own)} ${name}${initial === undefined ? "" : ` = ${JSON.stringify(initial)}`}`;
  const { records, symbols, initial, size, messages } = protocol;
  return `@namespace("n") protocol P {
  enum E { ${symbols.join(", ")} }${initial === undefined ? "" : ` = ${initial};`}
  fixed F(${String(size)});
  ${records.map(({ name, body }) => `record ${name} { ${body.map((own) => `${field(own)};`).join(" ")} }`).join("\n  ")}
  ${messages
    .map(
      ({ name, request, response, isOneWay }) =>
        `${response === undefined ? "void" : type(response)} ${name}(${request.map(field).join(", ")})${isOneWay ? " oneway" : ""};`,
    )
    .join("\n  ")}
}`;
}

async function told(path: string, base: string, head: string): Promise<unknown> {
  const [comparison] = await compareFiles({ [path]: base }, { [path]: head });
  if (!comparison) return undefined;
  const { verdict, changes, faults, id } = comparison;
  return {
    id,
    verdict,
    faults: faults.map(({ message }) => message),
    changes: changes.map(({ rule, element, message, verdict: own }) => ({
      rule,
      element,
      message,
      verdict: own,
    })),
  };
}

const pairs = process.env.LONG === "1" ? 5000 : 75;

it("a protocol has the same verdicts, witnesses and elements in IDL and in JSON", async () => {
  let changed = 0;
  for (let seed = 0; seed < pairs; seed += 1) {
    const rng = random(seed);
    const base = randomProtocol(rng);
    const head = edited(rng, base);
    const [json, idl] = [
      await told("p.avpr", asJson(base), asJson(head)),
      await told("p.avdl", asIdl(base), asIdl(head)),
    ];
    if (json !== undefined) changed += 1;
    expect([seed, idl]).toEqual([seed, json]);
  }
  expect(changed).toBeGreaterThan(pairs / 2);
});
