import { expect, it } from "@jest/globals";
import { compareFiles } from "./compare-texts.js";

const idl = (body: string) => `@namespace("n")\nprotocol P {\n${body}\n}\n`;
const avpr = (types: unknown[], messages: object = {}) =>
  JSON.stringify({ protocol: "P", namespace: "n", types, messages });
const record = (type: unknown, rest: object = {}) => ({
  type: "record",
  name: "R",
  fields: [{ name: "x", type, ...rest }],
});

/** Each IDL means exactly its JSON form. */
const meanings: readonly (readonly [string, string])[] = [
  [idl("record R { string? x; }"), avpr([record(["null", "string"])])],
  [idl("record R { string? x = null; }"), avpr([record(["null", "string"], { default: null })])],
  [idl('record R { string? x = "a"; }'), avpr([record(["string", "null"], { default: "a" })])],
  [
    idl("record R { decimal(4, 2) x; }"),
    avpr([record({ type: "bytes", logicalType: "decimal", precision: 4, scale: 2 })]),
  ],
  [idl("record R { uuid x; }"), avpr([record({ type: "string", logicalType: "uuid" })])],
  [idl("record R { time_ms x; }"), avpr([record({ type: "int", logicalType: "time-millis" })])],
  [
    idl("record R { local_timestamp_ms x; }"),
    avpr([record({ type: "long", logicalType: "local-timestamp-millis" })]),
  ],
  [
    idl('record R { @logicalType("timestamp-micros") long x; }'),
    avpr([record({ type: "long", logicalType: "timestamp-micros" })]),
  ],
  [
    idl("record R { map<array<union { null, int }>> x = {}; }"),
    avpr([record({ type: "map", values: { type: "array", items: ["null", "int"] } }, { default: {} })]),
  ],
  [idl('record R { int @aliases(["y"]) x = -3; }'), avpr([record("int", { aliases: ["y"], default: -3 })])],
  [idl("record R { long x = 0x1F; }"), avpr([record("long", { default: 31 })])],
  [idl("record R { long x = -010L; }"), avpr([record("long", { default: -8 })])],
  [idl("record R { int x = 1_000; }"), avpr([record("int", { default: 1000 })])],
  [idl("record R { double x = 1.5d; }"), avpr([record("double", { default: 1.5 })])],
  [idl("record R { float x = 3f; }"), avpr([record("float", { default: 3 })])],
  [
    idl("enum E { A, B } = B; fixed F(4);"),
    avpr([
      { type: "enum", name: "E", symbols: ["A", "B"], default: "B" },
      { type: "fixed", name: "F", size: 4 },
    ]),
  ],
  [
    idl("record `record` { int `int`; }"),
    avpr([{ type: "record", name: "record", fields: [{ name: "int", type: "int" }] }]),
  ],
  [
    idl("error Oops { } void ping() oneway; string say(string what, int n = 1) throws Oops;"),
    avpr([{ type: "error", name: "Oops", fields: [] }], {
      ping: { request: [], response: "null", "one-way": true },
      say: {
        request: [
          { name: "what", type: "string" },
          { name: "n", type: "int", default: 1 },
        ],
        response: "string",
        errors: ["Oops"],
      },
    }),
  ],
  ["namespace n;\nschema R;\nrecord R { int x; }\n", JSON.stringify({ ...record("int"), namespace: "n" })],
];

it.each(meanings)("%s", async (text, json) => {
  const asJson = json.includes('"protocol"') ? "a.avpr" : "a.avsc";
  const [one] = await compareFiles({}, { "a.avdl": text });
  const [other] = await compareFiles({}, { [asJson]: json });
  expect([one?.faults, other?.faults]).toEqual([[], []]);
  expect(one?.digests.head).toBe(other?.digests.head);
});

it.each(["5f", "5.", "5D"])("%s is no default of an int", async (number) => {
  const [one] = await compareFiles({}, { "a.avdl": idl(`record R { int x = ${number}; }`) });
  expect(one?.faults.map(({ message }) => message)).toEqual([
    "the default of field x does not fit its type: expected int, found the number 5.0",
  ]);
});

it.each([
  ["no digits", "0x_"],
  ["more digits than any type holds", `0x${"f".repeat(100_000)}`],
  ["more octal digits than any type holds", `0${"7".repeat(100_000)}`],
])("a number with %s is a fault", async (_title, number) => {
  const [one] = await compareFiles({}, { "a.avdl": idl(`record R { long x = ${number}; }`) });
  expect(one?.faults.map(({ message }) => message.slice(0, 43))).toEqual([
    `expected a number of at most 64 bits, found`,
  ]);
});
