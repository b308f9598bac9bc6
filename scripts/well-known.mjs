// Writes src/formats/protobuf/model/well-known.generated.ts: the google/protobuf files that every compiler bundles,
// taken from protobufjs, which ships seven of them as reflection JSON and the rest as text, the shared types that Google
// publishes beside its APIs, taken from google-proto-files, and the options of others that many import, taken from
// scripts/protos. With --check it writes nothing and fails where they differ.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const protobuf = require("protobufjs");
const folder = dirname(require.resolve("protobufjs/package.json"));

const jsonFiles = ["any", "duration", "empty", "field_mask", "struct", "timestamp", "wrappers"];
const textFiles = ["api", "descriptor", "source_context", "type", "compiler/plugin"];

function print(json, indent = "") {
  return Object.entries(json.nested ?? {})
    .map(([name, child]) =>
      child.values ? printEnum(name, child, indent) : printMessage(name, child, indent),
    )
    .join("");
}
function printEnum(name, { values }, indent) {
  const rows = Object.entries(values).map(([key, number]) => `${indent}  ${key} = ${number};\n`);
  return `${indent}enum ${name} {\n${rows.join("")}${indent}}\n`;
}
function printMessage(name, json, indent) {
  const held = new Set(Object.values(json.oneofs ?? {}).flatMap(({ oneof }) => oneof));
  const field = ([key, { type, id, rule, keyType }]) =>
    `${keyType ? `map<${keyType}, ${type}>` : `${rule === "repeated" ? "repeated " : ""}${type}`} ${snake(key)} = ${id};\n`;
  const plain = Object.entries(json.fields)
    .filter(([key]) => !held.has(key))
    .map((entry) => `${indent}  ${field(entry)}`);
  const oneofs = Object.entries(json.oneofs ?? {}).map(([key, { oneof }]) => {
    const rows = oneof.map((member) => `${indent}    ${field([member, json.fields[member]])}`);
    return `${indent}  oneof ${snake(key)} {\n${rows.join("")}${indent}  }\n`;
  });
  return `${indent}message ${name} {\n${print(json, `${indent}  `)}${plain.join("")}${oneofs.join("")}${indent}}\n`;
}
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const features = {
  cpp: [
    1000,
    "CppFeatures",
    "bool legacy_closed_enum = 1;|enum StringType {|  STRING_TYPE_UNKNOWN = 0;|  VIEW = 1;|  CORD = 2;|  STRING = 3;|}|StringType string_type = 2;|bool enum_name_uses_string_view = 3;",
  ],
  java: [
    1001,
    "JavaFeatures",
    "bool legacy_closed_enum = 1;|enum Utf8Validation {|  UTF8_VALIDATION_UNKNOWN = 0;|  DEFAULT = 1;|  VERIFY = 2;|}|Utf8Validation utf8_validation = 2;|bool large_enum = 3;|bool use_old_outer_classname_default = 4;",
  ],
  go: [
    1002,
    "GoFeatures",
    "bool legacy_unmarshal_json_enum = 1;|enum APILevel {|  API_LEVEL_UNSPECIFIED = 0;|  API_OPEN = 1;|  API_HYBRID = 2;|  API_OPAQUE = 3;|}|APILevel api_level = 2;|enum StripEnumPrefix {|  STRIP_ENUM_PREFIX_UNSPECIFIED = 0;|  STRIP_ENUM_PREFIX_KEEP = 1;|  STRIP_ENUM_PREFIX_GENERATE_BOTH = 2;|  STRIP_ENUM_PREFIX_STRIP = 3;|}|StripEnumPrefix strip_enum_prefix = 3;",
  ],
};

