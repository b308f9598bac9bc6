import { describe, expect, it } from "@jest/globals";
import { avro } from "../../../src/formats/avro/avro.js";
import { openModel } from "../../../src/formats/avro/linking/model.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Files } from "./compare-texts.js";
import { compareFiles, compareSchemas, enumeration, field, record } from "./compare-texts.js";

const text = (schema: unknown) => JSON.stringify(schema);
const customer = text(record("n.Customer", [field("id", "long")]));
const grown = text(record("n.Customer", [field("id", "long"), field("mail", "string")]));
const order = text(record("n.Order", [field("customer", "Customer")]));

async function outcomes(base: Files, head: Files): Promise<unknown> {
  const comparisons = await compareFiles(base, head);
  return comparisons.map(({ pairing, verdict, cause, faults, changes }) => [
    pairing.headPath ?? pairing.basePath,
    faults[0]?.message.slice(0, 60) ?? `${verdict.backward.outcome}/${verdict.forward.outcome}`,
    ...changes.map(({ rule, element }) => `${rule} ${element.join(".")}`),
    ...(cause === undefined ? [] : [cause]),
  ]);
}

describe("several files", () => {
  it("a change in a shared type is listed where it is declared; dependents are affected", async () => {
    expect(
      await outcomes({ "c.avsc": customer, "o.avsc": order }, { "c.avsc": grown, "o.avsc": order }),
    ).toEqual([
      ["c.avsc", "rejects/reads", "avro/field-presence Customer.mail"],
      ["o.avsc", "rejects/reads", "avro/shared-type Order.customer", "c.avsc"],
    ]);
  });

  it("what a shared type cannot read of another type reaches those that use it", async () => {
    const seat = enumeration("n.Seat", ["A", "B"]);
    const other = record("n.Bench", [field("seats", "int")]);
    const row = (type: unknown) => text(record("n.Row", [field("seat", type)]));
    const hall = text(record("n.Hall", [field("row", "Row")]));
    expect(
      await outcomes(
        { "row.avsc": row(seat), "hall.avsc": hall },
        { "row.avsc": row(["null", other]), "hall.avsc": hall },
      ),
    ).toEqual([
      [
        "row.avsc",
        "rejects/rejects",
        "avro/nullability Row.seat",
        "avro/union-branch Row.seat",
        "avro/union-branch Row.seat.<Bench>",
      ],
      ["hall.avsc", "rejects/rejects", "avro/shared-type Hall.row", "row.avsc"],
    ]);
  });

  it("a moved definition changes nothing for those that refer to it", async () => {
    expect(
      await outcomes(
        { "c.avsc": customer, "o.avsc": order },
        { "o.avsc": order, "d.avsc": text(["null", JSON.parse(customer)]) },
      ),
    ).toEqual([
      ["c.avsc", "reads/reads"],
      ["d.avsc", "reads/reads"],
    ]);
  });

  it("an ambiguous name faults only the file that refers to it", async () => {
    const head = {
      "c.avsc": customer,
      "copy.avsc": grown,
      "o.avsc": `${order} `,
      "v.avsc": text(["null", "string"]),
    };
    expect(await outcomes({ "c.avsc": customer, "o.avsc": order }, head)).toEqual([
      ["o.avsc", "n.Customer is defined differently in c.avsc and copy.avsc, a"],
      ["copy.avsc", "reads/reads"],
      ["v.avsc", "reads/reads"],
    ]);
  });

  it("identical definitions are one, and a file's own definition wins", async () => {
    const own = text(
      record("n.Order", [field("customer", JSON.parse(customer)), field("other", "Customer")]),
    );
    const files = { "c.avsc": customer, "copy.avsc": `${customer} `, "o.avsc": order, "own.avsc": own };
    expect(await outcomes(files, { ...files, "o.avsc": `${order} `, "own.avsc": `${own} ` })).toEqual([
      ["o.avsc", "reads/reads"],
      ["own.avsc", "reads/reads"],
    ]);
    const fork = { ...files, "copy.avsc": grown };
    expect(await outcomes(fork, { ...fork, "own.avsc": `${own} ` })).toEqual([["own.avsc", "reads/reads"]]);
  });

  it("a name that nobody defines is a fault with its place, in the file that is proposed", async () => {
    const [comparison] = await compareFiles({ "o.avsc": order }, { "o.avsc": `${order} ` });
    expect(comparison?.faults[0]).toMatchObject({ location: { file: "o.avsc", line: 1, column: 71 } });
  });

  it("names form cycles across files", async () => {
    const files = {
      "a.avsc": text(record("A", [field("b", ["null", "B"])])),
      "b.avsc": text(record("B", [field("a", ["null", "A"])])),
    };
    const head = { ...files, "b.avsc": text(record("B", [field("a", ["null", "A"]), field("x", "int")])) };
    expect(await outcomes(files, head)).toEqual([
      ["b.avsc", "rejects/reads", "avro/field-presence B.x"],
      ["a.avsc", "rejects/reads", "avro/shared-type A.b.<B>", "b.avsc"],
    ]);
  });

  it("a reference whose letters are escaped is found too", async () => {
    const escaped = order.replace('"Customer"', String.raw`"\u0043ustomer"`);
    const files = { "c.avsc": customer, "o.avsc": escaped };
    expect(await outcomes(files, { ...files, "c.avsc": grown })).toEqual([
      ["c.avsc", "rejects/reads", "avro/field-presence Customer.mail"],
      ["o.avsc", "rejects/reads", "avro/shared-type Order.customer", "c.avsc"],
    ]);
  });

  it.each([
    ["a record", (inner: unknown) => inner],
    ["a map of lists", (inner: unknown) => ({ type: "map", values: { type: "array", items: inner } })],
  ])("a file that refers to two definitions of one name hands on %s of it", async (_title, around) => {
    const middle = record("n.Middle", [
      field("own", record("n.X", [field("y", "int")])),
      field("other", "n.Uses"),
      field("inner", around(record("n.Inner", [field("customer", "Customer")]))),
    ]);
    const others = {
      "middle.avsc": text(middle),
      "uses.avsc": text(record("n.Uses", [field("x", record("n.X", [field("y", "string")]))])),
      "order.avsc": text(record("n.Order", [field("inner", "Inner")])),
    };
    expect(await outcomes({ "c.avsc": customer, ...others }, { "c.avsc": grown, ...others })).toEqual([
      ["c.avsc", "rejects/reads", "avro/field-presence Customer.mail"],
      ["order.avsc", "rejects/reads", "avro/shared-type Order.inner.customer", "c.avsc"],
    ]);
  });

  it("reads nothing more than a self-contained file needs", async () => {
    const snapshot = memorySnapshot("head", { "a.avsc": customer, "o.avsc": order, "z.avsc": "not Avro" });
    const model = await openModel(snapshot, ["a.avsc"], () => undefined);
    expect([...model.opened.keys()]).toEqual(["a.avsc"]);
  });
});

