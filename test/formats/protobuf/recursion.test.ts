import { expect, it } from "@jest/globals";
import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import { compare } from "../../support/cases.js";

const types = (x: string) => `syntax = "proto3";
package p;
message A { B b = 1; ${x} x = 2; }
message B { A a = 1; }
`;
const user = (name: string, type: string) => `syntax = "proto3";
package p;
import "types.proto";
message ${name} { ${type} it = 1; }
`;

/** Each of A and B is judged in the course of the other: what was only assumed then must not stay. */
it.each([
  ["a.proto", "A", "z.proto", "B"],
  ["a.proto", "B", "z.proto", "A"],
])("mutually recursive types fail wherever one starts (%s uses %s)", async (first, one, second, other) => {
  const users = { [first]: user("First", one), [second]: user("Second", other) };
  const found = await compare(
    protobuf,
    { ...users, "types.proto": types("int32") },
    { ...users, "types.proto": types("string") },
    { mode: "full", profile: "default" },
  );
  const outcomes = found.map(({ pairing, verdict }) => [
    pairing.headPath,
    verdict.backward.outcome === "reads",
  ]);
  expect(outcomes).toEqual([
    ["types.proto", false],
    [first, false],
    [second, false],
  ]);
});
