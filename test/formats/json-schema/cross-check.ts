import { rootOf } from "../../../src/formats/json-schema/documents/place.js";
import type { ProfileName } from "../../../src/model/formats.js";
import { describe, expect, it } from "@jest/globals";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { askJsonSchemaDiff, askWithin } from "../../../src/formats/json-schema/judging/cross-check/ask.js";
import type { Ask, PlainSchema } from "../../../src/formats/json-schema/judging/cross-check/claim.js";
import { crossChecked } from "../../../src/formats/json-schema/judging/cross-check/cross-check.js";
import { fragmentOf } from "../../../src/formats/json-schema/judging/cross-check/fragment.js";
import { samplesOf } from "../../../src/formats/json-schema/judging/cross-check/samples.js";
import { loadLibrary } from "../../../src/formats/json-schema/documents/load.js";
import { jsonSchema } from "../../../src/formats/json-schema/json-schema.js";
import { Pair } from "../../../src/formats/json-schema/judging/pair.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Comparison } from "../../../src/model/contract.js";
import { bothRead, reads } from "../../../src/model/outcome.js";

const path = "a.schema.json";

async function compare(base: unknown, head: unknown, profile: ProfileName = "strict"): Promise<Comparison> {
  const [comparison] = await jsonSchema.compare({
    base: memorySnapshot("base", { [path]: JSON.stringify(base) }),
    head: memorySnapshot("head", { [path]: JSON.stringify(head) }),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "none", profile, options: { crossCheck: true } }),
    counts: () => true,
  });
  if (!comparison) throw new Error("nothing was compared");
  return comparison;
}

/** A schema that is a string is the text itself. */
async function contractOf(side: "base" | "head", schema: unknown) {
  const text = typeof schema === "string" ? schema : JSON.stringify(schema);
  const snapshot = memorySnapshot(side, { [path]: text });
  const library = await loadLibrary(snapshot, [path], () => ({ mode: "none", profile: "strict" }));
  const document = library.documents.get(path);
  if (!document) throw new Error("the schema was not read");
  return { library, document };
}

async function pair(base: unknown, head: unknown): Promise<Pair> {
  return new Pair(await contractOf("base", base), await contractOf("head", head));
}

async function fragment(schema: unknown) {
  const { library, document } = await contractOf("base", schema);
  return fragmentOf(library, rootOf(document));
}

const claiming =
  (removed: PlainSchema, added: PlainSchema = false): Ask =>
  () =>
    Promise.resolve({ removed, added });

const proved = { semantics: "strict", verdict: bothRead, strict: bothRead } as const;
const open = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
const wider = { ...open, properties: { ...open.properties, email: { type: "string" } } };

