import { describe, expect, it } from "@jest/globals";
import { memorySnapshot } from "../../src/hosts/memory.js";
import { compareSources } from "../../src/line/compare-sources.js";
import { defaultScope } from "../../src/line/scope.js";

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const odd = (index: number) => index % 2 === 1;

/** Contracts of any size, of which every other element changes. */
const shapes: Readonly<
  Record<
    string,
    {
      readonly path: string;
      readonly small: number;
      readonly text: (size: number, isHead: boolean) => string;
    }
  >
> = {
  "symbols of an Avro enum": {
    path: "a.avsc",
    small: 400,
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
    small: 500,
    text: (size, isHead) =>
      `syntax = "proto3";\nenum E {\n${times(size, (i) => `  ${isHead && odd(i) ? "T" : "S"}${String(i)} = ${String(i)};`).join("\n")}\n}\nmessage M { E e = 1; }\n`,
  },
  "fields of a Protobuf message": {
    path: "a.proto",
    small: 300,
    text: (size, isHead) =>
      `syntax = "proto3";\nmessage M {\n${times(size, (i) => `  ${isHead && odd(i) ? "bool" : "int64"} f${String(i)} = ${String(i + 1)};`).join("\n")}\n}\n`,
  },
  "messages of a Protobuf file": {
    path: "a.proto",
    small: 200,
    text: (size, isHead) =>
      `syntax = "proto3";\n${times(size, (i) => `message M${String(i)} {\n  ${isHead && odd(i) ? "string" : "int32"} v = 1;\n  M${String((i + 1) % size)} next = 2;\n}`).join("\n")}\n`,
  },
  "names of a JSON Schema that are written twice": {
    path: "a.schema.json",
    small: 500,
    text: (size, isHead) =>
      `{"type": "${isHead ? "string" : "object"}", "properties": {${times(size, (i) => `"p${String(i >> 1)}": {}, "p": {}`).join(", ")}}}`,
  },
};

type Files = Readonly<Record<string, string>>;

/** Messages that all get another name in the next file, each with an extension in a file of its own. */
function renamed(size: number, isHead: boolean): Files {
  const start = 'syntax = "proto2";\npackage p;\n';
  return Object.fromEntries(
    times(size, (i) => {
      const path = `m${String(isHead ? (i + 1) % size : i)}.proto`;
      const name = `${isHead ? "N" : "M"}${String(i)}`;
      const extension = `extend ${name} { optional int32 e${String(i)} = 100; }\n`;
      return [
        [path, `${start}message ${name} { optional int32 a${String(i)} = 1; extensions 100 to 200; }\n`],
        [`x${String(i)}.proto`, `${start}import "${path}";\n${extension}`],
      ] as const;
    }).flat(),
  );
}

/** Seconds of CPU that a comparison takes. */
async function cost(before: Files, after: Files): Promise<number> {
  const entry = { oid: undefined, mode: "100644" };
  const revision = { ref: "x", commit: null };
  const started = process.cpuUsage();
  const { comparisons } = await compareSources(
    {
      base: revision,
      head: revision,
      baseSide: memorySnapshot("base", before),
      headSide: memorySnapshot("head", after),
      differing: Object.keys(before).map((path) => ({ path, base: entry, head: entry })),
    },
    defaultScope(),
  );
  const { user, system } = process.cpuUsage(started);
  expect(comparisons[0]?.faults).toEqual([]);
  expect(comparisons[0]?.changes.length).toBeGreaterThan(0);
  return (user + system) / 1e6;
}

const factor = 8;

describe("what a comparison costs grows as the contract does, not with its square", () => {
  it.each(Object.entries(shapes))("%s", async (_, { path, small, text }) => {
    const run = (size: number) => cost({ [path]: text(size, false) }, { [path]: text(size, true) });
    await run(small); // loads and compiles
    const base = Math.max(0.1, await run(small));
    expect((await run(small * factor)) / base).toBeLessThan((factor * factor) / 2);
  });

  it("extended messages that get other names in other files", async () => {
    const run = (size: number) => cost(renamed(size, false), renamed(size, true));
    await run(20);
    const base = await run(60);
    expect((await run(60 * factor)) / base).toBeLessThan(2 * factor);
  });
});