describe("faults say line, column and what was expected", () => {
  const faults: readonly (readonly [string, string, number, number])[] = [
    ['{"type": "record", "name": "R"}', 'expected "fields" in this record', 1, 1],
    ['{"type": "record",\n "name": "1R", "fields": []}', "is not an Avro name", 2, 10],
    ['{"type": "enum", "name": "E", "symbols": ["A", "A"]}', "stands twice", 1, 48],
    ['{"type": "fixed", "name": "F", "size": -1}', "expected a size in whole bytes", 1, 40],
    ['["int", ["null"]]', "may not directly hold another union", 1, 9],
    ['["int", "int"]', "holds int twice", 1, 9],
    [
      '{"type": "record", "name": "R", "fields": [{"name": "a", "type": "int", "default": "x"}]}',
      "does not fit its type",
      1,
      84,
    ],
    ['{"type": "record", "name": "R", "name": "S", "fields": []}', "written twice", 1, 33],
    ["", "expected a JSON document", 1, 1],
    ['{"type": "array"}', 'expected "items"', 1, 1],
    ['"Missing"', "is not defined here", 1, 1],
    ["[".repeat(10_000), "levels deep", 1, 1002],
  ];
  it.each(faults.map(([schema, ...rest]) => [schema.slice(0, 80), schema, ...rest] as const))(
    "%s",
    async (_title, schema, message, line, column) => {
      const { faults: found } = await compareSchemas('"int"', schema);
      expect(found[0]?.message).toContain(message);
      expect(found[0]?.location).toMatchObject({ file: "a.avsc", line, column });
    },
  );
});

describe("leniencies of Apache Avro 1.12 are notes, not faults", () => {
  const lenient: readonly (readonly [string, unknown, RegExp])[] = [
    [
      "a union default that fits a later branch",
      record("R", [field("a", ["null", "int"], { default: 5 })]),
      /not its first/,
    ],
    ["a quoted NaN", record("R", [field("a", "double", { default: "NaN" })]), /quoted number/],
    [
      "a fixed default of another length",
      record("R", [field("a", { type: "fixed", name: "F", size: 2 }, { default: "x" })]),
      /1 bytes/,
    ],
    ["an empty enum", enumeration("E", []), /no symbols/],
    [
      "an identical definition again",
      record("R", [field("a", enumeration("E", ["X"])), field("b", enumeration("E", ["X"]))]),
      /defined twice, identically/,
    ],
    [
      "a logicalType beside the type of a field",
      record("R", [field("a", "long", { logicalType: "timestamp-millis" })]),
      /belongs inside/,
    ],
    [
      "an invalid decimal",
      { type: "bytes", logicalType: "decimal", precision: 2, scale: 3 },
      /decimal is ignored/,
    ],
  ];
  it.each(lenient)("%s", async (_title, schema, note) => {
    const { faults: found, notes } = await compareSchemas(schema, schema);
    expect(found).toEqual([]);
    expect(notes.join("\n")).toMatch(note);
  });

  it("a long default beyond 2^53, comments, and use before definition need no note", async () => {
    const schema = `/* R */ {"type": "record", "name": "R", "fields": [
      {"name": "e", "type": ["null", "E"]}, // before its definition
      {"name": "n", "type": "long", "default": 9223372036854775807},
      {"name": "d", "type": {"type": "enum", "name": "E", "symbols": ["X"]}}]}`;
    const { faults: found, notes } = await compareSchemas(schema, schema);
    expect([found, notes]).toEqual([[], []]);
  });

  it("a key called __proto__ is an ordinary name", async () => {
    const schema = (type: string) =>
      `{"type": "record", "name": "R", "fields": [{"name": "__proto__", "type": "${type}"}]}`;
    const { verdict } = await compareSchemas(schema("int"), schema("string"));
    expect(verdict.backward).toMatchObject({ outcome: "rejects", witness: { bytes: "b6b302" } });
  });
});

it("tells what a file declares", () => {
  expect(avro.identify("a.avsc", customer)).toEqual({ key: "n.Customer" });
  expect(avro.identify("a.avdl", '@namespace("n") protocol P { }')).toEqual({ key: "n.P" });
  expect(avro.identify("a.avsc", "{")).toBeUndefined();
});
