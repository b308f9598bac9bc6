import { describe, expect, it } from "@jest/globals";
import { readJson } from "../../src/source/json.js";
import type { Node } from "../../src/source/node.js";
import { duplicateMembers, plain } from "../../src/source/node.js";
import { ReadError, textOf } from "../../src/source/text.js";
import { largestYaml, yamlReader } from "../../src/source/yaml.js";

const read = await yamlReader();

function nodeOf(text: string): Node {
  return read(textOf("contract-check.yaml", "base", text));
}

function faultOf(text: string): string {
  try {
    nodeOf(text);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return `${String(error.location.line)}:${String(error.location.column)} ${error.message}`;
  }
  return "read without a fault";
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join("\n");
}

describe("values", () => {
  const cases: readonly [string, unknown][] = [
    ["a: 1", { a: 1 }],
    ["a: yes\nb: on\nc: true\nd: ~\ne:", { a: "yes", b: "on", c: true, d: null, e: null }],
    ["from: 2026-01-03T22:00", { from: "2026-01-03T22:00" }],
    ['"@acme/orders": [dana, mira]', { "@acme/orders": ["dana", "mira"] }],
    ["- {a: [1, {b: c}]}\n- |\n  two\n  lines\n", [{ a: [1, { b: "c" }] }, "two\nlines\n"]],
    ["1: one\ntrue: yes", { 1: "one", true: "yes" }],
    ["a: &x {k: 1, l: 2}\nb: {<<: *x, k: 3}", { a: { k: 1, l: 2 }, b: { k: 3, l: 2 } }],
    ["a: &x [1]\nb: *x", { a: [1], b: [1] }],
    ['{"a": "b"}', { a: "b" }],
    ["--- # one document\na: b\n...\n", { a: "b" }],
    ["a: 1\r\nb:\r\n  - 2\r\n", { a: 1, b: [2] }],
    ["!!str 12", "12"],
  ];
  it.each(cases)("%j", (text, value) => {
    expect(plain(nodeOf(text))).toEqual(value);
  });

  it("keeps __proto__ an ordinary key", () => {
    const value = plain(nodeOf("__proto__: {polluted: true}")) as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(["__proto__"]);
    expect("polluted" in {}).toBe(false);
  });

  const numbers: readonly [string, string][] = [
    ["12345678901234567890", "12345678901234567890"],
    ["+1", "1"],
    ["-0.50", "-0.50"],
    [".5", "0.5"],
    ["5.", "5"],
    ["007", "7"],
    ["0x1F", "31"],
    ["0o17", "15"],
    ["1e400", "1e400"],
  ];
  it.each(numbers)("the number %s is %s in JSON", (text, raw) => {
    const node = nodeOf(text);
    expect(node).toMatchObject({ kind: "number", raw });
    expect(readJson(textOf("x.json", "base", raw))).toMatchObject({ kind: "number", raw });
  });

  it("keeps duplicate keys for the caller to refuse", () => {
    const node = nodeOf("a: 1\nb: 2\na: 3");
    if (node.kind !== "object") throw new Error("expected an object");
    expect(duplicateMembers(node).map(({ key, start }) => [key, start])).toEqual([["a", 10]]);
  });
});

describe("positions", () => {
  it("are those of the text, for every kind of node", () => {
    const text = "contracts:\n  - files: a/*.avsc   # comment\n    owner: '@acme/x'\n\n\nteams: {a: [b]}\n";
    const source = textOf("c.yaml", "base", text);
    const root = read(source);
    if (root.kind !== "object") throw new Error("expected an object");
    const contracts = root.member("contracts");
    const slice = (node: { start: number; end: number } | undefined) => text.slice(node?.start, node?.end);
    expect(slice(contracts)).toBe("contracts");
    expect(slice(contracts?.value)).toBe("- files: a/*.avsc   # comment\n    owner: '@acme/x'");
    expect(slice(root.get("teams"))).toBe("{a: [b]}");
    const first = contracts?.value.kind === "array" ? contracts.value.items[0] : undefined;
    const owner = first?.kind === "object" ? first.member("owner") : undefined;
    expect(slice(owner?.value)).toBe("'@acme/x'");
    expect(source.rangeOf(owner?.start ?? 0, owner?.end ?? 0)).toEqual({
      line: 3,
      column: 5,
      endLine: 3,
      endColumn: 10,
    });
  });

  it("do not move under CRLF", () => {
    const text = "a: 1\r\nb: two\r\n";
    const root = nodeOf(text);
    if (root.kind !== "object") throw new Error("expected an object");
    const value = root.get("b");
    expect(text.slice(value?.start, value?.end)).toBe("two");
  });
});

