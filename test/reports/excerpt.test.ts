import { describe, expect, it } from "@jest/globals";
import type { Location } from "../../src/model/location.js";
import { datumExcerpt } from "../../src/reports/datum.js";
import { shorten } from "../../src/reports/escape.js";
import { excerptOf } from "../../src/reports/excerpt.js";
import { fitted, visibleLength } from "../../src/reports/terminal.js";
import { judged } from "../support/judged.js";

const witness = (written: unknown) => ({ written, observed: "no", decoder: "d" });
const at = (
  side: Location["side"],
  line: number,
  column: number,
  end: readonly [number, number],
): Location => ({
  file: "a",
  side,
  line,
  column,
  endLine: end[0],
  endColumn: end[1],
});

describe("the excerpt of a change", () => {
  const texts = {
    base: "{\n\t\tint32 count = 1;\n}",
    head: '{\n\t\tint64 count = 1;\n{\n  "name": "x",\n  "type": "long"\n}',
  };
  const textOf = (side: Location["side"]) => texts[side];

  it("shows both sides, and where the element stands in them", () => {
    const rows = excerptOf(
      { textOf },
      { location: at("head", 2, 3, [2, 8]), baseLocation: at("base", 2, 3, [2, 8]) },
    );
    expect(rows.map(({ text, from, to }) => [text, text.slice(from, to)])).toEqual([
      ["int32 count = 1;", "int32"],
      ["int64 count = 1;", "int64"],
    ]);
  });

  it("of an element with many lines shows the first that says something", () => {
    const [row] = excerptOf({ textOf }, { location: at("head", 3, 1, [6, 2]) });
    expect(row).toMatchObject({ line: 4, text: '"name": "x",' });
  });

  it("cuts a long line around the element, and escapes what it shows", () => {
    const long = `${"a".repeat(5000)}\u202eHERE${"b".repeat(5000)}`;
    const [row] = excerptOf({ textOf: () => long }, { location: at("head", 1, 5002, [1, 5006]) }, 60);
    expect(row?.text.length).toBeLessThan(80);
    expect(row?.text.slice(row.from, row.to)).toBe("HERE");
    expect(row?.text).toContain("\\u202e");
  });

  it("shows nothing where no text is at hand", () => {
    expect(excerptOf({}, { location: at("head", 1, 1, [1, 2]) })).toEqual([]);
    expect(excerptOf({ textOf: () => undefined }, { location: at("head", 1, 1, [1, 2]) })).toEqual([]);
  });
});

describe("the excerpt of a datum", () => {
  it("keeps the way to the element, also where data spell its name in another way", () => {
    const written = { fillerOne: "x".repeat(90), outer: { deep: [{ startTime: 7, other: 1 }] }, filler: 2 };
    expect(datumExcerpt(witness(written), ["Span", "start_time"])).toBe(
      '{"outer":{"deep":[{"startTime":7,…}]},…}',
    );
  });

  it("gives the length of a long text, and leaves short data as they are", () => {
    expect(datumExcerpt(witness({ email: "a".repeat(320) }), ["email"])).toBe(
      '{"email":"aaaaaaaa… (320 characters)"}',
    );
    expect(datumExcerpt(witness({ a: 1 }), ["b"])).toBe('{"a":1}');
  });

  it("ends for data of any depth and size", () => {
    let deep: unknown = 1;
    for (let i = 0; i < 500; i += 1) deep = { a: [deep, "x".repeat(100)] };
    expect(datumExcerpt(witness(deep), ["zzz"]).length).toBeLessThan(250);
    expect(datumExcerpt(witness(Array(10_000).fill("é")), []).length).toBeLessThan(250);
  });
});

describe("lines for a terminal", () => {
  const red = (text: string) => `\u001b[31m${text}\u001b[39m`;

  it("break between words, below where they began; colours have no width", () => {
    const line = `    → ${red("one two three")} four five six seven eight nine ten`;
    const rows = fitted([line], { width: 40, unicode: true });
    expect(rows.map(visibleLength).every((length) => length <= 40)).toBe(true);
    expect(rows[1]).toMatch(/^ {6}\S/);
    expect(rows.join(" ").replace(/\s+/g, " ").trim()).toBe(line.trim());
    expect(fitted([line], { width: Number.POSITIVE_INFINITY, unicode: true })).toEqual([line]);
  });

  it("keep the indentation of a line that is painted from its beginning", () => {
    const rows = fitted([red("    note: one two three four five six seven eight nine")], {
      width: 40,
      unicode: true,
    });
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^ {6}\S/);
  });

  it("are drawn with what the terminal has", () => {
    expect(fitted(["✗ a → b…", "✓ c"], { width: 80, unicode: false })).toEqual(["x a -> b...", "+ c"]);
  });
});

