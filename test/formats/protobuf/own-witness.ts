import { expect, it } from "@jest/globals";
import { protobuf } from "../../../src/formats/protobuf/protobuf.js";
import { fails, type Surface } from "../../../src/model/outcome.js";
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

it.each([
  ["a number that is cut off", "optional int64 a = 1;", "optional int32 a = 1;", "backward"],
  ["a number that is cut off in a list", "repeated uint32 a = 1;", "repeated uint64 a = 1;", "forward"],
] as const)("%s is told before its refusal as JSON", async (_title, before, after, direction) => {
  const file = (fields: string) => ({ "a.proto": `syntax = "proto2"; message M { ${fields} }` });
  const told = async (surfaces?: readonly Surface[]) => {
    const settings = { mode: "full", profile: "default", ...(surfaces && { surfaces }) } as const;
    const [found] = await compare(protobuf, file(before), file(after), settings);
    return found?.changes.map(({ verdict, silent }) => [
      verdict[direction].outcome,
      silent?.[direction]?.outcome.outcome,
      silent?.[direction]?.refused.surface,
    ]);
  };
  for (const surfaces of [undefined, ["json", "wire"], ["source", "json", "wire"]] as const)
    expect(await told(surfaces)).toEqual([["rejects", "misreads", "json"]]);
  expect(await told(["source", "wire"])).toEqual([["rejects", "misreads", "source"]]);
  expect(await told(["json"])).toEqual([["rejects", undefined, undefined]]);
});
