import { expect, it } from "@jest/globals";
import { avro } from "../../../src/formats/avro/avro.js";
import { plainGraphs, resolve } from "../../../src/formats/avro/decode/resolution.js";
import { Resolver } from "../../../src/formats/avro/decode/resolver.js";
import { link } from "../../../src/formats/avro/linking/link.js";
import { openModel } from "../../../src/formats/avro/linking/model.js";
import type { Trail } from "../../../src/formats/avro/match/trail.js";
import { walk } from "../../../src/formats/avro/match/walk.js";
import type { Contract, RecordType } from "../../../src/formats/avro/schema/schema.js";
import { sizeOf } from "../../../src/formats/avro/witness/smallest.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Side } from "../../../src/model/location.js";
import { compareSchemas, field, record } from "./compare-texts.js";

/** Records that each hold the next; the last holds `last`. */
function chain(length: number, last: string): string {
  const records = Array.from(
    { length },
    (_, i) => `record R${String(i)} { ${i < length - 1 ? `R${String(i + 1)} next` : `${last} x`}; }`,
  );
  return `protocol Chain { ${records.join("\n")} }`;
}

async function contractOf(side: Side, text: string): Promise<Contract> {
  const { contract } = link(
    await openModel(memorySnapshot(side, { "a.avdl": text }), ["a.avdl"], () => undefined),
    "a.avdl",
  );
  if (!contract) throw new Error("the text has faults");
  return contract;
}

/** The start of all paths, which counts how many are written out. */
function countingTrail(): { readonly start: Trail; readonly written: () => number } {
  let count = 0;
  const start = {
    base: ["R0"],
    head: ["R0"],
    moved: false,
    get from(): undefined {
      count += 1;
      return undefined;
    },
  };
  return { start, written: () => count };
}

it("writes out no path of what is the same", async () => {
  const [base, head] = [
    await contractOf("base", chain(200, "int")),
    await contractOf("head", chain(200, "string")),
  ];
  const [one, other] = [base.types[0], head.types[0]];
  if (!one || !other) throw new Error("no types");
  const { start, written } = countingTrail();
  const starts = [{ base: one, head: other, trail: start, silent: false }];
  const found = walk(starts, base, head, new Resolver([resolve(head, base), resolve(base, head)]));
  expect(found.named.length).toBe(200);
  expect(written()).toBe(0);
});

it("measures each record once, wherever it begins", async () => {
  const { types } = await contractOf("base", chain(200, "int"));
  let reads = 0;
  for (const type of types as readonly RecordType[]) {
    const { fields } = type;
    Object.defineProperty(type, "fields", {
      get: () => {
        reads += 1;
        return fields;
      },
    });
  }
  const sizes = [...types].reverse().map(sizeOf);
  expect(sizes.slice(0, 3)).toEqual([2, 3, 4]);
  expect(reads).toBeLessThan(200 * 10);
});

it("spends the witnesses' budget anew in each comparison", async () => {
  const wide = (type: string) =>
    record(
      "R",
      Array.from({ length: 300 }, (_, i) => field(`f${String(i)}`, type)),
    );
  const [first, second] = [
    await compareSchemas(wide("int"), wide("string")),
    await compareSchemas(wide("int"), wide("string")),
  ];
  const unproven = JSON.stringify(first).split("no datum is shown").length - 1;
  expect(unproven).toBeGreaterThan(100);
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
});

/** Files that each refer to the next, as schemas or as protocols; only the last one changes. */
function fileChain(length: number, last: string, kind: "avsc" | "avdl"): Readonly<Record<string, string>> {
  const texts = Array.from({ length }, (_unused, i) => {
    const [name, next] = [`T${String(i)}`, `T${String(i + 1)}`];
    const isLast = i === length - 1;
    return kind === "avsc"
      ? JSON.stringify(
          record(`c.${name}`, [isLast ? field("x", last) : field("next", ["null", `c.${next}`])]),
        )
      : `@namespace("c") protocol P${String(i)} { ${isLast ? "" : `import idl "${next}.avdl";`}
          record ${name} { ${isLast ? `${last} x` : `union { null, ${next} } next`}; } }`;
  });
  return Object.fromEntries(texts.map((text, i) => [`T${String(i)}.${kind}`, text]));
}

