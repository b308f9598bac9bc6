import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const inWindow = "2026-11-28T22:30+01:00";

/** A contract that team ships, with one line under elements: or one consumer. */
function config(file: string, more: { readonly elements?: string; readonly consumers?: string }): string {
  return `version: 1
contracts:
  - files: ${file}
    owner: "@ships"
${more.elements === undefined ? "" : `    elements: [${more.elements}]\n`}${more.consumers === undefined ? "" : `consumers: [${more.consumers}]\n`}windows:
  - {id: saturday, timezone: Europe/Berlin, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}
teams: {"@ships": [sven], "@harbour": [hanne]}
people: {"@ada": {emails: [ada@example.com]}}
`;
}

const avroFile = "voyage.avsc";
function voyage(port: unknown, fields: readonly object[] = []): string {
  const all = [
    { name: "id", type: "string" },
    { name: "from", type: port },
    { name: "to", type: "Port" },
  ];
  return JSON.stringify({ type: "record", name: "Voyage", fields: [...all, ...fields] });
}
const port = (code: unknown, name = "Port") => ({
  type: "record",
  name,
  fields: [
    { name: "berth", type: { type: "record", name: "Berth", fields: [{ name: "code", type: code }] } },
  ],
});

const protoFile = "voyage.proto";
const proto = (code: string, from = "Port from = 2") => `syntax = "proto3";
package fleet;
message Voyage { string id = 1; ${from}; repeated Port calls = 3; map<string, Port> named = 4; Voyage next = 5; }
message Port { Berth berth = 1; }
message Berth { ${code} code = 1; Kind kind = 2; }
enum Kind { KIND_UNKNOWN = 0; KIND_DEEP = 1; }
service Planner { rpc Plan(Voyage) returns (Port); }
`;

const jsonFile = "voyage.schema.json";
const json = (longest: number, from: unknown = { $ref: "#/$defs/Port" }) =>
  JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: {
      id: { type: "string" },
      from,
      calls: { type: "array", items: { $ref: "#/$defs/Port" } },
      next: { $ref: "#" },
    },
    $defs: {
      Port: { type: "object", properties: { berth: { $ref: "#/$defs/Berth" } } },
      Berth: { type: "object", properties: { code: { type: "string", maxLength: longest } } },
    },
  });

interface Edit {
  readonly file: string;
  readonly base: string;
  readonly head: string;
}
const inSharedType: Readonly<Record<string, Edit>> = {
  avro: { file: avroFile, base: voyage(port("int")), head: voyage(port("string")) },
  protobuf: { file: protoFile, base: proto("int64"), head: proto("string") },
  jsonSchema: { file: jsonFile, base: json(20), head: json(4) },
};

async function proposed(
  { file, base, head }: Edit,
  more: Parameters<typeof config>[1],
  ...command: readonly string[]
) {
  const repo = repository({ "contract-check.yaml": config(file, more), [file]: base });
  repo.git("checkout", "-q", "-b", "topic");
  repo.write({ [file]: head });
  repo.commit();
  return run(repo.root, ...command);
}
const approvedBy = (...people: readonly string[]) => [
  "simulate",
  ...people.flatMap((person) => ["--approve", person]),
  "--at",
  inWindow,
];
const owned = (path: string) => ({ elements: `{path: "${path}", owner: "@harbour"}` });
const read = (file: string, field: string) => ({
  consumers: `{id: radar, owner: "@harbour", reads: [{contract: ${file}, fields: ["${field}"]}]}`,
});

