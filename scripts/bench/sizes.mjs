// Large contracts of all formats, each with a sparse change (one thing) and a dense one (every other thing).
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const record = (name, fields) => ({ type: "record", name, namespace: "bench", fields });
const field = (name, type) => ({ name, type });
const odd = (index) => index % 2 === 1;

const kinds = ["int", "string", "long", ["null", "string"], "double"];
const added = field("added", "string");

/** 5,000 fields; dense: 2,500 of them become another type. */
function wide(change) {
  const fields = times(5000, (index) => ({
    ...field(`field_${index}`, change === "dense" && odd(index) ? "boolean" : kinds[index % kinds.length]),
    doc: `Field ${index} of the record.`,
  }));
  return record("Wide", change === "sparse" ? [...fields, added] : fields);
}

/** A union of 300 records; dense: 150 of them gain a field that readers need. */
function union(change) {
  const gains = (index) => (change === "dense" && odd(index)) || (change === "sparse" && index === 150);
  const branch = (index) =>
    record(`Branch${index}`, [field("value", "int"), ...(gains(index) ? [added] : [])]);
  return record("Holder", [field("either", times(300, branch))]);
}

/** 200 records inside each other; sparse: the innermost changes, dense: every other gains a field. */
function nested(change) {
  const around = (inner, index) =>
    record(`Level${index}`, [field("inner", inner), ...(change === "dense" && odd(index) ? [added] : [])]);
  return times(200, (index) => index).reduce(around, change === "sparse" ? "string" : "int");
}

/** 100 types, each holding all 100; sparse: one of them gains a field, dense: fifty do. */
function mutual(change) {
  const gains = (index) => (change === "dense" && odd(index)) || (change === "sparse" && index === 77);
  const links = (index) =>
    times(100, (step) => field(`link_${step}`, ["null", `Type${(index * 7 + step) % 100}`]));
  return times(100, (index) => record(`Type${index}`, [...links(index), ...(gains(index) ? [added] : [])]));
}

const draft = "https://json-schema.org/draft/2020-12/schema";
const schema = (rest) => JSON.stringify({ $schema: draft, ...rest }, null, 1);
/** An element that a dense change touches, or the middle one of a sparse change. */
const touched = (change, index, count) =>
  change === "dense" ? odd(index) : change === "sparse" && index === count >> 1;

/** Objects that refer to each other: about a megabyte. */
function definitions(change) {
  const count = 2700;
  const one = (index) => ({
    type: "object",
    description: `Definition ${index}. ${"What it means stands in the guide. ".repeat(3)}`,
    properties: {
      id: { type: "string" },
      value: { type: touched(change, index, count) ? "string" : "integer" },
      next: { $ref: `#/$defs/d${(index + 1) % count}` },
      more: { type: "array", items: { $ref: `#/$defs/d${(index * 7) % count}` } },
    },
  });
  const defs = times(count, (index) => [`d${index}`, one(index)]);
  return schema({ $ref: "#/$defs/d0", $defs: Object.fromEntries(defs) });
}

function branches(change) {
  const branch = (index) => ({
    type: "object",
    properties: {
      kind: { const: `k${index}` },
      value: { type: touched(change, index, 500) ? "integer" : "string" },
    },
    required: ["kind", "value"],
  });
  return schema({ oneOf: times(500, branch) });
}

const symbols = (change, most) => [
  ...times(most, (index) => `${change === "dense" && odd(index) ? "T" : "S"}${index}`),
  ...(change === "sparse" ? ["ADDED"] : []),
];
const proto = (lines) => `syntax = "proto3";\npackage bench;\n${lines.join("\n")}\n`;

/** Messages that hold each other: about 335 kB. */
function messages(change) {
  const count = 2600;
  const message = (index) =>
    `// Message ${index}.\nmessage M${index} {\n  string id = 1;\n  ${touched(change, index, count) ? "string" : "int32"} value = 2;\n  M${(index + 1) % count} next = 3;\n  repeated M${(index * 7) % count} more = 4;\n}`;
  return proto(times(count, message));
}

function numbers(change) {
  const values = symbols(change, 20_000).map((name, index) => `  ${name} = ${index};`);
  return proto(["enum E {", ...values, "}", "message M { E e = 1; }"]);
}

function protoFields(change) {
  const types = ["int32", "string", "int64", "double"];
  const line = (index) =>
    `  ${touched(change, index, 5000) ? "bool" : types[index % 4]} field_${index} = ${index + 1};`;
  return proto(["message M {", ...times(5000, line), "}"]);
}

const avroText = (make) => (change) => JSON.stringify(make(change), null, 1);
const avroEnum = (change) =>
  record("Holder", [field("e", { type: "enum", name: "E", symbols: symbols(change, 20_000) })]);
const jsonEnum = (change) => schema({ properties: { e: { enum: symbols(change, 20_000) } } });

/** Of each shape: the ending of its files, and its text; `reads` says that a sparse change breaks nobody. */
const shapes = {
  "Avro, 5,000 fields": { ending: ".avsc", text: avroText(wide) },
  "Avro, 300 branches": { ending: ".avsc", text: avroText(union) },
  "Avro, 200 levels": { ending: ".avsc", text: avroText(nested) },
  "Avro, 100 types": { ending: ".avsc", text: avroText(mutual) },
  "Avro, 20,000 symbols": { ending: ".avsc", text: avroText(avroEnum) },
  "Protobuf, 335 kB": { ending: ".proto", text: messages },
  "Protobuf, 5,000 fields": { ending: ".proto", text: protoFields },
  "Protobuf, 20,000 values": { ending: ".proto", text: numbers, reads: true },
  "JSON Schema, 1 MB": { ending: ".schema.json", text: definitions },
  "JSON Schema, 500 branches": { ending: ".schema.json", text: branches },
  "JSON Schema, 20,000 values": { ending: ".schema.json", text: jsonEnum, reads: true },
};

/** @returns rows of { name, cwd, args, exit } whose folder is made once for the same content. */
export function sizes() {
  return Object.entries(shapes).flatMap(([title, { ending, text, reads = false }]) =>
    ["sparse", "dense"].map((change) => ({
      name: `${title}, ${change}`,
      // A folder each: files beside the two would be read for what they refer to.
      cwd: folderOf(["base", change].map((side) => [side + ending, text(side)])),
      args: ["diff", `base${ending}`, `${change}${ending}`],
      exit: reads && change === "sparse" ? 0 : 1,
    })),
  );
}

function folderOf(texts) {
  const version = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 12);
  const folder = join(tmpdir(), `contract-check-bench-size-${version}`);
  if (existsSync(folder)) return folder;
  const building = `${folder}.building`;
  mkdirSync(building, { recursive: true });
  for (const [name, text] of texts) writeFileSync(join(building, name), text);
  renameSync(building, folder);
  return folder;
}
