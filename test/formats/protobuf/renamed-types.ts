import { describe, expect, it } from "@jest/globals";
import { compareTexts } from "./comparing.js";

const p2 = 'syntax = "proto2";\npackage p;\n';
const message = (name: string, fields: string) => `message ${name} { ${fields} }\n`;
const inner = (name: string, type = "int32") => message(name, `optional ${type} x = 1;`);
const outer = (name: string, type: string, more = "") => message(name, `optional ${type} b = 1; ${more}`);

/** Messages of which each holds the next: only the last says what it became. */
const chain = (suffix: string) =>
  Array.from({ length: 300 }, (_, at) => outer(`M${at}${suffix}`, `M${at + 1}${suffix}`)).join("") +
  inner(`M300${suffix}`);

/** [base, head, the messages that are said to be renamed, and those that are removed] */
const rows: Readonly<Record<string, readonly [string, string, readonly string[], readonly string[]]>> = {
  "a chain of messages": [
    outer("A", "B") + outer("B", "C") + inner("C"),
    outer("A2", "B2") + outer("B2", "C2") + inner("C2"),
    ["A>A2", "B>B2", "C>C2"],
    [],
  ],
  "a long chain": [
    chain(""),
    chain("N"),
    Array.from({ length: 301 }, (_, at) => `M${at}>M${at}N`).sort(),
    [],
  ],
  "a message with nested ones": [
    message("A", "optional In a = 1; optional B b = 2; message In { optional B b = 1; }") + inner("B"),
    message("A2", "optional In a = 1; optional B2 b = 2; message In { optional B2 b = 1; }") + inner("B2"),
    ["A>A2", "B>B2"],
    [],
  ],
  "two messages that look like it": [
    outer("A", "B") + inner("B"),
    outer("A2", "B2") + outer("A3", "B2") + inner("B2"),
    ["B>B2"],
    ["A"],
  ],
  "two messages that it may have been": [
    outer("A", "B") + outer("AA", "B") + inner("B"),
    outer("A2", "B2") + inner("B2"),
    ["B>B2"],
    ["A", "AA"],
  ],
  "a message of which one type is another now": [
    outer("A", "B", "optional D d = 2;") + inner("B") + inner("D", "string"),
    outer("A2", "B2", "optional D2 d = 2;") + inner("B2") + inner("D2", "bytes"),
    ["B>B2"],
    ["A", "D"],
  ],
  "a message whose types changed places": [
    outer("A", "B", "optional D d = 2;") + inner("B") + inner("D", "string"),
    outer("A2", "D2", "optional B2 d = 2;") + inner("B2") + inner("D2", "string"),
    ["B>B2", "D>D2"],
    ["A"],
  ],
  "a message whose type keeps its name, and another one": [
    outer("A", "B") + inner("B"),
    outer("A2", "B2") + inner("B2") + inner("B", "string"),
    [],
    ["A"],
  ],
  "a message that is extended": [
    outer("A", "B", "extensions 100 to 200;") + inner("B") + "extend A { optional int32 e = 100; }\n",
    outer("A2", "B2", "extensions 100 to 200;") +
      outer("A3", "B2", "optional int32 z = 9; extensions 100 to 200;") +
      inner("B2") +
      "extend A3 { optional string e = 100; }\n",
    ["B>B2"],
    ["A"],
  ],
};

describe("a message that is renamed with the types of its fields", () => {
  it.each(Object.entries(rows))("%s", async (_name, [base, head, renamed, removed]) => {
    const { changes, faults } = await compareTexts(p2 + base, p2 + head);
    expect(faults).toEqual([]);
    const names = changes.filter(({ rule }) => rule === "protobuf/message-name");
    expect(names.map(({ was, element }) => `${was?.join(".") ?? ""}>${element.join(".")}`).sort()).toEqual(
      renamed,
    );
    const lost = changes.filter(
      ({ rule, edit }) => rule === "protobuf/message-presence" && edit === "removed",
    );
    expect(lost.map(({ element }) => element.join(".")).sort()).toEqual(removed);
  });

  it("which moved to another file, as what looks like it did not", async () => {
    const { compareFiles } = await import("./comparing.js");
    const all = await compareFiles(
      { "a.proto": p2 + outer("A", "B") + inner("B"), "b.proto": p2 },
      {
        "a.proto": p2 + outer("A2", "B2") + inner("B2"),
        "b.proto": p2 + outer("A", "B") + inner("B", "sint32"),
      },
    );
    const names = all.flatMap(({ changes }) =>
      changes.map(({ rule, element }) => `${rule} ${element.join(".")}`),
    );
    expect(names).toContain("protobuf/field-type B.x");
    expect(names).toContain("protobuf/message-presence A2");
  });
});
