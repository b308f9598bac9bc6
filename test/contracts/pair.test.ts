import { describe, expect, it } from "@jest/globals";
import type { SideFile } from "../../src/contracts/pair.js";
import { pair } from "../../src/contracts/pair.js";

const found = (path: string, text: string | undefined, key?: string): SideFile => ({ path, text, key });
const lines = (count: number, word: string) =>
  Array.from({ length: count }, (_, i) => `${word} ${String(i)}`).join("\n");

function paired(
  removed: readonly SideFile[],
  added: readonly SideFile[],
  both: readonly string[] = [],
): string[] {
  return pair({ both, removed, added }).map(
    ({ status, basePath, headPath }) => `${status} ${basePath ?? "–"} → ${headPath ?? "–"}`,
  );
}

describe("pairing", () => {
  it("takes the same path first, whatever else is alike", () => {
    expect(paired([], [found("b", "same")], ["a"])).toEqual(["modified a → a", "added – → b"]);
  });

  it("takes equal content before identity before similarity", () => {
    const removed = [
      found("1", "text", "k1"),
      found("2", `${lines(10, "x")}\nold`, "k2"),
      found("3", lines(10, "y"), "k3"),
    ];
    const added = [
      found("a", "text", "k2"),
      found("b", "other", "k2"),
      found("c", `${lines(10, "y")}\nnew`, "k9"),
    ];
    expect(paired(removed, added)).toEqual(["moved 1 → a", "moved 2 → b", "moved 3 → c"]);
  });

  it("among equals keeps the file's name, else the first path", () => {
    const removed = [found("old/a", "t"), found("old/b", "t"), found("old/c", "t")];
    const added = [found("new/b", "t"), found("new/x", "t")];
    expect(paired(removed, added)).toEqual([
      "moved old/b → new/b",
      "moved old/a → new/x",
      "removed old/c → –",
    ]);
  });

  it("takes the most similar of several, each once", () => {
    const removed = [found("1", lines(10, "x"))];
    const added = [found("a", `${lines(8, "x")}\nother\nmore`), found("b", `${lines(10, "x")}\nmore`)];
    expect(paired(removed, added)).toEqual(["added – → a", "moved 1 → b"]);
  });

  it("does not pair what only has brackets, or little, in common", () => {
    expect(paired([found("1", "{\n}\n{\n}")], [found("a", "{\n}\n{\n}\n}")])).toEqual([
      "removed 1 → –",
      "added – → a",
    ]);
    expect(
      paired(
        [found("1", `${lines(5, "x")}\n${lines(5, "y")}`)],
        [found("a", `${lines(5, "x")}\n${lines(5, "z")}`)],
      ),
    ).toEqual(["removed 1 → –", "added – → a"]);
  });

  it("does not pair files that are no text", () => {
    expect(paired([found("1", undefined)], [found("a", undefined)])).toEqual([
      "removed 1 → –",
      "added – → a",
    ]);
  });

  it("knows a contract that is written in another syntax by its place, and by its words", () => {
    const json = `{"type": "object", "properties": {"sku": {"type": "string"}, "depth": {"type": "integer", "maximum": 9}}}`;
    const yaml =
      "type: object\nproperties:\n  sku: {type: string}\n  depth:\n    type: integer\n    maximum: 8\n";
    expect(paired([found("a/bin.schema.json", json)], [found("a/bin.schema.yaml", "type: array")])).toEqual([
      "moved a/bin.schema.json → a/bin.schema.yaml",
    ]);
    expect(
      paired([found("a/bin.json", json)], [found("b/box.yaml", yaml), found("b/tin.yaml", "type: object")]),
    ).toEqual(["moved a/bin.json → b/box.yaml", "added – → b/tin.yaml"]);
    expect(paired([found("a/bin.v1.avsc", json)], [found("a/bin.v2.avsc", "{}")])).toEqual([
      "removed a/bin.v1.avsc → –",
      "added – → a/bin.v2.avsc",
    ]);
  });

  it("takes a thousand moves by identity, and gives up similarity there but for files of one name", () => {
    const removed = Array.from({ length: 1000 }, (_, i) =>
      found(`old/${String(i)}`, lines(20, `r${String(i)}`), `k${String(i)}`),
    );
    const added = removed.map(({ path, key, text }) => ({
      path: path.replace("old", "new"),
      key,
      text: `${text ?? ""}\nmore`,
    }));
    expect(pair({ both: [], removed, added }).every(({ status }) => status === "moved")).toBe(true);
    const nameless = (all: readonly SideFile[]) => all.map(({ path, text }) => found(path, text));
    const statuses = (to: readonly SideFile[]) =>
      new Set(pair({ both: [], removed: nameless(removed), added: to }).map(({ status }) => status));
    const renamed = added.map(({ path, text }) => found(`${path}x`, text));
    expect(statuses(renamed)).toEqual(new Set(["added", "removed"]));
    expect(statuses(nameless(added))).toEqual(new Set(["moved"]));
  });
});