describe("remedies fit the edit and its direction", () => {
  const avro = (fields: string) => `{"type":"record","name":"Reading","fields":[${fields}]}`;
  const remedies = async (path: string, base: string, head: string) =>
    (await judged(path, base, head)).changes.map(({ remedy }) => remedy).join("\n");
  const id = '{"name":"id","type":"long"}';

  it("Avro: a removed field is not told to get a default; a likely rename is told of aliases", async () => {
    const removed = await remedies("r.avsc", avro(`${id},{"name":"note","type":"string"}`), avro(id));
    expect(removed).toContain("Put the field back");
    expect(removed).toContain('("default": "")');
    const renamed = await remedies(
      "r.avsc",
      avro(`${id},{"name":"note","type":"string"}`),
      avro(`${id},{"name":"remark","type":"string"}`),
    );
    expect(renamed).toContain('"aliases": ["note"] on "remark"');
    const optional = await remedies(
      "r.avsc",
      avro(id),
      avro(`${id},{"name":"note","type":["string","null"]}`),
    );
    expect(optional).toContain('"type": ["null", …], "default": null');
    const fixed = await remedies(
      "r.avsc",
      avro(id),
      avro(`${id},{"name":"hash","type":{"type":"fixed","name":"Hash","size":16}}`),
    );
    expect(fixed).toContain('a "default" of 16 characters, one for each byte');
  });

  it("Avro: an enum gets the default of its field as a ready line", async () => {
    const kind = (symbols: string) =>
      avro(`{"name":"kind","type":{"type":"enum","name":"Kind","symbols":[${symbols}]},"default":"BLANK"}`);
    const added = await remedies("k.avsc", kind('"A","BLANK"'), kind('"A","BLANK","B"'));
    expect(added).toContain('every reader needs "default": "BLANK" next to "symbols"');
    const removed = await remedies("k.avsc", kind('"A","BLANK","B"'), kind('"A","BLANK"'));
    expect(removed).toContain("Keep the symbol as long as data holds it");
  });

  it("Protobuf: the reservation, the number and the JSON name as ready lines", async () => {
    const proto = (fields: string) => `syntax = "proto3";\nmessage Reading { ${fields} }\n`;
    const removed = await remedies(
      "r.proto",
      proto("int32 id = 1; string note = 2;"),
      proto("int32 id = 1;"),
    );
    expect(removed).toContain('`reserved 2; reserved "note";`');
    const moved = await remedies("r.proto", proto("string note = 2;"), proto("string remark = 3;"));
    expect(moved).toContain('If it is now called "remark", give that one its number back (2');
    const renamed = await remedies("r.proto", proto("string my_note = 2;"), proto("string remark = 2;"));
    expect(renamed).toContain('`remark = 2 [json_name = "myNote"]`');
  });

  it("JSON Schema: a removed value is not told to let readers learn it", async () => {
    const schema = (values: string) =>
      `{"$schema":"https://json-schema.org/draft/2020-12/schema","enum":[${values}]}`;
    expect(await remedies("r.schema.json", schema('"a","b"'), schema('"a"'))).toContain("Keep the value");
    expect(await remedies("r.schema.json", schema('"a"'), schema('"a","b"'))).toContain(
      "Let every reader learn",
    );
  });
});

it.each([
  ["a", 1],
  ["漢字", 4],
  ["한글", 4],
  ["e\u0301", 1],
  ["🎉", 2],
  ["\u001b[31mred\u001b[39m", 3],
])("%j takes %i columns, so that a caret stands under what it means", (text, columns) => {
  expect(visibleLength(text)).toBe(columns);
});

it("a byte order mark takes no column", () => {
  const location: Location = { file: "a", side: "head", line: 1, column: 2, endLine: 1, endColumn: 4 };
  const [row] = excerptOf({ textOf: () => "\ufeff{ab}" }, { location });
  expect(row?.text.slice(row.from, row.to)).toBe("ab");
});

describe("a cut", () => {
  const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/;
  it.each([0, 1, 2, 3])("leaves no half of a character (%d)", (shift) => {
    const text = `${"x".repeat(shift)}${"🚢".repeat(200)}`;
    expect(shorten(text, 20)).not.toMatch(half);
    expect(datumExcerpt(witness({ ship: text, other: text.repeat(9) }), ["ship"])).not.toMatch(half);
  });
});
