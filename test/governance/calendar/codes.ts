import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "@jest/globals";
import { calendarCodes } from "../../../src/calendar/codes.js";

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../../src/calendar");

describe("codes", () => {
  it("are explained, each one that the calendar can say and no other", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && name !== "codes.ts",
    );
    const said = files.flatMap((name) => [
      ...readFileSync(join(folder, name), "utf8").matchAll(/"(GV\d{3})"/g),
    ]);
    expect(Object.keys(calendarCodes)).toEqual([...new Set(said.map(([, code]) => code))].sort());
  });
});
