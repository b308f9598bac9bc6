import { describe, expect, it } from "@jest/globals";
import { memorySnapshot } from "../../src/hosts/memory.js";
import { compareSources } from "../../src/line/compare-sources.js";
import { defaultScope } from "../../src/line/scope.js";

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i));
const odd = (index: number) => index % 2 === 1;

/** Contracts of any size, of which every other element changes. */
const shapes: Readonly<
  Record<string, { readonly path: string; readonly text: (size: number, isHead: boolean) => string }>
> = {
  "symbols of an Avro enum": {
    path: "a.avsc",
    text: (size, isHead) =>
      JSON.stringify({
        type: "record",
        name: "Holder",
        fields: [
          {
            name: "e",
            type: {
              type: "enum",
              name: "E",
              symbols: times(size, (i) => `${isHead && odd(i) ? "T" : "S"}${String(i)}`),
            },
            default: "S0",
          },
        ],
      }),
  },
  "values of a Protobuf enum": {
    path: "a.proto",
    text: (size, isHead) =>
      `syntax = "proto3";\nenum E {\n${times(size, (i) => `  ${isHead && odd(i) ? "T" : "S"}${String(i)} = ${String(i)};`).join("\n")}\n}\nmessage M { E e = 1; }\n`,
  },
  "fields of a Protobuf message": {
    path: "a.proto",
    text: (size, isHead) =>
      `syntax = "proto3";\nmessage M {\n${times(size, (i) => `  ${isHead && odd(i) ? "bool" : "int64"} f${String(i)} = ${String(i + 1)};`).join("\n")}\n}\n`,
  },
};

/** Seconds of CPU that a comparison takes. */
async function cost(path: string, before: string, after: string): Promise<number> {
  const entry = { oid: undefined, mode: "100644" };
  const revision = { ref: "x", commit: null };
  const started = process.cpuUsage();
  const { comparisons } = await compareSources(
    {
      base: revision,
      head: revision,
      baseSide: memorySnapshot("base", { [path]: before }),
      headSide: memorySnapshot("head", { [path]: after }),
      differing: [{ path, base: entry, head: entry }],
    },
    defaultScope(),
  );
  const { user, system } = process.cpuUsage(started);
  expect(comparisons[0]?.faults).toEqual([]);
  expect(comparisons[0]?.changes.length).toBeGreaterThan(0);
  return (user + system) / 1e6;
}

const small = 1000;
const factor = 8;

describe("what a comparison costs grows as the contract does, not with its square", () => {
  it.each(Object.entries(shapes))("%s", async (_, { path, text }) => {
    const run = (size: number) => cost(path, text(size, false), text(size, true));
    await run(small); // loads and compiles
    const base = Math.max(0.1, await run(small));
    expect((await run(small * factor)) / base).toBeLessThan((factor * factor) / 2);
  });
});
