import { expect, it } from "@jest/globals";
import { resolve } from "../../../src/formats/avro/decode/resolution.js";
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
