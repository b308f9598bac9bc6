import { describe, expect, it } from "@jest/globals";
import { compareSchemas, enumeration, field, record } from "./compare-texts.js";

const R = (...fields: unknown[]) => record("R", fields);
const E = (...symbols: string[]) => enumeration("E", symbols);
const fixed = (name: string, size: number, rest: object = {}) => ({ type: "fixed", name, size, ...rest });
const long = (logicalType: string) => ({ type: "long", logicalType });
const decimal = (precision: number, scale: number) => ({
  type: "bytes",
  logicalType: "decimal",
  precision,
  scale,
});

type Row = readonly [title: string, base: unknown, head: unknown, backward: string, forward: string];

/** The table of the Avro specification's Schema Resolution, and of what Apache Avro 1.12.2 and avsc 5.7.9 do beside it. */
const rows: readonly Row[] = [
  ["nothing", R(field("a", "int")), R(field("a", "int")), "reads", "reads"],
  ["add a field without default", R(), R(field("a", "int")), "rejects", "reads"],
  ["add a nullable field without default", R(), R(field("a", ["null", "int"])), "rejects", "reads"],
  ["add a field with default", R(), R(field("a", "int", { default: 1 })), "reads", "reads"],
  [
    "add an enum field whose enum has a default",
    R(),
    R(field("a", { ...(E("X") as object), default: "X" })),
    "rejects",
    "reads",
  ],
  ["rename a field", R(field("a", "int")), R(field("b", "int")), "rejects", "rejects"],
  [
    "rename a field with an alias",
    R(field("a", "int")),
    R(field("b", "int", { aliases: ["a"] })),
    "reads",
    "rejects",
  ],
  [
    "reorder fields",
    R(field("a", "int"), field("b", "int")),
    R(field("b", "int"), field("a", "int")),
    "reads",
    "reads",
  ],
  [
    "crossed aliases",
    R(field("x", "int"), field("y", "string")),
    R(field("x", "string", { aliases: ["y"] }), field("y", "int", { aliases: ["x"] })),
    "rejects",
    "rejects",
  ],
  [
    "name and alias both match",
    R(field("a", "int"), field("b", "int")),
    R(field("a", "int", { aliases: ["b"] })),
    "rejects",
    "rejects",
  ],
  [
    "two fields alias one",
    R(field("s", "int")),
    R(field("a", "int", { aliases: ["s"] }), field("b", "int", { aliases: ["s"] })),
    "rejects",
    "rejects",
  ],
  [
    "an alias equal to the field's name",
    R(field("a", "int")),
    R(field("a", "int", { aliases: ["a"] })),
    "reads",
    "reads",
  ],
  [
    "a field alias while the namespace changes",
    record("n1.R", [field("a", "int")]),
    record("n2.R", [field("b", "int", { aliases: ["a"] })]),
    "rejects",
    "rejects",
  ],
  ["rename the record", record("A", []), record("B", []), "rejects", "rejects"],
  [
    "rename the record with an alias",
    record("A", []),
    record("B", [], { aliases: ["A"] }),
    "reads",
    "rejects",
  ],
  [
    "an alias means the record's namespace",
    record("A", []),
    record("n.B", [], { aliases: ["A"] }),
    "rejects",
    "rejects",
  ],
  ["change the namespace", record("n1.A", []), record("n2.A", []), "reads", "reads"],
  ["record to error", record("A", []), { type: "error", name: "A", fields: [] }, "reads", "reads"],
  ["int to long", R(field("a", "int")), R(field("a", "long")), "reads", "rejects"],
  ["float to double", R(field("a", "float")), R(field("a", "double")), "reads", "rejects"],
  ["string to bytes", R(field("a", "string")), R(field("a", "bytes")), "reads", "reads"],
  ["string to enum", R(field("a", "string")), R(field("a", E("X"))), "rejects", "rejects"],
  [
    "array to map",
    R(field("a", { type: "array", items: "int" })),
    R(field("a", { type: "map", values: "int" })),
    "rejects",
    "rejects",
  ],
  ["a type becomes nullable", R(field("a", "int")), R(field("a", ["null", "int"])), "reads", "rejects"],
  ["a union of its own", R(field("a", "int")), R(field("a", ["int"])), "reads", "reads"],
  ["reorder branches", R(field("a", ["null", "int"])), R(field("a", ["int", "null"])), "reads", "reads"],
  ["widen a branch", R(field("a", ["null", "int"])), R(field("a", ["null", "long"])), "reads", "rejects"],
  ["first match is a float", R(field("a", "int")), R(field("a", ["float", "long"])), "reads", "rejects"],
  [
    "string into bytes or string",
    R(field("a", "string")),
    R(field("a", ["bytes", "string"])),
    "reads",
    "reads",
  ],
  [
    "rename a record branch",
    R(field("a", ["null", record("A", [])])),
    R(field("a", ["null", record("B", [])])),
    "rejects",
    "rejects",
  ],
  [
    "move an enum branch and grow it",
    ["null", enumeration("n1.E", ["X"])],
    ["null", enumeration("n2.E", ["X", "Y"])],
    "rejects",
    "rejects",
  ],
  [
    "move an enum into a union",
    enumeration("n1.E", ["X"]),
    ["null", enumeration("n2.E", ["X"])],
    "rejects",
    "rejects",
  ],
  [
    "move a fixed branch and add a branch",
    ["null", fixed("n1.F", 2)],
    ["null", fixed("n2.F", 2), "int"],
    "rejects",
    "rejects",
  ],
  [
    "move an enum branch of the same union",
    ["null", enumeration("n1.E", ["X"])],
    ["null", enumeration("n2.E", ["X"])],
    "reads",
    "reads",
  ],
  [
    "move a record branch",
    ["null", record("n1.A", [])],
    ["null", record("n2.A", []), "int"],
    "reads",
    "rejects",
  ],
  [
    "aliases merge two branches",
    [record("A", []), record("B", [])],
    [record("A", [], { aliases: ["B"] })],
    "rejects",
    "reads",
  ],
  [
    "one short name in two namespaces",
    [record("n1.A", [field("x", "int")])],
    [record("n1.A", [field("x", "int")]), record("n2.A", [])],
    "reads",
    "rejects",
  ],
  [
    "a full name wins over a structure",
    record("n2.A", [field("x", "int")]),
    [record("n1.A", [field("x", "int")]), record("n2.A", [field("x", "int"), field("y", "int")])],
    "rejects",
    "reads",
  ],
  ["add a symbol", E("X"), E("X", "Y"), "reads", "rejects"],
  [
    "remove a symbol with a default left",
    E("X", "Y"),
    enumeration("E", ["X"], { default: "X" }),
    "reads",
    "reads",
  ],
  [
    "a field default does not help an enum",
    R(field("a", E("X"))),
    R(field("a", E("X", "Y"), { default: "X" })),
    "reads",
    "rejects",
  ],
  ["reorder symbols", E("X", "Y"), E("Y", "X"), "reads", "reads"],
  ["change the size of a fixed", fixed("F", 2), fixed("F", 3), "rejects", "rejects"],
  ["millis to micros", long("timestamp-millis"), long("timestamp-micros"), "misreads", "misreads"],
  [
    "a moment to a local time",
    long("timestamp-millis"),
    long("local-timestamp-millis"),
    "misreads",
    "misreads",
  ],
  [
    "date to timestamp",
    { type: "int", logicalType: "date" },
    long("timestamp-millis"),
    "misreads",
    "rejects",
  ],
  ["scale of a decimal", decimal(6, 2), decimal(6, 3), "misreads", "misreads"],
  ["precision of a decimal", decimal(6, 2), decimal(8, 2), "rejects", "rejects"],
  ["an unknown logical type", "long", long("fancy"), "reads", "reads"],
  ["fixed to duration", fixed("F", 12), fixed("F", 12, { logicalType: "duration" }), "misreads", "reads"],
  [
    "recursion",
    record("A", [field("next", ["null", "A"])]),
    record("A", [field("x", "int"), field("next", ["null", "A"])]),
    "rejects",
    "reads",
  ],
];

