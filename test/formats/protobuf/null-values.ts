import { expect, it } from "@jest/globals";
import { directions, fails } from "../../../src/model/outcome.js";
import { compareTexts } from "./comparing.js";

const text = (field: string) =>
  `syntax = "proto3";\npackage p;\nimport "google/protobuf/struct.proto";\nenum E { NULL_VALUE = 0; }\nmessage M { ${field} }\n`;
const fields: Readonly<Record<string, (type: string) => string>> = {
  implicit: (type) => `${type} d = 1;`,
  optional: (type) => `optional ${type} d = 1;`,
  "in a oneof": (type) => `oneof o { ${type} d = 1; string b = 2; }`,
  repeated: (type) => `repeated ${type} d = 1;`,
  "in a map": (type) => `map<string, ${type}> d = 1;`,
};

/** JSON null is a value to a NullValue and a Value alone: to others it is an absent field, and no element. */
it.each([
  ["implicit", "E", "reads/reads"],
  ["implicit", "int32", "reads/reads"],
  ["optional", "E", "misreads/reads"],
  ["optional", "int32", "misreads/reads"],
  ["optional", "string", "misreads/misreads"],
  ["in a oneof", "E", "misreads/reads"],
  ["repeated", "E", "rejects/reads"],
  ["repeated", "string", "rejects/misreads"],
  ["in a map", "E", "rejects/reads"],
  ["optional", "google.protobuf.Value", "reads/rejects"],
  ["repeated", "google.protobuf.Value", "reads/rejects"],
])("a NullValue that is %s becomes %s: %s", async (form, type, outcomes) => {
  const of = fields[form] ?? String;
  const sides = [text(of("google.protobuf.NullValue")), text(of(type))] as const;
  const { verdict } = await compareTexts(...sides, { surfaces: ["json"] });
  expect(directions.map((direction) => verdict[direction].outcome).join("/")).toBe(outcomes);
  for (const direction of directions) {
    const outcome = verdict[direction];
    if (fails(outcome)) expect(outcome.witness).toBeDefined();
  }
});

it("a FieldMask of long paths is refused where a string is expected, as the reason says", async () => {
  const mask = text("google.protobuf.FieldMask d = 1;").replace("struct", "field_mask");
  const { verdict } = await compareTexts(mask, text("string d = 1;"), { surfaces: ["wire"] });
  expect(verdict.backward.outcome).toBe("rejects");
});