describe("a change in a type is one of each element that uses it", () => {
  it.each([
    ["avro", "to.berth.code"],
    ["avro", "Voyage.to.**"],
    ["protobuf", "Voyage.from.berth.code"],
    ["protobuf", "from.**"],
    ["protobuf", "calls[].berth.*"],
    ["protobuf", "named{}.berth.code"],
    ["protobuf", "next.next.from.**"],
    ["protobuf", "Planner.Plan.from.berth.code"],
    ["jsonSchema", "from"],
    ["jsonSchema", "from.berth.code"],
    ["jsonSchema", "calls[].berth.*"],
    ["jsonSchema", "next.next.from.**"],
  ])("%s: the owner of %s is asked", async (format, path) => {
    const edit = inSharedType[format];
    if (!edit) throw new Error(format);
    const wanted = format === "jsonSchema" && path === "from" ? "from.**" : path;
    const without = await proposed(edit, owned(wanted), ...approvedBy("@sven"));
    expect(without.out).toContain("@harbour");
    expect(without.code).toBe(1);
    expect((await proposed(edit, owned(wanted), ...approvedBy("@sven", "@hanne"))).code).toBe(0);
  });

  it.each([
    ["avro", "to.name"],
    ["protobuf", "Voyage.from.berth.kind"],
    ["protobuf", "id"],
    ["jsonSchema", "from.berth.depth"],
    ["jsonSchema", "id"],
  ])("%s: the owner of %s, beside it, is not", async (format, path) => {
    const edit = inSharedType[format];
    if (!edit) throw new Error(format);
    expect((await proposed(edit, owned(path), ...approvedBy("@sven"))).code).toBe(0);
  });

  it("the last line for a way counts, and only for that way", async () => {
    const elements = '{path: "**.code", owner: "@harbour"}, {path: "to.berth.code", owner: "@ships"}';
    const edit = inSharedType.avro;
    if (!edit) throw new Error("avro");
    const head = { ...edit, head: voyage(port("int"), [{ name: "pier", type: "int", default: 1 }]) };
    expect((await proposed(head, { elements }, ...approvedBy("@sven"))).code).toBe(0);
    expect((await proposed(edit, { elements }, ...approvedBy("@sven"))).code).toBe(1);
  });

  it.each([
    ["avro", "to.berth.code"],
    ["protobuf", "from.berth"],
    ["jsonSchema", "calls[].berth.code"],
  ])("%s: the reader of %s is broken, and impact says so", async (format, field) => {
    const edit = inSharedType[format];
    if (!edit) throw new Error(format);
    const impact = await proposed(edit, read(edit.file, field), "impact");
    expect(impact.out).not.toContain("no change touches what it reads");
    const { code } = await proposed(edit, read(edit.file, field), ...approvedBy("@sven"));
    expect(code).toBe(format === "jsonSchema" ? 0 : 1);
  });

  it.each([
    ["avro", "to.berth.code"],
    ["protobuf", "calls[].berth.code"],
    ["jsonSchema", "from.berth.code"],
  ])("%s: a frozen %s holds it back", async (format, path) => {
    const edit = inSharedType[format];
    if (!edit) throw new Error(format);
    const elements = `{path: "${path}", frozen: {until: 2027-01-31, reason: audit}}`;
    const { out, code } = await proposed(edit, { elements }, ...approvedBy("@sven"));
    expect(out).toContain("frozen until 2027-01-31");
    expect(code).not.toBe(0);
  });
});

const parents: readonly (readonly [string, Edit])[] = [
  [
    "an Avro record becomes a string",
    { file: avroFile, base: voyage(port("int")), head: voyage({ ...port("int"), fields: [] }) },
  ],
  [
    "an Avro record may be null",
    { file: avroFile, base: voyage(port("int")), head: voyage(["null", port("int")]) },
  ],
  [
    "an Avro record becomes an array of it",
    { file: avroFile, base: voyage(port("int")), head: voyage({ type: "array", items: port("int") }) },
  ],
  [
    "a Protobuf message becomes a string",
    { file: protoFile, base: proto("int64"), head: proto("int64", "string from = 2") },
  ],
  [
    "a Protobuf message becomes another",
    { file: protoFile, base: proto("int64"), head: proto("int64", "Voyage from = 2") },
  ],
  [
    "a JSON object becomes a string",
    { file: jsonFile, base: json(20, { type: "object" }), head: json(20, { type: "string" }) },
  ],
];

describe("what lies below a parent is concerned by what becomes of the parent", () => {
  it.each(parents)("%s", async (_title, edit) => {
    expect((await proposed(edit, owned("from.berth.code"), ...approvedBy("@sven"))).code).toBe(1);
    expect((await proposed(edit, owned("from.berth.code"), ...approvedBy("@sven", "@hanne"))).code).toBe(0);
    expect((await proposed(edit, read(edit.file, "from.berth.code"), "impact")).out).toContain("broken");
  });

  it.each(parents)("%s: not the owner of what lies elsewhere", async (_title, edit) => {
    expect((await proposed(edit, owned("id"), ...approvedBy("@sven"))).code).toBe(0);
  });
});