describe("faults say where and what to do", () => {
  const cases: readonly [string, string][] = [
    ["", "1:1 the file is empty: expected a YAML document"],
    ["# only a comment\n", "1:1 the file is empty: expected a YAML document"],
    ["a: 1\n--- \nb: 2", "2:1 expected one YAML document, found a second one: remove everything from --- on"],
    [
      "owner: @acme/orders\n",
      '1:8 a plain value may not begin with this character: put it in quotes, as in "@acme/orders"',
    ],
    ["a:\n\t- b", "2:1 a tab may not indent YAML: use spaces"],
    ["a: *nowhere", "1:4 no anchor &nowhere stands before this alias"],
    ["a: &a [*a]", "1:8 *a stands inside its own anchor: it would never end"],
    ["a: .inf", '1:4 ".inf" has no place in JSON: write a number'],
    ["? [a]\n: b", "1:3 a key must be a plain word or a string"],
    ["a: !env SECRET", "1:4 this tag (!…) is not known: write the plain value"],
    ["%YAML 1.1\n---\na: yes", "1:1 %YAML 1.1 is not read (yes and no would be booleans): remove this line"],
    ["a: {<<: 1}", "1:5 << merges another map: expected an alias such as *defaults"],
  ];
  it.each(cases)("%j", (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it("names the place of a syntax error", () => {
    expect(faultOf("a:\n  b: 1\n c: 2")).toMatch(/^3:/);
  });

  const unclosed: readonly [string, string][] = [
    ["a: [1, 2\nb: 3", "1:4 this [ is not closed: write ] where it ends"],
    ["x:\n  - files: [a, b\n    compatibility: full\n", "2:12 this [ is not closed: write ] where it ends"],
    ["a: 1\nb: {c: [1, 2}\nd: 3", "2:8 this [ is not closed: write ] where it ends"],
    ["a: {b: [1, 2]\n\nc: 3", "1:4 this { is not closed: write } where it ends"],
    ["a: {b: [1, 2], c: {}\n", "1:4 this { is not closed: write } where it ends"],
    ['a: "never closed\nb: 1\n', '1:4 this " is not closed: write " where it ends'],
    ["a: [x, 'y]\nb: 1", "1:8 this ' is not closed: write ' where it ends"],
  ];
  it.each(unclosed)("names where %j opens what does not close", (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it("tells a fault before what does not close", () => {
    expect(faultOf("a: @b\nc: [1")).toMatch(/^1:4 a plain value/);
  });
});

describe("hostile documents end soon with a fault", () => {
  it("a billion laughs", () => {
    const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${lines(
      12,
      (i) =>
        `a${String(i + 1)}: &a${String(i + 1)} [${Array.from({ length: 9 }, () => `*a${String(i)}`).join(", ")}]`,
    )}`;
    expect(faultOf(bomb)).toMatch(/aliases add more than 50000 values/);
  });

  it("merged maps", () => {
    const bomb = `a: &a {${lines(300, (i) => `k${String(i)}: 1`).replaceAll("\n", ", ")}}\n${lines(
      400,
      (i) => `b${String(i)}: {<<: *a}`,
    )}`;
    expect(faultOf(bomb)).toMatch(/aliases add more than 50000 values/);
  });

  it.each(["[", "{a: ", "- ", "? "])("nesting of %j", (opening) => {
    expect(faultOf(opening.repeat(20_000))).toMatch(/nested more than 1000 levels|not YAML|missing/);
  });

  it("many keys in one map", () => {
    const node = nodeOf(lines(20_000, (i) => `key${String(i)}: ${String(i)}`));
    expect(node.kind === "object" && node.members.length).toBe(20_000);
  });

  it("a file beyond the limit", () => {
    expect(faultOf("a".repeat(largestYaml + 1))).toMatch(/larger than 4 MB: split it/);
  });
});
