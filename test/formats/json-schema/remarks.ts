import { describe, expect, it } from "@jest/globals";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { ContractSettings } from "../../../src/model/contract.js";

const path = "a.schema.json";

async function notes(
  base: unknown,
  head: unknown,
  settings: Partial<ContractSettings> = {},
): Promise<readonly string[]> {
  const [comparison] = await jsonSchema.compare({
    base: memorySnapshot("base", { [path]: JSON.stringify(base) }),
    head: memorySnapshot("head", { [path]: JSON.stringify(head) }),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile: "default", ...settings }),
    counts: () => true,
  });
  return comparison?.notes ?? [];
}

const open = { type: "object", properties: { id: { type: "string" } } };
const wider = { type: "object", properties: { id: { type: "string" }, email: { type: "string" } } };

describe("where declared and strict differ", () => {
  it("the report gives both answers, an example and one sentence of advice", async () => {
    expect(await notes(open, wider)).toEqual([
      "declared (writers write only names that their schema declares): breaks nobody",
      'strict (they may write any name that their schema allows): breaks old data, e.g. {"email":null} may be written and is refused at /email',
      'if writers keep to the declared names, there is nothing to do; if they do not, set "profile: strict" for this contract',
    ]);
  });

  it("it says so in the other direction too", async () => {
    expect((await notes(wider, open))[1]).toContain("breaks old readers, e.g.");
  });

  it("nothing is said of a direction that fails either way", async () => {
    const told = await notes(open, { ...wider, required: ["id"] });
    expect(told).toEqual([]);
    const both = await notes({ ...wider, required: ["email"] }, { ...open, required: ["id"] });
    expect(both).toEqual([]);
  });

  it("nothing is said where they agree, under strict, or under another system's profile", async () => {
    const closed = { additionalProperties: false };
    expect(await notes({ ...open, ...closed }, { ...wider, ...closed })).toEqual([]);
    expect(await notes(open, wider, { profile: "strict" })).toEqual([]);
    expect(await notes(open, wider, { profile: "confluent" })).toEqual([]);
  });
});

describe("annotations that programs act on", () => {
  const withState = (state: unknown) => ({ type: "object", properties: { state } });

  it.each<[string, unknown, unknown, string]>([
    ["a default", { default: "open" }, { default: "new" }, "state: default was changed from"],
    ["readOnly", {}, { readOnly: true }, "writers may stop sending the value"],
    ["writeOnly", {}, { writeOnly: true }, "writers may stop returning the value"],
    ["deprecated", {}, { deprecated: true }, "advise differently"],
    ["an encoding", { contentEncoding: "base64" }, { contentEncoding: "base32" }, "get other bytes"],
  ])("%s gets an advisory", async (_what, base, head, advisory) => {
    expect((await notes(withState(base), withState(head))).join()).toContain(advisory);
  });

  it("a format gets one where formats are annotations, and only there", async () => {
    const sides = [withState({ type: "string" }), withState({ type: "string", format: "date" })] as const;
    expect((await notes(...sides, { options: { formats: "annotate" } })).join()).toContain("asserts them");
    expect((await notes(...sides)).join()).not.toContain("asserts them");
  });

  it("titles get none, and many are counted", async () => {
    expect(await notes({ title: "A" }, { title: "B" })).toEqual([]);
    const many = (value: number) => ({
      properties: Object.fromEntries(
        ["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => [name, { default: value }]),
      ),
    });
    const told = await notes(many(1), many(2));
    expect([told.length, told.at(-1)]).toEqual([6, "3 more changes of annotations that programs act on"]);
  });
});
