import { describe, expect, it } from "@jest/globals";
import { wayIn } from "../../../src/formats/avro/witness/shown.js";
import { fails } from "../../../src/model/outcome.js";
import { compareFiles, compareSchemas, field, record } from "./compare-texts.js";

/** What a reader of the other side is shown of the first datum that fails. */
async function backward(base: unknown, head: unknown) {
  const { changes } = await compareSchemas(base, head);
  const [outcome] = changes.map(({ verdict }) => verdict.backward).filter(fails);
  const { written, shown } = outcome?.witness ?? {};
  return { datum: shown ?? JSON.stringify(written) };
}

const pads = [field("pad", "string"), field("more", ["null", "string"])];
const inside = (type: unknown) => record("In", [field("x", type), ...pads]);

describe("a witness shows the way to what fails, and leaves out the rest", () => {
  it.each([
    ["in a record", (type: unknown) => record("R", [...pads, field("in", inside(type))])],
    [
      "in a list and a map",
      (type: unknown) =>
        record("R", [field("in", { type: "array", items: { type: "map", values: inside(type) } }), ...pads]),
    ],
    ["in a union", (type: unknown) => record("R", [field("in", ["null", inside(type)]), ...pads])],
    [
      "in a union with a choice",
      (type: unknown) => record("R", [field("in", ["null", "string", inside(type)]), ...pads]),
    ],
  ])("%s", async (title, schema) => {
    const { datum } = await backward(schema("int"), schema("boolean"));
    expect(datum).toBe(
      {
        "in a record": '{"in":{"x":19675, …}, …}',
        "in a list and a map": '{"in":[{"key":{"x":19675, …}}], …}',
        "in a union": '{"in":{"x":19675, …}, …}',
        "in a union with a choice": '{"in":{"In":{"x":19675, …}}, …}',
      }[title],
    );
  });

  it("says what was written under the writer's name, and what is got under the reader's", async () => {
    const { datum } = await backward(
      record("R", [field("old", "string"), ...pads]),
      record("R", [field("new", "int", { aliases: ["old"] }), ...pads]),
    );
    expect(datum).toBe('{"old":"text", …}');
    const strides = [{ step: { step: "field", field: { name: "old" }, into: { name: "new" } }, index: 0 }];
    expect(wayIn(strides as never, "reader")).toEqual([{ field: "new", index: 0 }]);
  });

  it("shows bytes in hex, and no more than a line of them", async () => {
    const fixed = (name: string, size: number) => record("R", [field("f", { type: "fixed", name, size })]);
    expect((await backward(fixed("F", 4), fixed("F", 5))).datum).toBe('{"f":0x01010101}');
    expect((await backward(fixed("F", 4000), fixed("F", 5))).datum.length).toBeLessThan(100);
  });

  it("names the part of a protocol", async () => {
    const text = (type: string) =>
      `protocol P { record R { ${type} x; string pad; } void send(${type} n, string pad); }`;
    const [comparison] = await compareFiles({ "p.avdl": text("int") }, { "p.avdl": text("boolean") });
    const shown = comparison?.changes.flatMap(({ verdict: { backward: outcome } }) =>
      fails(outcome) ? (outcome.witness?.shown ?? []) : [],
    );
    expect(shown).toEqual(['R {"x":19675, …}', 'send request {"n":19675, …}']);
  });

  it("does not quote what avsc says of another field", async () => {
    const base = record("R", [field("a", "int"), field("b", "int")]);
    const head = record("R", [field("a", "string"), field("b", "int"), field("c", "int")]);
    const { changes } = await compareSchemas(base, head);
    const added = changes.find(({ element }) => element.at(-1) === "c")?.verdict.backward;
    expect(added && fails(added) ? added.witness?.observed : "").toBe(
      "the writer does not write c, and the reader's c has no default",
    );
  });
});