describe("the verdict of a whole contract", () => {
  it.each(rows)("%s", async (_title, base, head, backward, forward) => {
    const { verdict, faults } = await compareSchemas(base, head);
    expect(faults).toEqual([]);
    expect([verdict.backward.outcome, verdict.forward.outcome]).toEqual([backward, forward]);
  });

  it.each(rows.filter(([, , , backward, forward]) => backward !== "reads" || forward !== "reads"))(
    "%s: explained by rules, each failing direction with a witness",
    async (_title, base, head) => {
      const { changes, verdict } = await compareSchemas(base, head);
      expect(changes.map(({ rule }) => rule)).not.toContain("avro/unexplained");
      for (const outcome of [verdict.backward, verdict.forward])
        if (outcome.outcome === "rejects" || outcome.outcome === "misreads")
          expect(outcome.witness).toBeDefined();
    },
  );
});

it.each([
  ["taken by Java", "1.5", "reads"],
  ["an unknown symbol", "Z", "rejects"],
])("a default that parsers tolerate, in a field that the writer lacks: %s", async (_, fallback, outcome) => {
  const type = fallback === "Z" ? E("X") : "double";
  const { verdict } = await compareSchemas(R(), R(field("a", type, { default: fallback })));
  expect(verdict.backward.outcome).toBe(outcome);
});

describe("what a report says beside the verdict", () => {
  it("a gained branch that some decoders take first is noted", async () => {
    const { changes } = await compareSchemas(R(field("a", "string")), R(field("a", ["bytes", "string"])));
    expect(changes[0]?.verdict.backward).toMatchObject({
      note: expect.stringMatching(/avsc.* bytes/) as unknown,
    });
  });

  it("an alias that takes the writer's type away is named", async () => {
    const types = (...rest: unknown[]) => R(field("p", ["int", ...rest]), field("q", "A"));
    const { changes } = await compareSchemas(
      types(enumeration("A", ["x"])),
      types(enumeration("A", ["x"]), enumeration("Z", ["x"], { aliases: ["A"] })),
    );
    const conflict = changes.find(({ rule }) => rule === "avro/alias-conflict");
    expect(conflict?.verdict.backward).toMatchObject({ because: expect.stringContaining("to Z") as unknown });
  });
});
