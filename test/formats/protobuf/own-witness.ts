import { expect, it } from "@jest/globals";
import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import { fails } from "../../../src/model/outcome.js";
import { compare } from "../../support/cases.js";

/** What each change of one message shows to have happened, by its element. */
async function observations(base: string, head: string): Promise<readonly (readonly [string, string])[]> {
  const text = (fields: string) =>
    `syntax = "proto2"; message M { ${fields} } message Other { optional int32 x = 1; }`;
  const [found] = await compare(
    protobuf,
    { "a.proto": text(base) },
    { "a.proto": text(head) },
    { mode: "full", profile: "default" },
  );
  return (found?.changes ?? []).flatMap(({ element, verdict }) =>
    fails(verdict.backward) && verdict.backward.witness
      ? [[element.at(-1) ?? "", verdict.backward.witness.observed] as const]
      : [],
  );
}

it.each([
  [
    "defaults",
    "optional int32 a = 1 [default = 1]; optional string b = 2 [default = 'x'];",
    "optional int32 a = 1 [default = 2]; optional string b = 2 [default = 'y'];",
  ],
  [
    "types and defaults",
    "optional int64 a = 1; optional int32 b = 2 [default = 3];",
    "optional int32 a = 1; optional int32 b = 2 [default = 4];",
  ],
  [
    "types",
    "optional int64 a = 1; repeated int64 b = 2; optional bool c = 3 [default = true];",
    "optional int32 a = 1; repeated int32 b = 2; optional bool c = 3 [default = false];",
  ],
])("two changes of %s in one message show each its own field", async (_title, base, head) => {
  const shown = await observations(base, head);
  expect(shown.length).toBeGreaterThan(1);
  for (const [field, observed] of shown)
    expect(observed).toMatch(new RegExp(`^(refused: \\.M\\.)?${field}[.:]`));
});