/** A type in a file of its own, the file that uses it, and the place of what changes in it. */
const apart: readonly (readonly [string, Edit, Readonly<Record<string, string>>, string])[] = [
  [
    "avro",
    {
      file: "parts/port.avsc",
      base: JSON.stringify(port("int")),
      head: JSON.stringify(port("string")),
    },
    { "parts/voyage.avsc": voyage("Port") },
    "to.berth.code",
  ],
  [
    "avro, a type deep in the file",
    {
      file: "parts/port.avsc",
      base: JSON.stringify(port("int")),
      head: JSON.stringify(port("string")),
    },
    {
      "parts/quay.avsc": JSON.stringify({
        type: "record",
        name: "Quay",
        fields: [{ name: "end", type: "Berth" }],
      }),
    },
    "Quay.end.code",
  ],
  [
    "protobuf",
    {
      file: "parts/port.proto",
      base: 'syntax = "proto3"; package fleet; message Port { int64 code = 1; }',
      head: 'syntax = "proto3"; package fleet; message Port { string code = 1; }',
    },
    {
      "parts/voyage.proto":
        'syntax = "proto3"; package fleet; import "parts/port.proto"; message Voyage { repeated Port calls = 1; }',
    },
    "Voyage.calls[].code",
  ],
  [
    "JSON Schema",
    {
      file: "parts/port.schema.json",
      base: '{"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {"Port": {"properties": {"code": {"type": "string", "maxLength": 20}}}}}',
      head: '{"$schema": "https://json-schema.org/draft/2020-12/schema", "$defs": {"Port": {"properties": {"code": {"type": "string", "maxLength": 4}}}}}',
    },
    {
      "parts/voyage.schema.json":
        '{"$schema": "https://json-schema.org/draft/2020-12/schema", "properties": {"from": {"$ref": "port.schema.json#/$defs/Port"}}}',
    },
    "from.**",
  ],
];

describe("a type in another file", () => {
  const names = "parts/{voyage,quay}*";
  it.each(apart)("%s: the owner of the place that uses it is asked", async (_title, edit, users, path) => {
    const text = (line: string) =>
      config("'parts/port*'", {}).replace(
        "windows:",
        `  - {files: "${names}", owner: "@ships", elements: [${line}]}\nwindows:`,
      );
    const asked = async (line: string, ...people: readonly string[]) => {
      const repo = repository({ "contract-check.yaml": text(line), ...users, [edit.file]: edit.base });
      repo.git("checkout", "-q", "-b", "topic");
      repo.commit({ [edit.file]: edit.head });
      return run(repo.root, ...approvedBy(...people));
    };
    const line = `{path: "${path}", owner: "@harbour"}`;
    const without = await asked(line, "@sven");
    expect(without.out).toContain("@harbour as the owner of");
    expect(without.code).toBe(1);
    expect((await asked(line, "@sven", "@hanne")).code).toBe(0);
    expect((await asked('{path: "id", owner: "@harbour"}', "@sven")).code).toBe(0);
    const frozen = await asked(`{path: "${path}", frozen: {until: 2027-01-31, reason: audit}}`, "@sven");
    expect([frozen.out, frozen.code]).toEqual([expect.stringContaining("frozen until 2027-01-31"), 1]);
  });

  it.each(apart)(
    "%s: whoever reads the place is broken, and impact says so",
    async (title, edit, users, path) => {
      const [contract = ""] = Object.keys(users);
      const consumers = `consumers: [{id: radar, owner: "@harbour", reads: [{contract: ${contract}, fields: ["${path}"]}]}]\nwindows:`;
      const repo = repository({
        "contract-check.yaml": config("'parts/*'", {}).replace("windows:", consumers),
        ...users,
        [edit.file]: edit.base,
      });
      repo.git("checkout", "-q", "-b", "topic");
      repo.commit({ [edit.file]: edit.head });
      expect((await run(repo.root, "impact")).out).not.toContain("no change touches what it reads");
      const isBroken = title !== "JSON Schema"; // what is written now is read all the same
      expect((await run(repo.root, ...approvedBy("@sven"))).code).toBe(isBroken ? 1 : 0);
      expect((await run(repo.root, ...approvedBy("@sven", "@hanne"))).code).toBe(0);
    },
  );
});