describe("the cross-check with json-schema-diff", () => {
  it("agrees with a proof, and says so", async () => {
    const { verdict, notes } = await compare({ type: "integer" }, { type: ["integer", "string"] });
    expect([verdict.backward.outcome, verdict.forward.outcome]).toEqual(["reads", "rejects"]);
    expect(notes).toEqual([
      'what old readers refuse of new data, as json-schema-diff writes it: {"type":"string"}',
    ]);
    expect((await compare({ type: "integer" }, { type: "integer", title: "Age" })).notes).toEqual([
      "cross-checked: json-schema-diff agrees",
    ]);
  });

  it("lets an instance that Ajv confirms overturn a faulty proof, and calls it a bug", async () => {
    const sides = await pair({ type: ["integer", "string"] }, { type: "integer" });
    const { verdict, remarks } = await crossChecked(sides, proved);
    expect(verdict.backward).toMatchObject({ outcome: "rejects", witness: { written: "" } });
    expect(verdict.forward).toEqual(reads);
    expect(remarks.join()).toMatch(/bug in contract-check.*report it with both versions/);
  });

  it("finds the instance deep in an object too", async () => {
    const nested = (maximum: number) => ({
      type: "object",
      properties: { lines: { type: "array", items: { type: "object", properties: { n: { maximum } } } } },
    });
    const { verdict } = await crossChecked(await pair(nested(10), nested(9)), proved);
    expect([verdict.backward.outcome, verdict.forward.outcome]).toEqual(["rejects", "reads"]);
  });

  it("keeps a proof against a claim of which no sample is confirmed", async () => {
    const sides = await pair({ type: "integer" }, { type: "integer" });
    const { verdict, remarks } = await crossChecked(sides, proved, claiming({ type: "integer" }));
    expect(verdict).toEqual(bothRead);
    expect(remarks.join()).toMatch(/claims that new readers refuse.*none of \d+ samples.*the proof stands/);
  });

  it("keeps a proof against json-schema-diff's own wrong claim", async () => {
    const only = { type: "object", required: ["a"], maxProperties: 1, properties: { a: { type: "string" } } };
    const { verdict, notes } = await compare(only, {
      type: "object",
      additionalProperties: { type: "string" },
    });
    expect(verdict.backward.outcome).toBe("reads");
    expect(notes.join()).toContain("the proof stands");
  });

  it("never takes back an instance that Ajv confirmed", async () => {
    const sides = await pair({ type: "integer" }, { type: "string" });
    const backward = await sides.reading(sides.head, sides.base, "strict");
    const verdict = { backward, forward: await sides.reading(sides.base, sides.head, "strict") };
    expect([backward.outcome, verdict.forward.outcome]).toEqual(["rejects", "rejects"]);
    const answered = { semantics: "strict", verdict, strict: verdict } as const;
    const checked = await crossChecked(sides, answered, claiming(false));
    expect(checked.verdict).toEqual(verdict);
    expect(checked.remarks.join()).toContain("Ajv confirmed an instance, so it counts");
  });

  it("counts only names that writers declare, under the default profile", async () => {
    const { verdict, notes } = await compare(open, wider, "default");
    expect([verdict.backward.outcome, verdict.forward.outcome]).toEqual(["reads", "reads"]);
    expect(notes.join()).not.toContain("bug");
    const faulty = { semantics: "declared", verdict: bothRead, strict: bothRead } as const;
    const checked = await crossChecked(await pair(open, wider), faulty);
    expect(checked.verdict.backward.outcome).toBe("reads");
  });

  it("is bounded where the smallest instance is huge", async () => {
    const nested = (depth: number, type: string): object =>
      depth === 0 ? { type } : { type: "array", minItems: 100, items: nested(depth - 1, type) };
    const { verdict } = await compare(nested(4, "string"), nested(4, "integer"));
    expect([verdict.backward.outcome, verdict.forward.outcome]).toEqual(["undecided", "undecided"]);
  });

  it("lets an instance that Ajv confirms overturn a proof about declared names, where strict fails too", async () => {
    const sides = await pair({ type: ["integer", "string"] }, { type: "integer" });
    const strict = { ...bothRead, backward: await sides.reading(sides.head, sides.base, "strict") };
    expect(strict.backward.outcome).toBe("rejects");
    const checked = await crossChecked(sides, { semantics: "declared", verdict: bothRead, strict });
    expect(checked.verdict.backward).toMatchObject({ outcome: "rejects", witness: { written: "" } });
    expect(checked.remarks.join()).toContain("bug in contract-check");
  });

  it("says nothing where it was not asked for", async () => {
    const [comparison] = await jsonSchema.compare({
      base: memorySnapshot("base", { [path]: JSON.stringify({ type: "integer" }) }),
      head: memorySnapshot("head", { [path]: JSON.stringify({ type: "number" }) }),
      pairings: [{ status: "modified", basePath: path, headPath: path }],
      settings: () => ({ mode: "none", profile: "strict" }),
      counts: () => true,
    });
    expect(comparison?.notes).toEqual([]);
  });
});

describe("the thread", () => {
  it("ends when its time is over, and a new one answers the next question", async () => {
    expect(await askWithin({ milliseconds: 0, megabytes: 256 }, { type: "string" }, true)).toEqual({
      fault: "it did not answer within 0 s",
    });
    expect(await askJsonSchemaDiff({ type: "string" }, true)).toMatchObject({ removed: false });
  });

  it("ends when its memory is used up, and a new one answers the next question", async () => {
    await askWithin({ milliseconds: 0, megabytes: 256 }, true, true);
    const claim = await askWithin({ milliseconds: 20_000, megabytes: 8 }, { type: "string" }, true);
    expect("fault" in claim && claim.fault).toMatch(/memory/);
    expect(await askJsonSchemaDiff({ type: "string" }, true)).toMatchObject({ removed: false });
  });

  it("reports what json-schema-diff throws", async () => {
    const claim = await askJsonSchemaDiff({ type: "nonsense" }, true);
    expect("fault" in claim && claim.fault).toContain("not a valid json schema");
  });

  it("turns into a remark when it does not answer", async () => {
    const silent: Ask = () => Promise.resolve({ fault: "it did not answer within 20 s" });
    const { verdict, remarks } = await crossChecked(await pair(true, true), proved, silent);
    expect(verdict).toEqual(bothRead);
    expect(remarks).toEqual(["not cross-checked: json-schema-diff: it did not answer within 20 s"]);
  });
});

