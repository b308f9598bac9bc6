import { describe, expect, it } from "@jest/globals";
import { formatByContent, mayBeContract, recogniseTogether } from "../../src/contracts/recognise.js";
import { formatByName } from "../../src/model/formats.js";

const draft7 = "http://json-schema.org/draft-07/schema#";

describe("by name", () => {
  it.each([
    ["a/b.avsc", "avro"],
    ["b.avpr", "avro"],
    ["b.avdl", "avro"],
    ["x.proto", "protobuf"],
    ["x.schema.json", "json-schema"],
    ["x.schema.yaml", "json-schema"],
    ["x.schema.yml", "json-schema"],
    ["x.json", undefined],
    ["schema.json", undefined],
    ["avsc", undefined],
    ["x.avsc.md", undefined],
  ])("%s is %s", (path, format) => {
    expect(formatByName(path)).toBe(format);
  });

  it.each([
    ["a.json", true],
    ["a.yaml", true],
    ["schemas/1-0-0", true],
    ["a.md", false],
    ["schemas/order", true],
    ["a.ts", false],
  ])("%s may be one by content: %s", (path, may) => {
    expect(mayBeContract(path)).toBe(may);
  });
});

describe("by content", () => {
  it.each<[string, string, string | undefined]>([
    ["a.json", `{"$schema": "${draft7}"}`, "json-schema"],
    [
      "a.json",
      `\uFEFF \n{"title": "a \\"$schema\\": b", "x": [{"y": {}}], "$schema" : "https://json-schema.org/draft/2020-12/schema"}`,
      "json-schema",
    ],
    [
      "order",
      `{"$schema": "http://iglucentral.com/schemas/com.snowplowanalytics.self-desc/schema/jsonschema/1-0-0#"}`,
      "json-schema",
    ],
    ["order", `{"$schema": "iglu:com.acme/schema/jsonschema/1-0-0"}`, "json-schema"],
    ["a.json", `{"nested": {"$schema": "${draft7}"}}`, undefined],
    ["a.json", `{"list": [{"$schema": "${draft7}"}]}`, undefined],
    ["a.json", `{"$schema": "https://www.schemastore.org/tsconfig.json"}`, undefined],
    ["a.json", `{"$schema": 7, "$id": "${draft7}"}`, undefined],
    ["a.json", `["$schema", "${draft7}"]`, undefined],
    ["a.json", "", undefined],
    ["a.yaml", `# c\n$schema: "${draft7}"\ntype: object`, "json-schema"],
    ["a.yaml", `nested:\n  $schema: ${draft7}`, undefined],
  ])("%s with %s is %s", (path, text, format) => {
    expect(formatByContent(path, text)).toBe(format);
  });

  it.each([
    ["open strings", `{"$schema${'\\"'.repeat(32_000)}`],
    ["quotes", `{"$schema":${'"'.repeat(64_000)}`],
    ["brackets", `{"$schema":${"[".repeat(64_000)}`],
    ["line ends", `$schema:${"\n".repeat(64_000)}`],
    ["backslashes", `{"$schema": "${"\\".repeat(64_001)}`],
  ])("is told in linear time from 64,000 %s", (_name, text) => {
    const begin = performance.now();
    for (const path of ["a.json", "a.yaml"]) expect(formatByContent(path, text)).toBeUndefined();
    recogniseTogether({ name: "a", text }, { name: "b", text });
    expect(performance.now() - begin).toBeLessThan(60_000);
  });
});

describe("two named files", () => {
  const none = { name: undefined, text: undefined };
  const pipe = (text: string) => ({ name: undefined, text });
  it.each<[string, Parameters<typeof recogniseTogether>, unknown]>([
    [
      "by head's name",
      [
        { name: "a.avsc", text: "" },
        { name: "b.avsc", text: "" },
      ],
      { name: "b.avsc", format: "avro" },
    ],
    [
      "by base's name where head is a pipe",
      [{ name: "a.proto", text: "" }, none],
      { name: "a.proto", format: "protobuf" },
    ],
    [
      "an Avro record in a .json file",
      [
        { name: "a.json", text: "" },
        { name: "b.json", text: `{"type":"record"}` },
      ],
      { name: "b.json", format: "avro" },
    ],
    [
      "an Avro union in a pipe",
      [none, pipe(`["null", "string"]`)],
      { name: "contract.avsc", format: "avro" },
    ],
    ["an Avro protocol", [none, pipe(`{"protocol": "P"}`)], { name: "contract.avpr", format: "avro" }],
    ["Avro IDL", [none, pipe(`@namespace("a") protocol P {}`)], { name: "contract.avdl", format: "avro" }],
    [
      "Protobuf with a licence first",
      [none, pipe(`// hi\nsyntax = "proto3";`)],
      { name: "contract.proto", format: "protobuf" },
    ],
    ["Protobuf without syntax", [none, pipe("message M {}")], { name: "contract.proto", format: "protobuf" }],
    [
      "JSON Schema without $schema",
      [none, pipe(`{"type": "object", "properties": {}}`)],
      { name: "contract.schema.json", format: "json-schema" },
    ],
    [
      "JSON Schema in YAML",
      [none, pipe("type: object\n")],
      { name: "contract.schema.yaml", format: "json-schema" },
    ],
    [
      "an unknown text from a pipe",
      [none, pipe("hello")],
      {
        fault: expect.stringMatching(
          /^cannot tell the format of head: its name does not end in \.avsc, .*; give it such a name, or, in a repository, say format: /,
        ),
      },
    ],
    [
      "an unknown text in a file",
      [
        { name: "old/ledger.txt", text: "no contract" },
        { name: "new/ledger.txt", text: "" },
      ],
      { fault: expect.stringMatching(/^cannot tell the format of new\/ledger\.txt: /) },
    ],
    [
      "of two formats",
      [
        { name: "a.avsc", text: "" },
        { name: "b.proto", text: "" },
      ],
      { fault: "a.avsc is avro and b.proto is protobuf: give two contracts of one format" },
    ],
  ])("%s", (_name, [base, head], expected) => {
    expect(recogniseTogether(base, head)).toEqual(expected);
  });
});