/** A side that counts how often all of its files were searched. */
function countingSearches(side: Side, files: Readonly<Record<string, string>>) {
  const snapshot = memorySnapshot(side, files);
  let count = 0;
  const counting: typeof snapshot = {
    ...snapshot,
    mentioning: (...question) => {
      count += 1;
      return snapshot.mentioning(...question);
    },
  };
  return { snapshot: counting, searches: () => count };
}

it.each(["avsc", "avdl"] as const)("follows a long chain of .%s files in few searches", async (kind) => {
  const path = `T99.${kind}`;
  const [base, head] = [
    countingSearches("base", fileChain(100, "int", kind)),
    countingSearches("head", fileChain(100, "string", kind)),
  ];
  const comparisons = await avro.compare({
    base: base.snapshot,
    head: head.snapshot,
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "full", profile: "default" }),
    counts: () => true,
  });
  expect(comparisons.length).toBe(100);
  for (const { verdict, faults } of comparisons) {
    expect(faults).toEqual([]);
    expect(verdict.backward).toMatchObject({ outcome: "rejects" });
    expect("witness" in verdict.backward || "because" in verdict.backward).toBe(true);
  }
  expect(base.searches() + head.searches()).toBeLessThan(60);
});

/** More steps than are searched for one by one: the rest is found by an index of words. */
it.each([
  ["ASCII", (i: number) => `T${String(i)}`],
  ["no letter of ASCII", (i: number) => "αβγδεζηθικλμνξοπρστυφχψω".slice(i, i + 1)],
  ["letters of either kind", (i: number) => (i % 2 === 0 ? `Größe${String(i)}` : `T${String(i)}`)],
])("follows a long chain of files whose names have %s", async (_title, nameOf) => {
  const length = 24;
  const chainOf = (last: string) =>
    Object.fromEntries(
      Array.from({ length }, (_unused, i) => [
        `f${String(i).padStart(2, "0")}.avsc`,
        JSON.stringify(
          record(nameOf(i), [i === length - 1 ? field("x", last) : field("next", ["null", nameOf(i + 1)])]),
        ),
      ]),
    );
  const path = `f${String(length - 1)}.avsc`;
  const comparisons = await avro.compare({
    base: memorySnapshot("base", chainOf("int")),
    head: memorySnapshot("head", chainOf("string")),
    pairings: [{ status: "modified", basePath: path, headPath: path }],
    settings: () => ({ mode: "full", profile: "default" }),
    counts: () => true,
  });
  expect(comparisons.filter(({ verdict }) => verdict.backward.outcome === "rejects")).toHaveLength(length);
});

it("resolves a type that many files refer to once in a run", async () => {
  const users = Object.fromEntries(
    Array.from({ length: 50 }, (_unused, i) => [
      `u${String(i)}.avsc`,
      JSON.stringify(record(`U${String(i)}`, [field("shared", "R0")])),
    ]),
  );
  const files = (last: string) => ({ "chain.avdl": chain(100, last), ...users });
  const graphs = plainGraphs();
  const read = async (side: Side, last: string) => {
    const model = await openModel(
      memorySnapshot(side, files(last)),
      Object.keys(files(last)),
      () => undefined,
    );
    return (path: string): Contract => {
      const { contract } = link(model, path);
      if (!contract) throw new Error("the text has faults");
      return contract;
    };
  };
  const [base, head] = [await read("base", "int"), await read("head", "string")];
  const resolutions = Object.keys(users).map((path) => resolve(head(path), base(path), "missing", graphs));
  expect(new Set(resolutions.map(({ graph }) => graph)).size).toBe(1);
  for (const { outcome } of resolutions) expect(outcome.outcome).toBe("rejects");
});
