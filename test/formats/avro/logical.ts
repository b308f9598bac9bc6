import { describe, expect, it } from "@jest/globals";
import type { Direction } from "../../../src/model/outcome.js";
import { compareSchemas, field, record } from "./compare-texts.js";

const decimal = (precision: number, scale: number, size?: number) => ({
  ...(size === undefined ? { type: "bytes" } : { type: "fixed", name: "D", size }),
  logicalType: "decimal",
  precision,
  scale,
});
const logical = (type: string, logicalType: string) => ({ type, logicalType });

async function observed(base: unknown, head: unknown, direction: Direction): Promise<string> {
  const { verdict } = await compareSchemas(record("R", [field("x", base)]), record("R", [field("x", head)]));
  const outcome = verdict[direction];
  const witness = "witness" in outcome ? outcome.witness : undefined;
  return witness ? `${outcome.outcome}: ${witness.observed}` : outcome.outcome;
}

describe("the datum that shows a difference of logical types is one that its writer can write", () => {
  it("a decimal has no more digits than its precision", async () => {
    for (const [precision, scale, size] of [
      ...[1, 2, 3, 4, 9, 38].map((digits) => [digits, 1] as const),
      ...[1, 2, 3, 5, 16].map((bytes) => [Math.floor(Math.log10(2) * (8 * bytes - 1)), 1, bytes] as const),
    ]) {
      const text = await observed(decimal(precision, scale, size), decimal(precision, 0, size), "backward");
      const [, written = "", read = ""] = /as (\S+) \(.*read as (\S+) \(/.exec(text) ?? [];
      expect(written.replace(".", "").replace(/^0+/, "").length).toBeLessThanOrEqual(precision);
      expect(Number(written) * 10).toBeCloseTo(Number(read));
      expect(text).toMatch(/^misreads/);
    }
  });

  it("a time lies within a day, a uuid is one, a big-decimal holds its scale", async () => {
    expect(
      await observed(logical("long", "time-micros"), logical("long", "timestamp-micros"), "backward"),
    ).toContain("written as 12:00:00.000");
    expect(await observed(logical("string", "uuid"), logical("bytes", "big-decimal"), "backward")).toMatch(
      /^rejects: "f47ac10b-58cc-4372-a567-0e02b2c3d479".*is read as no number/,
    );
    expect(await observed(logical("bytes", "big-decimal"), "string", "backward")).toMatch(
      /^misreads: 0x0404d204 was written as 12\.34 \(big-decimal\)/,
    );
    expect(await observed("string", decimal(12, 4), "backward")).toContain('"text" was written as "text"');
  });
});

it("bare readers get what the bytes hold", async () => {
  for (const [writer, reader] of [
    [logical("int", "date"), "int"],
    [logical("int", "time-millis"), "long"],
    [logical("long", "timestamp-nanos"), "long"],
    [logical("string", "uuid"), "string"],
    [decimal(5, 2), "bytes"],
    [decimal(5, 2, 3), { type: "fixed", name: "D", size: 3 }],
  ])
    expect(await observed(writer, reader, "backward")).toBe("reads");
});