describe("the fragment", () => {
  it.each<[string, unknown, string]>([
    ["enum", { properties: { kind: { enum: ["a"] } } }, 'the keyword "enum"'],
    ["a format that is asserted", { format: "date" }, 'the keyword "format"'],
    ["a tuple", { items: [{ type: "string" }] }, 'the keyword "items" as it is written'],
    ["a circular reference", { properties: { next: { $ref: "#" } } }, "a schema that refers to itself"],
    ["an unresolved reference", { $ref: "https://example.com/x.json" }, "a reference that leads nowhere"],
    ["a number that is no double", '{"maximum": 9007199254740993}', 'the keyword "maximum" as it is written'],
    [
      "a name that every object has",
      { required: ["constructor"] },
      'the keyword "required" as it is written',
    ],
  ])("leaves out %s", async (_what, schema, beyond) => {
    expect(await fragment(schema)).toEqual({ beyond });
  });

  it("writes references out and leaves out what says nothing", async () => {
    const schema = {
      $schema: "http://json-schema.org/draft-04/schema#",
      id: "https://example.com/a.json",
      title: "T",
      definitions: { n: { type: "number", minimum: 0, exclusiveMinimum: true, description: "d" } },
      properties: {
        a: { $ref: "#/definitions/n" },
        b: { $ref: "https://example.com/a.json#/definitions/n" },
      },
    };
    const n = { type: "number", exclusiveMinimum: 0 };
    expect(await fragment(schema)).toEqual({ schema: { properties: { a: n, b: n } } });
  });
});

describe("references", () => {
  it("never lead json-schema-diff to the network or to files", async () => {
    let calls = 0;
    const server = createServer((socket) => {
      calls += 1;
      socket.destroy();
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const asked: unknown[] = [];
    const ask: Ask = (base, head) => {
      asked.push(base, head);
      return askJsonSchemaDiff(base, head);
    };
    for (const $ref of [`http://127.0.0.1:${String(port)}/x.json`, "file:///etc/hostname", "/etc/hostname"]) {
      const schema = { properties: { a: { $ref } } };
      const { remarks } = await crossChecked(await pair(schema, schema), proved, ask);
      expect(remarks).toEqual([
        "not cross-checked: json-schema-diff does not know a reference that leads nowhere",
      ]);
    }
    // As a property's name it is no reference, and stays what it is.
    const named = { properties: { $ref: { type: "string" } } };
    const { remarks } = await crossChecked(await pair(named, named), proved, ask);
    expect(remarks).toEqual(["cross-checked: json-schema-diff agrees"]);
    expect(asked).toEqual([named, named]);
    server.close();
    expect(calls).toBe(0);
  });
});

describe("samples", () => {
  it.each<[PlainSchema, unknown]>([
    [{ type: "string", minLength: 3 }, "aaa"],
    [{ type: "integer", exclusiveMinimum: 2, maximum: 3 }, 3],
    [{ type: "array", items: { type: "null" }, minItems: 2 }, [null, null]],
    [{ type: "object", required: ["a"], properties: { a: { type: "boolean" } } }, { a: true }],
    [{ anyOf: [{ type: "null" }, { type: "object", minProperties: 2 }] }, { x0: null, x1: null }],
  ])("of %j hold %j", (claim, value) => {
    expect(samplesOf(claim)).toContainEqual(value);
  });

  it("of arrays of arrays are as small, however many each must hold", () => {
    const nested = (depth: number): PlainSchema =>
      depth === 0 ? { type: "integer" } : { type: "array", minItems: 100, items: nested(depth - 1) };
    expect(JSON.stringify(samplesOf(nested(2))).length).toBeGreaterThan(10_000);
    expect(JSON.stringify(samplesOf(nested(5))).length).toBeLessThan(5_000_000);
  });

  it("of objects of arrays of objects are as small", () => {
    const nested = (depth: number): PlainSchema =>
      depth === 0
        ? { type: "integer" }
        : {
            type: depth % 2 === 0 ? "array" : "object",
            minItems: 100,
            minProperties: 100,
            items: nested(depth - 1),
            additionalProperties: nested(depth - 1),
          };
    expect(JSON.stringify(samplesOf(nested(6))).length).toBeLessThan(5_000_000);
  });

  it("of a hostile claim are few and small", () => {
    const deep = (depth: number): PlainSchema =>
      depth === 0
        ? true
        : { type: "object", minProperties: 1e9, properties: { a: deep(depth - 1), b: deep(depth - 1) } };
    expect(JSON.stringify(samplesOf(deep(12))).length).toBeLessThan(5_000_000);
  });
});