const files = {};
for (const name of jsonFiles) {
  const path = `google/protobuf/${name}.proto`;
  files[path] =
    `syntax = "proto3";\npackage google.protobuf;\n${print(protobuf.common.get(path).nested.google.nested.protobuf)}`;
}
for (const name of textFiles) {
  const text = readFileSync(join(folder, "google/protobuf", `${name}.proto`), "utf8");
  // protobufjs writes numbers and names into one reserved statement, which protoc refuses.
  const valid = text.replace(/reserved ([^;"]*), ("[^;]*);/g, "reserved $1;\n reserved $2;");
  files[`google/protobuf/${name}.proto`] = valid
    .replace(/\n\s*\n/g, "\n")
    .replace(/^ {4,}/gm, (spaces) => " ".repeat(spaces.length / 2));
}
for (const [language, [number, message, body]] of Object.entries(features)) {
  files[`google/protobuf/${language}_features.proto`] =
    `edition = "2023";\npackage pb;\nimport "google/protobuf/descriptor.proto";\nextend google.protobuf.FeatureSet {\n  ${message} ${language} = ${number};\n}\n` +
    `message ${message} {\n${body
      .split("|")
      .map((line) => `  ${line}\n`)
      .join("")}}\n`;
}

const model = new URL("../src/formats/protobuf/model/", import.meta.url);
const root = dirname(require.resolve("google-proto-files/package.json"));
const { version: googleProtoFiles } = require("google-proto-files/package.json");
const own = new URL("protos/", import.meta.url).pathname;
const shared = ["google/api", "google/rpc", "google/type", "google/longrunning"];
for (const [folder, paths] of [
  [root, shared.flatMap((name) => readdirSync(join(root, name)).map((file) => `${name}/${file}`))],
  [own, readdirSync(own, { recursive: true }).sort()],
])
  for (const path of paths)
    if (path.endsWith(".proto")) files[path] = withoutComments(readFileSync(join(folder, path), "utf8"));

function withoutComments(text) {
  return text
    .replace(/^\s*\/\/.*\n/gm, "")
    .replace(/^[ \t]+/gm, (indent) => " ".repeat(indent.length / 2))
    .replace(/\s+\/\/[^"\n]*$/gm, "")
    .replace(/\n\s*\n/g, "\n")
    .trimStart();
}

const rows = Object.keys(files)
  .sort()
  .map((path) => `  ${JSON.stringify(path)}: ${JSON.stringify(files[path])},\n`);
const generated = {
  "bundled-protos.LICENSE.txt":
    `google/api, google/longrunning, google/rpc and google/type of google-proto-files ${googleProtoFiles}, without their comments (Apache-2.0)\n` +
    `Copyright Google LLC\n` +
    readdirSync(own, { recursive: true })
      .filter((path) => path.endsWith(".proto"))
      .sort()
      .map(
        (path) =>
          `${path}: ${/^(?:\/\/ .*\n)+/.exec(readFileSync(join(own, path), "utf8"))[0].replace(/\/\/ /g, "")}`,
      )
      .join("") +
    `\n${readFileSync(join(root, "LICENSE"), "utf8").trim()}\n` +
    readdirSync(own, { recursive: true })
      .filter((path) => path.endsWith("LICENSE"))
      .sort()
      .map((path) => `\n${readFileSync(join(own, path), "utf8").trim()}\n`)
      .join(""),
  "well-known.generated.ts":
    `// Written by scripts/well-known.mjs from protobufjs ${require("protobufjs/package.json").version} and google-proto-files ${googleProtoFiles}\n` +
    "// and from scripts/protos (see bundled-protos.LICENSE.txt); do not edit. The build packs it.\n" +
    `const texts: Readonly<Record<string, string>> = {\n${rows.join("")}};\n\n` +
    "export const wellKnown = () => texts;\n",
};
for (const [file, text] of Object.entries(generated)) {
  if (!process.argv.includes("--check")) writeFileSync(new URL(file, model), text);
  else if (readFileSync(new URL(file, model), "utf8") !== text)
    throw new Error(`${file} is stale: node scripts/well-known.mjs`);
}
