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
  [idl("record R { double x = .5; }"), avpr([record("double", { default: 0.5 })])],
  [
    idl(String.raw`record R { string x = "\101\t\'\u0062\07"; }`),
    avpr([record("string", { default: "A\t'b\u0007" })]),
  ],
  [idl('record R { @java("A") union { null, int } x; }'), avpr([record(["null", "int"])])],
  [
    idl('record R { @java-class("a") @java-class("b") @logicalType("date") int x; }'),
    avpr([record({ type: "int", logicalType: "date", "java-class": "b" })]),
  ],
  [
    idl('record R { int x; } @since("2") R get(); int put(); void put(int n);'),
    avpr([record("int")], {
      get: { request: [], response: "R", since: "2" },
      put: { request: [{ name: "n", type: "int" }], response: "null" },
    }),
  ],
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
  ["more digits than any type holds", `0x${"f".repeat(100_000)}`],
  ["more octal digits than any type holds", `0${"7".repeat(100_000)}`],
])("a number with %s is a fault", async (_title, number) => {
  const [one] = await compareFiles({}, { "a.avdl": idl(`record R { long x = ${number}; }`) });
  expect(one?.faults.map(({ message }) => message.slice(0, 43))).toEqual([
    `expected a number of at most 64 bits, found`,
  ]);
});

/** What Java's IDL reader refuses: the text, where, and what the message says. */
const refused: readonly (readonly [string, number, string])[] = [
  ['record A { int x; } record B { @java("y") A a; }', 42, "a reference to a type cannot be annotated"],
  ["record A { void x; }", 11, "void is only the response of a message"],
  ["void f(void x);", 7, "void is only the response of a message"],
  ["record A { map<string>? x; }", 22, "expected a name before ?, found the type map"],
  ["record A { array<int>? x = null; }", 21, "did you mean union { null, array"],
  ['@doc("text") record A { int x; }', 5, "did you mean a documentation comment"],
  ['record A { @aliases(["y"]) int x; }', 20, "aliases stand before a named type, or before a field's name"],
  ['@aliases("B") record A { int x; }', 9, '"aliases" to be an array of strings'],
  ["record A { string x = 'text'; }", 22, "double quotes"],
  ["record A { int x = 1_000; }", 19, "expected Avro IDL"],
  ["record A { union { } x; }", 11, "at least one type in this union"],
  ['record A { string x = "\\q"; }', 22, "an escape that Avro IDL does not know"],
  ["int f() oneway;", 0, 'expected the response "null" in a one-way message'],
  ["error E { } void f() oneway throws E;", 35, "a one-way message has no errors"],
  ["record A { int x; } void f() throws A;", 36, "throws record n.A, which is no error"],
];

it.each(refused)("%s is refused, as Java's reader does", async (body, offset, message) => {
  const [comparison] = await compareFiles({}, { "a.avdl": `@namespace("n") protocol P { ${body} }` });
  expect(comparison?.faults).toEqual([
    {
      message: expect.stringContaining(message),
      location: expect.objectContaining({ line: 1, column: 30 + offset }),
    },
  ]);
});

it("a base with such a flaw is judged all the same, and the flaw is noted", async () => {
  const text = (body: string) => `@namespace("n") protocol P { ${body} }`;
  const [comparison] = await compareFiles(
    { "a.avdl": text('record A { int x; } record B { @java("y") A a; union { } none; }') },
    { "a.avdl": text("record A { string x; } record B { A a; }") },
  );
  expect(comparison?.verdict).toMatchObject({
    backward: { outcome: "rejects" },
    forward: { outcome: "rejects" },
  });
  expect(comparison?.notes.join()).toMatch(/base, line 1: a reference to a type cannot be annotated/);
});
