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

/** The reason and the observation of a direction, of the change by this rule. */
async function told(
  [base, head]: readonly [string, string],
  rule: string,
  { surface, direction }: { surface: Surface; direction: "backward" | "forward" },
): Promise<string> {
  const settings = { mode: "full", profile: "default", surfaces: [surface] } as const;
  const file = (text: string) => ({
    "a.proto": `syntax = "proto3"; import "google/protobuf/struct.proto"; ${text}`,
  });
  const [found] = await compare(protobuf, file(base), file(head), settings);
  const outcome = found?.changes.find(({ rule: id }) => id === `protobuf/${rule}`)?.verdict[direction];
  return outcome && fails(outcome)
    ? `${outcome.because} | ${outcome.witness?.observed ?? "nothing"}`
    : "reads";
}

it("a member that gets another type and leaves its oneof shows the type for the type", async () => {
  const pair = [
    "message M { oneof n { int32 a = 1; int32 b = 2; } }",
    "message M { oneof n { int32 a = 1; } int64 b = 2; }",
  ] as const;
  const json = { surface: "json", direction: "forward" } as const;
  expect(await told(pair, "field-type", json)).toMatch(/^numbers beyond .* \| refused: .*out of range/);
  expect(await told(pair, "field-oneof", json)).toMatch(/two members .* \| refused: .*multiple values/);
});

it.each([
  ["string a = 1;", "repeated int32 a = 1;"],
  ["repeated string a = 1;", "repeated int32 a = 1;"],
  ["Sub a = 1;", "repeated int32 a = 1;"],
  ["map<int32, int32> a = 1;", "repeated int32 a = 1;"],
])("a list of numbers takes the bytes of %s for a packed list", async (from, to) => {
  const pair = [from, to].map((field) => `message Sub { int32 v = 1; } message M { ${field} }`);
  const [base = "", head = ""] = pair;
  const backward = await told([base, head], "field-type", { surface: "wire", direction: "backward" });
  expect(backward).toMatch(/^the bytes arrive as a packed list .* \| a: .* was written and .* arrived$/);
  const forward = await told([base, head], "field-type", { surface: "wire", direction: "forward" });
  expect(forward).toMatch(/^a packed list of numbers arrives as one meaningless element/);
  const list = await told([base, head], "field-cardinality", { surface: "wire", direction: "forward" });
  expect(list).not.toMatch(/skipped/);
});

it.each([
  ["google.protobuf.ListValue a = 1;", "repeated string a = 1;", "the values of a list value"],
  ["google.protobuf.Struct a = 1;", "map<string, string> a = 1;", "the values of a Struct"],
])("what the JSON of %s holds is refused, and not that it is a list or an object", async (from, to, who) => {
  const pair = [`message M { ${from} }`, `message M { ${to} }`] as const;
  const json = { surface: "json", direction: "backward" } as const;
  expect(await told(pair, "field-type", json)).toContain(who);
  expect(await told(pair, "field-cardinality", json)).toBe("reads");
});

it("a reason says that the decoder refuses what it calls misread", async () => {
  const pair = [
    "message M { google.protobuf.Struct a = 1; }",
    "message M { map<string, google.protobuf.Value> a = 1; }",
  ] as const;
  const wire = { surface: "wire", direction: "forward" } as const;
  expect(await told(pair, "field-type", wire)).toMatch(/; the decoder refuses such data \| refused/);
});

it("a number that a float rounds is shown as it arrives", async () => {
  const pair = ["message M { int32 a = 1; }", "message M { float a = 1; }"] as const;
  const json = { surface: "json", direction: "backward" } as const;
  expect(await told(pair, "field-type", json)).toMatch(/a: 2147483647 was written and 2147483648 arrived/);
});

it("what is out of the range of an unsigned number may be too large, too", async () => {
  const pair = ["message M { uint32 a = 1; }", "message M { int64 a = 1; }"] as const;
  const json = { surface: "json", direction: "forward" } as const;
  expect(await told(pair, "field-type", json)).toMatch(/^numbers outside the range of uint32 are refused/);
});
