import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { governanceCodes } from "../../src/governance/codes.js";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/codes(?:\.ts$|\/)/.test(file))
  .map((file) => readFileSync(join("src", file), "utf8"));

describe("governance codes", () => {
  it("that the program says all have a page", () => {
    const said = new Set(
      sources.flatMap((text) => text.match(/"GV\d{3}"/g) ?? []).map((code) => code.slice(1, -1)),
    );
    expect([...said].filter((code) => !governanceCodes.has(code)).sort()).toEqual([]);
    expect([...governanceCodes.keys()].filter((code) => !said.has(code))).toEqual([]);
  });

  it.each([...governanceCodes.values()])(
    "$code has a title, a reason and a remedy",
    ({ title, why, remedy }) => {
      for (const text of [title, why, remedy]) expect(text).toMatch(/^\S.{5,}/);
      expect(why).toMatch(/\.$/);
      expect(remedy).toMatch(/\.$/);
    },
  );
});
