import { expect, it } from "@jest/globals";
import { fails } from "../../../src/model/outcome.js";
import { renderJson } from "../../../src/reports/json.js";
import { renderMarkdown } from "../../../src/reports/markdown.js";
import { style } from "../../../src/reports/style.js";
import { renderText } from "../../../src/reports/text.js";
import { compareSchemas, field, record } from "./compare-texts.js";

const times = <T>(count: number, make: (i: number) => T): T[] =>
  Array.from({ length: count }, (_unused, i) => make(i));
const nested = (depth: number, inner: unknown) =>
  times(depth, (i) => i).reduce((type: unknown, i) => record(`D${String(i)}`, [field("x", type)]), inner);

/** Decided, with a witness and explained; how fast and how large is measured by the bench. */
const sizes: readonly (readonly [string, unknown, unknown, number])[] = [
  [
    "a record of 5,000 fields",
    record(
      "W",
      times(5000, (i) => field(`f${String(i)}`, "int")),
    ),
    record(
      "W",
      times(5001, (i) => field(`f${String(i)}`, "int")),
    ),
    1,
  ],
  [
    "a union of 300 branches",
    times(300, (i) => record(`A${String(i)}`, [])),
    times(300, (i) => record(`A${String(i)}`, [field("y", "int")])),
    300,
  ],
  ["200 levels", nested(200, "int"), nested(200, "string"), 1],
  [
    "100 types that refer to each other",
    times(100, (i) =>
      record(
        `M${String(i)}`,
        times(3, (j) => field(`f${String(j)}`, ["null", `M${String((i * 7 + j) % 100)}`])),
      ),
    ),
    times(100, (i) =>
      record(`M${String(i)}`, [
        ...times(3, (j) => field(`f${String(j)}`, ["null", `M${String((i * 7 + j) % 100)}`])),
        ...(i === 77 ? [field("z", "int")] : []),
      ]),
    ),
    1,
  ],
  [
    "a chain that doubles at every step",
    times(40, (i) =>
      record(
        `G${String(i)}`,
        i < 39
          ? [field("a", ["null", `G${String(i + 1)}`]), field("b", ["null", `G${String(i + 1)}`])]
          : [field("x", "int")],
      ),
    ),
    times(40, (i) =>
      record(
        `G${String(i)}`,
        i < 39
          ? [field("a", ["null", `G${String(i + 1)}`]), field("b", ["null", `G${String(i + 1)}`])]
          : [field("x", "string")],
      ),
    ),
    1,
  ],
];

it.each(sizes)("%s", async (_title, base, head, changes) => {
  const { verdict, changes: found } = await compareSchemas(base, head);
  expect(verdict.backward).toMatchObject({ outcome: "rejects", witness: expect.anything() as unknown });
  expect(found.map(({ rule }) => rule)).not.toContain("avro/unexplained");
  expect(found.length).toBe(changes);
});

it("says of every finding of a huge record whether a datum shows it, and why not", async () => {
  const wide = (type: unknown) =>
    record(
      "W",
      times(1500, (i) => field(`f${String(i)}`, i < 8 ? type : "int")),
    );
  const { changes } = await compareSchemas(wide("int"), wide("boolean"));
  const told = changes.map(({ verdict: { backward } }) => {
    if (!fails(backward)) return "reads";
    if (backward.witness) return "shown";
    return backward.because.replace(/^int cannot be read as boolean /, "");
  });
  const leftOut = "(no datum is shown: the data shown for other findings are large already)";
  expect(told).toEqual([...times(5, () => "shown"), ...times(3, () => leftOut)]);
});

it("says that a datum is too large to be shown, or that there is none", async () => {
  const holder = (type: string) =>
    record("W", [field("big", { type: "fixed", name: "Big", size: 30_000 }), field("x", type)]);
  const comparison = await compareSchemas(holder("int"), holder("string"));
  const because =
    "int cannot be read as string (no datum is shown: the smallest one is too large, or there is none)";
  expect(comparison.changes.map(({ verdict }) => verdict.backward)).toEqual([
    { outcome: "rejects", because },
  ]);
  const sides = { base: { ref: "a", commit: null }, head: { ref: "b", commit: null } };
  const reported = { ...comparison, mode: "full" as const, declared: true, satisfied: false };
  const report = { ...sides, contracts: 1, notes: [], comparisons: [reported] };
  expect(renderText(report, { style: style(false), verbose: false, quiet: false })).toContain(because);
  expect(renderJson(report, "1.0.0")).toContain(because);
  expect(renderMarkdown(report)).toContain("no datum is shown: the smallest one is too large");
});

it("names no codec but its own where the schemas are too large for avsc", async () => {
  const wide = (count: number) =>
    record(
      "A",
      times(count, (i) => field(`f${String(i)}`, ["null", "int"])),
    );
  const holder = (count: number, fields: readonly unknown[]) =>
    record("W", [field("either", [wide(count), record("B", fields)])]);
  const { changes } = await compareSchemas(holder(2001, []), holder(1999, [field("y", "int")]));
  const [added] = changes.filter(({ element }) => element.at(-1) === "y");
  expect(added?.verdict.backward).toMatchObject({
    outcome: "rejects",
    witness: {
      written: { either: { B: {} } },
      bytes: "02",
      observed: "the writer does not write y, and the reader's y has no default",
      decoder: "contract-check's resolving decoder",
    },
  });
});
