import { describe, expect, it } from "@jest/globals";
import { defaultScope } from "../../src/line/scope.js";
import { contractsOf, countByName } from "../../src/contracts/discover.js";
import { memorySnapshot } from "../../src/hosts/memory.js";

const linesOf = (paths: readonly string[]) => paths.map((path) => `100644 0 0\t${path}\0`).join("");

describe("counting by name in one pass", () => {
  const paths = [
    "a.avsc",
    "é/b.proto",
    "c.schema.json",
    "d.schema.yaml",
    "e.schema.yml",
    "f.json",
    "g.avsc.md",
    "x\ny.avdl",
    ".avpr",
    "avsc",
    "a.avscx",
  ];

  it("counts what counting one by one counts", () => {
    const side = memorySnapshot("head", Object.fromEntries(paths.map((path) => [path, ""])));
    expect(countByName(linesOf(paths))).toBe([...contractsOf(side, defaultScope())].length);
    expect(countByName(linesOf(paths))).toBe(7);
    expect(countByName("")).toBe(0);
  });

  it.each(["vendor/a.avsc", "x/node_modules/a.avsc", "testdata/a.avsc", "src/test/resources/a.avsc"])(
    "leaves it to the slow way when %s may be skipped",
    (path) => {
      expect(countByName(linesOf([...paths, path]))).toBeUndefined();
    },
  );
});
