import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  indirectReferences,
  rootFileNames
} from "./chunk-I4YM6ASQ.mjs";
import {
  mayHoldSchema
} from "./chunk-D67HTB3K.mjs";
import {
  defineFormat,
  defineRule
} from "./chunk-ZB6NAUW4.mjs";
import {
  memoByObject
} from "./chunk-VMFW37EX.mjs";
import {
  excerpt,
  textOf
} from "./chunk-GHULZCIO.mjs";
import {
  pathOf
} from "./chunk-ITYLNSQF.mjs";
import {
  bothRead,
  misreads,
  reads,
  readsWith,
  rejects,
  undecided,
  worst
} from "./chunk-HEZAR2AG.mjs";
import {
  byCodeUnits,
  byText
} from "./chunk-5MT2GTPN.mjs";
import {
  __export
} from "./chunk-A6FY4VKG.mjs";

// src/formats/protobuf/model/descriptor.ts
var scalars = [
  "double",
  "float",
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "bool",
  "string",
  "bytes"
];
function* allMessages({ messages: messages2 }) {
  for (const message3 of messages2) {
    yield message3;
    yield* allMessages(message3);
  }
}
function* allEnums(file3) {
  yield* file3.enums;
  for (const message3 of allMessages(file3)) yield* message3.enums;
}
function* allExtensions(file3) {
  yield* file3.extensions;
  for (const message3 of allMessages(file3)) yield* message3.extensions;
}

// src/formats/protobuf/model/options.ts
function optionNamed(options2, name) {
  return options2.findLast(
    (option) => option.name.length === 1 && option.name[0]?.name === name && !option.name[0].extension
  );
}
function optionText(options2, name) {
  const value = optionNamed(options2, name)?.value;
  return value && "text" in value ? value.text : void 0;
}
function optionIsTrue(options2, name) {
  return optionText(options2, name) === "true";
}
function optionNameText({ name }) {
  return name.map((part) => part.extension ? `(${part.name})` : part.name).join(".");
}
function valueText(value) {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.text);
    case "list":
      return `[${value.items.map(valueText).join(", ")}]`;
    case "aggregate":
      return `{ ${value.fields.map((field2) => `${field2.name}: ${valueText(field2.value)}`).join(", ")} }`;
    default:
      return value.text;
  }
}
function optionTexts(options2) {
  return options2.map((option) => `${optionNameText(option)} = ${valueText(option.value)}`).sort();
}

// src/formats/protobuf/model/facts/declarations.ts
var messageFacts = ({ options: options2 }) => ({
  set: optionIsTrue(options2, "message_set_wire_format"),
  accessor: optionIsTrue(options2, "no_standard_descriptor_accessor")
});
var callFacts = ({ node }) => ({
  client: node.clientStreaming,
  server: node.serverStreaming,
  idempotency: optionText(node.options, "idempotency_level") ?? "IDEMPOTENCY_UNKNOWN"
});
function isExported({ node, parent, file: file3 }) {
  if (node.visibility) return node.visibility === "export";
  const inherited = file3.features.default_symbol_visibility;
  if (inherited === "EXPORT_ALL") return true;
  return inherited === "EXPORT_TOP_LEVEL" && parent === void 0;
}

// src/formats/protobuf/model/defaults.ts
function writtenDefault({ options: options2, type }) {
  const option = optionNamed(options2, "default");
  if (!option) return void 0;
  const { value } = option;
  if (value.kind !== "number") return valueText(value);
  const scalar2 = type.kind === "scalar" ? type.scalar : "int32";
  if (scalar2 === "float" || scalar2 === "double") return String(Number(value.text.replace(/[fF]$/, "")));
  return integerText(value.text);
}
function integerText(text3) {
  const negative = text3.startsWith("-");
  const digits = negative ? text3.slice(1) : text3;
  const octal = /^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
  try {
    return `${negative ? "-" : ""}${BigInt(octal).toString()}`;
  } catch {
    return text3;
  }
}
function effectiveDefault(field2) {
  if (field2.cardinality !== "singular" || field2.type.kind === "message") return void 0;
  const written = writtenDefault(field2);
  if (field2.type.kind === "enum") {
    const named2 = field2.type.enum.values.find(({ name }) => name === written) ?? field2.type.enum.values[0];
    return String(named2?.number ?? 0);
  }
  if (written !== void 0) return written === "-0" ? "0" : written;
  const scalar2 = field2.type.kind === "scalar" ? field2.type.scalar : "int32";
  if (scalar2 === "bool") return "false";
  return scalar2 === "string" || scalar2 === "bytes" ? '""' : "0";
}
function nonZeroDefault(field2) {
  const means = effectiveDefault(field2);
  return means === void 0 || zeros.has(means) ? void 0 : means;
}
var zeros = /* @__PURE__ */ new Set(["0", "false", '""']);

// src/formats/protobuf/model/type-text.ts
function typeText(field2) {
  const value = typeName(field2.type);
  return field2.mapKey === void 0 ? value : `map<${field2.mapKey}, ${value}>`;
}
function typeName(type) {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "message":
      return type.message.fullName;
    case "enum":
      return type.enum.fullName;
    case "unresolved":
      return type.name;
  }
}

// src/formats/protobuf/model/facts/generated-code.ts
function generatedFacts({ options: options2, features }) {
  return options2.length > 0 ? factsOf(options2, features) : factsWithoutOptions(features);
}
var factsWithoutOptions = memoByObject((features) => factsOf([], features));
function factsOf(options2, features) {
  return {
    jstype: optionText(options2, "jstype") ?? "JS_NORMAL",
    ctype: optionText(options2, "ctype") ?? "STRING",
    ...features.languages
  };
}
var fileOptionLanguages = {
  cc_enable_arenas: ["C++", "true"],
  cc_generic_services: ["C++", "false"],
  csharp_namespace: ["C#", ""],
  go_package: ["Go", ""],
  java_generate_equals_and_hash: ["Java", "false"],
  java_generic_services: ["Java", "false"],
  java_multiple_files: ["Java", "false"],
  java_outer_classname: ["Java", ""],
  java_package: ["Java", ""],
  java_string_check_utf8: ["Java", "false"],
  objc_class_prefix: ["Objective-C", ""],
  optimize_for: ["C++ and Java", "SPEED"],
  php_class_prefix: ["PHP", ""],
  php_generic_services: ["PHP", "false"],
  php_metadata_namespace: ["PHP", ""],
  php_namespace: ["PHP", ""],
  py_generic_services: ["Python", "false"],
  ruby_package: ["Ruby", ""],
  swift_prefix: ["Swift", ""]
};
function generatedFileFacts({ options: options2 }) {
  return Object.fromEntries(
    Object.entries(fileOptionLanguages).map(([name, [, unset]]) => [
      name,
      optionText(options2, name) ?? unset
    ])
  );
}

// src/formats/protobuf/model/facts/plain-options.ts
var judgedElsewhere = /* @__PURE__ */ new Set([
  ...Object.keys(fileOptionLanguages),
  "default",
  "json_name",
  "packed",
  "jstype",
  "ctype",
  "allow_alias",
  "idempotency_level",
  "message_set_wire_format",
  "no_standard_descriptor_accessor",
  "features"
]);
var noOptions = [];
function plainOptions(all) {
  if (all.length === 0) return noOptions;
  return optionTexts(
    all.filter((option) => !judgedElsewhere.has(optionNameText(option).split(".", 1)[0] ?? ""))
  );
}

// src/formats/protobuf/model/facts/field.ts
var fieldFacts = {
  number: ({ number }) => number,
  name: ({ name }) => name,
  jsonName: ({ jsonName }) => jsonName,
  cardinality: ({ cardinality }) => cardinality,
  presence: ({ presence }) => presence,
  type: typeText,
  extendee: ({ extendee, extendeeName }) => extendee?.fullName ?? extendeeName ?? null,
  oneof: ({ oneof: oneof2 }) => oneof2?.name ?? null,
  packed: ({ packed }) => packed,
  delimited: ({ delimited }) => delimited,
  utf8: ({ features }) => features.utf8_validation,
  writtenDefault: (field2) => writtenDefault(field2) ?? null,
  effectiveDefault: (field2) => field2.type.kind === "enum" ? null : effectiveDefault(field2) ?? null,
  generated: generatedFacts,
  options: ({ options: options2 }) => plainOptions(options2)
};
var facts = Object.values(fieldFacts);
function fieldShape(field2) {
  return facts.map((fact) => fact(field2));
}

// src/formats/protobuf/model/own-text.ts
function ownText(type) {
  return JSON.stringify(type.kind === "message" ? messageShape(type, false) : enumShape(type));
}
function ownShape(file3) {
  return [
    file3.edition,
    file3.package,
    file3.imports.filter(({ node }) => node.kind === "public").map(({ node }) => node.path).sort(),
    generatedFileFacts(file3),
    plainOptions(file3.options),
    byName(file3.messages).map((message3) => messageShape(message3, true)),
    byName(file3.enums).map(enumShape),
    byName(file3.services).map(serviceShape),
    byName(file3.extensions).map(fieldShape)
  ];
}
function byName(items) {
  return [...items].sort(byText(({ name }) => name));
}
function messageShape(message3, nested) {
  const { node } = message3;
  return [
    message3.fullName,
    node.visibility ?? null,
    messageFacts(message3),
    plainOptions(message3.options),
    message3.features.json_format,
    [...message3.fields].sort((a, b) => a.number - b.number).map(fieldShape),
    byName(message3.oneofs).map(({ name, node: oneof2 }) => [name, plainOptions(oneof2.options)]),
    reservedShape(node.reservedRanges, node.reservedNames),
    ranges(node.extensionRanges),
    node.extensionRanges.map(({ options: options2 }) => plainOptions(options2)),
    ...nested ? [
      byName(message3.messages).map((child) => messageShape(child, true)),
      byName(message3.enums).map(enumShape)
    ] : [],
    byName(message3.extensions).map(fieldShape)
  ];
}
var ownFieldText = memoByObject((field2) => JSON.stringify(fieldShape(field2)));
function enumShape({ fullName, closed, features, values: values3, node, options: options2 }) {
  return [
    fullName,
    node.visibility ?? null,
    closed,
    features.json_format,
    values3[0]?.number ?? null,
    // Only the order of names that share a number matters: JSON prints the first.
    [...values3].sort((a, b) => a.number - b.number).map(({ name, number, node: value }) => [number, name, plainOptions(value.options)]),
    reservedShape(node.reservedRanges, node.reservedNames),
    plainOptions(options2)
  ];
}
function serviceShape({ fullName, rpcs, options: options2 }) {
  const shapes = byName(rpcs).map((rpc2) => [
    rpc2.name,
    rpc2.requestName,
    rpc2.responseName,
    callFacts(rpc2),
    plainOptions(rpc2.node.options)
  ]);
  return [fullName, plainOptions(options2), shapes];
}
function reservedShape(reserved3, names2) {
  return [ranges(reserved3), names2.map(({ name }) => name).sort()];
}
function ranges(nodes) {
  return nodes.map(({ from, to }) => [from, to]).sort((a, b) => a[0] - b[0]);
}

// src/formats/protobuf/model/buf-config.ts
var names = ["buf.yaml", "buf.yml", "buf.work.yaml"];
async function bufModules(snapshot) {
  const paths = snapshot.entries.containing("buf.").filter((path) => names.some((name) => path === name || path.endsWith(`/${name}`)));
  if (paths.length === 0) return [];
  await snapshot.load(paths);
  const { parse } = await import("./yaml-library-IHDDSGN4.mjs");
  const modules = [];
  for (const path of paths.sort()) {
    const loaded = snapshot.read(path);
    if (!("text" in loaded)) continue;
    modules.push(...modulesOf(path, yaml(parse, loaded.text)));
  }
  return modules.sort((a, b) => b.root.length - a.root.length);
}
function moduleOf(modules, path) {
  return modules.find(({ root }) => root === "" || path.startsWith(`${root}/`));
}
function yaml(parse, text3) {
  try {
    return objectOf(parse(text3, { maxAliasCount: 20, logLevel: "silent" }));
  } catch {
    return {};
  }
}
function modulesOf(path, file3) {
  const directory = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  if (path.endsWith("buf.work.yaml"))
    return textsOf(file3.directories).map((child) => module(join(directory, child), directory, {}));
  if (file3.version === "v2") {
    const entries2 = Array.isArray(file3.modules) ? file3.modules.map(objectOf) : [{}];
    return entries2.map((entry) => {
      const own = typeof entry.path === "string" ? entry.path : "";
      const breaking2 = "breaking" in entry ? entry.breaking : file3.breaking;
      return module(join(directory, own), directory, objectOf(breaking2));
    });
  }
  const roots = textsOf(objectOf(file3.build).roots);
  const breaking = objectOf(file3.breaking);
  if (file3.version === "v1beta1" && roots.length > 0) {
    return roots.map((root) => module(join(directory, root), join(directory, root), breaking));
  }
  return [module(directory, directory, breaking)];
}
function module(root, base, breaking) {
  const under = (paths) => textsOf(paths).map((path) => join(base, path));
  const only = Object.entries(objectOf(breaking.ignore_only)).map(
    ([id, paths]) => [id, under(paths)]
  );
  return {
    root,
    use: textsOf(breaking.use),
    except: new Set(textsOf(breaking.except)),
    ignore: under(breaking.ignore),
    ignoreOnly: Object.fromEntries(only),
    ignoreUnstablePackages: breaking.ignore_unstable_packages === true
  };
}
function join(directory, path) {
  const parts = `${directory}/${path}`.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textsOf(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/formats/protobuf/model/tables.ts
function getOrMake(table, key, make) {
  let value = table.get(key);
  if (value === void 0) table.set(key, value = make(key));
  return value;
}
var PairTable = class {
  #rows = /* @__PURE__ */ new WeakMap();
  getOrMake(first, second, make) {
    return getOrMake(
      getOrMake(this.#rows, first, () => /* @__PURE__ */ new WeakMap()),
      second,
      make
    );
  }
};

// src/formats/protobuf/model/import-paths.ts
function importPaths(snapshot, roots, isBundled2) {
  const directories = roots.map((root) => root.replace(/^\.\/?|\/+$/g, ""));
  let suffixes;
  const join3 = (directory, path) => directory === "" ? path : `${directory}/${path}`;
  return {
    resolve(importPath, importer) {
      if (!mayHoldSchema(importPath)) return { looked: [] };
      const candidates2 = [...directories, ...ancestors(importer)].map(
        (directory) => join3(directory, importPath)
      );
      const existing = candidates2.find((path) => snapshot.entries.has(path));
      if (existing !== void 0) return { path: existing };
      if (isBundled2(importPath)) return { bundled: importPath };
      suffixes ??= byName2(snapshot.entries.keys());
      const elsewhere = (suffixes.get(nameOf(importPath)) ?? []).filter(
        (path) => path.endsWith(`/${importPath}`)
      );
      const [only] = elsewhere;
      if (only !== void 0 && elsewhere.length === 1) return { path: only };
      const looked = [...new Set(candidates2)];
      return elsewhere.length === 0 ? { looked } : { looked, hint: elsewhere.slice(0, 3).join(" or ") };
    },
    importPathOf(path) {
      const under = directories.filter((root) => root === "" || path.startsWith(`${root}/`));
      const longest = under.sort((a, b) => b.length - a.length)[0];
      return longest === void 0 || longest === "" ? path : path.slice(longest.length + 1);
    }
  };
}
function isUsableImport(importPath) {
  return importPath !== "" && !importPath.startsWith("/") && !importPath.includes("\\") && importPath.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
function* ancestors(path) {
  let directory = path;
  while (directory.includes("/")) {
    directory = directory.slice(0, directory.lastIndexOf("/"));
    yield directory;
  }
  yield "";
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function byName2(paths) {
  const index = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (!path.endsWith(".proto")) continue;
    getOrMake(index, nameOf(path), () => []).push(path);
  }
  return index;
}

// src/formats/protobuf/model/features.ts
var edition2023 = {
  field_presence: "EXPLICIT",
  enum_type: "OPEN",
  repeated_field_encoding: "PACKED",
  utf8_validation: "VERIFY",
  message_encoding: "LENGTH_PREFIXED",
  json_format: "ALLOW",
  enforce_naming_style: "STYLE_LEGACY",
  default_symbol_visibility: "EXPORT_ALL",
  languages: {}
};
var editionDefaults = {
  proto2: {
    ...edition2023,
    enum_type: "CLOSED",
    repeated_field_encoding: "EXPANDED",
    utf8_validation: "NONE",
    json_format: "LEGACY_BEST_EFFORT",
    languages: { "pb.java.utf8_validation": "DEFAULT", "pb.cpp.string_type": "STRING" }
  },
  proto3: { ...edition2023, field_presence: "IMPLICIT", languages: { "pb.cpp.string_type": "STRING" } },
  "2023": { ...edition2023, languages: { "pb.cpp.string_type": "STRING" } },
  "2024": {
    ...edition2023,
    enforce_naming_style: "STYLE2024",
    default_symbol_visibility: "EXPORT_TOP_LEVEL",
    languages: { "pb.cpp.string_type": "VIEW" }
  }
};
var featureValues = {
  field_presence: ["EXPLICIT", "IMPLICIT", "LEGACY_REQUIRED"],
  enum_type: ["OPEN", "CLOSED"],
  repeated_field_encoding: ["PACKED", "EXPANDED"],
  utf8_validation: ["VERIFY", "NONE"],
  message_encoding: ["LENGTH_PREFIXED", "DELIMITED"],
  json_format: ["ALLOW", "LEGACY_BEST_EFFORT"],
  enforce_naming_style: ["STYLE2024", "STYLE_LEGACY"],
  default_symbol_visibility: ["EXPORT_ALL", "EXPORT_TOP_LEVEL", "LOCAL_ALL", "STRICT"]
};
function inheritFeatures(parent, options2) {
  let result = parent;
  for (const { name, value } of options2) {
    if (name[0]?.name !== "features" || name[0].extension) continue;
    const rest = name.slice(1);
    result = withFeature(result, rest.map((part) => part.name.replace(/^\./, "")).join("."), value);
  }
  return result;
}
function withFeature(features, path, value) {
  if (value.kind === "aggregate") {
    let result = features;
    for (const field2 of value.fields) {
      const name = field2.name.replace(/^\[\.?|\]$/g, "");
      result = withFeature(result, path === "" ? name : `${path}.${name}`, field2.value);
    }
    return result;
  }
  if (value.kind !== "identifier") return features;
  if (Object.hasOwn(featureValues, path)) return { ...features, [path]: value.text };
  return { ...features, languages: { ...features.languages, [path]: value.text } };
}

// src/formats/protobuf/model/link-context.ts
function within(scope, name) {
  return scope === "" ? name : `${scope}.${name}`;
}

// src/formats/protobuf/model/link-field.ts
var scalarNames = new Set(scalars);
var derived = {
  kind: "field",
  get fullName() {
    return within(this.parent?.fullName ?? this.file.package, this.name);
  },
  get element() {
    return [...this.parent?.element ?? [], this.name];
  },
  get options() {
    return this.node.options;
  },
  get at() {
    return this.node.at;
  },
  get cardinality() {
    if (this.node.type.kind === "map") return "map";
    return this.node.label === "repeated" ? "repeated" : "singular";
  },
  get mapKey() {
    return this.node.type.kind === "map" ? this.node.type.key : void 0;
  },
  get jsonName() {
    return this.json ??= this.extendeeName === void 0 ? optionText(this.options, "json_name") ?? jsonNameOf(this.name) : `[${this.fullName}]`;
  },
  get type() {
    return this.resolved ??= resolveType(this);
  },
  get extendee() {
    if (this.extendeeName === void 0) return void 0;
    if (this.extended === void 0) {
      const target = this.lookup(this.extendeeName, scopeOf(this));
      this.extended = target?.kind === "message" ? target : "unknown";
    }
    return this.extended === "unknown" ? void 0 : this.extended;
  },
  get presence() {
    return presenceOf(this);
  },
  get packed() {
    return this.cardinality === "repeated" && isPackable(this.type) && isPacked(this.node, this.features);
  },
  get delimited() {
    return this.cardinality !== "map" && this.type.kind === "message" && (this.node.group || this.features.message_encoding === "DELIMITED");
  }
};
function linkField(node, { file: file3, features, parent }, lookup, { oneof: oneof2, extendeeName }) {
  const inherited = oneof2 ? inheritFeatures(features, oneof2.node.options) : features;
  const own = {
    __proto__: derived,
    node,
    name: node.name,
    number: node.number,
    file: file3,
    parent,
    features: inheritFeatures(inherited, node.options),
    oneof: oneof2,
    extendeeName,
    lookup,
    json: void 0,
    resolved: void 0,
    extended: void 0
  };
  return own;
}
function scopeOf({ parent, file: file3 }) {
  return parent?.fullName ?? file3.package;
}
function resolveType(field2) {
  const { node, lookup } = field2;
  const name = node.type.kind === "map" ? node.type.value : node.type.name;
  if (!node.group && scalarNames.has(name)) return scalarType(name);
  const target = lookup(name, scopeOf(field2));
  if (!target) return { kind: "unresolved", name };
  return target.kind === "message" ? { kind: "message", message: target } : { kind: "enum", enum: target };
}
var scalarTypes = new Map(scalars.map((scalar2) => [scalar2, { kind: "scalar", scalar: scalar2 }]));
function scalarType(scalar2) {
  return scalarTypes.get(scalar2) ?? { kind: "scalar", scalar: scalar2 };
}
function presenceOf({ cardinality, type, oneof: oneof2, features, extendeeName, node, file: file3 }) {
  if (cardinality !== "singular") return "none";
  if (node.label === "required" || features.field_presence === "LEGACY_REQUIRED") return "required";
  if (oneof2 || extendeeName !== void 0 || type.kind === "message") return "explicit";
  if (node.label === "optional" || file3.edition === "proto2") return "explicit";
  return features.field_presence === "IMPLICIT" ? "implicit" : "explicit";
}
function isPackable(type) {
  if (type.kind === "enum") return true;
  return type.kind === "scalar" && type.scalar !== "string" && type.scalar !== "bytes";
}
function isPacked(node, features) {
  const option = optionText(node.options, "packed");
  return option === void 0 ? features.repeated_field_encoding === "PACKED" : option === "true";
}
function jsonNameOf(name) {
  if (!name.includes("_")) return name;
  const [first = "", ...rest] = name.split("_");
  let result = first;
  for (const part of rest)
    result += /^[a-z]/.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : part;
  return result;
}

// src/formats/protobuf/model/link-file.ts
function linkFile(context) {
  const { node, path, importPath, text: text3, lookup } = context;
  const features = inheritFeatures(editionDefaults[node.edition], node.options);
  const file3 = {
    path,
    importPath,
    text: text3,
    node,
    edition: node.edition,
    package: node.package,
    features,
    options: node.options,
    get imports() {
      return context.imports();
    }
  };
  const around = { file: file3, scope: node.package, element: [], features, parent: void 0 };
  return Object.assign(file3, {
    messages: node.messages.map((child) => message(child, around, lookup)),
    enums: node.enums.map((child) => enumeration(child, around)),
    services: node.services.map((child) => service(child, around, lookup)),
    extensions: extensions(node.extends, around, lookup)
  });
}
function declared(node, { file: file3, scope, element }) {
  return {
    name: node.name,
    fullName: within(scope, node.name),
    element: [...element, node.name],
    file: file3,
    options: node.options
  };
}
function message(node, around, lookup) {
  const common2 = declared(node, around);
  const features = inheritFeatures(around.features, node.options);
  const fields2 = [];
  const oneofs = [];
  const self = {
    kind: "message",
    ...common2,
    node,
    at: node.at,
    features,
    parent: around.parent,
    fields: fields2,
    oneofs,
    messages: [],
    enums: [],
    extensions: []
  };
  const inner = {
    file: around.file,
    scope: self.fullName,
    element: self.element,
    features,
    parent: self
  };
  const members = node.oneofs.map(() => []);
  oneofs.push(
    ...node.oneofs.map((child, index) => ({
      name: child.name,
      node: child,
      message: self,
      members: members[index] ?? []
    }))
  );
  for (const child of node.fields) {
    const oneof2 = child.oneof === void 0 ? void 0 : oneofs[child.oneof];
    const linked = linkField(child, inner, lookup, { oneof: oneof2, extendeeName: void 0 });
    fields2.push(linked);
    if (child.oneof !== void 0) members[child.oneof]?.push(linked);
  }
  return Object.assign(self, {
    messages: node.messages.map((child) => message(child, inner, lookup)),
    enums: node.enums.map((child) => enumeration(child, inner)),
    extensions: extensions(node.extends, inner, lookup)
  });
}
function extensions(nodes, around, lookup) {
  return nodes.flatMap(
    ({ extendee, fields: fields2 }) => fields2.map((child) => linkField(child, around, lookup, { oneof: void 0, extendeeName: extendee }))
  );
}
function enumeration(node, around) {
  const common2 = declared(node, around);
  const features = inheritFeatures(around.features, node.options);
  const self = {
    kind: "enum",
    ...common2,
    node,
    at: node.at,
    features,
    closed: features.enum_type === "CLOSED",
    parent: around.parent,
    values: []
  };
  return Object.assign(self, { values: node.values.map((child) => enumValue(child, self)) });
}
var derivedOfValue = {
  get element() {
    return [...this.enum.element, `#${this.name}`];
  }
};
function enumValue(node, type) {
  const own = { __proto__: derivedOfValue, name: node.name, number: node.number, node, enum: type };
  return own;
}
function service(node, around, lookup) {
  const rpcs = [];
  const self = { kind: "service", ...declared(node, around), node, at: node.at, rpcs };
  for (const child of node.rpcs) rpcs.push(method(child, self, lookup));
  return self;
}
var derivedOfRpc = {
  get element() {
    return [...this.service.element, this.name];
  },
  get request() {
    return messageNamed(this, this.node.request);
  },
  get response() {
    return messageNamed(this, this.node.response);
  },
  get requestName() {
    return this.request?.fullName ?? this.node.request;
  },
  get responseName() {
    return this.response?.fullName ?? this.node.response;
  }
};
function method(node, owner, lookup) {
  const own = { __proto__: derivedOfRpc, name: node.name, node, service: owner, lookup };
  return own;
}
function messageNamed({ service: owner, lookup }, name) {
  const type = lookup(name, owner.fullName);
  return type?.kind === "message" ? type : void 0;
}

// src/formats/protobuf/model/link-cache.ts
var byNode = /* @__PURE__ */ new WeakMap();
function linkedOnce(key, link) {
  const { node, path, importPath, targets } = key;
  if (targets.includes("circle")) return link();
  const files = (byNode.get(node) ?? []).flatMap((reference) => reference.deref() ?? []);
  const same = files.find(
    (file4) => file4.path === path && file4.importPath === importPath && file4.imports.every((imported, index) => imported.file === targets[index])
  );
  if (same) return same;
  const file3 = link();
  byNode.set(
    node,
    [...files, file3].map((linked) => new WeakRef(linked))
  );
  return file3;
}

// src/formats/protobuf/syntax/string-literal.ts
var plainPattern = /[^"'\\\n\u0000]*/y;
var simpleEscapes = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "?": 63,
  "\\": 92,
  "'": 39,
  '"': 34
};
function readString(text3, start, fail) {
  const quote = text3.charAt(start);
  let at2 = start + 1;
  let content = "";
  let hasBytes = false;
  for (; ; ) {
    plainPattern.lastIndex = at2;
    const run = plainPattern.exec(text3)?.[0] ?? "";
    content += run;
    at2 += run.length;
    const char = text3[at2];
    if (char === quote) return { content: hasBytes ? utf8(content) : content, end: at2 + 1 };
    if (char === "\\") {
      const { code, end } = escapeAt(text3, at2, fail);
      hasBytes ||= code > 127 && code < 256;
      content += code > 255 ? String.fromCodePoint(code) : String.fromCharCode(code);
      at2 = end;
    } else if (char === '"' || char === "'") {
      content += char;
      at2 += 1;
    } else {
      const opening = { start, end: start + 1 };
      fail(`this string is never closed: expected ${quote} before the end of the line`, opening);
    }
  }
}
function escapeAt(text3, start, fail) {
  const char = text3[start + 1] ?? "";
  const simple = Object.hasOwn(simpleEscapes, char) ? simpleEscapes[char] : void 0;
  if (simple !== void 0) return { code: simple, end: start + 2 };
  const match = /^\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(
    text3.slice(start, start + 10)
  );
  if (!match) return fail(`\\${char} is not an escape that .proto strings know`, { start, end: start + 2 });
  const end = start + match[0].length;
  const octal = match[1];
  const code = octal === void 0 ? Number.parseInt(match[2] ?? match[3] ?? match[4] ?? "", 16) : Number.parseInt(octal, 8);
  if (code > 1114111) return fail("this escape lies beyond the last Unicode character", { start, end });
  if (code >= 55296 && code <= 57343) return pairedEscape(text3, { start, end }, code, fail);
  return { code: octal === void 0 ? code : code & 255, end };
}
function pairedEscape(text3, at2, half, fail) {
  const other = /^\\u([dD][c-fC-F][0-9a-fA-F]{2})/.exec(text3.slice(at2.end, at2.end + 6));
  if (half >= 56320 || !other) {
    const escape = text3.slice(at2.start, at2.end);
    return fail(`${escape} is half of a character: write the whole one as \\U and eight digits`, at2);
  }
  const code = 65536 + (half - 55296 << 10) + (Number.parseInt(other[1] ?? "", 16) - 56320);
  return { code, end: at2.end + 6 };
}
function utf8(text3) {
  if (/[^\u0000-\u00ff]/.test(text3)) return text3;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text3, "latin1"));
  } catch {
    return text3;
  }
}

// src/formats/protobuf/syntax/lexer.ts
var ProtoSyntaxError = class extends Error {
  constructor(fault) {
    super(fault.message);
    this.fault = fault;
  }
  fault;
  name = "ProtoSyntaxError";
};
var numberPattern = /(?:0[xX][0-9a-fA-F]+|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?|\d+[eE][+-]?\d+[fF]?|\d+)/y;
function isWordStart(code) {
  return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95;
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
var Lexer = class {
  constructor(text3) {
    this.text = text3;
  }
  text;
  #at = 0;
  #hashComments = false;
  #first;
  #second;
  #lastEnd = 0;
  /** The token at the cursor, not consumed. */
  peek() {
    return this.#first ??= this.#scan();
  }
  /** The token after the one at the cursor. */
  second() {
    this.#first ??= this.#scan();
    return this.#second ??= this.#scan();
  }
  take() {
    const token = this.#first ?? this.#scan();
    this.#first = this.#second;
    this.#second = void 0;
    this.#lastEnd = token.end;
    return token;
  }
  /** Where the last token taken ended. */
  lastEnd() {
    return this.#lastEnd;
  }
  /** Inside an aggregate value `#` starts a comment, as in the text format. */
  hashComments(on) {
    this.#hashComments = on;
  }
  fail(message3, { start, end }) {
    throw new ProtoSyntaxError({ message: message3, at: { start, end: Math.min(end, this.text.length) } });
  }
  #scan() {
    this.#skip();
    const { text: text3 } = this;
    const start = this.#at;
    if (start >= text3.length) return { kind: "end", text: "", start, end: start };
    const code = text3.charCodeAt(start);
    if (isWordStart(code)) return this.#word(start);
    const char = text3.charAt(start);
    if (char === '"' || char === "'") return this.#string(start);
    if (isDigit(code) || char === ".") {
      numberPattern.lastIndex = start;
      const number = numberPattern.exec(text3)?.[0];
      if (number !== void 0) return this.#number(number, start);
    }
    const end = start + 1;
    if (code < 33 || code > 126) {
      this.fail(`the character ${excerpt(char)} is not allowed here: remove it or put it into a comment`, {
        start,
        end
      });
    }
    this.#at = end;
    return { kind: "symbol", text: char, start, end };
  }
  /** Passes by white space and comments. */
  #skip() {
    for (; ; ) {
      const code = this.text.charCodeAt(this.#at);
      if (code === 32 || code >= 9 && code <= 13) this.#at += 1;
      else if (code === 47 && this.text[this.#at + 1] === "/") this.#lineComment();
      else if (code === 47 && this.text[this.#at + 1] === "*") this.#blockComment();
      else if (code === 35 && this.#hashComments) this.#lineComment();
      else return;
    }
  }
  #lineComment() {
    const end = this.text.indexOf("\n", this.#at);
    this.#at = end < 0 ? this.text.length : end + 1;
  }
  #blockComment() {
    const start = this.#at;
    const end = this.text.indexOf("*/", start + 2);
    if (end < 0) this.fail("this comment is never closed: expected */", { start, end: start + 2 });
    this.#at = end + 2;
  }
  #word(start) {
    const { text: text3 } = this;
    let end = start + 1;
    while (isWordStart(text3.charCodeAt(end)) || isDigit(text3.charCodeAt(end))) end += 1;
    this.#at = end;
    return { kind: "identifier", text: text3.slice(start, end), start, end };
  }
  #number(digits, start) {
    const end = start + digits.length;
    if (/[A-Za-z0-9_]/.test(this.text[end] ?? "")) {
      const shown = excerpt(this.text.slice(start, end + 8), 20);
      this.fail(`${shown} is not a number: put a space after the digits`, { start, end: end + 1 });
    }
    const integer = /^(?:0[xX][0-9a-fA-F]+|\d+)$/.test(digits);
    if (integer && /^0\d*[89]/.test(digits)) {
      this.fail(`${digits} is not an octal number: a leading 0 means octal, so drop it`, { start, end });
    }
    this.#at = end;
    return { kind: integer ? "integer" : "float", text: digits, start, end };
  }
  #string(start) {
    const { content, end } = readString(this.text, start, (message3, at2) => this.fail(message3, at2));
    this.#at = end;
    return { kind: "string", text: content, start, end };
  }
};

// src/formats/protobuf/syntax/cursor.ts
var Cursor = class extends Lexer {
  expected(what) {
    const token = this.peek();
    const nextText = token.kind === "end" ? "the end of the file" : excerpt(this.text.slice(token.start, token.end));
    this.fail(`expected ${what}, found ${nextText}`, token);
  }
  atEnd() {
    return this.peek().kind === "end";
  }
  atWord(word) {
    const { kind, text: text3 } = this.peek();
    return kind === "identifier" && text3 === word;
  }
  tryWord(word) {
    if (!this.atWord(word)) return false;
    this.take();
    return true;
  }
  word(word) {
    if (!this.tryWord(word)) this.expected(word);
  }
  atSymbol(symbol) {
    const { kind, text: text3 } = this.peek();
    return kind === "symbol" && text3 === symbol;
  }
  trySymbol(symbol) {
    if (!this.atSymbol(symbol)) return false;
    this.take();
    return true;
  }
  symbol(symbol) {
    if (!this.atSymbol(symbol)) this.expected(`"${symbol}"`);
    return this.take();
  }
  identifier(what) {
    if (this.peek().kind !== "identifier") this.expected(what);
    return this.take().text;
  }
  /** Adjacent strings are one, as in C. */
  string(what) {
    if (this.peek().kind !== "string") this.expected(what);
    let value = this.take().text;
    while (this.peek().kind === "string") value += this.take().text;
    return value;
  }
  integer(what, largest, negative = false) {
    const minus = negative && this.trySymbol("-");
    const token = this.peek();
    if (token.kind !== "integer") this.expected(what);
    this.take();
    const octal = /^0\d/.test(token.text);
    const value = octal ? Number.parseInt(token.text, 8) : Number(token.text);
    if (value > largest + (minus ? 1 : 0))
      this.fail(`${token.text} is too large: the largest is ${String(largest)}`, token);
    return minus && value !== 0 ? -value : value;
  }
  /** `a.b.C` */
  qualifiedName(what) {
    let name = this.identifier(what);
    while (this.trySymbol(".")) name += `.${this.identifier("a name after the dot")}`;
    return name;
  }
  /** `a.b.C` or `.a.b.C` */
  typeName(what) {
    return this.trySymbol(".") ? `.${this.qualifiedName(what)}` : this.qualifiedName(what);
  }
};

// src/formats/protobuf/syntax/parse-options.ts
var maxAggregateDepth = 64;
function optionStatement(cursor) {
  const start = cursor.take();
  const name = optionName(cursor);
  cursor.symbol("=");
  const value = optionValue(cursor);
  return { name, value, at: { start: start.start, end: cursor.symbol(";").end } };
}
var noOptions2 = [];
function compactOptions(cursor) {
  if (!cursor.trySymbol("[")) return noOptions2;
  const options2 = [];
  do {
    const { start } = cursor.peek();
    const name = optionName(cursor);
    cursor.symbol("=");
    const value = optionValue(cursor);
    options2.push({ name, value, at: { start, end: cursor.lastEnd() } });
  } while (cursor.trySymbol(","));
  cursor.symbol("]");
  return options2;
}
function optionName(cursor) {
  const parts = [];
  do {
    if (cursor.trySymbol("(")) {
      parts.push({ name: cursor.typeName("the name of a custom option"), extension: true });
      cursor.symbol(")");
    } else parts.push({ name: cursor.identifier("an option name"), extension: false });
  } while (cursor.trySymbol("."));
  return parts;
}
function optionValue(cursor) {
  return cursor.atSymbol("{") ? aggregate(cursor, 1) : scalar(cursor);
}
function scalar(cursor) {
  const { kind } = cursor.peek();
  if (kind === "string") return { kind: "string", text: cursor.string("a value") };
  if (cursor.trySymbol("-")) {
    const { kind: after, text: text3 } = cursor.peek();
    if (after === "identifier" && (text3 === "inf" || text3 === "nan" || text3 === "infinity")) {
      return { kind: "identifier", text: `-${cursor.take().text}` };
    }
    if (after !== "integer" && after !== "float") cursor.expected("a number after the minus sign");
    return { kind: "number", text: `-${cursor.take().text}` };
  }
  cursor.trySymbol("+");
  if (kind === "integer" || kind === "float") return { kind: "number", text: cursor.take().text };
  if (kind === "identifier") return { kind: "identifier", text: cursor.take().text };
  return cursor.expected("a value: a name, a number, a string or { \u2026 }");
}
function aggregate(cursor, depth) {
  if (depth > maxAggregateDepth) {
    cursor.fail(`option values are nested more than ${String(maxAggregateDepth)} levels deep`, cursor.peek());
  }
  cursor.hashComments(true);
  const close2 = cursor.take().text === "<" ? ">" : "}";
  const fields2 = [];
  while (!cursor.atSymbol(close2)) {
    const name = aggregateName(cursor);
    const hasColon = cursor.trySymbol(":");
    const value = aggregateValue(cursor, depth, hasColon);
    fields2.push({ name, value });
    if (!cursor.trySymbol(",")) cursor.trySymbol(";");
  }
  if (depth === 1) cursor.hashComments(false);
  cursor.symbol(close2);
  return { kind: "aggregate", fields: fields2 };
}
function atAggregate(cursor) {
  return cursor.atSymbol("{") || cursor.atSymbol("<");
}
function aggregateName(cursor) {
  if (!cursor.trySymbol("[")) return cursor.identifier("a field name or the end of the value");
  let name = cursor.typeName("the name of an extension");
  while (cursor.trySymbol("/")) name += `/${cursor.qualifiedName("a type name")}`;
  cursor.symbol("]");
  return `[${name}]`;
}
function aggregateValue(cursor, depth, hasColon) {
  if (atAggregate(cursor)) return aggregate(cursor, depth + 1);
  if (cursor.atSymbol("[")) return list(cursor, depth);
  if (!hasColon) cursor.expected('":" and a value, or { \u2026 }');
  return scalar(cursor);
}
function list(cursor, depth) {
  cursor.symbol("[");
  const items = [];
  if (cursor.trySymbol("]")) return { kind: "list", items };
  do {
    items.push(atAggregate(cursor) ? aggregate(cursor, depth + 1) : scalar(cursor));
  } while (cursor.trySymbol(","));
  cursor.symbol("]");
  return { kind: "list", items };
}

// src/formats/protobuf/syntax/parse-ranges.ts
var largestFieldNumber = 536870911;
var largestEnumNumber = 2147483647;
function isReserved(cursor, edition2) {
  const { kind, text: text3 } = cursor.second();
  if (kind === "integer" || kind === "string" || text3 === "-") return true;
  return kind === "identifier" && (edition2 === "2023" || edition2 === "2024");
}
function extensionRanges(cursor) {
  cursor.take();
  const ranges2 = rangeList(cursor, largestFieldNumber, false);
  const options2 = compactOptions(cursor);
  cursor.symbol(";");
  return ranges2.map((range) => ({ ...range, options: options2 }));
}
function reserved(cursor, body, { largest, edition: edition2 }) {
  cursor.take();
  const first = cursor.peek();
  if (first.kind === "integer" || first.text === "-") {
    body.reservedRanges.push(...rangeList(cursor, largest, largest === largestEnumNumber));
  } else {
    const quoted = edition2 === "proto2" || edition2 === "proto3";
    body.reservedNames.push(...reservedNames(cursor, quoted));
  }
  cursor.symbol(";");
}
function reservedNames(cursor, quoted) {
  const names2 = [];
  do {
    const at2 = cursor.peek();
    const name = quoted ? cursor.string("a reserved name in quotes") : cursor.identifier("a reserved name without quotes");
    names2.push({ name, at: { start: at2.start, end: cursor.lastEnd() } });
  } while (cursor.trySymbol(","));
  return names2;
}
function rangeList(cursor, largest, negative) {
  const ranges2 = [];
  do {
    const start = cursor.peek();
    const from = cursor.integer("a number", Number.MAX_SAFE_INTEGER, negative);
    let to = from;
    if (cursor.tryWord("to")) {
      to = cursor.tryWord("max") ? largest : cursor.integer("a number or max", Number.MAX_SAFE_INTEGER, negative);
    }
    ranges2.push({ from, to, at: { start: start.start, end: cursor.lastEnd() }, options: [] });
  } while (cursor.trySymbol(","));
  return ranges2;
}

// src/formats/protobuf/syntax/parse-enum.ts
function enumeration2(cursor, edition2, visibility2) {
  const start = cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("an enum name");
  const body = { values: [], reservedRanges: [], reservedNames: [], options: [] };
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) enumStatement(cursor, body, edition2);
  return { name, visibility: visibility2, ...body, at: { start: start.start, end: nameToken.end } };
}
function enumStatement(cursor, body, edition2) {
  if (cursor.trySymbol(";")) return;
  const { text: text3, start } = cursor.peek();
  const isValue = cursor.second().text === "=";
  if (text3 === "option" && !isValue) body.options.push(optionStatement(cursor));
  else if (text3 === "reserved" && !isValue && isReserved(cursor, edition2))
    reserved(cursor, body, { largest: largestEnumNumber, edition: edition2 });
  else {
    const name = cursor.identifier("an enum value name");
    cursor.symbol("=");
    const number = cursor.integer("an enum number", largestEnumNumber, true);
    const options2 = compactOptions(cursor);
    body.values.push({ name, number, options: options2, at: { start, end: cursor.symbol(";").end } });
  }
}

// src/formats/protobuf/syntax/parse-message.ts
var maxMessageDepth = 32;
function visibilityOf(cursor) {
  const { text: text3 } = cursor.peek();
  if (text3 !== "export" && text3 !== "local") return void 0;
  const next = cursor.second().text;
  if (next !== "message" && next !== "enum") return void 0;
  cursor.take();
  return text3;
}
function message2(cursor, edition2, visibility2, depth) {
  const start = cursor.take();
  const at2 = cursor.peek();
  const name = cursor.identifier("a message name");
  const body = messageBody(cursor, edition2, depth);
  return { name, visibility: visibility2, group: false, ...body, at: { start: start.start, end: at2.end } };
}
function emptyBody() {
  return {
    fields: [],
    oneofs: [],
    messages: [],
    enums: [],
    extends: [],
    extensionRanges: [],
    reservedRanges: [],
    reservedNames: [],
    options: []
  };
}
function messageBody(cursor, edition2, depth) {
  if (depth > maxMessageDepth) {
    cursor.fail(
      `messages are nested more than ${String(maxMessageDepth)} levels deep: flatten them`,
      cursor.peek()
    );
  }
  const body = emptyBody();
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) messageStatement(cursor, body, edition2, depth);
  return body;
}
function messageStatement(cursor, body, edition2, depth) {
  if (cursor.trySymbol(";")) return;
  const visibility2 = visibilityOf(cursor);
  const { text: text3 } = cursor.peek();
  const next = cursor.second();
  const named2 = next.kind === "identifier";
  if (text3 === "message" && named2) body.messages.push(message2(cursor, edition2, visibility2, depth + 1));
  else if (text3 === "enum" && named2) body.enums.push(enumeration2(cursor, edition2, visibility2));
  else if (text3 === "extend" && (named2 || next.text === "."))
    body.extends.push(extend(cursor, { ...body, edition: edition2 }, depth));
  else if (text3 === "oneof" && named2) oneof(cursor, body, edition2, depth);
  else if (text3 === "option" && (named2 || next.text === "(")) body.options.push(optionStatement(cursor));
  else if (text3 === "extensions" && next.kind === "integer")
    body.extensionRanges.push(...extensionRanges(cursor));
  else if (text3 === "reserved" && isReserved(cursor, edition2))
    reserved(cursor, body, { largest: largestFieldNumber, edition: edition2 });
  else body.fields.push(field(cursor, body, { edition: edition2, depth, oneof: void 0 }));
}
function oneof(cursor, body, edition2, depth) {
  cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a oneof name");
  const options2 = [];
  const index = body.oneofs.length;
  const node = { name, options: options2, at: span(nameToken) };
  body.oneofs.push(node);
  cursor.symbol("{");
  let count = 0;
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    if (cursor.atWord("option") && (cursor.second().kind === "identifier" || cursor.second().text === "(")) {
      options2.push(optionStatement(cursor));
      continue;
    }
    body.fields.push(field(cursor, body, { edition: edition2, depth, oneof: index }));
    count += 1;
  }
  if (count === 0) cursor.fail(`oneof ${name} is empty: a oneof needs at least one field`, nameToken);
}
function extend(cursor, body, depth) {
  cursor.take();
  const start = cursor.peek();
  const extendee = cursor.typeName("the extended message");
  const at2 = { start: start.start, end: cursor.lastEnd() };
  const fields2 = [];
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    fields2.push(field(cursor, body, { edition: body.edition, depth, oneof: void 0 }));
  }
  if (fields2.length === 0) cursor.fail(`extend ${extendee} is empty: it needs at least one field`, at2);
  return { extendee, fields: fields2, at: at2 };
}
function field(cursor, body, place) {
  const start = cursor.peek();
  const label = labelOf(cursor);
  if (label && place.oneof !== void 0) {
    cursor.fail(`a field in a oneof takes no label: remove ${label}`, start);
  }
  if (cursor.atWord("group") && cursor.second().kind === "identifier")
    return group(cursor, body, { ...place, label, start });
  const type = typeOf(cursor);
  if (type.kind === "map" && label) {
    cursor.fail(`a map takes no label: remove ${label}`, start);
  }
  if (type.kind === "map" && place.oneof !== void 0) {
    cursor.fail("a map may not stand in a oneof: wrap it in a message", start);
  }
  const nameToken = cursor.peek();
  const name = cursor.identifier("a field name");
  const rest = numbered(cursor);
  const at2 = { start: start.start, end: cursor.symbol(";").end };
  return { name, label, type, oneof: place.oneof, group: false, ...rest, at: at2, nameAt: span(nameToken) };
}
function labelOf(cursor) {
  const { text: text3 } = cursor.peek();
  if (text3 !== "optional" && text3 !== "required" && text3 !== "repeated") return void 0;
  cursor.take();
  return text3;
}
function group(cursor, body, place) {
  cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a group name");
  if (!/^[A-Z]/.test(name))
    cursor.fail(`a group name begins with a capital letter: rename ${name}`, nameToken);
  const rest = numbered(cursor);
  const inner = messageBody(cursor, place.edition, place.depth + 1);
  const at2 = { start: place.start.start, end: rest.numberAt.end };
  const nameAt = span(nameToken);
  body.messages.push({ name, visibility: void 0, group: true, ...inner, at: nameAt });
  const type = { kind: "named", name, at: nameAt };
  return {
    name: name.toLowerCase(),
    label: place.label,
    type,
    oneof: place.oneof,
    group: true,
    ...rest,
    at: at2,
    nameAt
  };
}
function numbered(cursor) {
  cursor.symbol("=");
  const numberAt = span(cursor.peek());
  const number = cursor.integer("a field number", Number.MAX_SAFE_INTEGER);
  return { number, numberAt, options: compactOptions(cursor) };
}
function typeOf(cursor) {
  const start = cursor.peek();
  if (start.text === "map" && cursor.second().text === "<") {
    cursor.take();
    cursor.symbol("<");
    const key = cursor.identifier("the map's key type");
    cursor.symbol(",");
    const value = cursor.typeName("the map's value type");
    return { kind: "map", key, value, at: { start: start.start, end: cursor.symbol(">").end } };
  }
  const name = cursor.typeName("a field type");
  return { kind: "named", name, at: { start: start.start, end: cursor.lastEnd() } };
}
function span({ start, end }) {
  return { start, end };
}

// src/formats/protobuf/syntax/parse-service.ts
function service2(cursor) {
  const start = cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a service name");
  const options2 = [];
  const rpcs = [];
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    if (cursor.atWord("option")) options2.push(optionStatement(cursor));
    else if (cursor.atWord("rpc")) rpcs.push(rpc(cursor));
    else cursor.expected("rpc, option or }");
  }
  return { name, options: options2, rpcs, at: { start: start.start, end: nameToken.end } };
}
function rpc(cursor) {
  const start = cursor.take();
  const name = cursor.identifier("a method name");
  const request = rpcType(cursor);
  cursor.word("returns");
  const response = rpcType(cursor);
  const at2 = { start: start.start, end: cursor.lastEnd() };
  const options2 = [];
  if (!cursor.trySymbol(";")) {
    cursor.symbol("{");
    while (!cursor.trySymbol("}")) {
      if (cursor.trySymbol(";")) continue;
      if (!cursor.atWord("option")) cursor.expected("option or }");
      options2.push(optionStatement(cursor));
    }
  }
  return {
    name,
    request: request.name,
    response: response.name,
    clientStreaming: request.streaming,
    serverStreaming: response.streaming,
    options: options2,
    at: at2,
    requestAt: request.at,
    responseAt: response.at
  };
}
function rpcType(cursor) {
  cursor.symbol("(");
  const start = cursor.peek();
  const streaming = start.text === "stream" && streams(cursor, start);
  if (streaming) cursor.take();
  const first = cursor.peek();
  const name = cursor.typeName("a message type");
  const at2 = { start: first.start, end: cursor.lastEnd() };
  cursor.symbol(")");
  return { name, streaming, at: at2 };
}
function streams(cursor, keyword) {
  const next = cursor.second();
  return next.kind === "identifier" || next.text === "." && next.start > keyword.end;
}

// src/formats/protobuf/syntax/parse.ts
function parseProto(text3) {
  try {
    return { file: file(new Cursor(text3)) };
  } catch (error) {
    if (error instanceof ProtoSyntaxError) return { fault: error.fault };
    throw error;
  }
}
function file(cursor) {
  const node = {
    edition: "proto2",
    editionAt: void 0,
    package: "",
    packageAt: void 0,
    imports: [],
    options: [],
    messages: [],
    enums: [],
    extends: [],
    services: []
  };
  if (cursor.atWord("syntax") || cursor.atWord("edition")) Object.assign(node, edition(cursor));
  while (!cursor.atEnd()) topLevel(cursor, node);
  return node;
}
function edition(cursor) {
  const start = cursor.peek();
  const keyword = cursor.identifier("syntax or edition");
  cursor.symbol("=");
  const value = cursor.string(`${keyword} in quotes`);
  const editionAt = { start: start.start, end: cursor.symbol(";").end };
  const names2 = keyword === "syntax" ? ["proto2", "proto3"] : ["2023", "2024"];
  if (!names2.includes(value)) {
    cursor.fail(
      `${keyword} ${JSON.stringify(value)} is not known: expected ${names2.map((name) => JSON.stringify(name)).join(" or ")}`,
      editionAt
    );
  }
  return { edition: value, editionAt };
}
function topLevel(cursor, node) {
  if (cursor.trySymbol(";")) return;
  const visibility2 = visibilityOf(cursor);
  const token = cursor.peek();
  switch (token.text) {
    case "message":
      node.messages.push(message2(cursor, node.edition, visibility2, 1));
      return;
    case "enum":
      node.enums.push(enumeration2(cursor, node.edition, visibility2));
      return;
    case "extend":
      node.extends.push(extend(cursor, node, 1));
      return;
    case "import":
      node.imports.push(importStatement(cursor));
      return;
    case "option":
      node.options.push(optionStatement(cursor));
      return;
    case "service":
      node.services.push(service2(cursor));
      return;
    case "package": {
      if (node.packageAt) cursor.fail("a file has one package: remove the second package statement", token);
      cursor.take();
      node.package = cursor.qualifiedName("a package name");
      node.packageAt = { start: token.start, end: cursor.symbol(";").end };
      return;
    }
    case "syntax":
    case "edition":
      cursor.fail(`${token.text} must be the first statement of the file: move it up`, token);
      return;
    default:
      cursor.expected("message, enum, service, extend, import, package or option");
  }
}
function importStatement(cursor) {
  const start = cursor.take();
  let kind = "plain";
  for (const word of ["public", "weak", "option"]) if (cursor.tryWord(word)) kind = word;
  const path = cursor.string("the path of the imported file in quotes");
  return { path, kind, at: { start: start.start, end: cursor.symbol(";").end } };
}

// src/formats/protobuf/model/scope.ts
function symbolsOf(file3) {
  const symbols = /* @__PURE__ */ new Map();
  const declare = (name, kind) => {
    if (!symbols.has(name)) symbols.set(name, kind);
  };
  const parts = file3.package === "" ? [] : file3.package.split(".");
  parts.forEach((_, index) => {
    declare(parts.slice(0, index + 1).join("."), "package");
  });
  const within2 = (scope, name) => scope === "" ? name : `${scope}.${name}`;
  const enumeration3 = (scope, node) => {
    declare(within2(scope, node.name), "enum");
    for (const value of node.values) declare(within2(scope, value.name), "value");
  };
  const extensions2 = (scope, nodes) => {
    for (const node of nodes)
      for (const field2 of node.fields) declare(within2(scope, field2.name), "extension");
  };
  const messages2 = /* @__PURE__ */ new Map();
  const message3 = (scope, node) => {
    const name = within2(scope, node.name);
    declare(name, "message");
    if (!messages2.has(name)) messages2.set(name, node);
    for (const nested of node.messages) message3(name, nested);
    for (const nested of node.enums) enumeration3(name, nested);
  };
  for (const node of file3.messages) message3(file3.package, node);
  for (const node of file3.enums) enumeration3(file3.package, node);
  for (const node of file3.services) {
    declare(within2(file3.package, node.name), "service");
    for (const rpc2 of node.rpcs) declare(within2(within2(file3.package, node.name), rpc2.name), "rpc");
  }
  extensions2(file3.package, file3.extends);
  const members = membersOf(messages2);
  return { get: (fullName) => symbols.get(fullName) ?? members(fullName) };
}
var maxScannedMembers = 32;
function isSmall({ fields: fields2, oneofs, extends: extensions2 }) {
  return fields2.length + oneofs.length <= maxScannedMembers && extensions2.length === 0;
}
function memberKind({ fields: fields2, oneofs }, name) {
  const isNamed = (node) => node.name === name;
  if (fields2.some(isNamed)) return "field";
  return oneofs.some(isNamed) ? "oneof" : void 0;
}
function membersOf(messages2) {
  const indexes = /* @__PURE__ */ new Map();
  return (fullName) => {
    const dot = fullName.lastIndexOf(".");
    const node = messages2.get(fullName.slice(0, Math.max(dot, 0)));
    if (!node) return void 0;
    if (isSmall(node)) return memberKind(node, fullName.slice(dot + 1));
    let index = indexes.get(node);
    if (!index) indexes.set(node, index = memberKinds(node));
    return index.get(fullName.slice(dot + 1));
  };
}
function memberKinds(node) {
  const extensions2 = node.extends.flatMap(({ fields: fields2 }) => fields2);
  return new Map([
    ...extensions2.map(({ name }) => [name, "extension"]),
    ...node.oneofs.map(({ name }) => [name, "oneof"]),
    ...node.fields.map(({ name }) => [name, "field"])
  ]);
}
var aggregates = /* @__PURE__ */ new Set(["package", "message", "enum", "service"]);
function resolveName(name, scope, find, wanted) {
  if (name.startsWith(".")) {
    const kind = find(name.slice(1));
    return kind && wanted(kind) ? name.slice(1) : void 0;
  }
  const first = name.split(".", 1)[0] ?? name;
  for (let outer = scope; outer !== void 0; outer = parentScope(outer)) {
    const prefix = outer === "" ? "" : `${outer}.`;
    const head = find(prefix + first);
    if (head === void 0) continue;
    if (first === name) {
      if (wanted(head)) return prefix + name;
      continue;
    }
    if (!aggregates.has(head)) continue;
    const kind = find(prefix + name);
    if (kind && wanted(kind)) return prefix + name;
    if (head !== "package") return void 0;
  }
  return void 0;
}
function parentScope(scope) {
  if (scope === "") return void 0;
  const dot = scope.lastIndexOf(".");
  return dot < 0 ? "" : scope.slice(0, dot);
}

// src/formats/protobuf/model/parsed.ts
var maxCached = 4096;
var byObjectId = /* @__PURE__ */ new Map();
function parsedOf(oid, content) {
  const cached = oid === void 0 ? void 0 : byObjectId.get(oid);
  if (cached?.content === content) return cached;
  const text3 = content.startsWith("\uFEFF") ? content.slice(1) : content;
  const result = parseProto(text3);
  const parsed = "file" in result ? { content, node: result.file, symbols: symbolsOf(result.file) } : { content, fault: result.fault };
  if (oid !== void 0) remember(oid, parsed);
  return parsed;
}
function remember(oid, parsed) {
  byObjectId.set(oid, parsed);
  if (byObjectId.size <= maxCached) return;
  const [oldest] = byObjectId.keys();
  if (oldest !== void 0) byObjectId.delete(oldest);
}

// src/formats/protobuf/model/well-known.generated.ts
var wellKnown = {
  "google/api/annotations.proto": 'syntax = "proto3";\npackage google.api;\nimport "google/api/http.proto";\nimport "google/protobuf/descriptor.proto";\noption go_package = "google.golang.org/genproto/googleapis/api/annotations;annotations";\noption java_multiple_files = true;\noption java_outer_classname = "AnnotationsProto";\noption java_package = "com.google.api";\noption objc_class_prefix = "GAPI";\nextend google.protobuf.MethodOptions {\n  HttpRule http = 72295728;\n}\n',
  "google/api/field_behavior.proto": 'syntax = "proto3";\npackage google.api;\nimport "google/protobuf/descriptor.proto";\noption go_package = "google.golang.org/genproto/googleapis/api/annotations;annotations";\noption java_multiple_files = true;\noption java_outer_classname = "FieldBehaviorProto";\noption java_package = "com.google.api";\noption objc_class_prefix = "GAPI";\nextend google.protobuf.FieldOptions {\n  repeated google.api.FieldBehavior field_behavior = 1052 [packed = false];\n}\nenum FieldBehavior {\n  FIELD_BEHAVIOR_UNSPECIFIED = 0;\n  OPTIONAL = 1;\n  REQUIRED = 2;\n  OUTPUT_ONLY = 3;\n  INPUT_ONLY = 4;\n  IMMUTABLE = 5;\n  UNORDERED_LIST = 6;\n  NON_EMPTY_DEFAULT = 7;\n  IDENTIFIER = 8;\n}\n',
  "google/api/http.proto": 'syntax = "proto3";\npackage google.api;\noption go_package = "google.golang.org/genproto/googleapis/api/annotations;annotations";\noption java_multiple_files = true;\noption java_outer_classname = "HttpProto";\noption java_package = "com.google.api";\noption objc_class_prefix = "GAPI";\nmessage Http {\n  repeated HttpRule rules = 1;\n  bool fully_decode_reserved_expansion = 2;\n}\nmessage HttpRule {\n  string selector = 1;\n  oneof pattern {\n    string get = 2;\n    string put = 3;\n    string post = 4;\n    string delete = 5;\n    string patch = 6;\n    CustomHttpPattern custom = 8;\n  }\n  string body = 7;\n  string response_body = 12;\n  repeated HttpRule additional_bindings = 11;\n}\nmessage CustomHttpPattern {\n  string kind = 1;\n  string path = 2;\n}\n',
  "google/api/resource.proto": 'syntax = "proto3";\npackage google.api;\nimport "google/protobuf/descriptor.proto";\noption go_package = "google.golang.org/genproto/googleapis/api/annotations;annotations";\noption java_multiple_files = true;\noption java_outer_classname = "ResourceProto";\noption java_package = "com.google.api";\noption objc_class_prefix = "GAPI";\nextend google.protobuf.FieldOptions {\n  google.api.ResourceReference resource_reference = 1055;\n}\nextend google.protobuf.FileOptions {\n  repeated google.api.ResourceDescriptor resource_definition = 1053;\n}\nextend google.protobuf.MessageOptions {\n  google.api.ResourceDescriptor resource = 1053;\n}\nmessage ResourceDescriptor {\n  enum History {\n    HISTORY_UNSPECIFIED = 0;\n    ORIGINALLY_SINGLE_PATTERN = 1;\n    FUTURE_MULTI_PATTERN = 2;\n  }\n  enum Style {\n    STYLE_UNSPECIFIED = 0;\n    DECLARATIVE_FRIENDLY = 1;\n  }\n  string type = 1;\n  repeated string pattern = 2;\n  string name_field = 3;\n  History history = 4;\n  string plural = 5;\n  string singular = 6;\n  repeated Style style = 10;\n}\nmessage ResourceReference {\n  string type = 1;\n  string child_type = 2;\n}\n',
  "google/protobuf/any.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage Any {\n  string type_url = 1;\n  bytes value = 2;\n}\n',
  "google/protobuf/api.proto": 'syntax = "proto3";\npackage google.protobuf;\nimport "google/protobuf/source_context.proto";\nimport "google/protobuf/type.proto";\nmessage Api {\n  string name = 1;\n  repeated Method methods = 2;\n  repeated Option options = 3;\n  string version = 4;\n  SourceContext source_context = 5;\n  repeated Mixin mixins = 6;\n  Syntax syntax = 7;\n}\nmessage Method {\n  string name = 1;\n  string request_type_url = 2;\n  bool request_streaming = 3;\n  string response_type_url = 4;\n  bool response_streaming = 5;\n  repeated Option options = 6;\n  Syntax syntax = 7;\n}\nmessage Mixin {\n  string name = 1;\n  string root = 2;\n}',
  "google/protobuf/compiler/plugin.proto": 'syntax = "proto2";\npackage google.protobuf.compiler;\noption java_package = "com.google.protobuf.compiler";\noption java_outer_classname = "PluginProtos";\nimport "google/protobuf/descriptor.proto";\noption csharp_namespace = "Google.Protobuf.Compiler";\noption go_package = "google.golang.org/protobuf/types/pluginpb";\nmessage Version {\n  optional int32 major = 1;\n  optional int32 minor = 2;\n  optional int32 patch = 3;\n  optional string suffix = 4;\n}\nmessage CodeGeneratorRequest {\n  repeated string file_to_generate = 1;\n  optional string parameter = 2;\n  repeated FileDescriptorProto proto_file = 15;\n  repeated FileDescriptorProto source_file_descriptors = 17;\n  optional Version compiler_version = 3;\n}\nmessage CodeGeneratorResponse {\n  optional string error = 1;\n  optional uint64 supported_features = 2;\n  enum Feature {\n  FEATURE_NONE = 0;\n  FEATURE_PROTO3_OPTIONAL = 1;\n  FEATURE_SUPPORTS_EDITIONS = 2;\n  }\n  optional int32 minimum_edition = 3;\n  optional int32 maximum_edition = 4;\n  message File {\n  optional string name = 1;\n  optional string insertion_point = 2;\n  optional string content = 15;\n  optional GeneratedCodeInfo generated_code_info = 16;\n  }\n  repeated File file = 15;\n}\n',
  "google/protobuf/cpp_features.proto": 'edition = "2023";\npackage pb;\nimport "google/protobuf/descriptor.proto";\nextend google.protobuf.FeatureSet {\n  CppFeatures cpp = 1000;\n}\nmessage CppFeatures {\n  bool legacy_closed_enum = 1;\n  enum StringType {\n    STRING_TYPE_UNKNOWN = 0;\n    VIEW = 1;\n    CORD = 2;\n    STRING = 3;\n  }\n  StringType string_type = 2;\n  bool enum_name_uses_string_view = 3;\n}\n',
  "google/protobuf/descriptor.proto": 'syntax = "proto2";\npackage google.protobuf;\nmessage FileDescriptorSet {\n  repeated FileDescriptorProto file = 1;\n  extensions 536000000;\n}\nenum Edition {\n  EDITION_UNKNOWN = 0;\n  EDITION_LEGACY = 900;\n  EDITION_PROTO2 = 998;\n  EDITION_PROTO3 = 999;\n  EDITION_2023 = 1000;\n  EDITION_2024 = 1001;\n  EDITION_2026 = 1002;\n  EDITION_1_TEST_ONLY = 1;\n  EDITION_2_TEST_ONLY = 2;\n  EDITION_99997_TEST_ONLY = 99997;\n  EDITION_99998_TEST_ONLY = 99998;\n  EDITION_99999_TEST_ONLY = 99999;\n  EDITION_MAX = 2147483647;\n}\nmessage FileDescriptorProto {\n  optional string name = 1;\n  optional string package = 2;\n  repeated string dependency = 3;\n  repeated int32 public_dependency = 10;\n  repeated int32 weak_dependency = 11;\n  repeated string option_dependency = 15;\n  repeated DescriptorProto message_type = 4;\n  repeated EnumDescriptorProto enum_type = 5;\n  repeated ServiceDescriptorProto service = 6;\n  repeated FieldDescriptorProto extension = 7;\n  optional FileOptions options = 8;\n  optional SourceCodeInfo source_code_info = 9;\n  optional string syntax = 12;\n  optional Edition edition = 14;\n}\nmessage DescriptorProto {\n  optional string name = 1;\n  repeated FieldDescriptorProto field = 2;\n  repeated FieldDescriptorProto extension = 6;\n  repeated DescriptorProto nested_type = 3;\n  repeated EnumDescriptorProto enum_type = 4;\n  repeated ExtensionRange extension_range = 5;\n  repeated OneofDescriptorProto oneof_decl = 8;\n  optional MessageOptions options = 7;\n  repeated ReservedRange reserved_range = 9;\n  repeated string reserved_name = 10;\n  optional SymbolVisibility visibility = 11;\n  message ExtensionRange {\n    optional int32 start = 1;\n    optional int32 end = 2;\n    optional ExtensionRangeOptions options = 3;\n  }\n  message ReservedRange {\n    optional int32 start = 1;\n    optional int32 end = 2;\n  }\n}\nmessage ExtensionRangeOptions {\n  repeated UninterpretedOption uninterpreted_option = 999;\n  repeated Declaration declaration = 2 [retention="RETENTION_SOURCE"];\n  optional FeatureSet features = 50;\n  optional VerificationState verification = 3 [default=UNVERIFIED, retention="RETENTION_SOURCE"];\n  message Declaration {\n    optional int32 number = 1;\n    optional string full_name = 2;\n    optional string type = 3;\n    optional bool reserved = 5;\n    optional bool repeated = 6;\n    reserved 4;\n  }\n  enum VerificationState {\n    DECLARATION = 0;\n    UNVERIFIED = 1;\n  }\n  extensions 1000 to max;\n}\nmessage FieldDescriptorProto {\n  optional string name = 1;\n  optional int32 number = 3;\n  optional Label label = 4;\n  optional Type type = 5;\n  optional string type_name = 6;\n  optional string extendee = 2;\n  optional string default_value = 7;\n  optional int32 oneof_index = 9;\n  optional string json_name = 10;\n  optional FieldOptions options = 8;\n  optional bool proto3_optional = 17;\n  enum Type {\n    TYPE_DOUBLE = 1;\n    TYPE_FLOAT = 2;\n    TYPE_INT64 = 3;\n    TYPE_UINT64 = 4;\n    TYPE_INT32 = 5;\n    TYPE_FIXED64 = 6;\n    TYPE_FIXED32 = 7;\n    TYPE_BOOL = 8;\n    TYPE_STRING = 9;\n    TYPE_GROUP = 10;\n    TYPE_MESSAGE = 11;\n    TYPE_BYTES = 12;\n    TYPE_UINT32 = 13;\n    TYPE_ENUM = 14;\n    TYPE_SFIXED32 = 15;\n    TYPE_SFIXED64 = 16;\n    TYPE_SINT32 = 17;\n    TYPE_SINT64 = 18;\n  }\n  enum Label {\n    LABEL_OPTIONAL = 1;\n    LABEL_REPEATED = 3;\n    LABEL_REQUIRED = 2;\n  }\n}\nmessage OneofDescriptorProto {\n  optional string name = 1;\n  optional OneofOptions options = 2;\n}\nmessage EnumDescriptorProto {\n  optional string name = 1;\n  repeated EnumValueDescriptorProto value = 2;\n  optional EnumOptions options = 3;\n  repeated EnumReservedRange reserved_range = 4;\n  repeated string reserved_name = 5;\n  optional SymbolVisibility visibility = 6;\n  message EnumReservedRange {\n    optional int32 start = 1;\n    optional int32 end = 2;\n  }\n}\nmessage EnumValueDescriptorProto {\n  optional string name = 1;\n  optional int32 number = 2;\n  optional EnumValueOptions options = 3;\n}\nmessage ServiceDescriptorProto {\n  optional string name = 1;\n  repeated MethodDescriptorProto method = 2;\n  optional ServiceOptions options = 3;\n}\nmessage MethodDescriptorProto {\n  optional string name = 1;\n  optional string input_type = 2;\n  optional string output_type = 3;\n  optional MethodOptions options = 4;\n  optional bool client_streaming = 5;\n  optional bool server_streaming = 6;\n}\nmessage FileOptions {\n  optional string java_package = 1;\n  optional string java_outer_classname = 8;\n  optional bool java_multiple_files = 10;\n  optional bool java_generate_equals_and_hash = 20 [deprecated=true];\n  optional bool java_string_check_utf8 = 27;\n  optional OptimizeMode optimize_for = 9 [default=SPEED];\n  optional string go_package = 11;\n  optional bool cc_generic_services = 16;\n  optional bool java_generic_services = 17;\n  optional bool py_generic_services = 18;\n  optional bool deprecated = 23;\n  optional bool cc_enable_arenas = 31 [default=true];\n  optional string objc_class_prefix = 36;\n  optional string csharp_namespace = 37;\n  optional string swift_prefix = 39;\n  optional string php_class_prefix = 40;\n  optional string php_namespace = 41;\n  optional string php_metadata_namespace = 44;\n  optional string ruby_package = 45;\n  optional FeatureSet features = 50;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  enum OptimizeMode {\n    SPEED = 1;\n    CODE_SIZE = 2;\n    LITE_RUNTIME = 3;\n  }\n  extensions 1000 to max;\n  reserved 42, 38;\n  reserved "php_generic_services";\n}\nmessage MessageOptions {\n  optional bool message_set_wire_format = 1;\n  optional bool no_standard_descriptor_accessor = 2;\n  optional bool deprecated = 3;\n  optional bool map_entry = 7;\n  optional bool deprecated_legacy_json_field_conflicts = 11 [deprecated=true];\n  optional FeatureSet features = 12;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  extensions 1000 to max;\n  reserved 4, 5, 6, 8, 9;\n}\nmessage FieldOptions {\n  optional CType ctype = 1 [default=STRING];\n  optional bool packed = 2;\n  optional JSType jstype = 6 [default=JS_NORMAL];\n  optional bool lazy = 5;\n  optional bool unverified_lazy = 15;\n  optional bool deprecated = 3;\n  optional bool weak = 10 [deprecated=true];\n  optional bool debug_redact = 16;\n  optional OptionRetention retention = 17;\n  repeated OptionTargetType targets = 19;\n  repeated EditionDefault edition_defaults = 20;\n  optional FeatureSet features = 21;\n  optional FeatureSupport feature_support = 22;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  enum CType {\n    STRING = 0;\n    CORD = 1;\n    STRING_PIECE = 2;\n  }\n  enum JSType {\n    JS_NORMAL = 0;\n    JS_STRING = 1;\n    JS_NUMBER = 2;\n  }\n  enum OptionRetention {\n    RETENTION_UNKNOWN = 0;\n    RETENTION_RUNTIME = 1;\n    RETENTION_SOURCE = 2;\n  }\n  enum OptionTargetType {\n    TARGET_TYPE_UNKNOWN = 0;\n    TARGET_TYPE_FILE = 1;\n    TARGET_TYPE_EXTENSION_RANGE = 2;\n    TARGET_TYPE_MESSAGE = 3;\n    TARGET_TYPE_FIELD = 4;\n    TARGET_TYPE_ONEOF = 5;\n    TARGET_TYPE_ENUM = 6;\n    TARGET_TYPE_ENUM_ENTRY = 7;\n    TARGET_TYPE_SERVICE = 8;\n    TARGET_TYPE_METHOD = 9;\n  }\n  message EditionDefault {\n    optional Edition edition = 3;\n    optional string value = 2;\n  }\n  message FeatureSupport {\n    optional Edition edition_introduced = 1;\n    optional Edition edition_deprecated = 2;\n    optional string deprecation_warning = 3;\n    optional Edition edition_removed = 4;\n  }\n  extensions 1000 to max;\n  reserved 4, 18;\n}\nmessage OneofOptions {\n  optional FeatureSet features = 1;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  extensions 1000 to max;\n}\nmessage EnumOptions {\n  optional bool allow_alias = 2;\n  optional bool deprecated = 3;\n  optional bool deprecated_legacy_json_field_conflicts = 6 [deprecated=true];\n  optional FeatureSet features = 7;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  extensions 1000 to max;\n  reserved 5;\n}\nmessage EnumValueOptions {\n  optional bool deprecated = 1;\n  optional FeatureSet features = 2;\n  optional bool debug_redact = 3;\n  optional FieldOptions.FeatureSupport feature_support = 4;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  extensions 990 to 998;\n  extensions 1000 to max;\n}\nmessage ServiceOptions {\n  optional FeatureSet features = 34;\n  optional bool deprecated = 33;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  extensions 1000 to max;\n}\nmessage MethodOptions {\n  optional bool deprecated = 33;\n  optional IdempotencyLevel idempotency_level = 34 [default=IDEMPOTENCY_UNKNOWN];\n  optional FeatureSet features = 35;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  enum IdempotencyLevel {\n    IDEMPOTENCY_UNKNOWN = 0;\n    NO_SIDE_EFFECTS = 1;\n    IDEMPOTENT = 2;\n  }\n  extensions 1000 to max;\n}\nmessage UninterpretedOption {\n  repeated NamePart name = 2;\n  optional string identifier_value = 3;\n  optional uint64 positive_int_value = 4;\n  optional int64 negative_int_value = 5;\n  optional double double_value = 6;\n  optional bytes string_value = 7;\n  optional string aggregate_value = 8;\n  message NamePart {\n    required string name_part = 1;\n    required bool is_extension = 2;\n  }\n}\nmessage FeatureSet {\n  optional FieldPresence field_presence = 1 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_2023", edition_defaults.value="EXPLICIT"];\n  optional EnumType enum_type = 2 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_PROTO3", edition_defaults.value="OPEN"];\n  optional RepeatedFieldEncoding repeated_field_encoding = 3 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_PROTO3", edition_defaults.value="PACKED"];\n  optional Utf8Validation utf8_validation = 4 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_PROTO3", edition_defaults.value="VERIFY"];\n  optional MessageEncoding message_encoding = 5 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_LEGACY", edition_defaults.value="LENGTH_PREFIXED"];\n  optional JsonFormat json_format = 6 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_PROTO3", edition_defaults.value="ALLOW"];\n  optional EnforceNamingStyle enforce_naming_style = 7 [retention="RETENTION_SOURCE", targets="TARGET_TYPE_METHOD", feature_support.edition_introduced="EDITION_2024", edition_defaults.edition="EDITION_2024", edition_defaults.value="STYLE2024"];\n  optional VisibilityFeature.DefaultSymbolVisibility default_symbol_visibility = 8 [retention="RETENTION_SOURCE", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2024", edition_defaults.edition="EDITION_2024", edition_defaults.value="EXPORT_TOP_LEVEL"];\n  optional ProtoLimitsFeature.EnforceProtoLimits enforce_proto_limits = 9;\n  enum FieldPresence {\n    FIELD_PRESENCE_UNKNOWN = 0;\n    EXPLICIT = 1;\n    IMPLICIT = 2;\n    LEGACY_REQUIRED = 3;\n  }\n  enum EnumType {\n    ENUM_TYPE_UNKNOWN = 0;\n    OPEN = 1;\n    CLOSED = 2;\n  }\n  enum RepeatedFieldEncoding {\n    REPEATED_FIELD_ENCODING_UNKNOWN = 0;\n    PACKED = 1;\n    EXPANDED = 2;\n  }\n  enum Utf8Validation {\n    UTF8_VALIDATION_UNKNOWN = 0;\n    VERIFY = 2;\n    NONE = 3;\n  }\n  enum MessageEncoding {\n    MESSAGE_ENCODING_UNKNOWN = 0;\n    LENGTH_PREFIXED = 1;\n    DELIMITED = 2;\n  }\n  enum JsonFormat {\n    JSON_FORMAT_UNKNOWN = 0;\n    ALLOW = 1;\n    LEGACY_BEST_EFFORT = 2;\n  }\n  enum EnforceNamingStyle {\n    ENFORCE_NAMING_STYLE_UNKNOWN = 0;\n    STYLE2024 = 1;\n    STYLE_LEGACY = 2;\n    STYLE2026 = 3;\n  }\n  message VisibilityFeature {\n    enum DefaultSymbolVisibility {\n      DEFAULT_SYMBOL_VISIBILITY_UNKNOWN = 0;\n      EXPORT_ALL = 1;\n      EXPORT_TOP_LEVEL = 2;\n      LOCAL_ALL = 3;\n      STRICT = 4;\n    }\n    reserved 1 to max;\n  }\n  message ProtoLimitsFeature {\n    enum EnforceProtoLimits {\n      PROTO_LIMITS_UNKNOWN = 0;\n      LEGACY_NO_EXPLICIT_LIMITS = 1;\n      PROTO_LIMITS2026 = 2;\n    }\n  }\n  extensions 1000 to 9994, 9995 to 9999, 10000;\n  reserved 999;\n}\nmessage FeatureSetDefaults {\n  repeated FeatureSetEditionDefault defaults = 1;\n  optional Edition minimum_edition = 4;\n  optional Edition maximum_edition = 5;\n  message FeatureSetEditionDefault {\n    optional Edition edition = 3;\n    optional FeatureSet overridable_features = 4;\n    optional FeatureSet fixed_features = 5;\n    reserved 1, 2;\n reserved "features";\n  }\n}\nmessage SourceCodeInfo {\n  repeated Location location = 1;\n  message Location {\n    repeated int32 path = 1 [packed=true];\n    repeated int32 span = 2 [packed=true];\n    optional string leading_comments = 3;\n    optional string trailing_comments = 4;\n    repeated string leading_detached_comments = 6;\n  }\n  extensions 536000000;\n}\nmessage GeneratedCodeInfo {\n  repeated Annotation annotation = 1;\n  message Annotation {\n    repeated int32 path = 1 [packed=true];\n    optional string source_file = 2;\n    optional int32 begin = 3;\n    optional int32 end = 4;\n    optional Semantic semantic = 5;\n    enum Semantic {\n      NONE = 0;\n      SET = 1;\n      ALIAS = 2;\n    }\n  }\n}\nenum SymbolVisibility {\n  VISIBILITY_UNSET = 0;\n  VISIBILITY_LOCAL = 1;\n  VISIBILITY_EXPORT = 2;\n}\n',
  "google/protobuf/duration.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage Duration {\n  int64 seconds = 1;\n  int32 nanos = 2;\n}\n',
  "google/protobuf/empty.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage Empty {\n}\n',
  "google/protobuf/field_mask.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage FieldMask {\n  repeated string paths = 1;\n}\n',
  "google/protobuf/go_features.proto": 'edition = "2023";\npackage pb;\nimport "google/protobuf/descriptor.proto";\nextend google.protobuf.FeatureSet {\n  GoFeatures go = 1002;\n}\nmessage GoFeatures {\n  bool legacy_unmarshal_json_enum = 1;\n  enum APILevel {\n    API_LEVEL_UNSPECIFIED = 0;\n    API_OPEN = 1;\n    API_HYBRID = 2;\n    API_OPAQUE = 3;\n  }\n  APILevel api_level = 2;\n  enum StripEnumPrefix {\n    STRIP_ENUM_PREFIX_UNSPECIFIED = 0;\n    STRIP_ENUM_PREFIX_KEEP = 1;\n    STRIP_ENUM_PREFIX_GENERATE_BOTH = 2;\n    STRIP_ENUM_PREFIX_STRIP = 3;\n  }\n  StripEnumPrefix strip_enum_prefix = 3;\n}\n',
  "google/protobuf/java_features.proto": 'edition = "2023";\npackage pb;\nimport "google/protobuf/descriptor.proto";\nextend google.protobuf.FeatureSet {\n  JavaFeatures java = 1001;\n}\nmessage JavaFeatures {\n  bool legacy_closed_enum = 1;\n  enum Utf8Validation {\n    UTF8_VALIDATION_UNKNOWN = 0;\n    DEFAULT = 1;\n    VERIFY = 2;\n  }\n  Utf8Validation utf8_validation = 2;\n  bool large_enum = 3;\n  bool use_old_outer_classname_default = 4;\n}\n',
  "google/protobuf/source_context.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage SourceContext {\n  string file_name = 1;\n}\n',
  "google/protobuf/struct.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage Struct {\n  map<string, Value> fields = 1;\n}\nmessage Value {\n  oneof kind {\n    NullValue null_value = 1;\n    double number_value = 2;\n    string string_value = 3;\n    bool bool_value = 4;\n    Struct struct_value = 5;\n    ListValue list_value = 6;\n  }\n}\nenum NullValue {\n  NULL_VALUE = 0;\n}\nmessage ListValue {\n  repeated Value values = 1;\n}\n',
  "google/protobuf/timestamp.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage Timestamp {\n  int64 seconds = 1;\n  int32 nanos = 2;\n}\n',
  "google/protobuf/type.proto": 'syntax = "proto3";\npackage google.protobuf;\nimport "google/protobuf/any.proto";\nimport "google/protobuf/source_context.proto";\nmessage Type {\n  string name = 1;\n  repeated Field fields = 2;\n  repeated string oneofs = 3;\n  repeated Option options = 4;\n  SourceContext source_context = 5;\n  Syntax syntax = 6;\n}\nmessage Field {\n  Kind kind = 1;\n  Cardinality cardinality = 2;\n  int32 number = 3;\n  string name = 4;\n  string type_url = 6;\n  int32 oneof_index = 7;\n  bool packed = 8;\n  repeated Option options = 9;\n  string json_name = 10;\n  string default_value = 11;\n  enum Kind {\n    TYPE_UNKNOWN = 0;\n    TYPE_DOUBLE = 1;\n    TYPE_FLOAT = 2;\n    TYPE_INT64 = 3;\n    TYPE_UINT64 = 4;\n    TYPE_INT32 = 5;\n    TYPE_FIXED64 = 6;\n    TYPE_FIXED32 = 7;\n    TYPE_BOOL = 8;\n    TYPE_STRING = 9;\n    TYPE_GROUP = 10;\n    TYPE_MESSAGE = 11;\n    TYPE_BYTES = 12;\n    TYPE_UINT32 = 13;\n    TYPE_ENUM = 14;\n    TYPE_SFIXED32 = 15;\n    TYPE_SFIXED64 = 16;\n    TYPE_SINT32 = 17;\n    TYPE_SINT64 = 18;\n  }\n  enum Cardinality {\n    CARDINALITY_UNKNOWN = 0;\n    CARDINALITY_OPTIONAL = 1;\n    CARDINALITY_REQUIRED = 2;\n    CARDINALITY_REPEATED = 3;\n  }\n}\nmessage Enum {\n  string name = 1;\n  repeated EnumValue enumvalue = 2;\n  repeated Option options = 3;\n  SourceContext source_context = 4;\n  Syntax syntax = 5;\n}\nmessage EnumValue {\n  string name = 1;\n  int32 number = 2;\n  repeated Option options = 3;\n}\nmessage Option {\n  string name = 1;\n  Any value = 2;\n}\nenum Syntax {\n  SYNTAX_PROTO2 = 0;\n  SYNTAX_PROTO3 = 1;\n}\n',
  "google/protobuf/wrappers.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage DoubleValue {\n  double value = 1;\n}\nmessage FloatValue {\n  float value = 1;\n}\nmessage Int64Value {\n  int64 value = 1;\n}\nmessage UInt64Value {\n  uint64 value = 1;\n}\nmessage Int32Value {\n  int32 value = 1;\n}\nmessage UInt32Value {\n  uint32 value = 1;\n}\nmessage BoolValue {\n  bool value = 1;\n}\nmessage StringValue {\n  string value = 1;\n}\nmessage BytesValue {\n  bytes value = 1;\n}\n',
  "google/rpc/code.proto": 'syntax = "proto3";\npackage google.rpc;\noption go_package = "google.golang.org/genproto/googleapis/rpc/code;code";\noption java_multiple_files = true;\noption java_outer_classname = "CodeProto";\noption java_package = "com.google.rpc";\noption objc_class_prefix = "RPC";\nenum Code {\n  OK = 0;\n  CANCELLED = 1;\n  UNKNOWN = 2;\n  INVALID_ARGUMENT = 3;\n  DEADLINE_EXCEEDED = 4;\n  NOT_FOUND = 5;\n  ALREADY_EXISTS = 6;\n  PERMISSION_DENIED = 7;\n  UNAUTHENTICATED = 16;\n  RESOURCE_EXHAUSTED = 8;\n  FAILED_PRECONDITION = 9;\n  ABORTED = 10;\n  OUT_OF_RANGE = 11;\n  UNIMPLEMENTED = 12;\n  INTERNAL = 13;\n  UNAVAILABLE = 14;\n  DATA_LOSS = 15;\n}\n',
  "google/rpc/status.proto": 'syntax = "proto3";\npackage google.rpc;\nimport "google/protobuf/any.proto";\noption go_package = "google.golang.org/genproto/googleapis/rpc/status;status";\noption java_multiple_files = true;\noption java_outer_classname = "StatusProto";\noption java_package = "com.google.rpc";\noption objc_class_prefix = "RPC";\nmessage Status {\n  int32 code = 1;\n  string message = 2;\n  repeated google.protobuf.Any details = 3;\n}\n',
  "google/type/calendar_period.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/calendarperiod;calendarperiod";\noption java_multiple_files = true;\noption java_outer_classname = "CalendarPeriodProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nenum CalendarPeriod {\n  CALENDAR_PERIOD_UNSPECIFIED = 0;\n  DAY = 1;\n  WEEK = 2;\n  FORTNIGHT = 3;\n  MONTH = 4;\n  QUARTER = 5;\n  HALF = 6;\n  YEAR = 7;\n}\n',
  "google/type/color.proto": 'syntax = "proto3";\npackage google.type;\nimport "google/protobuf/wrappers.proto";\noption go_package = "google.golang.org/genproto/googleapis/type/color;color";\noption java_multiple_files = true;\noption java_outer_classname = "ColorProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage Color {\n  float red = 1;\n  float green = 2;\n  float blue = 3;\n  google.protobuf.FloatValue alpha = 4;\n}\n',
  "google/type/date.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/date;date";\noption java_multiple_files = true;\noption java_outer_classname = "DateProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage Date {\n  int32 year = 1;\n  int32 month = 2;\n  int32 day = 3;\n}\n',
  "google/type/datetime.proto": 'syntax = "proto3";\npackage google.type;\nimport "google/protobuf/duration.proto";\noption go_package = "google.golang.org/genproto/googleapis/type/datetime;datetime";\noption java_multiple_files = true;\noption java_outer_classname = "DateTimeProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage DateTime {\n  int32 year = 1;\n  int32 month = 2;\n  int32 day = 3;\n  int32 hours = 4;\n  int32 minutes = 5;\n  int32 seconds = 6;\n  int32 nanos = 7;\n  oneof time_offset {\n    google.protobuf.Duration utc_offset = 8;\n    TimeZone time_zone = 9;\n  }\n}\nmessage TimeZone {\n  string id = 1;\n  string version = 2;\n}\n',
  "google/type/dayofweek.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/dayofweek;dayofweek";\noption java_multiple_files = true;\noption java_outer_classname = "DayOfWeekProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nenum DayOfWeek {\n  DAY_OF_WEEK_UNSPECIFIED = 0;\n  MONDAY = 1;\n  TUESDAY = 2;\n  WEDNESDAY = 3;\n  THURSDAY = 4;\n  FRIDAY = 5;\n  SATURDAY = 6;\n  SUNDAY = 7;\n}\n',
  "google/type/decimal.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/decimal;decimal";\noption java_multiple_files = true;\noption java_outer_classname = "DecimalProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage Decimal {\n  string value = 1;\n}\n',
  "google/type/expr.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/expr;expr";\noption java_multiple_files = true;\noption java_outer_classname = "ExprProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage Expr {\n  string expression = 1;\n  string title = 2;\n  string description = 3;\n  string location = 4;\n}\n',
  "google/type/fraction.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/fraction;fraction";\noption java_multiple_files = true;\noption java_outer_classname = "FractionProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage Fraction {\n  int64 numerator = 1;\n  int64 denominator = 2;\n}\n',
  "google/type/interval.proto": 'syntax = "proto3";\npackage google.type;\nimport "google/protobuf/timestamp.proto";\noption go_package = "google.golang.org/genproto/googleapis/type/interval;interval";\noption java_multiple_files = true;\noption java_outer_classname = "IntervalProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage Interval {\n  google.protobuf.Timestamp start_time = 1;\n  google.protobuf.Timestamp end_time = 2;\n}\n',
  "google/type/latlng.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/latlng;latlng";\noption java_multiple_files = true;\noption java_outer_classname = "LatLngProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage LatLng {\n  double latitude = 1;\n  double longitude = 2;\n}\n',
  "google/type/localized_text.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/localized_text;localized_text";\noption java_multiple_files = true;\noption java_outer_classname = "LocalizedTextProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage LocalizedText {\n  string text = 1;\n  string language_code = 2;\n}\n',
  "google/type/money.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/money;money";\noption java_multiple_files = true;\noption java_outer_classname = "MoneyProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage Money {\n  string currency_code = 1;\n  int64 units = 2;\n  int32 nanos = 3;\n}\n',
  "google/type/month.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/month;month";\noption java_multiple_files = true;\noption java_outer_classname = "MonthProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nenum Month {\n  MONTH_UNSPECIFIED = 0;\n  JANUARY = 1;\n  FEBRUARY = 2;\n  MARCH = 3;\n  APRIL = 4;\n  MAY = 5;\n  JUNE = 6;\n  JULY = 7;\n  AUGUST = 8;\n  SEPTEMBER = 9;\n  OCTOBER = 10;\n  NOVEMBER = 11;\n  DECEMBER = 12;\n}\n',
  "google/type/phone_number.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/phone_number;phone_number";\noption java_multiple_files = true;\noption java_outer_classname = "PhoneNumberProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage PhoneNumber {\n  message ShortCode {\n    string region_code = 1;\n    string number = 2;\n  }\n  oneof kind {\n    string e164_number = 1;\n    ShortCode short_code = 2;\n  }\n  string extension = 3;\n}\n',
  "google/type/postal_address.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/postaladdress;postaladdress";\noption java_multiple_files = true;\noption java_outer_classname = "PostalAddressProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage PostalAddress {\n  int32 revision = 1;\n  string region_code = 2;\n  string language_code = 3;\n  string postal_code = 4;\n  string sorting_code = 5;\n  string administrative_area = 6;\n  string locality = 7;\n  string sublocality = 8;\n  repeated string address_lines = 9;\n  repeated string recipients = 10;\n  string organization = 11;\n}\n',
  "google/type/quaternion.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/quaternion;quaternion";\noption java_multiple_files = true;\noption java_outer_classname = "QuaternionProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage Quaternion {\n  double x = 1;\n  double y = 2;\n  double z = 3;\n  double w = 4;\n}\n',
  "google/type/timeofday.proto": 'syntax = "proto3";\npackage google.type;\noption go_package = "google.golang.org/genproto/googleapis/type/timeofday;timeofday";\noption java_multiple_files = true;\noption java_outer_classname = "TimeOfDayProto";\noption java_package = "com.google.type";\noption objc_class_prefix = "GTP";\nmessage TimeOfDay {\n  int32 hours = 1;\n  int32 minutes = 2;\n  int32 seconds = 3;\n  int32 nanos = 4;\n}\n'
};

// src/formats/protobuf/model/loader.ts
var bundle = "(bundled) ";
var maxFiles = 2e4;
function loaderFor(snapshot, imports) {
  const parsed = /* @__PURE__ */ new Map();
  const faults = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  const routes = /* @__PURE__ */ new Map();
  function target(importPath, importer) {
    return getOrMake(targets, `${importer}\0${importPath}`, () => {
      if (!isUsableImport(importPath)) return { looked: [] };
      return imports.resolve(importPath, isBundle(importer) ? "" : importer);
    });
  }
  function routesOf(path) {
    const file3 = parsed.get(path);
    if (!file3 || !("node" in file3)) return [];
    return getOrMake(routes, path, () => file3.node.imports.map((node) => pathOf2(target(node.path, path))));
  }
  function read(path) {
    if (isBundle(path)) {
      parsed.set(path, parsedOf(path, wellKnown[path.slice(bundle.length)] ?? ""));
      return;
    }
    const loaded = snapshot.read(path);
    if ("text" in loaded) parsed.set(path, parsedOf(snapshot.entries.get(path)?.oid, loaded.text));
    else faults.set(path, loaded.fault);
  }
  const isNew = (path) => !parsed.has(path) && !faults.has(path);
  return {
    async load(paths) {
      let wave = [...new Set(paths)].filter(isNew);
      while (wave.length > 0 && parsed.size < maxFiles) {
        await snapshot.load(wave.filter((path) => !isBundle(path)));
        for (const path of wave) read(path);
        const imported = new Set(wave.flatMap((path) => routesOf(path).filter((to) => to !== void 0)));
        wave = [...imported].filter(isNew);
      }
    },
    target,
    routesOf,
    parsed: (path) => parsed.get(path),
    unreadable: (path) => faults.get(path),
    loaded: () => [...parsed.keys()].filter((path) => !isBundle(path))
  };
}
function isBundle(path) {
  return path.startsWith(bundle);
}
function pathOf2(target) {
  if ("path" in target) return target.path;
  return "bundled" in target ? bundle + target.bundled : void 0;
}

// src/formats/protobuf/model/linker.ts
function linkerFor(snapshot, loader, imports) {
  const linked = /* @__PURE__ */ new Map();
  const visibility2 = /* @__PURE__ */ new Map();
  const importLists = /* @__PURE__ */ new Map();
  const typeIndexes = /* @__PURE__ */ new Map();
  function visible(path) {
    return getOrMake(visibility2, path, () => visibleFrom(path, loader));
  }
  function find(path, fullName) {
    return symbolAmong(visible(path), fullName, loader);
  }
  function file3(path) {
    for (const next of importsFirst(path, loader, linked)) link(next);
    return linked.get(path);
  }
  function link(path) {
    const source2 = nodeOf(path, loader);
    if (!source2) return;
    const importPath = isBundle(path) ? path.slice(bundle.length) : imports.importPathOf(path);
    const own = { path, importPath, node: source2.node };
    const targets = loader.routesOf(path).map((to) => to === void 0 ? void 0 : linked.get(to) ?? unlinked(to, loader));
    const linkNow = () => linkFile({
      ...own,
      text: textOf(path, snapshot.side, source2.content),
      imports: () => importsOf(path),
      lookup: (name, scope) => lookup(path, name, scope)
    });
    linked.set(path, linkedOnce({ ...own, targets }, linkNow));
  }
  function importsOf(path) {
    return getOrMake(importLists, path, () => {
      const routes = loader.routesOf(path);
      return (nodeOf(path, loader)?.node.imports ?? []).map((node, index) => {
        const to = routes[index];
        return { node, file: to === void 0 ? void 0 : file3(to) };
      });
    });
  }
  function lookup(path, name, scope) {
    const fullName = resolveName(name, scope, (candidate) => find(path, candidate)?.kind, isType);
    const symbol = fullName === void 0 ? void 0 : find(path, fullName);
    if (fullName === void 0 || !symbol) return void 0;
    return getOrMake(typeIndexes, symbol.path, () => typeIndex(file3(symbol.path))).get(fullName);
  }
  return {
    file: file3,
    find,
    visible,
    forget() {
      visibility2.clear();
      importLists.clear();
    }
  };
}
function nodeOf(path, loader) {
  const source2 = loader.parsed(path);
  return source2 && "node" in source2 ? source2 : void 0;
}
function unlinked(path, loader) {
  return nodeOf(path, loader) && "circle";
}
function isType(kind) {
  return kind === "message" || kind === "enum";
}
function* importsFirst(start, loader, linked) {
  const entered = /* @__PURE__ */ new Set();
  const isWaiting = (path) => path !== void 0 && !linked.has(path) && !entered.has(path);
  const stack = linked.has(start) ? [] : [start];
  for (let path = stack.at(-1); path !== void 0; path = stack.at(-1)) {
    const routes = isWaiting(path) ? loader.routesOf(path) : [];
    entered.add(path);
    const imported = routes.filter(isWaiting);
    stack.push(...imported);
    if (imported.length > 0) continue;
    stack.pop();
    if (!linked.has(path)) yield path;
  }
}
function visibleFrom(start, loader) {
  const seen = /* @__PURE__ */ new Set([start]);
  const follow = (path, isStart) => {
    const routes = loader.routesOf(path);
    for (const [index, { kind }] of (nodeOf(path, loader)?.node.imports ?? []).entries()) {
      const to = routes[index];
      if (!isStart && kind !== "public" || to === void 0 || seen.has(to)) continue;
      seen.add(to);
      follow(to, false);
    }
  };
  follow(start, true);
  return [...seen];
}
function symbolAmong(paths, fullName, loader) {
  let package_;
  for (const path of paths) {
    const kind = nodeOf(path, loader)?.symbols.get(fullName);
    if (kind === void 0) continue;
    if (kind !== "package") return { kind, path };
    package_ ??= { kind, path };
  }
  return package_;
}
function typeIndex(file3) {
  const index = /* @__PURE__ */ new Map();
  const add = (type) => {
    if (!index.has(type.fullName)) index.set(type.fullName, type);
    if (type.kind === "message") [...type.messages, ...type.enums].forEach(add);
  };
  if (file3) [...file3.messages, ...file3.enums].forEach(add);
  return index;
}

// src/formats/protobuf/model/proto-model.ts
async function openModel(snapshot, paths, settings) {
  const modules = paths.length === 0 ? [] : await bufModules(snapshot);
  const configured = new Set(paths.flatMap((path) => rootsOf(settings(path).options)));
  const roots = [...configured, ...modules.map((module2) => module2.root)];
  const imports = importPaths(snapshot, roots, (path) => Object.hasOwn(wellKnown, path));
  const loader = loaderFor(snapshot, imports);
  const linker = linkerFor(snapshot, loader, imports);
  await loader.load(paths);
  return {
    ...loader,
    ...linker,
    side: snapshot.side,
    snapshot,
    modules,
    faults: /* @__PURE__ */ new Map(),
    async load(more) {
      await loader.load(more);
      linker.forget();
    }
  };
}
function rootsOf(options2) {
  const roots = options2?.roots;
  return Array.isArray(roots) ? roots.filter((root) => typeof root === "string") : [];
}
function isBundled({ path }) {
  return isBundle(path);
}

// src/formats/protobuf/model/type-digest.ts
import { hash as hashOf } from "node:crypto";
var digests = /* @__PURE__ */ new WeakMap();
function hash(parts) {
  return hashOf("sha256", parts.join("\n"), "base64");
}
function targetOf({ type }) {
  if (type.kind === "message") return type.message;
  return type.kind === "enum" ? type.enum : void 0;
}
function references(type) {
  if (type.kind === "enum") return [];
  const targets = /* @__PURE__ */ new Set();
  for (const field2 of [...type.fields, ...type.extensions]) {
    const target = targetOf(field2);
    if (target && !isBundled(target.file)) targets.add(target);
  }
  return [...targets];
}
function typeDigest(root) {
  const digest = digests.get(root);
  if (digest !== void 0) return digest;
  const visits = /* @__PURE__ */ new Map();
  const open = [];
  const enter = (type) => {
    const visit = { type, references: references(type), index: visits.size, lowest: visits.size, next: 0 };
    visits.set(type, visit);
    open.push(type);
    return visit;
  };
  const path = [enter(root)];
  for (let visit = path.at(-1); visit; visit = path.at(-1)) {
    const target = visit.references[visit.next];
    visit.next += 1;
    if (target) {
      const seen = visits.get(target);
      if (digests.has(target)) continue;
      if (seen) visit.lowest = Math.min(visit.lowest, seen.index);
      else path.push(enter(target));
      continue;
    }
    path.pop();
    const parent = path.at(-1);
    if (parent) parent.lowest = Math.min(parent.lowest, visit.lowest);
    if (visit.lowest === visit.index) close(open.splice(open.lastIndexOf(visit.type)), visits);
  }
  return digests.get(root) ?? "";
}
function close(group2, visits) {
  const members = new Set(group2);
  const outside = /* @__PURE__ */ new Set();
  for (const type of group2) {
    for (const target of visits.get(type)?.references ?? [])
      if (!members.has(target)) outside.add(digests.get(target) ?? "");
  }
  const reached = [...outside].sort();
  const [only] = group2;
  if (only && group2.length === 1) {
    digests.set(only, hash([ownText(only), ...reached]));
    return;
  }
  const own = group2.map((type) => [type, hash([ownText(type)])]);
  const shared = hash([...own.map(([, digest]) => digest).sort(), "", ...reached]);
  for (const [type, digest] of own) digests.set(type, hash([digest, shared]));
}
function isUnchanged(a, b) {
  return a === b || typeDigest(a) === typeDigest(b);
}

// src/formats/protobuf/model/canonical.ts
var canonicalText = memoByObject((file3) => {
  const foreign2 = [...foreignTypes(file3)].sort(byText(({ fullName }) => fullName));
  return JSON.stringify([ownShape(file3), foreign2.map(typeDigest)]);
});
function foreignTypes(file3) {
  const types2 = /* @__PURE__ */ new Set();
  const add = (target) => {
    if (target && target.file !== file3 && !isBundled(target.file)) types2.add(target);
  };
  for (const message3 of allMessages(file3)) for (const field2 of message3.fields) add(targetOf(field2));
  for (const field2 of allExtensions(file3)) add(targetOf(field2));
  for (const { rpcs } of file3.services) {
    for (const { request, response } of rpcs) {
      add(request);
      add(response);
    }
  }
  return types2;
}

// src/formats/protobuf/validate/declarations.ts
function* declarationFaults(file3) {
  for (const message3 of allMessages(file3)) {
    for (const range of message3.node.extensionRanges) {
      for (const { option, number } of declarations(range))
        if (number < range.from || number > range.to)
          yield {
            message: `number ${String(number)} lies outside of the range that declares it`,
            at: option.at
          };
    }
  }
  for (const field2 of allExtensions(file3)) {
    const wrong = refusal(field2);
    if (wrong !== void 0) yield { message: wrong, at: field2.node.at };
  }
}
function refusal(field2) {
  const { extendee, number, name, cardinality } = field2;
  const range = extendee?.node.extensionRanges.find(({ from, to }) => number >= from && number <= to);
  if (!extendee || !range) return void 0;
  const all = declarations(range);
  if (all.length === 0 && optionText(range.options, "verification") !== "DECLARATION") return void 0;
  const declared3 = all.find((candidate) => candidate.number === number);
  if (!declared3)
    return `${extendee.name} does not declare the extension ${String(number)}: declare it there first`;
  if (declared3.reserved)
    return `${extendee.name} declares the extension ${String(number)} reserved: choose another`;
  const { fullName } = declared3;
  if (fullName !== void 0 && fullName !== `.${field2.fullName}`)
    return `${extendee.name} declares ${String(number)} as ${fullName}, not as ${name}`;
  const type = field2.type.kind === "scalar" ? field2.type.scalar : `.${typeName(field2.type)}`;
  const fits2 = (declared3.type === void 0 || declared3.type === type) && declared3.repeated === (cardinality === "repeated");
  return fits2 ? void 0 : `${extendee.name} declares ${String(number)} as ${declared3.repeated ? "repeated " : ""}${declared3.type ?? ""}: give ${name} that type`;
}
function declarations({ options: options2 }) {
  return options2.flatMap((option) => {
    const { name, value } = option;
    if (name.length !== 1 || name[0]?.name !== "declaration" || name[0].extension) return [];
    const items = value.kind === "list" ? value.items : [value];
    return items.flatMap((item) => declared2(option, item));
  });
}
function declared2(option, value) {
  if (value.kind !== "aggregate") return [];
  const text3 = (name) => {
    const part = value.fields.find((field2) => field2.name === name)?.value;
    return part && "text" in part ? part.text : void 0;
  };
  const [repeated, reserved3] = [text3("repeated") === "true", text3("reserved") === "true"];
  return [
    {
      option,
      number: Number(text3("number")),
      fullName: text3("full_name"),
      type: text3("type"),
      repeated,
      reserved: reserved3
    }
  ];
}

// src/formats/protobuf/model/ranges.ts
function inRanges(number, ranges2) {
  return ranges2.some(({ from, to }) => number >= from && number <= to);
}
function isCovered({ from, to }, ranges2) {
  let next = from;
  for (const range of [...ranges2].sort((a, b) => a.from - b.from))
    if (range.from <= next && range.to >= next) next = range.to + 1;
  return next > to;
}

// src/formats/protobuf/validate/numbers.ts
function* numbersTwice({ fields: fields2 }) {
  const byNumber = /* @__PURE__ */ new Map();
  for (const field2 of fields2) {
    const first = byNumber.get(field2.number);
    if (first) {
      yield {
        message: `field number ${String(field2.number)} is already used by ${first.name}: give ${field2.name} another number`,
        at: field2.node.numberAt
      };
    } else byNumber.set(field2.number, field2);
  }
}
function* reservedUses({ fields: fields2, node }) {
  const names2 = new Set(node.reservedNames.map(({ name }) => name));
  for (const { number, name, node: field2 } of fields2) {
    if (inRanges(number, node.reservedRanges))
      yield {
        message: `field number ${String(number)} is reserved: choose another number for ${name}`,
        at: field2.numberAt
      };
    if (inRanges(number, node.extensionRanges))
      yield {
        message: `field number ${String(number)} lies in an extension range: choose another number for ${name}`,
        at: field2.numberAt
      };
    if (names2.has(name))
      yield { message: `the field name "${name}" is reserved: choose another name`, at: field2.nameAt };
  }
}
function* rangeFaults({ node, file: file3 }) {
  const set = optionNamed(node.options, "message_set_wire_format") !== void 0;
  const all = [
    ...node.reservedRanges.map((range) => ({ ...range, what: "reserved range" })),
    ...node.extensionRanges.map((range) => ({ ...range, what: "extension range" }))
  ];
  for (const range of all) {
    if (range.from > range.to)
      yield {
        message: `the range ${String(range.from)} to ${String(range.to)} is empty: write the smaller number first`,
        at: range.at
      };
    else if (range.from < 1 || range.to > largestFieldNumber && !set) {
      yield { message: `a range must lie within 1 to ${String(largestFieldNumber)}`, at: range.at };
    }
  }
  const sorted = all.sort((a, b) => a.from - b.from || a.to - b.to);
  for (const [index, range] of sorted.entries()) {
    const before = sorted[index - 1];
    if (before && range.from <= before.to) {
      yield {
        message: `this ${range.what} overlaps the ${before.what} ${String(before.from)} to ${String(before.to)}: make them disjoint`,
        at: range.at
      };
    }
  }
  const [extension] = node.extensionRanges;
  if (extension && file3.edition === "proto3")
    yield {
      message: "proto3 messages have no extension ranges: use proto2, an edition, or google.protobuf.Any",
      at: extension.at
    };
  yield* reservedNameFaults(node.reservedNames);
}
function* reservedNameFaults(names2) {
  const reserved3 = /* @__PURE__ */ new Set();
  for (const { name, at: at2 } of names2) {
    if (!/^[A-Za-z_]\w*$/.test(name))
      yield { message: `"${name}" is no name that a field or value could have: remove it`, at: at2 };
    if (reserved3.has(name)) yield { message: `the name "${name}" is reserved twice: remove one`, at: at2 };
    reserved3.add(name);
  }
}

// src/formats/protobuf/validate/enums.ts
function* enumFaults(file3) {
  for (const type of allEnums(file3)) {
    const [first] = type.values;
    if (!first) {
      yield { message: `enum ${type.name} is empty: it needs at least one value`, at: type.at };
      continue;
    }
    if (!type.closed && first.number !== 0) {
      yield {
        message: `the first value of the open enum ${type.name} must be 0: add one such as ${type.name.toUpperCase()}_UNSPECIFIED = 0`,
        at: first.node.at
      };
    }
    yield* aliasFaults(type);
    yield* reservedFaults(type);
    yield* jsonFaults(type);
  }
}
function* aliasFaults({ values: values3, options: options2, name }) {
  const allowed = optionIsTrue(options2, "allow_alias");
  const byNumber = /* @__PURE__ */ new Map();
  let aliases = 0;
  for (const value of values3) {
    const first = byNumber.get(value.number);
    if (!first) byNumber.set(value.number, value);
    else if (allowed) aliases += 1;
    else
      yield {
        message: `${value.name} uses the number ${String(value.number)} of ${first.name}: choose another, or set option allow_alias = true`,
        at: value.node.at
      };
  }
  const option = optionNamed(options2, "allow_alias");
  if (allowed && aliases === 0 && option)
    yield { message: `enum ${name} allows aliases and has none: remove allow_alias`, at: option.at };
}
function* reservedFaults({ values: values3, node }) {
  const names2 = new Set(node.reservedNames.map(({ name }) => name));
  for (const { name, number, node: value } of values3) {
    if (inRanges(number, node.reservedRanges)) {
      yield { message: `the number ${String(number)} is reserved: choose another for ${name}`, at: value.at };
    }
    if (names2.has(name)) yield { message: `the name "${name}" is reserved: choose another`, at: value.at };
  }
  yield* reservedNameFaults(node.reservedNames);
  const sorted = [...node.reservedRanges].sort((a, b) => a.from - b.from);
  for (const [index, range] of sorted.entries()) {
    const before = sorted[index - 1];
    if (range.from > range.to)
      yield { message: "this reserved range is empty: write the smaller number first", at: range.at };
    if (before && range.from <= before.to)
      yield {
        message: `this reserved range overlaps ${String(before.from)} to ${String(before.to)}: make them disjoint`,
        at: range.at
      };
  }
}
function* jsonFaults({ values: values3, name, features }) {
  if (features.json_format !== "ALLOW") return;
  const prefix = name.toLowerCase().replaceAll("_", "");
  const byShortName = /* @__PURE__ */ new Map();
  for (const value of values3) {
    const short2 = withoutPrefix(value.name, prefix);
    const first = byShortName.get(short2);
    if (!first) byShortName.set(short2, value);
    else if (first.number !== value.number) {
      yield {
        message: `${first.name} and ${value.name} become the same name without the prefix ${name}: rename one`,
        at: value.node.at
      };
    }
  }
}
function withoutPrefix(name, prefix) {
  let at2 = 0;
  let matched = 0;
  while (at2 < name.length && matched < prefix.length) {
    if (name[at2] !== "_") {
      if (name[at2]?.toLowerCase() !== prefix[matched]) return camel(name);
      matched += 1;
    }
    at2 += 1;
  }
  const rest = name.slice(at2).replace(/^_+/, "");
  return matched < prefix.length || rest === "" ? camel(name) : camel(rest);
}
function camel(name) {
  return name.toLowerCase().replace(/(?:^|_+)([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}

// src/formats/protobuf/validate/features.ts
var featureTargets = {
  field_presence: ["file", "field"],
  enum_type: ["file", "enum"],
  repeated_field_encoding: ["file", "field"],
  utf8_validation: ["file", "field"],
  message_encoding: ["file", "field"],
  json_format: ["file", "message", "enum"],
  default_symbol_visibility: ["file"]
};
function* featureFaults(file3) {
  if (file3.edition === "proto2" || file3.edition === "proto3") return;
  const required = file3.options.find((option) => setting(option)?.[1] === "LEGACY_REQUIRED");
  if (required)
    yield { message: "LEGACY_REQUIRED cannot hold for a whole file: set it on the fields", at: required.at };
  for (const message3 of allMessages(file3)) for (const field2 of message3.fields) yield* ofField(field2);
  for (const field2 of allExtensions(file3)) yield* ofField(field2);
}
function* ofField(field2) {
  for (const option of field2.options) {
    const [feature, value] = setting(option) ?? [];
    const wanted = feature === void 0 ? void 0 : misfit(field2, feature, value);
    if (wanted !== void 0)
      yield {
        message: `features.${feature ?? ""} is only for ${wanted}: remove it from ${field2.name}`,
        at: option.at
      };
  }
}
function setting({ name, value }) {
  const [first, second] = name;
  const plain = name.length === 2 && first?.name === "features" && !first.extension && !second?.extension;
  return plain && value.kind === "identifier" ? [second?.name ?? "", value.text] : void 0;
}
function misfit(field2, feature, value) {
  const { cardinality, type, oneof: oneof2, extendeeName, mapKey } = field2;
  const isText2 = type.kind === "scalar" && type.scalar === "string" || mapKey === "string";
  switch (feature) {
    case "field_presence":
      if (cardinality !== "singular" || oneof2 || extendeeName !== void 0)
        return "singular fields outside of oneofs and extensions";
      return type.kind === "message" && value === "IMPLICIT" ? "fields that hold no message, which always have presence" : void 0;
    case "repeated_field_encoding": {
      const long = type.kind === "message" || type.kind === "scalar" && /^(?:string|bytes)$/.test(type.scalar);
      if (cardinality !== "repeated") return "repeated fields";
      return long && value === "PACKED" ? "repeated numbers and enums" : void 0;
    }
    case "utf8_validation":
      return isText2 ? void 0 : "strings";
    case "message_encoding":
      return type.kind === "message" && cardinality !== "map" ? void 0 : "fields that hold a message";
    default:
      return void 0;
  }
}

// src/formats/protobuf/validate/defaults.ts
function* defaultFaults(field2) {
  const option = optionNamed(field2.options, "default");
  const reason = option && refusal2(field2, option.value);
  if (option && reason !== void 0) yield { message: reason, at: option.at };
}
function refusal2({ name, type, cardinality, presence, file: file3 }, value) {
  if (file3.edition === "proto3") return `proto3 fields have no defaults: remove the default of ${name}`;
  if (cardinality !== "singular")
    return `a ${cardinality} field has no default: remove the default of ${name}`;
  if (presence === "implicit")
    return `a field without presence has no default: remove the default of ${name}`;
  if (type.kind === "message") return `a message field has no default: remove the default of ${name}`;
  if (type.kind === "enum") {
    const isValue = value.kind === "identifier" && type.enum.values.some((candidate) => candidate.name === value.text);
    return isValue ? void 0 : `the default of ${name} must be the name of a value of ${type.enum.name}`;
  }
  if (type.kind !== "scalar") return void 0;
  return fits(type.scalar, value) ? void 0 : `the default of ${name} is no ${type.scalar}: write a value of that type`;
}
function fits(scalar2, value) {
  if (scalar2 === "string" || scalar2 === "bytes") return value.kind === "string";
  if (scalar2 === "bool")
    return value.kind === "identifier" && (value.text === "true" || value.text === "false");
  if (scalar2 === "float" || scalar2 === "double") {
    return value.kind === "number" || value.kind === "identifier" && /^-?(?:inf|nan)$/.test(value.text);
  }
  if (value.kind !== "number" || !/^-?(?:\d+|0[xX][0-9a-fA-F]+)$/.test(value.text)) return false;
  const [low, high] = limits(scalar2);
  const negative = value.text.startsWith("-");
  const digits = negative ? value.text.slice(1) : value.text;
  const magnitude = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits);
  const number = negative ? -magnitude : magnitude;
  return number >= low && number <= high;
}
function limits(scalar2) {
  const bits = scalar2.endsWith("64") ? 64n : 32n;
  const unsigned = scalar2.startsWith("u") || scalar2.startsWith("fixed");
  return unsigned ? [0n, 2n ** bits - 1n] : [-(2n ** (bits - 1n)), 2n ** (bits - 1n) - 1n];
}

// src/formats/protobuf/validate/message-sets.ts
function isMessageSet({ options: options2 }) {
  return optionIsTrue(options2, "message_set_wire_format");
}
function* messageSetFaults(file3) {
  for (const message3 of allMessages(file3)) {
    const option = optionNamed(message3.options, "message_set_wire_format");
    if (!option || !isMessageSet(message3)) continue;
    const wrong = refusal3(message3);
    if (wrong !== void 0) yield { message: `the message set ${message3.name} ${wrong}`, at: option.at };
  }
  for (const field2 of allExtensions(file3)) {
    if (field2.extendee && isMessageSet(field2.extendee) && !isSingleMessage(field2))
      yield {
        message: `${field2.name} extends the message set ${field2.extendee.name}, which takes optional messages only: give it such a type`,
        at: field2.node.type.at
      };
  }
}
function refusal3({ file: file3, fields: fields2, node }) {
  if (file3.edition === "proto3") return "may not stand in proto3: use proto2";
  if (fields2.length > 0) return "may have no fields of its own: make them extensions";
  return node.extensionRanges.length === 0 ? "needs an extension range: write extensions 4 to max" : void 0;
}
function isSingleMessage({ type, cardinality }) {
  return type.kind === "message" && cardinality === "singular";
}

// src/formats/protobuf/validate/extensions.ts
function* extensionFaults(field2) {
  const { extendee, number, node, file: file3 } = field2;
  const option = optionNamed(node.options, "json_name");
  if (option) yield { message: "an extension has no json_name: remove it", at: option.at };
  if (field2.mapKey !== void 0)
    yield {
      message: `an extension may not be a map: extend with a message that holds ${field2.name}`,
      at: node.type.at
    };
  if (!extendee) return;
  if (file3.edition === "proto3" && !/^google\.protobuf\.\w+Options$/.test(extendee.fullName)) {
    yield {
      message: `proto3 may extend only the options of descriptor.proto, not ${extendee.fullName}`,
      at: node.at
    };
  }
  const last = (to) => to === largestFieldNumber && isMessageSet(extendee) ? Infinity : to;
  if (!extendee.node.extensionRanges.some(({ from, to }) => number >= from && number <= last(to))) {
    yield {
      message: `${extendee.fullName} has no extension range with ${String(number)}: choose a number from its ranges`,
      at: node.numberAt
    };
  }
}

// src/formats/protobuf/validate/fields.ts
var noMapKeys = /* @__PURE__ */ new Set(["double", "float", "bytes"]);
var mapKeys = new Set(scalars.filter((scalar2) => !noMapKeys.has(scalar2)));
function* fieldFaults(file3) {
  for (const message3 of allMessages(file3)) {
    for (const field2 of message3.fields) yield* ownFaults(field2);
    yield* numbersTwice(message3);
    yield* reservedUses(message3);
    yield* rangeFaults(message3);
    yield* jsonNames(message3);
  }
  const byNumber = /* @__PURE__ */ new Map();
  for (const field2 of allExtensions(file3)) {
    yield* ownFaults(field2);
    yield* extensionFaults(field2);
    const key = `${field2.extendee?.fullName ?? ""} ${String(field2.number)}`;
    const first = byNumber.get(key);
    if (!first) byNumber.set(key, field2);
    else if (field2.extendee) {
      yield {
        message: `extension number ${String(field2.number)} of ${field2.extendee.fullName} is already used by ${first.name}: choose another`,
        at: field2.node.numberAt
      };
    }
  }
}
function* ownFaults(field2) {
  yield* numberFaults(field2);
  if (field2.mapKey !== void 0 && !mapKeys.has(field2.mapKey)) {
    yield {
      message: `${field2.mapKey} may not be the key of a map: use an integer type, bool or string`,
      at: field2.node.type.at
    };
  }
  yield* labelFaults(field2);
  yield* defaultFaults(field2);
  yield* packedFaults(field2);
  yield* typeOptionFaults(field2);
  const { type } = field2;
  if (field2.presence === "implicit" && type.kind === "enum" && type.enum.closed) {
    yield {
      message: `a field without presence may not use the closed enum ${type.enum.name}: open the enum, or make the field optional`,
      at: field2.node.type.at
    };
  }
}
function* numberFaults({ node, number, extendee, parent }) {
  const holder2 = extendee ?? parent;
  const largest = holder2 && optionNamed(holder2.options, "message_set_wire_format") ? 2147483646 : largestFieldNumber;
  if (number < 1 || number > largest) {
    yield {
      message: `field number ${String(number)} is out of range: use 1 to ${String(largest)}`,
      at: node.numberAt
    };
  } else if (number >= 19e3 && number <= 19999) {
    yield {
      message: `field numbers 19000 to 19999 are kept for the protobuf implementation: choose another number than ${String(number)}`,
      at: node.numberAt
    };
  }
}
function* packedFaults({ node, name, file: file3, type, cardinality }) {
  const packed = optionNamed(node.options, "packed");
  if (!packed) return;
  if (cardinality !== "repeated" || !isPackable(type)) {
    yield {
      message: `[packed] is only for repeated numbers and enums: remove it from ${name}`,
      at: packed.at
    };
  }
  if (isEdition(file3)) {
    yield { message: "editions have no [packed]: write features.repeated_field_encoding", at: packed.at };
  }
}
function* typeOptionFaults({ node, name, type }) {
  for (const option of ["lazy", "unverified_lazy"]) {
    const lazy = optionNamed(node.options, option);
    if (lazy && type.kind !== "message")
      yield { message: `[${option}] is only for messages: remove it from ${name}`, at: lazy.at };
  }
  const jstype = optionNamed(node.options, "jstype");
  if (jstype && !(type.kind === "scalar" && type.scalar.endsWith("64"))) {
    yield { message: `jstype is only for 64-bit integers: remove it from ${name}`, at: jstype.at };
  }
}
function isEdition({ edition: edition2 }) {
  return edition2 === "2023" || edition2 === "2024";
}
function* labelFaults({ node, file: file3, oneof: oneof2, name, extendeeName }) {
  const { label } = node;
  const labelled = { start: node.at.start, end: node.at.start + (label?.length ?? 5) };
  if (isEdition(file3) && (label === "optional" || label === "required")) {
    yield {
      message: `editions have no ${label} label: ${label === "optional" ? "remove it" : "write features.field_presence = LEGACY_REQUIRED"}`,
      at: labelled
    };
  }
  if (file3.edition === "proto3" && label === "required") {
    yield { message: `proto3 has no required fields: make ${name} optional`, at: labelled };
  }
  if (extendeeName !== void 0 && label === "required") {
    yield { message: `an extension may not be required: make ${name} optional`, at: labelled };
  }
  if (node.group && file3.edition !== "proto2") {
    yield {
      message: `groups exist only in proto2: use a message${isEdition(file3) ? " with features.message_encoding = DELIMITED" : ""}`,
      at: labelled
    };
  }
  if (file3.edition === "proto2" && label === void 0 && !oneof2 && node.type.kind !== "map") {
    yield {
      message: `proto2 fields need a label: write optional, required or repeated before ${name}`,
      at: labelled
    };
  }
}
function* jsonNames({ fields: fields2, features }) {
  const strict = features.json_format === "ALLOW";
  const byJsonName = /* @__PURE__ */ new Map();
  for (const field2 of fields2) {
    const option = optionNamed(field2.options, "json_name");
    const other = byJsonName.get(field2.jsonName);
    if (other && (strict || other.custom && option)) {
      yield {
        message: `fields ${other.field.name} and ${field2.name} have the same JSON name "${field2.jsonName}": rename one or set json_name`,
        at: option?.at ?? field2.node.nameAt
      };
    }
    if (!other) byJsonName.set(field2.jsonName, { field: field2, custom: option !== void 0 });
  }
}

// src/formats/protobuf/validate/imports.ts
var maxDirectories = 4;
function importFaults(model, file3) {
  const seen = /* @__PURE__ */ new Set();
  const faults = [];
  for (const { node } of file3.imports) {
    if (seen.has(node.path))
      faults.push({ message: `"${node.path}" is imported twice: remove one`, at: node.at });
    seen.add(node.path);
    const fault = importFault(model, file3, node);
    if (fault !== void 0) faults.push({ message: fault, at: node.at });
  }
  return faults;
}
function importFault(model, file3, { path }) {
  if (!isUsableImport(path)) {
    return `"${path}" is no import path: write it from an import root with forward slashes, without . or ..`;
  }
  if (!mayHoldSchema(path))
    return `"${path}" is not followed: by its name it is program text or a document; give the file a name that ends in .proto`;
  const target = model.target(path, file3.path);
  if ("looked" in target) {
    const directories = target.looked.slice(0, maxDirectories).join(", ");
    const more = target.looked.length > maxDirectories ? " and above" : "";
    const hint = target.hint === void 0 ? "" : ` It could be ${target.hint}.`;
    return `the imported file "${path}" was not found: looked for ${directories}${more}.${hint} Add it to the repository, or name its root in protobuf.roots`;
  }
  if ("bundled" in target) return void 0;
  if (target.path === file3.path) return "a file may not import itself: remove the import";
  const unreadable = model.unreadable(target.path);
  if (unreadable !== void 0) return `the imported file ${target.path} cannot be read: ${unreadable}`;
  const parsed = model.parsed(target.path);
  if (parsed && "fault" in parsed)
    return `the imported file ${target.path} does not parse: ${parsed.fault.message}`;
  if (isCircleFree(model, target.path)) return void 0;
  const circle = circleFrom(model, target.path, file3.path);
  return circle && `this import leads back to this file (${circle.join(" imports ")}): break the circle`;
}
var circleFree = /* @__PURE__ */ new WeakMap();
function isCircleFree(model, start) {
  const free = getOrMake(circleFree, model, () => /* @__PURE__ */ new Set());
  const onPath = /* @__PURE__ */ new Set();
  const path = [];
  const enter = (file3) => {
    onPath.add(file3);
    path.push({ file: file3, imports: (model.file(file3)?.imports ?? [])[Symbol.iterator]() });
  };
  if (!free.has(start)) enter(start);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = top.imports.next();
    if (next.done) {
      free.add(top.file);
      onPath.delete(top.file);
      path.pop();
    } else if (next.value.file && !free.has(next.value.file.path)) {
      if (onPath.has(next.value.file.path)) return false;
      enter(next.value.file.path);
    }
  }
  return true;
}
function circleFrom(model, from, back) {
  const cameFrom = /* @__PURE__ */ new Map([[from, void 0]]);
  for (const [path] of cameFrom) {
    for (const { file: file3 } of model.file(path)?.imports ?? []) {
      if (!file3 || cameFrom.has(file3.path)) continue;
      cameFrom.set(file3.path, path);
      if (file3.path !== back) continue;
      const way = [];
      for (let step = back; step !== void 0; step = cameFrom.get(step))
        way.unshift(step);
      return [back, ...way];
    }
  }
  return void 0;
}

// src/formats/protobuf/validate/names.ts
function* nameFaults(model, file3) {
  yield* duplicateFaults(fileScope(file3), file3.package === "" ? "this file" : `package ${file3.package}`);
  for (const message3 of allMessages(file3))
    yield* duplicateFaults(messageScope(message3), `message ${message3.name}`);
  for (const service3 of file3.services) {
    yield* duplicateFaults(
      service3.rpcs.map(({ name, node }) => ({ name, what: "method", at: node.at })),
      `service ${service3.name}`
    );
  }
  yield* importedDuplicates(model, file3);
}
function fileScope({ messages: messages2, enums, services, extensions: extensions2 }) {
  return [...messages2, ...enums, ...services, ...extensions2].map(declaration).concat(enums.flatMap(values));
}
function messageScope({ fields: fields2, oneofs, messages: messages2, enums, extensions: extensions2 }) {
  return [
    ...fields2.map(({ name, node }) => ({ name, what: "field", at: node.nameAt })),
    ...fields2.filter(({ mapKey }) => mapKey !== void 0).map(entryOf),
    ...oneofs.map(({ name, node }) => ({ name, what: "oneof", at: node.at })),
    ...[...messages2, ...enums, ...extensions2].map(declaration),
    ...enums.flatMap(values)
  ];
}
function entryOf({ name, node }) {
  const parts = name.split("_").map((part) => part.slice(0, 1).toUpperCase() + part.slice(1));
  return { name: `${parts.join("")}Entry`, what: "map entry", at: node.nameAt };
}
function declaration({
  name,
  kind,
  at: at2
}) {
  return { name, what: kind === "field" ? "extension" : kind, at: at2 };
}
function values({ values: all, name: owner }) {
  return all.map(({ name, node }) => ({ name, what: `value of enum ${owner}`, at: node.at }));
}
function* duplicateFaults(declarations2, where) {
  const byName3 = /* @__PURE__ */ new Map();
  for (const next of declarations2) {
    const first = byName3.get(next.name);
    if (!first) {
      byName3.set(next.name, next);
      continue;
    }
    const scope = next.what.startsWith("value") || first.what.startsWith("value") ? " (enum values share the scope around their enum)" : "";
    yield {
      message: `"${next.name}" is already the name of a ${first.what} in ${where}${scope}: rename this ${next.what}`,
      at: next.at
    };
  }
}
function* importedDuplicates(model, file3) {
  const types2 = [...file3.messages, ...file3.enums, ...file3.services];
  for (const { fullName, kind, at: at2 } of types2) {
    for (const path of model.visible(file3.path)) {
      if (path === file3.path) continue;
      const parsed = model.parsed(path);
      const other = parsed && "symbols" in parsed ? parsed.symbols.get(fullName) : void 0;
      if (other === void 0) continue;
      yield {
        message: `${fullName} is already a ${other} in ${path}: rename this ${kind} or its package`,
        at: at2
      };
      break;
    }
  }
}

// src/formats/protobuf/validate/option-values.ts
function customOptionFaults(model, file3, scope) {
  const seen = /* @__PURE__ */ new Set();
  return (option) => {
    const [first, ...rest] = option.name;
    const extension = first && extensionNamed(model, file3, first.name, scope);
    if (!first || extension === "missing")
      return `the custom option (${first?.name ?? ""}) is not defined here or in an imported file: import the file that extends the options with it`;
    if (!extension) return void 0;
    let field2 = extension;
    for (const part of rest) {
      if (part.extension || field2.type.kind === "unresolved") return void 0;
      const inner = field2.type.kind === "message" ? fieldNamed(field2.type.message, part.name) : void 0;
      if (!inner) return `${field2.name} has no field ${part.name}: check the option's name`;
      field2 = inner;
    }
    const text3 = optionNameText(option);
    if (field2.cardinality === "singular" && seen.has(text3)) return `option ${text3} is set twice: remove one`;
    seen.add(text3);
    return valueFault(field2, option.value);
  };
}
function languageFault(model, file3, { name: [first, second] }, scope) {
  if (first?.name !== "features" || !second?.extension) return void 0;
  return extensionNamed(model, file3, second.name, scope) === "missing" ? `the features of (${second.name}) are not defined here or in an imported file: import the file that extends them` : void 0;
}
function extensionNamed(model, file3, name, scope) {
  const fullName = resolveName(
    name,
    scope,
    (candidate) => model.find(file3.path, candidate)?.kind,
    (kind) => kind === "extension"
  );
  const symbol = fullName === void 0 ? void 0 : model.find(file3.path, fullName);
  if (!symbol) return "missing";
  const declaring = model.file(symbol.path);
  return declaring && [...allExtensions(declaring)].find((field2) => field2.fullName === fullName);
}
function fieldNamed({ fields: fields2 }, name) {
  return fields2.find(
    (field2) => field2.name === name || field2.delimited && field2.type.kind === "message" && field2.type.message.name === name
  );
}
function valueFault(field2, value) {
  const { type, name } = field2;
  if (value.kind === "list") {
    for (const item of value.items) {
      const fault = valueFault(field2, item);
      if (fault !== void 0) return fault;
    }
    return void 0;
  }
  if (type.kind === "unresolved" || field2.cardinality === "map") return void 0;
  if (type.kind === "message")
    return value.kind === "aggregate" ? aggregateFault(type.message, value) : `${name} holds a message: write its fields between braces`;
  if (type.kind === "enum") {
    const isValue = value.kind !== "identifier" || type.enum.values.some((candidate) => candidate.name === value.text);
    return isValue && (value.kind === "identifier" || value.kind === "number") ? void 0 : `${name} must be a value of ${type.enum.name}`;
  }
  return takes(type.scalar, value) ? void 0 : `${name} must be a ${type.scalar}: write a value of that type`;
}
function takes(scalar2, value) {
  if (fits(scalar2, value)) return true;
  if (scalar2 === "bool")
    return "text" in value && value.kind !== "string" && /^(?:t|f|True|False|0|1)$/.test(value.text);
  return (scalar2 === "float" || scalar2 === "double") && value.kind === "identifier" && /^-?(?:inf|infinity|nan)$/i.test(value.text);
}
function aggregateFault(message3, value) {
  const set = /* @__PURE__ */ new Set();
  for (const { name, value: inner } of value.fields) {
    if (name.startsWith("[")) {
      const misplaced = anyFault(message3, name.slice(1, -1));
      if (misplaced !== void 0) return misplaced;
      continue;
    }
    const field2 = fieldNamed(message3, name);
    if (!field2) return `${message3.name} has no field ${name}: check the option's value`;
    const slot = field2.oneof ?? field2;
    const merges = field2.type.kind === "message" && !field2.oneof;
    if (field2.cardinality === "singular" && !merges && set.has(slot))
      return `${field2.oneof?.name ?? name} is set twice in the option's value: remove one`;
    set.add(slot);
    const fault = valueFault(field2, inner);
    if (fault !== void 0) return fault;
  }
  return void 0;
}
function anyFault({ name, fullName }, address) {
  const slash = address.lastIndexOf("/");
  if (slash < 0) return void 0;
  if (fullName !== "google.protobuf.Any")
    return `[${address}] stands in a ${name}, and only a google.protobuf.Any is written by the address of its type: write the fields of ${name}`;
  return anyHosts.has(address.slice(0, slash)) ? void 0 : `[${address}] is no address that compilers know: write [type.googleapis.com/${address.slice(slash + 1)}]`;
}
var anyHosts = /* @__PURE__ */ new Set(["type.googleapis.com", "type.googleprod.com"]);
function faultAt(message3, { at: at2 }) {
  return message3 === void 0 ? [] : [{ message: message3, at: at2 }];
}

// src/formats/protobuf/validate/options.ts
var plainOptions2 = {
  file: "java_package java_outer_classname java_multiple_files java_generate_equals_and_hash java_string_check_utf8 optimize_for go_package cc_generic_services java_generic_services py_generic_services php_generic_services deprecated cc_enable_arenas objc_class_prefix csharp_namespace swift_prefix php_class_prefix php_namespace php_metadata_namespace ruby_package features",
  message: "message_set_wire_format no_standard_descriptor_accessor deprecated map_entry deprecated_legacy_json_field_conflicts features",
  field: "ctype packed jstype lazy unverified_lazy deprecated weak debug_redact retention targets edition_defaults features feature_support default json_name",
  oneof: "features",
  enum: "allow_alias deprecated deprecated_legacy_json_field_conflicts features",
  value: "deprecated features debug_redact feature_support",
  service: "features deprecated",
  method: "deprecated idempotency_level features",
  range: "declaration features verification"
};
var repeatable = /* @__PURE__ */ new Set(["targets", "edition_defaults", "declaration"]);
var booleans = new Set(
  "java_multiple_files java_string_check_utf8 cc_generic_services java_generic_services py_generic_services deprecated cc_enable_arenas message_set_wire_format no_standard_descriptor_accessor packed lazy unverified_lazy weak debug_redact allow_alias".split(
    " "
  )
);
var choices = {
  optimize_for: ["SPEED", "CODE_SIZE", "LITE_RUNTIME"],
  ctype: ["STRING", "CORD", "STRING_PIECE"],
  jstype: ["JS_NORMAL", "JS_STRING", "JS_NUMBER"],
  retention: ["RETENTION_UNKNOWN", "RETENTION_RUNTIME", "RETENTION_SOURCE"],
  idempotency_level: ["IDEMPOTENCY_UNKNOWN", "NO_SIDE_EFFECTS", "IDEMPOTENT"]
};
function* optionFaults(model, file3) {
  const check = (kind, options2, scope) => optionList(model, file3, { kind, options: options2, scope });
  yield* check("file", file3.options, file3.package);
  for (const message3 of allMessages(file3)) {
    const scope = message3.fullName;
    yield* check("message", message3.options, scope);
    for (const field2 of message3.fields) yield* check("field", field2.options, scope);
    for (const { node } of message3.oneofs) yield* check("oneof", node.options, scope);
    for (const { options: options2 } of message3.node.extensionRanges) yield* check("range", options2, scope);
  }
  for (const field2 of allExtensions(file3))
    yield* check("field", field2.options, field2.parent?.fullName ?? file3.package);
  for (const type of allEnums(file3)) {
    yield* check("enum", type.options, type.fullName);
    for (const { node } of type.values) yield* check("value", node.options, type.fullName);
  }
  for (const service3 of file3.services) {
    yield* check("service", service3.options, service3.fullName);
    for (const { node } of service3.rpcs) yield* check("method", node.options, service3.fullName);
  }
}
function* optionList(model, file3, { kind, options: options2, scope }) {
  const seen = /* @__PURE__ */ new Set();
  const custom = customOptionFaults(model, file3, scope);
  for (const option of options2) {
    const [first] = option.name;
    if (!first) continue;
    const text3 = optionNameText(option);
    if (!first.extension && !repeatable.has(first.name)) {
      if (seen.has(text3)) yield { message: `option ${text3} is set twice: remove one`, at: option.at };
      seen.add(text3);
    }
    const plain = () => languageFault(model, file3, option, scope) ?? plainFault(file3, kind, option, first.name);
    yield* faultAt(first.extension ? custom(option) : plain(), option);
  }
}
function plainFault({ edition: edition2 }, kind, option, name) {
  if (!plainOptions2[kind].split(" ").includes(name))
    return `there is no option ${name} for a ${kind}: custom options need parentheses`;
  if (name === "features") return featureFault(edition2, kind, option);
  if (option.name.length > 1) return void 0;
  if (name === "map_entry") return "map_entry is for compilers: declare a map field";
  if (edition2 === "2024" && (name === "ctype" || name === "java_multiple_files"))
    return `edition 2024 has no option ${name}: use the language's features`;
  return valueFault2(name, option.value);
}
function valueFault2(name, value) {
  const text3 = "text" in value ? value.text : void 0;
  if (booleans.has(name) && (value.kind !== "identifier" || text3 !== "true" && text3 !== "false"))
    return `option ${name} must be true or false`;
  const wanted = Object.hasOwn(choices, name) ? choices[name] : void 0;
  if (wanted && (text3 === void 0 || !wanted.includes(text3)))
    return `option ${name} must be ${wanted.join(", ")}`;
  const isText2 = /(?:package|namespace|prefix)$|^json_name$/.test(name);
  return isText2 && value.kind !== "string" ? `option ${name} must be a string in quotes` : void 0;
}
function featureFault(edition2, kind, { name, value }) {
  if (edition2 === "proto2" || edition2 === "proto3")
    return `features exist only in editions, not in ${edition2}: remove the option`;
  const [, second, third] = name;
  if (second?.extension || third) return void 0;
  if (second) return featureValueFault(kind, second.name, value);
  const fields2 = value.kind === "aggregate" ? value.fields : [];
  for (const field2 of fields2) {
    const fault = field2.name.startsWith("[") ? void 0 : featureValueFault(kind, field2.name, field2.value);
    if (fault !== void 0) return fault;
  }
  return void 0;
}
function featureValueFault(kind, feature, value) {
  const wanted = Object.entries(featureValues).find(([key]) => key === feature)?.[1];
  if (!wanted) return `there is no feature ${feature}: expected ${Object.keys(featureValues).join(", ")}`;
  const targets = Object.hasOwn(featureTargets, feature) ? featureTargets[feature] : void 0;
  if (targets && !targets.includes(kind))
    return `features.${feature} does not stand on a ${kind}: set it on a ${targets.join(" or ")}`;
  const text3 = "text" in value ? value.text : void 0;
  return text3 === void 0 || wanted.includes(text3) ? void 0 : `features.${feature} must be ${wanted.join(" or ")}`;
}

// src/formats/protobuf/validate/style.ts
var styles = {
  PascalCase: /^[A-Z][A-Za-z0-9]*$/,
  lower_snake_case: /^[a-z][a-z0-9]*(?:_[a-z][a-z0-9]*)*$/,
  UPPER_SNAKE_CASE: /^[A-Z][A-Z0-9]*(?:_[A-Z][A-Z0-9]*)*$/
};
function* styleFaults(file3) {
  if (file3.edition !== "2024") return;
  const check = function* (name, style, at2, enforced) {
    if (enforced !== "STYLE2024" || styles[style].test(name)) return;
    yield {
      message: `edition 2024 writes this name in ${style}: rename ${name}, or set features.enforce_naming_style = STYLE_LEGACY`,
      at: at2
    };
  };
  const own = file3.features.enforce_naming_style;
  for (const part of file3.package === "" ? [] : file3.package.split("."))
    yield* check(part, "lower_snake_case", file3.node.packageAt ?? { start: 0, end: 0 }, own);
  for (const message3 of allMessages(file3)) {
    const { enforce_naming_style: style } = message3.features;
    yield* check(message3.name, "PascalCase", message3.at, style);
    for (const { name, node, features } of message3.fields)
      if (!node.group) yield* check(name, "lower_snake_case", node.nameAt, features.enforce_naming_style);
    for (const { name, node } of message3.oneofs) yield* check(name, "lower_snake_case", node.at, style);
  }
  for (const { name, at: at2, values: values3, features } of allEnums(file3)) {
    yield* check(name, "PascalCase", at2, features.enforce_naming_style);
    for (const value of values3)
      yield* check(value.name, "UPPER_SNAKE_CASE", value.node.at, features.enforce_naming_style);
  }
  for (const { name, at: at2, rpcs } of file3.services) {
    yield* check(name, "PascalCase", at2, own);
    for (const rpc2 of rpcs) yield* check(rpc2.name, "PascalCase", rpc2.node.at, own);
  }
}

// src/formats/protobuf/validate/visibility.ts
function* visibilityFaults(file3) {
  if (file3.edition !== "2024") yield* onlyIn2024(file3);
  for (const { node } of file3.imports) {
    if (file3.edition === "2024" && node.kind === "weak")
      yield { message: "edition 2024 has no weak imports: remove weak", at: node.at };
  }
  const fields2 = [...[...allMessages(file3)].flatMap((message3) => message3.fields), ...allExtensions(file3)];
  const forOptions = onlyForOptions(file3);
  for (const field2 of fields2) {
    const { node } = field2;
    const target = targetOf(field2);
    if (target && forOptions.has(target.file)) {
      yield {
        message: `${target.fullName} is imported for options only: write a plain import of ${target.file.importPath}`,
        at: node.type.at
      };
    }
    if (target && target.file !== file3 && !isExported(target)) {
      yield {
        message: `${target.fullName} is local to ${target.file.path}: export it there, or use another type`,
        at: node.type.at
      };
    }
  }
}
function onlyForOptions({ imports }) {
  const options2 = imports.filter(({ node }) => node.kind === "option").flatMap((candidate) => candidate.file ?? []);
  return new Set(
    options2.filter(
      (candidate) => !imports.some(({ node, file: file3 }) => node.kind !== "option" && file3 === candidate)
    )
  );
}
function* onlyIn2024(file3) {
  const types2 = [...allMessages(file3), ...allEnums(file3)];
  for (const { node, at: at2 } of types2) {
    if (node.visibility)
      yield { message: `${node.visibility} exists only since edition 2024: remove it`, at: at2 };
  }
  for (const { node } of file3.imports) {
    if (node.kind === "option")
      yield { message: "import option exists only since edition 2024: write a plain import", at: node.at };
  }
}

// src/formats/protobuf/validate/validate.ts
var maxFaults = 20;
function faultsOf(model, path) {
  return getOrMake(model.faults, path, () => faultsIn(model, path));
}
function faultsIn(model, path) {
  const unreadable = model.unreadable(path);
  if (unreadable !== void 0) return [{ message: unreadable, location: { file: path, side: model.side } }];
  const parsed = model.parsed(path);
  if (!parsed) return [{ message: "the file was not loaded", location: { file: path, side: model.side } }];
  const text3 = textOf(path, model.side, parsed.content);
  const place = ({ message: message3, at: at2 }) => ({
    message: message3,
    location: text3.locate(at2.start, at2.end)
  });
  if ("fault" in parsed) return [place(parsed.fault)];
  const file3 = model.file(path);
  if (!file3) return [];
  const imports = importFaults(model, file3);
  const faults = imports.length === 0 ? semanticFaults(model, file3) : model.side === "base" ? [] : imports;
  return [...faults].sort((a, b) => a.at.start - b.at.start).slice(0, maxFaults).map(place);
}
function semanticFaults(model, file3) {
  return [
    ...nameFaults(model, file3),
    ...unresolvedFaults(file3),
    ...fieldFaults(file3),
    ...enumFaults(file3),
    ...optionFaults(model, file3),
    ...featureFaults(file3),
    ...messageSetFaults(file3),
    ...styleFaults(file3),
    ...declarationFaults(file3),
    ...visibilityFaults(file3)
  ];
}
function* unresolvedFaults(file3) {
  const fields2 = [...[...allMessages(file3)].flatMap(({ fields: own }) => own), ...allExtensions(file3)];
  for (const field2 of fields2) {
    if (field2.type.kind === "unresolved") yield unresolved(field2.type.name, field2.node.type.at);
    if (field2.extendeeName !== void 0 && !field2.extendee) yield unresolved(field2.extendeeName, field2.at);
  }
  for (const { rpcs } of file3.services) {
    for (const { request, response, node } of rpcs) {
      if (!request) yield unresolved(node.request, node.requestAt);
      if (!response) yield unresolved(node.response, node.responseAt);
    }
  }
}
function unresolved(name, at2) {
  return {
    message: `the type ${name} is not defined here or in an imported file: check its spelling, or import the file that defines it`,
    at: at2
  };
}

// src/formats/protobuf/dependents.ts
var rootFiles = new Set(rootFileNames);
function references2(base, head, task) {
  const touched = task.touched ?? [];
  const changed2 = /* @__PURE__ */ new Set([
    ...task.pairings.flatMap(({ basePath, headPath }) => [headPath ?? [], basePath ?? []].flat()),
    ...touched
  ]);
  const moved = [...changed2].some((path) => !head.snapshot.entries.has(path));
  const rerooted = touched.find((path) => rootFiles.has(lastName(path)));
  const sides = moved ? [head, base] : [head];
  const protos = () => head.snapshot.entries.containing(".proto").filter((path) => path.endsWith(".proto"));
  const loadBoth = async (paths) => {
    await Promise.all([base.load(paths), head.load(paths)]);
  };
  return {
    changed: [...changed2],
    names: (path) => [path],
    mentioning: (paths) => rerooted === void 0 ? importersOf(head, paths) : Promise.resolve(protos()),
    async open(candidates2) {
      for (const side2 of sides) await side2.load(candidates2);
    },
    causeOf(path, causes) {
      const files = sides.flatMap((side2) => side2.file(path) ?? []);
      const direct = files.flatMap(({ imports }) => imports.flatMap(({ file: file3 }) => file3?.path ?? []));
      if (rerooted === void 0 && !direct.some((imported) => causes.has(imported))) return void 0;
      const [nearest] = files.flatMap((file3) => nearestImport(file3, changed2) ?? []);
      return nearest ?? rerooted;
    },
    openDependents: loadBoth,
    differs(path) {
      const [before, after] = [base.file(path), head.file(path)];
      if (!before || faultsOf(base, path).length > 0) return false;
      return !after || faultsOf(head, path).length > 0 || canonicalText(before) !== canonicalText(after);
    },
    // By `import public`, a file hands on what it does not use itself.
    handsOnUnchanged: rerooted === void 0
  };
}
function lastName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
async function importersOf({ snapshot }, paths) {
  const names2 = [...new Set(paths.map(lastName))];
  const needles = names2.flatMap((name) => [`${name}"`, `${name}'`]);
  return snapshot.mentioning(needles, [".proto"], indirectReferences);
}
function nearestImport(file3, changed2) {
  const seen = /* @__PURE__ */ new Set([file3]);
  for (const next of seen) {
    for (const { file: imported } of next.imports) {
      if (!imported) continue;
      if (changed2.has(imported.path)) return imported.path;
      seen.add(imported);
    }
  }
  return void 0;
}
async function openPackages(base, head, task) {
  const asked = task.pairings.some((pairing) => task.settings(pathOf(pairing)).profile === "buf-package");
  if (!asked) return;
  const packages2 = new Set(base.loaded().flatMap((path) => base.file(path)?.package ?? []));
  const needles = [...packages2].filter((name) => name !== "").map((name) => `package ${name}`);
  if (needles.length > 0) await head.load(await head.snapshot.mentioning(needles, [".proto"]));
}

// src/formats/protobuf/decoding/pair-readings.ts
var maxDepth = 500;
var PairReadings = class {
  #answers = new PairTable();
  /** The depth of the outermost pair that an assumption or a provisional answer depends on. */
  #dependsOn = /* @__PURE__ */ new Map();
  /** Provisional answers, innermost last. */
  #provisional = [];
  /** The outermost pair whose assumption was used since the present judgement began, by its depth. */
  #usedDepth = Infinity;
  #depth = 0;
  /** The answer to a question about this reader and this writer; `judge` finds it and may ask about inner pairs. */
  outcomeOf(reader, writer, question, judge2) {
    const answers = this.#answers.getOrMake(reader, writer, () => /* @__PURE__ */ new Map());
    const answer = answers.get(question);
    if (answer) {
      this.#usedDepth = Math.min(this.#usedDepth, this.#dependsOn.get(answer) ?? Infinity);
      return answer;
    }
    if (this.#depth >= maxDepth) return undecided("its types are nested too deeply to be followed");
    return this.#judge(answers, question, judge2);
  }
  /** A pair is assumed to read while it is judged. A judgement that breaks off leaves nothing behind. */
  #judge(answers, question, judge2) {
    const outerUsed = this.#usedDepth;
    const inner = this.#provisional.length;
    const assumption = { ...reads };
    this.#dependsOn.set(assumption, this.#depth);
    answers.set(question, assumption);
    this.#usedDepth = Infinity;
    this.#depth += 1;
    let judged;
    try {
      judged = judge2();
    } finally {
      this.#depth -= 1;
      this.#dependsOn.delete(assumption);
      if (!judged) {
        answers.delete(question);
        this.#settle(inner, false);
        this.#usedDepth = outerUsed;
      }
    }
    const reading = judged.outcome === "reads";
    if (reading && this.#usedDepth < this.#depth) {
      const outcome = { ...judged };
      answers.set(question, outcome);
      this.#dependsOn.set(outcome, this.#usedDepth);
      this.#provisional.push({ answers, question, outcome });
      this.#usedDepth = Math.min(outerUsed, this.#usedDepth);
      return outcome;
    }
    answers.set(question, judged);
    this.#settle(inner, reading);
    this.#usedDepth = outerUsed;
    return judged;
  }
  /** Provisional answers of inner pairs stay if the pair they depend on reads, and are forgotten if not. */
  #settle(first, right) {
    for (const { answers, question, outcome } of this.#provisional.splice(first)) {
      this.#dependsOn.delete(outcome);
      if (!right) answers.delete(question);
    }
  }
};

// src/formats/protobuf/matching/moves.ts
function withMoves(pairs2, base, head, types2) {
  return pairs2.map((pair) => {
    if (pair.base && !pair.head) {
      const moved = typeElsewhere(pair.base, base.file, head, types2);
      if (moved) return { ...pair, head: moved, relation: "moved" };
    } else if (pair.head && !pair.base) {
      const arrived = typeElsewhere(pair.head, head.file, base, types2);
      if (arrived) return { ...pair, base: arrived, relation: "arrived" };
    }
    return pair;
  });
}
function typeElsewhere({ fullName }, from, { file: file3, model }, types2) {
  const type = typeNamed(fullName, model, types2) ?? typeNamed(repackaged(fullName, from, file3), model, types2);
  return type?.file.path === file3.path ? void 0 : type;
}
function typeNamed(fullName, model, { kind, of }) {
  for (const path of model.loaded()) {
    const parsed = model.parsed(path);
    if (!parsed || !("symbols" in parsed) || parsed.symbols.get(fullName) !== kind) continue;
    const file3 = model.file(path);
    for (const type of file3 ? of(file3) : []) if (type.fullName === fullName) return type;
  }
  return void 0;
}
function repackaged(fullName, from, to) {
  const rest = from.package === "" ? fullName : fullName.slice(from.package.length + 1);
  return to.package === "" ? rest : `${to.package}.${rest}`;
}

// src/formats/protobuf/model/pair-fields.ts
function pairFields(base, head) {
  const headByName = new Map(head.map((field2) => [field2.name, field2]));
  const headByNumber = new Map(head.map((field2) => [field2.number, field2]));
  const pairedHeads = /* @__PURE__ */ new Set();
  const pairs2 = /* @__PURE__ */ new Map();
  const pair = (from, to) => {
    if (!to || pairs2.has(from) || pairedHeads.has(to)) return;
    pairs2.set(from, to);
    pairedHeads.add(to);
  };
  for (const field2 of base) pair(field2, headByName.get(field2.name));
  for (const field2 of base) pair(field2, headByNumber.get(field2.number));
  return [
    ...base.map((field2) => ({ base: field2, head: pairs2.get(field2) })),
    ...head.filter((field2) => !pairedHeads.has(field2)).map((field2) => ({ base: void 0, head: field2 }))
  ];
}

// src/formats/protobuf/matching/pair-declared.ts
function pairDeclared(base, head, { shape }) {
  const keyOf = ({ element }) => element.join("\0");
  const headByKey = new Map(head.map((declaration2) => [keyOf(declaration2), declaration2]));
  const baseKeys = new Set(base.map(keyOf));
  const pairs2 = base.map((declaration2) => ({
    base: declaration2,
    head: headByKey.get(keyOf(declaration2)),
    relation: "same"
  }));
  const added = head.filter((declaration2) => !baseKeys.has(keyOf(declaration2)));
  const unpaired = pairs2.filter((pair) => !pair.head);
  if (shape && unpaired.length > 0 && added.length > 0) {
    const byShape = /* @__PURE__ */ new Map();
    for (const declaration2 of added) getOrMake(byShape, shape(declaration2), () => []).push(declaration2);
    for (const pair of unpaired) {
      const key = pair.base && shape(pair.base);
      const twin = key === void 0 || key === "" ? void 0 : byShape.get(key)?.shift();
      if (twin) Object.assign(pair, { head: twin, relation: "renamed" });
    }
  }
  const paired = new Set(pairs2.map((pair) => pair.head));
  return [
    ...pairs2,
    ...added.filter((declaration2) => !paired.has(declaration2)).map((declaration2) => ({ base: void 0, head: declaration2, relation: "same" }))
  ];
}
function followFields(messages2, enums) {
  const queue = messages2.filter((pair) => pair.base && pair.head);
  for (let pair = queue.shift(); pair; pair = queue.shift()) {
    if (!pair.base || !pair.head) continue;
    for (const field2 of pairFields(pair.base.fields, pair.head.fields)) {
      const from = field2.base?.type;
      const to = field2.head?.type;
      if (from?.kind === "message" && to?.kind === "message") {
        const joined = join2(messages2, from.message, to.message);
        if (joined) queue.push(joined);
      } else if (from?.kind === "enum" && to?.kind === "enum") join2(enums, from.enum, to.enum);
    }
  }
}
function join2(pairs2, base, head) {
  const unpaired = pairs2.find((pair) => pair.base === base && !pair.head);
  const added = unpaired && pairs2.findIndex((pair) => pair.head === head && !pair.base);
  if (!unpaired || added === void 0 || added < 0) return void 0;
  pairs2.splice(added, 1);
  return Object.assign(unpaired, { head, relation: "renamed" });
}

// src/formats/protobuf/matching/shape.ts
function shapeOfMessage(message3) {
  if (message3.fields.length === 0) return "";
  return JSON.stringify([
    message3.fields.map((field2) => shapeOfField(field2, message3)),
    message3.messages.map(shapeOfMessage)
  ]);
}
function shapeOfField(field2, message3) {
  const type = typeName(field2.type);
  const inner = type === message3.fullName || type.startsWith(`${message3.fullName}.`);
  return [
    field2.number,
    field2.name,
    field2.jsonName,
    inner ? type.slice(message3.fullName.length) : type,
    field2.mapKey,
    field2.cardinality,
    field2.presence,
    field2.packed,
    field2.delimited,
    field2.oneof?.name,
    field2.type.kind === "enum" ? void 0 : effectiveDefault(field2)
  ];
}
function shapeOfEnum({ values: values3, closed }) {
  return values3.length === 0 ? "" : JSON.stringify([closed, values3.map(({ name, number }) => [name, number])]);
}

// src/formats/protobuf/matching/match.ts
function policyOf({ options: options2 }) {
  return {
    unknownFields: options2?.unknownFields === "reject" ? "reject" : "ignore",
    openEnums: options2?.enums === "open"
  };
}
var witnessBudget = 3e6;
var pairReadings = () => new PairReadings();
function matchContracts({ base, head, settings, run }) {
  const messages2 = pairDeclared([...allMessages(base.file)], [...allMessages(head.file)], {
    shape: shapeOfMessage
  });
  const enums = pairDeclared([...allEnums(base.file)], [...allEnums(head.file)], { shape: shapeOfEnum });
  followFields(messages2, enums);
  const allMessagePairs = withMoves(messages2, base, head, { kind: "message", of: allMessages });
  const allEnumPairs = withMoves(enums, base, head, { kind: "enum", of: allEnums });
  const services = pairDeclared(base.file.services, head.file.services, {});
  const context = {
    policy: policyOf(settings),
    identity: identities(allMessagePairs, allEnumPairs),
    readings: run.table(pairReadings)
  };
  const messagePairs = withoutChildrenOfLost(allMessagePairs);
  const enumPairs = withoutChildrenOfLost(allEnumPairs);
  return {
    base: base.file,
    head: head.file,
    context,
    messages: messagePairs.filter(isHere),
    enums: enumPairs.filter(isHere),
    arrived: [...messagePairs, ...enumPairs].filter(
      (pair) => !isHere(pair) && !(pair.head?.parent && pair.base?.parent)
    ),
    services,
    rpcs: services.flatMap(pairRpcs),
    extensions: pairExtensions([...allExtensions(base.file)], [...allExtensions(head.file)]),
    fields: messagePairs.filter(isHere).flatMap(pairMembers),
    budget: { left: witnessBudget }
  };
}
function isHere({ relation }) {
  return relation !== "arrived";
}
function withoutChildrenOfLost(pairs2) {
  const lost = /* @__PURE__ */ new Set();
  for (const { base, head } of pairs2) if (!base || !head) lost.add(base ?? head);
  const isChild = (type) => {
    for (let parent = type?.parent; parent; parent = parent.parent) if (lost.has(parent)) return true;
    return false;
  };
  return pairs2.filter(({ base, head }) => base && head ? true : !isChild(base ?? head));
}
function identities(messages2, enums) {
  const ids = /* @__PURE__ */ new Map();
  for (const { base, head } of [...messages2, ...enums]) {
    const id = {};
    if (base) ids.set(base, id);
    if (head) ids.set(head, id);
  }
  return (type) => ids.get(type) ?? type.fullName;
}
function pairRpcs({ base, head }) {
  if (!base || !head) return [];
  const names2 = new Set([...base.rpcs, ...head.rpcs].map(({ name }) => name));
  return [...names2].map((name) => ({
    base: base.rpcs.find((rpc2) => rpc2.name === name),
    head: head.rpcs.find((rpc2) => rpc2.name === name),
    relation: "same"
  }));
}
function pairMembers({ base, head }) {
  if (!base || !head) return [];
  return pairFields(base.fields, head.fields).map((pair) => ({
    ...pair,
    baseMessage: base,
    headMessage: head
  }));
}
function pairExtensions(base, head) {
  const target = (field2) => field2.extendee?.fullName ?? field2.extendeeName ?? "";
  const groups = new Set([...base, ...head].map(target));
  return [...groups].flatMap(
    (name) => pairFields(
      base.filter((field2) => target(field2) === name),
      head.filter((field2) => target(field2) === name)
    ).map((pair) => ({
      ...pair,
      baseMessage: (pair.base ?? base[0])?.extendee,
      headMessage: (pair.head ?? head[0])?.extendee
    }))
  );
}

// src/formats/protobuf/model/identity.ts
function identityOf(_path, text3) {
  const parsed = parsedOf(void 0, text3);
  if (!("node" in parsed)) return void 0;
  const { node } = parsed;
  const names2 = [...node.messages, ...node.enums, ...node.services].map(({ name }) => name).sort();
  return names2.length === 0 ? void 0 : { key: `${node.package}:${names2.join(",")}` };
}

// src/formats/protobuf/model/locate.ts
function locate({ path, text: text3 }, { start, end }, side2 = "head") {
  return { file: path, side: side2, ...text3.rangeOf(start, end) };
}

// src/formats/protobuf/profiles/buf-reserved.ts
function jsonRule(id, base, head, at2) {
  const from = base.features.json_format;
  const to = head.features.json_format;
  if (from === "ALLOW" && to !== "ALLOW")
    at2(id, `"${head.name}" JSON format support changed from ${from} to ${to}.`);
}
function reservedRules(id, base, head, at2) {
  for (const range of base.node.reservedRanges)
    if (!isCovered(range, head.node.reservedRanges)) at2(id, missingValues("reserved", range, head));
  const names2 = new Set(head.node.reservedNames.map(({ name }) => name));
  for (const { name } of base.node.reservedNames) {
    if (!names2.has(name))
      at2(id, `Previously present reserved name "${name}" on ${head.kind} "${head.name}" was deleted.`);
  }
}
function missingValues(what, { from, to }, { kind, name }) {
  return `Previously present ${what} range "[${String(from)},${String(to)}]" on ${kind} "${name}" is missing values.`;
}

// src/formats/protobuf/profiles/buf-elements.ts
function messageRules(base, head, report) {
  const at2 = (id, text3, span2 = head.at) => {
    report(id, text3, head.file, span2);
  };
  const numbers2 = new Set(head.fields.map(({ number }) => number));
  for (const field2 of base.fields) {
    if (numbers2.has(field2.number)) continue;
    const deletion = `Previously present field "${String(field2.number)}" with name "${field2.name}" on message "${base.name}" was deleted`;
    const reserved3 = head.message?.node;
    const numberKept = reserved3 && inRanges(field2.number, reserved3.reservedRanges);
    const nameKept = reserved3?.reservedNames.some(({ name }) => name === field2.name);
    at2("FIELD_NO_DELETE", `${deletion}.`);
    if (!numberKept)
      at2(
        "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",
        `${deletion} without reserving the number "${String(field2.number)}".`
      );
    if (!nameKept)
      at2("FIELD_NO_DELETE_UNLESS_NAME_RESERVED", `${deletion} without reserving the name "${field2.name}".`);
  }
  requiredRule(base, head, report);
  if (base.message && head.message) declaredMessage(base.message, head.message, at2);
}
function requiredRule(base, head, report) {
  const id = "MESSAGE_SAME_REQUIRED_FIELDS";
  const required = ({ fields: fields2 }) => fields2.filter(({ labelRequired }) => labelRequired);
  const numbers2 = (message3) => new Set(required(message3).map(({ number }) => number));
  const [from, to] = [numbers2(base), numbers2(head)];
  for (const number of from) {
    const message3 = `Message "${base.name}" had required field "${String(number)}" deleted.`;
    if (!to.has(number)) report(id, message3, head.file, head.at);
  }
  for (const { number, at: at2 } of required(head)) {
    const message3 = `Message "${head.name}" had required field "${String(number)}" added.`;
    if (!from.has(number)) report(id, message3, head.file, at2);
  }
}
function declaredMessage(base, head, at2) {
  const oneofs = new Set(head.oneofs.map(({ name }) => name));
  for (const { name } of base.oneofs) {
    if (!oneofs.has(name))
      at2("ONEOF_NO_DELETE", `Previously present oneof "${name}" on message "${head.name}" was deleted.`);
  }
  for (const range of base.node.extensionRanges)
    if (!isCovered(range, head.node.extensionRanges))
      at2("EXTENSION_MESSAGE_NO_DELETE", missingValues("extension", range, head));
  reservedRules("RESERVED_MESSAGE_NO_DELETE", base, head, at2);
  jsonRule("MESSAGE_SAME_JSON_FORMAT", base, head, at2);
  const accessor = "no_standard_descriptor_accessor";
  if (!optionIsTrue(base.options, accessor) && optionIsTrue(head.options, accessor)) {
    at2(
      "MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR",
      `Message option "${accessor}" changed from "false" to "true".`
    );
  }
}

// src/formats/protobuf/profiles/buf-enums.ts
function enumRules(base, head, report) {
  const at2 = (id, message3, span2 = head.at) => {
    report(id, message3, head.file, span2);
  };
  if (base.closed !== head.closed) {
    const state = ({ closed }) => closed ? "closed" : "open";
    at2("ENUM_SAME_TYPE", `Enum "${head.name}" changed from ${state(base)} to ${state(head)}.`);
  }
  jsonRule("ENUM_SAME_JSON_FORMAT", base, head, at2);
  reservedRules("RESERVED_ENUM_NO_DELETE", base, head, at2);
  const list2 = (names2) => names2.map((name) => `"${name}"`).join(", ");
  const headNames = printedNames(head);
  for (const [number, names2] of printedNames(base)) {
    const now = headNames.get(number);
    if (!now) deletedValue(number, names2, head, at2);
    else if (!names2.every((name) => now.includes(name))) {
      const message3 = `Enum value "${String(number)}" on enum "${head.name}" changed name from ${list2(names2)} to ${list2(now)}.`;
      at2("ENUM_VALUE_SAME_NAME", message3, head.values.find((value) => value.number === number)?.node.at);
    }
  }
}
function deletedValue(number, names2, head, at2) {
  const deletion = `Previously present enum value "${String(number)}" on enum "${head.name}" was deleted`;
  at2("ENUM_VALUE_NO_DELETE", `${deletion}.`);
  if (!inRanges(number, head.node.reservedRanges)) {
    at2(
      "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED",
      `${deletion} without reserving the number "${String(number)}".`
    );
  }
  const reserved3 = new Set(head.node.reservedNames.map(({ name }) => name));
  if (!names2.every((name) => reserved3.has(name))) {
    at2(
      "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
      `${deletion} without reserving the name ${names2.map((name) => `"${name}"`).join(", ")}.`
    );
  }
}
function printedNames({ values: values3 }) {
  const names2 = /* @__PURE__ */ new Map();
  for (const { name, number } of values3) getOrMake(names2, number, () => []).push(name);
  return names2;
}

// src/formats/protobuf/profiles/buf-services.ts
function serviceRules(base, head, report) {
  for (const rpc2 of base.rpcs) {
    const twin = head.rpcs.find(({ name }) => name === rpc2.name);
    if (twin) rpcRules(rpc2, twin, report);
    else
      report(
        "RPC_NO_DELETE",
        `Previously present RPC "${rpc2.name}" on service "${head.name}" was deleted.`,
        head.file,
        head.at
      );
  }
}
function rpcRules(base, head, report) {
  const streaming = (streams3) => streams3 ? "streaming" : "unary";
  const level = ({ node }) => optionText(node.options, "idempotency_level") ?? "IDEMPOTENCY_UNKNOWN";
  const { at: at2, requestAt, responseAt } = head.node;
  const facts2 = [
    ["CLIENT_STREAMING", ({ node }) => `client ${streaming(node.clientStreaming)}`, "", at2],
    ["SERVER_STREAMING", ({ node }) => `server ${streaming(node.serverStreaming)}`, "", at2],
    ["REQUEST_TYPE", ({ requestName }) => `"${requestName}"`, "request type ", requestAt],
    ["RESPONSE_TYPE", ({ responseName }) => `"${responseName}"`, "response type ", responseAt],
    ["IDEMPOTENCY_LEVEL", (rpc2) => `"${level(rpc2)}"`, 'option "idempotency_level" ', at2]
  ];
  for (const [id, fact, what, span2] of facts2) {
    const [from, to] = [fact(base), fact(head)];
    if (from === to) continue;
    const message3 = `RPC "${head.name}" on service "${head.service.name}" changed ${what}from ${from} to ${to}.`;
    report(`RPC_SAME_${id}`, message3, head.service.file, span2);
  }
}

// src/formats/protobuf/profiles/buf-fields.ts
function fieldRules(base, head, message3, report) {
  const text3 = describe(head, message3);
  const at2 = (id, message4, span2 = head.at) => {
    report(id, message4, head.file, span2);
  };
  typeRules(base, head, text3, at2);
  cardinalityRules(base, head, text3, at2);
  stringRules(base, head, text3, at2);
  if (base.kind.endsWith("64") && head.kind.endsWith("64") && base.jstype !== head.jstype) {
    at2("FIELD_SAME_JSTYPE", `${text3} changed option "jstype" from "${base.jstype}" to "${head.jstype}".`);
  }
  const [from, to] = base.extendee === void 0 ? [base.name, head.name] : [base.fullName, head.fullName];
  if (from !== to)
    at2("FIELD_SAME_NAME", `${describe(head, message3, false)} changed name from "${from}" to "${to}".`);
  defaultRule(base, head, text3, at2);
  if (base.extendee !== void 0) return;
  if (base.jsonName !== head.jsonName) {
    at2(
      "FIELD_SAME_JSON_NAME",
      `${text3} changed option "json_name" from "${base.jsonName}" to "${head.jsonName}".`
    );
  }
  oneofRule(base, head, text3, at2);
}
function describe({ name, number, extendee, fullName }, message3, withName = true) {
  const named2 = withName ? ` with name "${extendee === void 0 ? name : fullName}"` : "";
  const kind = extendee === void 0 ? "Field" : "Extension";
  return `${kind} "${String(number)}"${named2} on message "${extendee ?? message3?.name ?? ""}"`;
}
var wireGroups = [
  ["int32", "int64", "uint32", "uint64", "bool"],
  ["sint32", "sint64"],
  ["fixed32", "sfixed32"],
  ["fixed64", "sfixed64"]
];
var jsonGroups = [
  ["int32", "uint32"],
  ["int64", "uint64"],
  ["fixed32", "sfixed32"],
  ["fixed64", "sfixed64"]
];
function groupOf(kind, groups) {
  return groups.find((group2) => group2.includes(kind))?.[0] ?? kind;
}
function typeRules(base, head, text3, at2) {
  const renamed = `${text3} changed type from "${base.typeName}" to "${head.typeName}".`;
  const changed2 = `${text3} changed type from "${base.kind}" to "${head.kind}".`;
  const named2 = head.typeName !== "" && base.typeName !== head.typeName;
  if (base.kind !== head.kind) at2("FIELD_SAME_TYPE", changed2, head.typeAt);
  else if (named2) at2("FIELD_SAME_TYPE", renamed, head.typeAt);
  for (const [id, groups] of [
    ["FIELD_WIRE_COMPATIBLE_TYPE", wireGroups],
    ["FIELD_WIRE_JSON_COMPATIBLE_TYPE", jsonGroups]
  ]) {
    if (groupOf(base.kind, groups) !== groupOf(head.kind, groups)) {
      const textToBytes = base.kind === "string" && head.kind === "bytes" && id === "FIELD_WIRE_COMPATIBLE_TYPE";
      if (!textToBytes) at2(id, changed2, head.typeAt);
    } else if (named2 && !(base.enum && head.enum && isGrown(base.enum, head.enum)))
      at2(id, renamed, head.typeAt);
  }
}
function isGrown(base, head) {
  const names2 = new Map(head.values.map(({ name, number }) => [name, number]));
  return base.name === head.name && base.values.every(({ name, number }) => names2.get(name) === number);
}
function cardinalityRules(base, head, text3, at2) {
  if (base.cardinality === "entry" || head.cardinality === "entry") return;
  const change = `${text3} changed cardinality from "${cardinalityText(base)}" to "${cardinalityText(head)}".`;
  if (base.cardinality !== head.cardinality) at2("FIELD_SAME_CARDINALITY", change);
  const wire = ({ cardinality }) => cardinality === "map" ? "repeated" : singular(cardinality);
  const json2 = ({ cardinality }) => singular(cardinality);
  if (wire(base) !== wire(head)) at2("FIELD_WIRE_COMPATIBLE_CARDINALITY", change);
  if (json2(base) !== json2(head)) at2("FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY", change);
}
function singular(cardinality) {
  return cardinality === "explicit" || cardinality === "implicit" ? "optional" : cardinality;
}
function cardinalityText({ cardinality }) {
  return singular(cardinality) === "optional" ? `optional with ${cardinality} presence` : cardinality;
}
function stringRules(base, head, text3, at2) {
  const isText2 = ({ kind }) => kind === "string" || kind === "bytes";
  const isEntry = base.cardinality === "entry" && head.cardinality === "entry";
  const relaxed = base.cppString === "STRING_PIECE" && head.cppString === "STRING";
  if (isText2(base) && isText2(head) && !isEntry && base.cppString !== head.cppString && !relaxed) {
    at2(
      "FIELD_SAME_CPP_STRING_TYPE",
      `${text3} changed C++ string type from "${base.cppString}" to "${head.cppString}".`
    );
  }
  if (base.kind !== "string" || head.kind !== "string") return;
  if (base.javaUtf8 !== head.javaUtf8) {
    at2(
      "FIELD_SAME_JAVA_UTF8_VALIDATION",
      `${text3} changed Java string UTF8 validation from "${base.javaUtf8}" to "${head.javaUtf8}".`
    );
  }
  if (base.utf8 !== head.utf8)
    at2("FIELD_SAME_UTF8_VALIDATION", `${text3} changed UTF8 validation from ${base.utf8} to ${head.utf8}.`);
}
function defaultRule(base, head, text3, at2) {
  const from = base.default;
  const to = head.default;
  if (from === void 0 || to === void 0 || isZero(from) && isZero(to) || sameDefault(from, to)) return;
  at2("FIELD_SAME_DEFAULT", `${text3} changed default value from ${from} to ${to}.`);
}
function isZero(text3) {
  return text3 === "0" || text3 === '""' || text3 === "false";
}
function sameDefault(from, to) {
  if (from.startsWith('"') || to.startsWith('"')) return from === to;
  const number = (text3) => text3 === "true" ? "1" : text3 === "false" ? "0" : text3;
  return number(from) === number(to);
}
function oneofRule(base, head, text3, at2) {
  if (base.oneof === head.oneof) return;
  if (base.oneof !== void 0 && head.oneof !== void 0) {
    at2("FIELD_SAME_ONEOF", `${text3} moved from oneof "${base.oneof}" to oneof "${head.oneof}".`);
    return;
  }
  const [from, to] = head.oneof === void 0 ? ["inside", "outside"] : ["outside", "inside"];
  at2("FIELD_SAME_ONEOF", `${text3} moved from ${from} to ${to} a oneof.`);
}

// src/formats/protobuf/profiles/buf-rules.ts
var file2 = [
  "EXTENSION_NO_DELETE",
  "SERVICE_NO_DELETE",
  "ENUM_NO_DELETE",
  "FILE_NO_DELETE",
  "MESSAGE_NO_DELETE"
];
var packages = [
  "PACKAGE_ENUM_NO_DELETE",
  "PACKAGE_EXTENSION_NO_DELETE",
  "PACKAGE_MESSAGE_NO_DELETE",
  "PACKAGE_NO_DELETE",
  "PACKAGE_SERVICE_NO_DELETE"
];
var fileOptionRules = [
  "cc_enable_arenas",
  "cc_generic_services",
  "csharp_namespace",
  "go_package",
  "java_generic_services",
  "java_multiple_files",
  "java_outer_classname",
  "java_package",
  "objc_class_prefix",
  "optimize_for",
  "php_class_prefix",
  "php_metadata_namespace",
  "php_namespace",
  "py_generic_services",
  "ruby_package",
  "swift_prefix"
];
var source = [
  ...fileOptionRules.map((name) => `FILE_SAME_${name.toUpperCase()}`),
  "ENUM_SAME_TYPE",
  "ENUM_VALUE_NO_DELETE",
  "EXTENSION_MESSAGE_NO_DELETE",
  "FIELD_NO_DELETE",
  "FIELD_SAME_CARDINALITY",
  "FIELD_SAME_CPP_STRING_TYPE",
  "FIELD_SAME_JAVA_UTF8_VALIDATION",
  "FIELD_SAME_JSTYPE",
  "FIELD_SAME_TYPE",
  "FIELD_SAME_UTF8_VALIDATION",
  "FILE_SAME_SYNTAX",
  "MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR",
  "ONEOF_NO_DELETE",
  "RPC_NO_DELETE"
];
var json = [
  "ENUM_SAME_JSON_FORMAT",
  "ENUM_VALUE_SAME_NAME",
  "FIELD_SAME_JSON_NAME",
  "FIELD_SAME_NAME",
  "MESSAGE_SAME_JSON_FORMAT"
];
var onlyJson = [
  "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
  "FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
  "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
  "FIELD_WIRE_JSON_COMPATIBLE_TYPE"
];
var data = [
  "FIELD_SAME_DEFAULT",
  "FIELD_SAME_ONEOF",
  "FILE_SAME_PACKAGE",
  "MESSAGE_SAME_REQUIRED_FIELDS",
  "RESERVED_ENUM_NO_DELETE",
  "RESERVED_MESSAGE_NO_DELETE",
  "RPC_SAME_CLIENT_STREAMING",
  "RPC_SAME_IDEMPOTENCY_LEVEL",
  "RPC_SAME_REQUEST_TYPE",
  "RPC_SAME_RESPONSE_TYPE",
  "RPC_SAME_SERVER_STREAMING"
];
var numbers = ["ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED", "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"];
var onlyWire = ["FIELD_WIRE_COMPATIBLE_CARDINALITY", "FIELD_WIRE_COMPATIBLE_TYPE"];
var bufCategories = {
  FILE: /* @__PURE__ */ new Set([...file2, ...source, ...json, ...data]),
  PACKAGE: /* @__PURE__ */ new Set([...packages, ...source, ...json, ...data]),
  WIRE_JSON: /* @__PURE__ */ new Set([...json, ...onlyJson, ...data, ...numbers]),
  WIRE: /* @__PURE__ */ new Set([...data, ...numbers, ...onlyWire])
};
var replaced = {
  FIELD_SAME_CTYPE: "FIELD_SAME_CPP_STRING_TYPE",
  FIELD_SAME_LABEL: "FIELD_SAME_CARDINALITY",
  FILE_SAME_JAVA_STRING_CHECK_UTF8: "FIELD_SAME_JAVA_UTF8_VALIDATION"
};
function rulesNamed(name) {
  const category = Object.hasOwn(bufCategories, name) ? bufCategories[name] : void 0;
  if (category) return category;
  const id = Object.hasOwn(replaced, name) ? replaced[name] : void 0;
  return /* @__PURE__ */ new Set([id ?? name]);
}

// src/formats/protobuf/profiles/buf-view.ts
function bufMessages(file3) {
  const messages2 = [];
  const visit = (message3) => {
    messages2.push({
      name: message3.name,
      fullName: message3.fullName,
      nested: nestedName(message3.element),
      file: file3,
      at: message3.at,
      fields: message3.fields.map(bufField),
      message: message3
    });
    for (const field2 of message3.fields)
      if (field2.mapKey !== void 0) messages2.push(entryOf2(message3, field2));
    message3.messages.forEach(visit);
  };
  file3.messages.forEach(visit);
  return messages2;
}
function nestedName(element) {
  return element.join(".");
}
function entryName(name) {
  return `${name.replace(/(?:^|_)([a-zA-Z0-9])/g, (_, letter) => letter.toUpperCase()).replaceAll("_", "")}Entry`;
}
function entryOf2(message3, field2) {
  const name = entryName(field2.name);
  const fullName = `${message3.fullName}.${name}`;
  const value = valueKind(field2);
  const part = (partName, number, kind) => ({
    name: partName,
    number,
    jsonName: partName,
    ...kind,
    cardinality: "entry",
    default: kind.kind === "message" ? void 0 : kind.kind === "enum" ? String(kind.enum?.values[0]?.number ?? 0) : zeroOf(kind.kind),
    oneof: void 0,
    jstype: "JS_NORMAL",
    cppString: "STRING",
    javaUtf8: javaUtf8Of(field2.file, field2.features.utf8_validation, field2.features.languages),
    utf8: field2.features.utf8_validation,
    extendee: void 0,
    labelRequired: false,
    fullName: `${fullName}.${partName}`,
    file: field2.file,
    at: field2.at,
    typeAt: field2.node.type.at
  });
  const key = field2.mapKey ?? "string";
  return {
    name,
    fullName,
    nested: `${nestedName(message3.element)}.${name}`,
    file: field2.file,
    at: field2.at,
    fields: [part("key", 1, { kind: key, typeName: "", enum: void 0 }), part("value", 2, value)],
    message: void 0
  };
}
function zeroOf(kind) {
  if (kind === "bool") return "false";
  return kind === "string" || kind === "bytes" ? '""' : "0";
}
function valueKind({ type, delimited }) {
  switch (type.kind) {
    case "scalar":
      return { kind: type.scalar, typeName: "", enum: void 0 };
    case "enum":
      return { kind: "enum", typeName: type.enum.fullName, enum: type.enum };
    case "message":
      return { kind: delimited ? "group" : "message", typeName: type.message.fullName, enum: void 0 };
    case "unresolved":
      return { kind: "message", typeName: type.name, enum: void 0 };
  }
}
function bufField(field2) {
  const { name, number, jsonName, oneof: oneof2, features, options: options2, file: file3, at: at2, node, fullName } = field2;
  const isMap = field2.mapKey !== void 0;
  const kind = isMap ? { kind: "message", typeName: `${field2.parent?.fullName ?? ""}.${entryName(name)}`, enum: void 0 } : valueKind(field2);
  return {
    name,
    number,
    jsonName,
    ...kind,
    cardinality: cardinalityOf(field2),
    default: field2.cardinality === "singular" ? effectiveDefault(field2) : void 0,
    oneof: oneof2?.name,
    jstype: optionText(options2, "jstype") ?? "JS_NORMAL",
    cppString: cppStringOf(field2),
    javaUtf8: javaUtf8Of(file3, features.utf8_validation, features.languages),
    utf8: features.utf8_validation,
    extendee: field2.extendeeName === void 0 ? void 0 : field2.extendee?.fullName ?? field2.extendeeName,
    labelRequired: node.label === "required",
    fullName,
    file: file3,
    at: at2,
    typeAt: node.type.at
  };
}
function cardinalityOf({ cardinality, presence }) {
  if (cardinality !== "singular") return cardinality;
  return presence === "none" ? "implicit" : presence;
}
function cppStringOf({ options: options2, features, file: file3 }) {
  const ctype = file3.edition === "2024" ? void 0 : optionText(options2, "ctype");
  if (ctype !== void 0) return ctype;
  return features.languages["pb.cpp.string_type"] ?? "STRING";
}
function javaUtf8Of(file3, utf82, languages) {
  const checked = optionText(file3.options, "java_string_check_utf8");
  const editions = file3.edition === "2023" || file3.edition === "2024";
  if (!editions || checked !== void 0) return checked === "true" ? "VERIFY" : utf82;
  return languages["pb.java.utf8_validation"] === "VERIFY" ? "VERIFY" : utf82;
}

// src/formats/protobuf/profiles/buf-files.ts
function fileRules(base, head, report) {
  for (const name of fileOptionRules) {
    const unset = fileOptionLanguages[name]?.[1] ?? "";
    const from2 = optionText(base.options, name) ?? unset;
    const to2 = optionText(head.options, name) ?? unset;
    if (from2 === to2) continue;
    report(
      `FILE_SAME_${name.toUpperCase()}`,
      `File option "${name}" changed from "${from2}" to "${to2}".`,
      head,
      optionNamed(head.options, name)?.at
    );
  }
  const [from, to] = [syntaxOf(base), syntaxOf(head)];
  const syntax = `File syntax changed from "${from}" to "${to}".`;
  if (from !== to) report("FILE_SAME_SYNTAX", syntax, head, head.node.editionAt);
  const packages2 = `File package changed from "${base.package}" to "${head.package}".`;
  if (base.package !== head.package) report("FILE_SAME_PACKAGE", packages2, head, head.node.packageAt);
  deletedFromFile(base, head, report);
}
function syntaxOf({ edition: edition2 }) {
  return edition2 === "2023" || edition2 === "2024" ? "editions" : edition2;
}
function deletedFromFile(base, head, report) {
  const headMessages = new Map(bufMessages(head).map((message3) => [message3.nested, message3]));
  const names2 = (elements2) => [...elements2].map(nestedOf);
  const kinds = [
    ["message", bufMessages(base).map(({ nested }) => nested), [...headMessages.keys()]],
    ["enum", names2(allEnums(base)), names2(allEnums(head))],
    ["extension", names2(allExtensions(base)), names2(allExtensions(head))],
    ["service", names2(base.services), names2(head.services)]
  ];
  for (const [kind, before, after] of kinds) {
    const left = new Set(after);
    for (const nested of before.filter((name) => !left.has(name))) {
      const message3 = `Previously present ${kind} "${nested}" was deleted from file.`;
      report(`${kind.toUpperCase()}_NO_DELETE`, message3, head, enclosing(nested, headMessages)?.at);
    }
  }
}
function nestedOf({ element }) {
  return element.join(".");
}
function enclosing(nested, messages2) {
  const parts = nested.split(".");
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const message3 = messages2.get(parts.slice(0, length).join("."));
    if (message3) return message3;
  }
  return void 0;
}

// src/formats/protobuf/profiles/buf-head.ts
var views = /* @__PURE__ */ new WeakMap();
function viewOf(model, own) {
  const loaded = model.loaded();
  let cached = views.get(model);
  if (cached?.files !== loaded.length)
    views.set(model, cached = { files: loaded.length, view: buildView(model, loaded) });
  return { ...cached.view, own };
}
function buildView(model, loaded) {
  const files = loaded.flatMap((path) => model.file(path) ?? []);
  const messages2 = /* @__PURE__ */ new Map();
  for (const message3 of files.flatMap(bufMessages))
    if (!messages2.has(message3.fullName)) messages2.set(message3.fullName, message3);
  const extensions2 = files.flatMap((file3) => [...allExtensions(file3)]);
  return {
    messages: messages2,
    enums: new Map(files.flatMap((file3) => [...allEnums(file3)]).map((type) => [type.fullName, type])),
    services: new Map(
      files.flatMap(({ services }) => services).map((service3) => [service3.fullName, service3])
    ),
    extensions: new Map(extensions2.map((field2) => [extensionKey(field2), field2])),
    extensionNames: new Set(extensions2.map(({ fullName }) => fullName)),
    packages: new Set(files.map((file3) => file3.package))
  };
}
function extensionKey({ extendee, extendeeName, number }) {
  return `${extendee?.fullName ?? extendeeName ?? ""} ${String(number)}`;
}

// src/formats/protobuf/profiles/buf.ts
function bufFindings(category, base, head, headModel) {
  const rules = bufCategories[category] ?? /* @__PURE__ */ new Set();
  const module2 = moduleOf(headModel.modules, head?.file.path ?? base.file.path);
  const findings = /* @__PURE__ */ new Map();
  const report = (id, message3, file3, at2) => {
    if (!isOn(id, rules, module2) || isIgnored(id, module2, base.file, file3)) return;
    const location = file3 && locate(file3, at2 ?? { start: 0, end: 0 });
    findings.set(`${id}\0${message3}`, { id, message: message3, ...location && { location } });
  };
  const samePath = head?.file.path === base.file.path;
  if (!samePath)
    report("FILE_NO_DELETE", `Previously present file "${base.file.path}" was deleted.`, void 0);
  if (head && samePath) fileRules(base.file, head.file, report);
  const view = viewOf(headModel, head?.file);
  elementRules(base.file, view, report);
  packageRules(base.file, samePath ? head.file : void 0, view, report);
  return [...findings.values()].sort((a, b) => byCodeUnits(a.id, b.id) || byCodeUnits(a.message, b.message));
}
function isOn(id, rules, module2) {
  if (module2 && [...module2.except].some((name) => rulesNamed(name).has(id))) return false;
  return rules.has(id) || (module2?.use.some((name) => !Object.hasOwn(bufCategories, name) && rulesNamed(name).has(id)) ?? false);
}
var unstable = /^v\d+(?:p\d+)?(?:alpha|beta)\d*$|^v\d+test.*$/;
function isIgnored(id, module2, base, file3) {
  if (!module2) return false;
  const paths = [base.path, ...file3 ? [file3.path] : []];
  const under = (ignored) => paths.some((path) => path === ignored || path.startsWith(`${ignored}/`));
  if (module2.ignore.some(under)) return true;
  if (Object.entries(module2.ignoreOnly).some(
    ([name, ignored]) => rulesNamed(name).has(id) && ignored.some(under)
  ))
    return true;
  return module2.ignoreUnstablePackages && [base, ...file3 ? [file3] : []].some(({ package: name }) => unstable.test(name.split(".").at(-1) ?? ""));
}
function elementRules(base, view, report) {
  const own = view.own;
  const ownMessages = new Map(own ? bufMessages(own).map((message3) => [message3.fullName, message3]) : []);
  const ownEnums = new Map(own ? [...allEnums(own)].map((type) => [type.fullName, type]) : []);
  for (const message3 of bufMessages(base)) {
    const twin = ownMessages.get(message3.fullName) ?? view.messages.get(message3.fullName);
    if (!twin) continue;
    messageRules(message3, twin, report);
    for (const field2 of message3.fields) {
      const other = twin.fields.find(({ number }) => number === field2.number);
      if (other) fieldRules(field2, other, twin, report);
    }
  }
  for (const type of allEnums(base)) {
    const twin = ownEnums.get(type.fullName) ?? view.enums.get(type.fullName);
    if (twin) enumRules(type, twin, report);
  }
  for (const service3 of base.services) {
    const twin = own?.services.find(({ fullName }) => fullName === service3.fullName) ?? view.services.get(service3.fullName);
    if (twin) serviceRules(service3, twin, report);
  }
  for (const extension of allExtensions(base)) {
    const twin = view.extensions.get(extensionKey(extension));
    if (twin) fieldRules(bufField(extension), bufField(twin), void 0, report);
  }
}
function packageRules(base, sameFile, view, report) {
  if (!view.packages.has(base.package)) {
    report("PACKAGE_NO_DELETE", `Previously present package "${base.package}" was deleted.`, void 0);
    return;
  }
  const left = (items) => [...items].some(({ file: file3 }) => file3.package === base.package);
  const headMessages = new Map(
    sameFile ? bufMessages(sameFile).map((message3) => [message3.nested, message3]) : []
  );
  const gone = (id, kind, nested) => {
    report(
      id,
      `Previously present ${kind} "${nested}" was deleted from package "${base.package}".`,
      sameFile,
      enclosing(nested, headMessages)?.at
    );
  };
  for (const message3 of left(view.messages.values()) ? bufMessages(base) : []) {
    if (!view.messages.has(message3.fullName)) gone("PACKAGE_MESSAGE_NO_DELETE", "message", message3.nested);
  }
  for (const type of left(view.enums.values()) ? allEnums(base) : [])
    if (!view.enums.has(type.fullName)) gone("PACKAGE_ENUM_NO_DELETE", "enum", nestedOf(type));
  for (const service3 of base.services)
    if (!view.services.has(service3.fullName)) gone("PACKAGE_SERVICE_NO_DELETE", "service", service3.name);
  for (const extension of left(view.extensions.values()) ? allExtensions(base) : [])
    if (!view.extensionNames.has(extension.fullName))
      gone("PACKAGE_EXTENSION_NO_DELETE", "extension", nestedOf(extension));
}

// src/formats/protobuf/profiles/confluent.ts
var compatible = /* @__PURE__ */ new Set([
  "MESSAGE_ADDED",
  "MESSAGE_MOVED",
  "ENUM_ADDED",
  "ENUM_REMOVED",
  "ENUM_CONST_ADDED",
  "ENUM_CONST_CHANGED",
  "ENUM_CONST_REMOVED",
  "FIELD_ADDED",
  "FIELD_REMOVED",
  "FIELD_NAME_CHANGED",
  "FIELD_STRING_OR_BYTES_LABEL_CHANGED",
  "ONEOF_ADDED",
  "ONEOF_REMOVED",
  "ONEOF_FIELD_ADDED",
  "ONEOF_FIELD_MOVED_TO_TOP_LEVEL"
]);
function confluentDifferences(original, update) {
  const differences = [];
  const walk = {
    open: /* @__PURE__ */ new Set(),
    add(id, path, { file: file3, at: at2 }) {
      differences.push({
        id,
        message: `${id} at ${path}`,
        compatible: compatible.has(id),
        location: locate(file3, at2)
      });
    }
  };
  if (original.package !== update.package) {
    walk.add("PACKAGE_CHANGED", "/", { file: update, at: update.node.packageAt ?? { start: 0, end: 0 } });
  }
  types(original, update, "#", walk);
  return differences;
}
function types(original, update, path, walk) {
  const file3 = "package" in update ? update : update.file;
  const lost = { file: file3, at: { start: 0, end: 0 } };
  for (const message3 of original.messages) {
    const index = update.messages.findIndex(({ name }) => name === message3.name);
    const twin = update.messages[index];
    const here = `${path}/${message3.name}`;
    if (!twin) walk.add("MESSAGE_REMOVED", here, lost);
    else {
      messages(message3, twin, here, walk);
      if (index !== original.messages.indexOf(message3)) walk.add("MESSAGE_MOVED", here, twin);
    }
  }
  const names2 = new Set(original.messages.map(({ name }) => name));
  for (const message3 of update.messages)
    if (!names2.has(message3.name)) walk.add("MESSAGE_ADDED", `${path}/${message3.name}`, message3);
  for (const type of original.enums) {
    const twin = update.enums.find(({ name }) => name === type.name);
    if (!twin) walk.add("ENUM_REMOVED", `${path}/${type.name}`, lost);
    else constants(type, twin, `${path}/${type.name}`, walk);
  }
  const enums = new Set(original.enums.map(({ name }) => name));
  for (const type of update.enums)
    if (!enums.has(type.name)) walk.add("ENUM_ADDED", `${path}/${type.name}`, type);
}
function constants(original, update, path, walk) {
  const byNumber = (type) => new Map(type.values.map((value) => [value.number, value.name]));
  const from = byNumber(original);
  const to = byNumber(update);
  for (const [number, name] of from) {
    const now = to.get(number);
    if (now === void 0) walk.add("ENUM_CONST_REMOVED", `${path}/${String(number)}`, update);
    else if (now !== name) walk.add("ENUM_CONST_CHANGED", `${path}/${String(number)}`, update);
  }
  for (const [number] of to)
    if (!from.has(number)) walk.add("ENUM_CONST_ADDED", `${path}/${String(number)}`, update);
}
function messages(original, update, path, walk) {
  movedIntoOneofs(original, update, path, walk);
  const updateByTag = new Map(update.fields.map((field2) => [field2.number, field2]));
  const originalByTag = new Map(original.fields.map((field2) => [field2.number, field2]));
  oneofNames(original, update, path, walk);
  for (const field2 of original.fields) {
    const here = `${path}/${String(field2.number)}`;
    const twin = updateByTag.get(field2.number);
    if (!twin) removed(field2, update, here, walk);
    else fields(field2, twin, here, walk);
  }
  for (const field2 of update.fields) {
    const here = `${path}/${String(field2.number)}`;
    if (!originalByTag.has(field2.number)) walk.add(addedId(field2, original), here, field2);
  }
  types(original, update, path, walk);
}
function removed(field2, update, path, walk) {
  const oneofStays = field2.oneof && update.oneofs.some(({ name }) => name === field2.oneof?.name);
  if (field2.oneof) {
    if (oneofStays) walk.add("ONEOF_FIELD_REMOVED", path, update);
    return;
  }
  walk.add(field2.node.label === "required" ? "REQUIRED_FIELD_REMOVED" : "FIELD_REMOVED", path, update);
}
function addedId(field2, original) {
  if (field2.oneof)
    return original.oneofs.some(({ name }) => name === field2.oneof?.name) ? "ONEOF_FIELD_ADDED" : "FIELD_ADDED";
  return field2.node.label === "required" ? "REQUIRED_FIELD_ADDED" : "FIELD_ADDED";
}
function fields(original, update, path, walk) {
  if (original.name !== update.name) walk.add("FIELD_NAME_CHANGED", path, update);
  if (original.oneof && !update.oneof) walk.add("ONEOF_FIELD_MOVED_TO_TOP_LEVEL", path, update);
  const map = [original.mapKey, update.mapKey];
  if (original.type.kind === "unresolved" || update.type.kind === "unresolved") return;
  if (kindOf(original) !== kindOf(update)) walk.add("FIELD_KIND_CHANGED", path, update);
  else if (map[0] !== void 0 && map[1] !== void 0) {
    if (scalarGroup(map[0]) !== scalarGroup(map[1])) walk.add("FIELD_SCALAR_KIND_CHANGED", path, update);
    values2(original, update, path, walk);
  } else values2(original, update, path, walk);
  labels(original, update, path, walk);
}
function kindOf({ mapKey, type }) {
  if (mapKey !== void 0) return "map";
  return type.kind === "message" ? "message" : "scalar";
}
function values2(original, update, path, walk) {
  const from = original.type;
  const to = update.type;
  if (from.kind === "message" !== (to.kind === "message")) walk.add("FIELD_KIND_CHANGED", path, update);
  else if (from.kind === "message" && to.kind === "message")
    namedTypes([from.message, to.message], update, path, walk);
  else if (groupOf2(original) !== groupOf2(update)) walk.add("FIELD_SCALAR_KIND_CHANGED", path, update);
}
function groupOf2({ type }) {
  return type.kind === "scalar" ? scalarGroup(type.scalar) : "general";
}
function scalarGroup(scalar2) {
  if (["int32", "int64", "uint32", "uint64", "bool"].includes(scalar2)) return "general";
  if (scalar2 === "sint32" || scalar2 === "sint64") return "signed";
  if (scalar2 === "string" || scalar2 === "bytes") return "text";
  return scalar2.replace(/^s(?=fixed)/, "");
}
function namedTypes([original, update], field2, path, walk) {
  if (original.element.join(".") !== update.element.join(".")) {
    walk.add("FIELD_NAMED_TYPE_CHANGED", path, field2);
    return;
  }
  const key = `${original.fullName} ${update.fullName}`;
  const local = original.file.path === field2.file.path && update.file.path === field2.file.path;
  if (local || walk.open.has(key)) return;
  walk.open.add(key);
  const breaking = [];
  const inner = {
    open: walk.open,
    add(id, at2, element) {
      if (!compatible.has(id)) breaking.push(id);
      walk.add(id, at2, element);
    }
  };
  messages(original, update, path, inner);
  if (breaking.length > 0) walk.add("FIELD_NAMED_TYPE_CHANGED", path, field2);
}
function labels(original, update, path, walk) {
  const from = original.node.label;
  const to = update.node.label;
  if (from === void 0 || to === void 0 || from === to) return;
  const isText2 = ({ type }) => type.kind === "message" || groupOf2({ type }) === "text";
  walk.add(
    isText2(original) ? "FIELD_STRING_OR_BYTES_LABEL_CHANGED" : "FIELD_NUMERIC_LABEL_CHANGED",
    path,
    update
  );
}
function oneofNames(original, update, path, walk) {
  for (const { name } of original.oneofs) {
    if (!update.oneofs.some((oneof2) => oneof2.name === name))
      walk.add("ONEOF_REMOVED", `${path}/${name}`, update);
  }
  for (const { name } of update.oneofs) {
    if (!original.oneofs.some((oneof2) => oneof2.name === name))
      walk.add("ONEOF_ADDED", `${path}/${name}`, update);
  }
}
function movedIntoOneofs(original, update, path, walk) {
  const originalByTag = new Map(original.fields.map((field2) => [field2.number, field2]));
  for (const { name, members } of update.oneofs) {
    const before = members.flatMap(({ number }) => originalByTag.get(number) ?? []);
    const moved = before.filter(({ oneof: oneof2 }) => !oneof2).length;
    if (moved > 1) walk.add("MULTIPLE_FIELDS_MOVED_TO_ONEOF", `${path}/${name}`, update);
    else if (moved === 1 && before.length > 1)
      walk.add("FIELD_MOVED_TO_EXISTING_ONEOF", `${path}/${name}`, update);
  }
}

// src/formats/protobuf/profiles/profile.ts
var bufProfiles = {
  "buf-file": "FILE",
  "buf-package": "PACKAGE",
  "buf-wire-json": "WIRE_JSON",
  "buf-wire": "WIRE"
};
function profileOf(name, { base, head }) {
  const category = bufProfiles[name];
  if (category !== void 0) return asFarAsResolved(bufResult(name, category, base, head), base);
  return name === "confluent" ? asFarAsResolved(confluentResult(base, head), base) : void 0;
}
function asFarAsResolved(result, { file: file3 }) {
  const missing = unresolvedType(file3);
  if (missing === void 0) return result;
  const because = undecided(`base uses the type ${missing}, whose file could not be found`);
  const decided = (outcome) => outcome.outcome === "reads" ? because : outcome;
  const { backward, forward } = result.verdict;
  return { ...result, verdict: { backward: decided(backward), forward: decided(forward) } };
}
function unresolvedType(file3) {
  for (const message3 of allMessages(file3))
    for (const { type } of message3.fields) if (type.kind === "unresolved") return type.name;
  return void 0;
}
function bufResult(name, category, base, head) {
  const findings = bufFindings(category, base, head, head.model);
  const [first] = findings;
  const outcome = first && rejects(`buf breaking reports ${first.id}: ${first.message}`);
  const verdict = outcome ? { backward: outcome, forward: outcome } : bothRead;
  return { verdict, result: { name, compatible: findings.length === 0, findings } };
}
function confluentResult(base, head) {
  const there = confluentDifferences(base.file, head.file);
  const back = confluentDifferences(head.file, base.file);
  const verdict = { backward: outcomeOf(there), forward: outcomeOf(back) };
  const findings = there.map(({ id, message: message3, location }) => ({ id, message: message3, ...location && { location } }));
  const result = {
    name: "confluent",
    compatible: there.every((difference) => difference.compatible),
    findings
  };
  return { verdict, result };
}
function outcomeOf(differences) {
  const breaking = differences.find(({ compatible: compatible2 }) => !compatible2);
  return breaking ? rejects(`Confluent Schema Registry reports ${breaking.message}`) : reads;
}
function removedResult(name, base, head) {
  const category = bufProfiles[name];
  if (category === void 0) return void 0;
  const findings = bufFindings(category, base, void 0, head);
  return { name, compatible: findings.length === 0, findings };
}

// src/formats/protobuf/rules.ts
var rules_exports = {};
__export(rules_exports, {
  enumDefault: () => enumDefault,
  enumName: () => enumName,
  enumOpenness: () => enumOpenness,
  enumPresence: () => enumPresence,
  enumValueName: () => enumValueName,
  enumValueNumber: () => enumValueNumber,
  enumValuePresence: () => enumValuePresence,
  extensionRange: () => extensionRange,
  fieldCardinality: () => fieldCardinality,
  fieldDefault: () => fieldDefault,
  fieldEncoding: () => fieldEncoding,
  fieldGenerated: () => fieldGenerated,
  fieldJsonName: () => fieldJsonName,
  fieldName: () => fieldName,
  fieldNumber: () => fieldNumber,
  fieldOneof: () => fieldOneof,
  fieldPacking: () => fieldPacking,
  fieldPresence: () => fieldPresence,
  fieldRequired: () => fieldRequired,
  fieldTracking: () => fieldTracking,
  fieldType: () => fieldType,
  fieldUtf8: () => fieldUtf8,
  fileOptions: () => fileOptions,
  filePackage: () => filePackage,
  fileSyntax: () => fileSyntax,
  importedType: () => importedType,
  jsonFormat: () => jsonFormat,
  messageName: () => messageName,
  messageOptions: () => messageOptions,
  messagePresence: () => messagePresence,
  oneofName: () => oneofName,
  options: () => options,
  publicImport: () => publicImport,
  reserved: () => reserved2,
  rpcPresence: () => rpcPresence,
  rpcStreaming: () => rpcStreaming,
  rpcTypes: () => rpcTypes,
  servicePresence: () => servicePresence,
  visibility: () => visibility
});

// src/formats/protobuf/decoding/reader-context.ts
function isData(surface) {
  return surface === "wire" || surface === "json";
}

// src/formats/protobuf/decoding/enum.ts
function printedName({ values: values3 }, number) {
  return values3.find((value) => value.number === number)?.name;
}
function numberOf({ values: values3 }, name) {
  return values3.find((value) => value.name === name)?.number;
}
function hasNumber({ values: values3 }, number) {
  return values3.some((value) => value.number === number);
}
function readEnumValue(reader, writer, on, policy) {
  return on === "wire" ? readNumber(reader, writer, policy) : readName(reader, writer, policy);
}
function readNumber(reader, writer, policy) {
  const { number, name } = writer;
  const moved = numberOf(reader, name);
  if (hasNumber(reader, number)) {
    const here = printedName(reader, number) ?? "";
    if (moved !== void 0 && moved !== number && !sameNumberNames(reader, number, writer)) {
      return misreads(`${name} is written as ${String(number)}, which the reader knows as ${here}`);
    }
    return reads;
  }
  if (moved !== void 0) {
    return misreads(`${name} is written as ${String(number)}, but the reader knows it as ${String(moved)}`);
  }
  if (!reader.closed)
    return readsWith(`the reader keeps the number ${String(number)} without knowing its name`);
  if (policy.openEnums)
    return readsWith(`readers promise to tolerate unknown values: ${name} reads as absent`);
  return misreads(
    `the reader's closed enum has no value ${String(number)}: it becomes an unknown field, and the field reads as absent`
  );
}
function sameNumberNames(reader, number, writer) {
  return writer.enum.values.some(
    (value) => value.number === number && numberOf(reader, value.name) === number
  );
}
function readName(reader, { enum: writer, number, name: own }, policy) {
  const name = printedName(writer, number) ?? own;
  if (numberOf(reader, name) !== void 0) return reads;
  if (policy.openEnums)
    return readsWith(`readers promise to tolerate unknown values: ${name} may read as absent`);
  return policy.unknownFields === "reject" ? rejects(`the reader does not know the name ${name}`) : misreads(
    `the reader's enum has no value ${name}: a lenient JSON parser drops it, a strict one refuses the message`
  );
}
function firstValue({ values: values3 }) {
  return values3[0];
}
function readEnum(reader, writer, on, policy) {
  return worst(writer.values.map((value) => readEnumValue(reader, value, on, policy)));
}

// src/formats/protobuf/rule-kinds/location.ts
function locationOf({ base, head }, at2 = (element) => element.at) {
  const shown = head ?? base;
  if (!shown) throw new Error("a difference has at least one side");
  const renamed = base && head && base.element.join("\0") !== head.element.join("\0");
  return {
    element: shown.element,
    ...renamed && { was: base.element },
    location: locate(shown.file, at2(shown), head ? "head" : "base")
  };
}
function fieldSides(pair) {
  return {
    base: { field: pair.base, message: pair.baseMessage },
    head: { field: pair.head, message: pair.headMessage }
  };
}
function fieldText({ name, number }) {
  return `field "${name}" (number ${String(number)})`;
}

// src/formats/protobuf/rules/enum-default.ts
var enumDefault = defineRule({
  id: "protobuf/enum-default",
  title: "First value of an enum changed",
  why: "A field that is absent reads as the first value of its enum. Writers never write it, so both sides must agree on which value that is.",
  remedy: "Keep the first value first; new values go to the end. An explicit default on each field makes the order irrelevant.",
  references: ["buf:FIELD_SAME_DEFAULT"],
  surfaces: ["wire", "json", "source"],
  *differences({ enums }) {
    for (const { base, head } of enums) {
      if (!base || !head || meansTheSame(base, head)) continue;
      yield {
        ...locationOf({ base, head }),
        base: { value: void 0, enum: base },
        head: { value: void 0, enum: head }
      };
    }
  },
  reads(reader, writer, on) {
    if (!isData(on)) return reads;
    const to = reader && firstValue(reader.enum);
    const from = writer && firstValue(writer.enum);
    if (!to || !from) return reads;
    return misreads(`an absent field means ${from.name} to the writer and ${to.name} to the reader`);
  },
  message: ({ base, head }) => `the first value of enum "${head?.enum.name ?? ""}" changed from ${nameOf2(base)} to ${nameOf2(head)}`,
  shape: (side2) => [firstValue(side2.enum)?.number, firstValue(side2.enum)?.name]
});
function nameOf2(side2) {
  return (side2 && firstValue(side2.enum)?.name) ?? "";
}
function meansTheSame(base, head) {
  return firstValue(base)?.number === firstValue(head)?.number;
}

// src/formats/protobuf/decoding/source.ts
function breaksCode(what) {
  return rejects(`${what}: code that uses the generated classes must change in every language`);
}
function breaksCodeIn(languages, what) {
  return rejects(`${what}: code generated for ${languages} changes its names or types`);
}

// src/formats/protobuf/rule-kinds/declared-rule.ts
function defineDeclaredRule(rule2) {
  const { pairs: pairs2, concerns, surfaces, ...rest } = rule2;
  return defineRule({
    ...rest,
    surfaces: surfaces ?? ["wire", "json", "source"],
    *differences(matched) {
      for (const pair of pairs2(matched)) {
        if (concerns(pair)) yield { ...locationOf(pair), base: pair.base, head: pair.head };
      }
    }
  });
}

// src/formats/protobuf/rules/enum-name.ts
var enumName = defineDeclaredRule({
  id: "protobuf/enum-name",
  title: "Enum renamed or moved",
  why: "Neither bytes nor JSON carry the name of an enum; generated code does.",
  remedy: "Nothing to do for data. Announce the change of the generated code.",
  references: ["buf:ENUM_NO_DELETE", "buf:PACKAGE_ENUM_NO_DELETE"],
  pairs: ({ enums, arrived }) => [...enums, ...arrived.filter(isEnum)],
  concerns: ({ base, head, relation }) => base !== void 0 && head !== void 0 && relation !== "same" && !(base.parent && head.parent && base.name === head.name),
  reads: (_, __, on) => isData(on) ? reads : breaksCode("the enum has another name or file"),
  message({ base, head }) {
    if (base && head && base.file.path !== head.file.path && base.name === head.name)
      return `enum "${base.name}" moved from ${base.file.path} to ${head.file.path}`;
    return `enum "${base?.element.join(".") ?? ""}" was renamed to "${head?.element.join(".") ?? ""}"`;
  },
  shape: ({ element }) => element
});
function isEnum(pair) {
  return pair.head?.kind === "enum";
}

// src/formats/protobuf/rules/enum-openness.ts
var enumOpenness = defineDeclaredRule({
  id: "protobuf/enum-openness",
  title: "Enum opened or closed",
  why: "An open enum keeps numbers that it does not declare, a closed one files them under the unknown fields and the field reads as absent. Declared values are read as before.",
  remedy: "Check that no writer sends numbers that the enum does not declare before closing it.",
  references: ["buf:ENUM_SAME_TYPE"],
  pairs: ({ enums }) => enums,
  concerns: ({ base, head }) => base !== void 0 && head !== void 0 && base.closed !== head.closed,
  reads(reader, _, on) {
    if (!isData(on)) return breaksCode("unknown values are handled in another way");
    return reader?.closed ? readsWith("numbers that the enum does not declare read as absent") : reads;
  },
  message: ({ head }) => `enum "${head?.name ?? ""}" is now ${head?.closed ? "closed" : "open"}`,
  shape: ({ closed }) => closed
});

// src/formats/protobuf/rules/enum-presence.ts
var enumPresence = defineDeclaredRule({
  id: "protobuf/enum-presence",
  title: "Enum added or removed",
  why: "An enum travels only inside fields, and what became of those fields is reported there. Code that uses the generated enum does not compile without it.",
  remedy: "Remove an enum when no code uses it; mark it `deprecated` first.",
  references: [
    "buf:ENUM_NO_DELETE",
    "buf:PACKAGE_ENUM_NO_DELETE",
    "confluent:ENUM_ADDED",
    "confluent:ENUM_REMOVED"
  ],
  pairs: ({ enums }) => enums,
  concerns: ({ base, head }) => !base || !head,
  reads(reader, _, on) {
    if (reader) return reads;
    return isData(on) ? readsWith("the changes of the fields that used it tell what happens to data") : breaksCode("the enum is gone");
  },
  message: ({ base, head }) => head ? `enum "${head.name}" was added` : `enum "${base?.name ?? ""}" was removed`,
  shape: ({ fullName }) => fullName
});

// src/formats/protobuf/matching/pair-values.ts
function pairValues({ base, head }) {
  if (!base || !head) return [];
  const left = [...head.values];
  const take = (matches) => {
    const index = left.findIndex(matches);
    return index < 0 ? void 0 : left.splice(index, 1)[0];
  };
  const headNames = new Set(head.values.map(({ name }) => name));
  const baseNames = new Set(base.values.map(({ name }) => name));
  const pairs2 = [];
  for (const value of base.values) pairs2.push({ base: value, head: take(({ name }) => name === value.name) });
  for (const pair of pairs2) {
    const { number, name } = pair.base;
    if (pair.head || headNames.has(name)) continue;
    pair.head = take((value) => value.number === number && !baseNames.has(value.name));
  }
  return [...pairs2, ...left.map((value) => ({ base: void 0, head: value }))];
}
function valueElement(value) {
  return value && { element: value.element, file: value.enum.file, at: value.node.at, value };
}

// src/formats/protobuf/rule-kinds/enum-value-rule.ts
function defineValueRule({ concerns, source: source2, message: message3, ...info }) {
  const rule2 = defineRule({
    ...info,
    surfaces: ["wire", "json", "source"],
    *differences({ enums }) {
      for (const pair of enums) {
        if (!pair.base || !pair.head) continue;
        for (const values3 of pairValues(pair)) {
          if (!concerns(values3)) continue;
          yield {
            ...locationOf({ base: valueElement(values3.base), head: valueElement(values3.head) }),
            base: { value: values3.base, enum: pair.base },
            head: { value: values3.head, enum: pair.head }
          };
        }
      }
    },
    reads(reader, writer, on, { context }) {
      if (!reader || !writer) return reads;
      if (!isData(on)) return source2(reader.value, writer.value);
      return writer.value ? readEnumValue(reader.enum, writer.value, on, context.policy) : reads;
    },
    message: ({ base, head }) => message3({ base: base?.value, head: head?.value }),
    shape: ({ value }) => value ? [value.name, value.number] : null
  });
  return {
    ...rule2,
    *judge(matched) {
      for (const judged of rule2.judge(matched))
        yield { ...judged, edit: editOf(judged.sides) };
    }
  };
}
function editOf({ base, head }) {
  if (!base?.value) return "added";
  return head?.value ? "changed" : "removed";
}

// src/formats/protobuf/rules/enum-value-name.ts
var enumValueName = defineValueRule({
  id: "protobuf/enum-value-name",
  title: "Enum value renamed",
  why: "Bytes carry the number, so they keep their meaning. ProtoJSON carries the name: a reader drops or refuses a name that it does not know.",
  remedy: "Add the new name as an alias (`allow_alias`) after the old one, which stays the one that is printed; drop the old name when no reader is left that needs it.",
  references: ["buf:ENUM_VALUE_SAME_NAME", "confluent:ENUM_CONST_CHANGED"],
  concerns: ({ base, head }) => base !== void 0 && head !== void 0 && base.name !== head.name,
  source: () => breaksCode("the enum value has another name"),
  message: ({ base, head }) => `enum value "${base?.name ?? ""}" (number ${String(base?.number ?? 0)}) was renamed to "${head?.name ?? ""}"`
});

// src/formats/protobuf/rules/enum-value-number.ts
var enumValueNumber = defineValueRule({
  id: "protobuf/enum-value-number",
  title: "Number of an enum value changed",
  why: "Bytes carry the number. The reader takes the old number for another value, or for none that it knows.",
  remedy: "Keep the number. Add a new value with a new name instead, and reserve numbers that go.",
  references: ["buf:ENUM_VALUE_SAME_NAME", "buf:ENUM_VALUE_NO_DELETE"],
  concerns: ({ base, head }) => base !== void 0 && head !== void 0 && base.number !== head.number,
  source: () => reads,
  message: ({ base, head }) => `the number of enum value "${head?.name ?? ""}" changed from ${String(base?.number ?? 0)} to ${String(head?.number ?? 0)}`
});

// src/formats/protobuf/rules/enum-value-presence.ts
var enumValuePresence = defineValueRule({
  id: "protobuf/enum-value-presence",
  title: "Enum value added or removed",
  why: "Bytes carry the number: a reader with an open enum keeps a number that it does not know, a reader with a closed enum files it under the unknown fields and reads the field as absent. ProtoJSON carries the name, which a reader that does not know it drops or refuses.",
  remedy: "Upgrade readers before a writer uses the new value. When you remove a value, write `reserved` for its number and its name. If your readers tolerate unknown values, say `enums: open` in the contract.",
  references: [
    "buf:ENUM_VALUE_NO_DELETE",
    "buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED",
    "buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
    "confluent:ENUM_CONST_ADDED",
    "confluent:ENUM_CONST_REMOVED"
  ],
  concerns: ({ base, head }) => !base || !head,
  source: (reader) => reader ? reads : breaksCode("the enum value is gone"),
  message({ base, head }) {
    const value = head ?? base;
    return `enum value "${value?.name ?? ""}" (number ${String(value?.number ?? 0)}) was ${head ? "added" : "removed"}`;
  }
});

// src/formats/protobuf/rules/extension-range.ts
var extensionRange = defineRule({
  id: "protobuf/extension-range",
  title: "Extension range changed",
  why: "Extensions of a number outside the ranges no longer compile, and a reader without them keeps their bytes among the unknown fields.",
  remedy: "Keep every extension range that somebody may use; ranges may always grow.",
  references: ["buf:EXTENSION_MESSAGE_NO_DELETE"],
  surfaces: ["wire", "json", "source"],
  *differences({ messages: messages2 }) {
    for (const { base, head } of messages2) {
      if (!base || !head) continue;
      const from = merged(base.node.extensionRanges);
      const to = merged(head.node.extensionRanges);
      if (JSON.stringify(from) === JSON.stringify(to)) continue;
      const span2 = (message3) => message3.node.extensionRanges[0]?.at ?? message3.at;
      yield {
        ...locationOf({ base, head }, span2),
        base: { message: base, ranges: from },
        head: { message: head, ranges: to }
      };
    }
  },
  reads(reader, writer, on) {
    if (!reader || !writer || writer.ranges.every(([from, to]) => reader.ranges.some((range) => range[0] <= from && range[1] >= to)))
      return reads;
    return isData(on) ? readsWith("extensions outside the ranges are kept as unknown fields") : breaksCode("extensions outside the ranges do not compile");
  },
  message: ({ base, head }) => `the extension ranges of "${head?.message.name ?? ""}" changed from ${text(base)} to ${text(head)}`,
  shape: ({ ranges: ranges2 }) => ranges2
});
function merged(nodes) {
  const result = [];
  for (const { from, to } of [...nodes].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
function text(side2) {
  const parts = side2?.ranges.map(([from, to]) => from === to ? String(from) : `${String(from)} to ${String(to)}`) ?? [];
  return parts.length === 0 ? "none" : parts.join(", ");
}

// src/formats/protobuf/decoding/name.ts
function keysOf({ jsonName, name }) {
  return [jsonName, name];
}
function accepts(field2, key) {
  return field2.jsonName === key || field2.name === key;
}
function readName2(reader, writer, on, policy) {
  if (on === "wire") return reads;
  const key = writer.jsonName;
  if (accepts(reader, key)) return reads;
  const other = reader.parent?.fields.find((field2) => accepts(field2, key));
  if (other) return misreads(`the JSON key "${key}" now belongs to the field ${other.name}`);
  return policy.unknownFields === "reject" ? rejects(`the reader does not know the JSON key "${key}"`) : misreads(`the reader does not know the JSON key "${key}" and drops its value`);
}

// src/formats/protobuf/decoding/reused-key.ts
function readReusedKey(reader, writer, readType2) {
  const key = writer.jsonName;
  const other = reader?.fields.find((field2) => accepts(field2, key));
  if (!reader || !other || writer.extendeeName !== void 0) return void 0;
  const outcome = worst([readType2(other, writer), readCardinality(other, writer, "json")]);
  const now = `the JSON key "${key}" now belongs to the field ${other.name}`;
  if (outcome.outcome !== "reads") return { ...outcome, because: `${now}: ${outcome.because}` };
  const meant = reader.fields.some(({ number }) => number === writer.number);
  return meant && other.number !== writer.number ? misreads(now) : readsWith(`${now}, which reads the value unchanged`);
}

// src/formats/protobuf/decoding/oneof.ts
function readOneof(reader, writer, on) {
  const { oneof: oneof2 } = reader;
  if (!oneof2 || !writer.parent || !reader.parent) return reads;
  const rival = rivalOf(reader, writer, on);
  if (!rival) return reads;
  const both = `a writer may set both ${writer.name} and ${rival.name}`;
  return on === "wire" ? misreads(`${both}: the reader keeps only the last of oneof ${oneof2.name}`) : rejects(`${both}: the reader refuses two members of oneof ${oneof2.name}`);
}
function rivalOf({ oneof: oneof2 }, writer, on) {
  if (!oneof2) return void 0;
  const { numbers: numbers2, keys } = memberKeysOf(oneof2);
  const lands = ({ number, jsonName }) => on === "wire" ? numbers2.has(number) : keys.has(jsonName);
  if (!lands(writer)) return void 0;
  return writer.parent?.fields.find(
    (other) => other !== writer && (other.oneof === void 0 || other.oneof !== writer.oneof) && lands(other)
  );
}
var memberKeysOf = memoByObject(({ members }) => ({
  numbers: new Set(members.map(({ number }) => number)),
  keys: new Set(members.flatMap(keysOf))
}));

// src/formats/protobuf/decoding/presence.ts
function readPresence(reader, writer, on, policy) {
  if (reader) {
    return reader.presence === "required" ? rejects(`the reader requires ${reader.name}, which the writer does not write`) : reads;
  }
  if (!writer) return reads;
  if (on === "json") {
    return policy.unknownFields === "reject" ? rejects(`the reader does not know the JSON key "${writer.jsonName}"`) : readsWith("readers ignore JSON keys that they do not know");
  }
  return readsWith("the reader keeps the value among its unknown fields");
}
function readRequired(reader, writer) {
  if (reader.presence !== "required" || writer.presence === "required") return reads;
  return rejects(`the reader requires ${reader.name}, which the writer may leave out`);
}
function readDefault(reader, writer) {
  if (reader.presence === "required" || writer.presence === "required") return reads;
  if (writer.cardinality !== reader.cardinality) return reads;
  if (reader.type.kind !== writer.type.kind) return reads;
  const to = effectiveDefault(reader);
  const from = effectiveDefault(writer);
  if (to === from || to === void 0 || from === void 0) return reads;
  if (writtenDefault(reader) === void 0 && writtenDefault(writer) === void 0) return reads;
  return misreads(`where the field is absent the writer means ${from} and the reader reads ${to}`);
}

// src/formats/protobuf/decoding/well-known.ts
var asScalar = {
  "google.protobuf.DoubleValue": "double",
  "google.protobuf.FloatValue": "float",
  "google.protobuf.Int64Value": "int64",
  "google.protobuf.UInt64Value": "uint64",
  "google.protobuf.Int32Value": "int32",
  "google.protobuf.UInt32Value": "uint32",
  "google.protobuf.BoolValue": "bool",
  "google.protobuf.StringValue": "string",
  "google.protobuf.BytesValue": "bytes"
};
var asText = /* @__PURE__ */ new Set([
  "google.protobuf.Duration",
  "google.protobuf.FieldMask",
  "google.protobuf.Timestamp"
]);
var special = /* @__PURE__ */ new Set([
  ...Object.keys(asScalar),
  ...asText,
  ...["Any", "ListValue", "Struct", "Value"].map((name) => `google.protobuf.${name}`)
]);
function jsonScalarOf({ fullName }) {
  return Object.hasOwn(asScalar, fullName) ? asScalar[fullName] : void 0;
}
function hasSpecialJson({ fullName }) {
  return special.has(fullName);
}
function isJsonText({ fullName }) {
  return asText.has(fullName);
}

// src/formats/protobuf/decoding/message.ts
function readMessage(reader, writer, on, context) {
  if (isUnchanged(reader, writer)) return reads;
  if (on === "json" && (hasSpecialJson(reader) || hasSpecialJson(writer)) && reader.fullName !== writer.fullName) {
    return readForm({ kind: "message", message: reader }, { kind: "message", message: writer }, context);
  }
  const { policy, readings } = context;
  const question = `${on} ${policy.unknownFields} ${String(policy.openEnums)}`;
  return readings.outcomeOf(reader, writer, question, () => worst(outcomes(reader, writer, on, context)));
}
function* outcomes(reader, writer, on, context) {
  for (const { base, head } of pairFields(writer.fields, reader.fields)) {
    const from = base;
    const to = head;
    const reused = on === "json" && from && !to ? readReusedKey(reader, from, (other, own) => readValueType(other, own, on, context)) : void 0;
    if (reused) yield named(from, reused);
    else if (!from || !to) yield named(to ?? from, readPresence(to, from, on, context.policy));
    else yield named(to, worst(fieldOutcomes(to, from, on, context)));
  }
}
function* fieldOutcomes(reader, writer, on, context) {
  if (reader.number !== writer.number && on === "wire") {
    yield misreads(
      `its number is ${String(writer.number)} for the writer and ${String(reader.number)} for the reader`
    );
    return;
  }
  yield readValueType(reader, writer, on, context);
  yield readCardinality(reader, writer, on);
  yield readRequired(reader, writer);
  yield readName2(reader, writer, on, context.policy);
  yield readOneof(reader, writer, on);
  yield readDefault(reader, writer);
}
function named(field2, outcome) {
  if (!field2 || !("because" in outcome)) return outcome;
  const because = `${field2.parent?.name ?? ""}.${field2.name}: ${outcome.because}`;
  return { ...outcome, because };
}

// src/formats/protobuf/decoding/scalar.ts
var encodings = {
  int32: { wire: "varint", bits: 32, sign: "signed" },
  int64: { wire: "varint", bits: 64, sign: "signed" },
  uint32: { wire: "varint", bits: 32, sign: "unsigned" },
  uint64: { wire: "varint", bits: 64, sign: "unsigned" },
  bool: { wire: "varint", bits: 1, sign: "bool" },
  sint32: { wire: "zigzag", bits: 32, sign: "signed" },
  sint64: { wire: "zigzag", bits: 64, sign: "signed" },
  fixed32: { wire: "fixed32", bits: 32, sign: "unsigned" },
  sfixed32: { wire: "fixed32", bits: 32, sign: "signed" },
  float: { wire: "fixed32", bits: 32, sign: "float" },
  fixed64: { wire: "fixed64", bits: 64, sign: "unsigned" },
  sfixed64: { wire: "fixed64", bits: 64, sign: "signed" },
  double: { wire: "fixed64", bits: 64, sign: "float" },
  string: { wire: "bytes", bits: 0, sign: "text" },
  bytes: { wire: "bytes", bits: 0, sign: "bytes" }
};
function wireTypeOf(scalar2) {
  const { wire } = encodings[scalar2];
  if (wire === "varint" || wire === "zigzag") return 0;
  if (wire === "bytes") return 2;
  return wire === "fixed32" ? 5 : 1;
}
function readWireScalar(reader, writer, verifiesUtf8) {
  if (reader === writer) return reads;
  const to = encodings[reader];
  const from = encodings[writer];
  if (from.wire === "bytes" && to.wire === "bytes") return readWireText(reader, verifiesUtf8);
  if (wireTypeOf(reader) !== wireTypeOf(writer)) {
    return misreads(
      `${writer} and ${reader} are encoded differently: the value is skipped as unknown and the field reads as absent`
    );
  }
  if (from.wire !== to.wire || from.sign === "float" || to.sign === "float") {
    return misreads(`the bytes of ${articled(writer)} mean another number as ${reader}`);
  }
  if (from.sign === "bool") return readsWith(`true and false arrive as 1 and 0`);
  if (to.sign === "bool") return misreads(`every ${writer} except 0 arrives as true`);
  if (to.bits < from.bits) return misreads(`values beyond ${String(to.bits)} bits are cut off`);
  if (from.sign === "signed" && to.sign === "unsigned")
    return misreads(`negative numbers arrive as huge positive ones`);
  if (from.sign === "unsigned" && to.sign === "signed" && to.bits === from.bits) {
    return misreads(`values above the largest ${reader} arrive as negative numbers`);
  }
  return reads;
}
function readWireText(reader, verifiesUtf8) {
  if (reader === "bytes") return readsWith("the text arrives as its UTF-8 bytes");
  return verifiesUtf8 ? rejects("bytes that are not UTF-8 are refused where a string is expected") : misreads("bytes that are not UTF-8 arrive as a damaged string");
}
function readJsonScalar(reader, writer) {
  if (reader === writer) return reads;
  const to = encodings[reader];
  const from = encodings[writer];
  if (isNumber(from) && isNumber(to)) return readJsonNumber(reader, writer);
  if (writer === "bytes" && reader === "string")
    return misreads("the base64 text of the bytes arrives as if it were the string");
  if (writer === "string" && reader === "bytes")
    return rejects("text that is not base64 is refused where bytes are expected");
  if (reader === "string" && isNumber(from) && from.bits === 64 && from.sign !== "float") {
    return readsWith(`ProtoJSON writes ${writer} in quotes, so its digits arrive as the string`);
  }
  return rejects(`the JSON of ${articled(writer)} is refused where ${articled(reader)} is expected`);
}
function isNumber({ sign }) {
  return sign === "signed" || sign === "unsigned" || sign === "float";
}
function readJsonNumber(reader, writer) {
  const to = encodings[reader];
  const from = encodings[writer];
  if (to.sign === "float") {
    if (from.sign === "float" && to.bits < from.bits)
      return rejects("numbers beyond the range of float are refused, others lose digits");
    const exact = to.bits === 64 ? 53 : 24;
    const needed = from.sign === "float" ? 0 : from.bits;
    return needed > exact ? misreads(`large numbers lose digits: ${reader} holds integers exactly up to 2^${String(exact)}`) : reads;
  }
  if (from.sign === "float")
    return rejects("numbers with a fraction are refused where an integer is expected");
  const negative = from.sign === "signed" && to.sign === "unsigned";
  const range = (encoding) => encoding.bits - (encoding.sign === "signed" ? 1 : 0);
  if (negative) return rejects(`negative numbers are refused where ${articled(reader)} is expected`);
  return range(from) > range(to) ? rejects(`numbers beyond the range of ${reader} are refused`) : reads;
}
function articled(scalar2) {
  return /^[aeiou]/.test(scalar2) && !scalar2.startsWith("u") ? `an ${scalar2}` : `a ${scalar2}`;
}

// src/formats/protobuf/decoding/json-type.ts
function formOf(type) {
  if (type.kind === "unresolved") return void 0;
  if (type.kind !== "message") return type;
  const { message: message3 } = type;
  const scalar2 = jsonScalarOf(message3);
  if (scalar2 !== void 0) return { kind: "scalar", scalar: scalar2 };
  if (isJsonText(message3)) return { kind: "text", message: message3 };
  return { kind: hasSpecialJson(message3) ? "special" : "object", message: message3 };
}
function readJsonType(reader, writer, context) {
  const { type: to } = reader;
  const { type: from } = writer;
  if (takesLists(to) && reader.cardinality === "singular" && writer.cardinality === "repeated")
    return readsWith("the array arrives as a list value");
  if (to.kind === "message" && from.kind === "message")
    return readMessage(to.message, from.message, "json", context);
  const form = formOf(to);
  if (from.kind === "enum" && form?.kind === "scalar" && writesNumbers(writer, from.enum) && isNumber2(form.scalar))
    return readsWith("its only name stands for 0, which is never written: what is written are numbers");
  if (from.kind === "enum" && to.kind === "enum" && readsAsZero(reader)) {
    if (writesNumbers(writer, from.enum))
      return readsWith("its only name stands for 0, which is never written, and an absent field reads as 0");
    const dropped = context.policy.unknownFields === "ignore" && reader.presence === "implicit";
    if (dropped && isOnlyZero(writer, from.enum))
      return readsWith(
        "its only name stands for 0 and is ignored where unknown, and an absent field reads as 0"
      );
  }
  return readForm(to, from, context);
}
function readForm(reader, writer, context) {
  const to = formOf(reader);
  const from = formOf(writer);
  const refused = rejects(`the JSON of ${typeName(writer)} is refused where ${typeName(reader)} is expected`);
  if (!to || !from) return refused;
  if (to.kind === "special") return intoSpecial(to.message, from) ?? refused;
  if (to.kind === "scalar") return intoScalar(to.scalar, from) ?? refused;
  if (to.kind === "enum") return intoEnum(to.enum, from, context.policy) ?? refused;
  if (to.kind === "object" && from.kind === "special" && from.message.fullName === "google.protobuf.Struct")
    return unknown(`the keys of a Struct are no fields of ${to.message.name}`, context.policy);
  return refused;
}
function intoSpecial({ fullName }, from) {
  if (fullName === "google.protobuf.Value") return readsWith("a google.protobuf.Value takes any JSON");
  return fullName === "google.protobuf.Struct" && from.kind === "object" ? readsWith("the message's JSON object arrives as a google.protobuf.Struct") : void 0;
}
function intoScalar(reader, from) {
  if (from.kind === "scalar") return readJsonScalar(reader, from.scalar);
  if (from.kind === "text")
    return reader === "string" ? readsWith(`the text of a ${from.message.name} arrives as the string`) : void 0;
  if (from.kind !== "enum") return void 0;
  return reader === "string" ? readsWith("the value's name arrives as the string") : rejects(`ProtoJSON writes names of ${from.enum.name}, which are refused where ${reader} is expected`);
}
function intoEnum(reader, from, policy) {
  if (from.kind === "enum") return readEnum(reader, from.enum, "json", policy);
  if (from.kind === "text") return unknown(`the text is no name of ${reader.name}`, policy);
  if (from.kind !== "scalar") return void 0;
  const { scalar: scalar2 } = from;
  const small = scalar2 === "int32" || scalar2 === "sint32" || scalar2 === "sfixed32";
  if (small && !reader.closed) return readsWith("ProtoJSON accepts the number in place of a name");
  if (scalar2 === "string" || scalar2 === "bytes" || scalar2.endsWith("64"))
    return unknown(`ProtoJSON writes ${scalar2} as text, which is no name of ${reader.name}`, policy);
  return rejects(`the JSON of ${scalar2} is refused where the enum ${reader.name} does not list it`);
}
function unknown(what, { unknownFields }) {
  return unknownFields === "reject" ? rejects(`${what}: the message is refused`) : misreads(`${what}: it is dropped where unknown values are ignored`);
}
function writesNumbers(writer, type) {
  return writer.presence === "implicit" && isOnlyZero(writer, type);
}
function isOnlyZero({ cardinality }, { values: values3 }) {
  return cardinality === "singular" && values3.every(({ number }) => number === 0);
}
function readsAsZero(reader) {
  return reader.cardinality === "singular" && effectiveDefault(reader) === "0";
}
function isNumber2(scalar2) {
  return !["bool", "string", "bytes"].includes(scalar2);
}
function takesLists(type) {
  if (type.kind !== "message") return false;
  const { fullName } = type.message;
  return fullName === "google.protobuf.Value" || fullName === "google.protobuf.ListValue";
}

// src/formats/protobuf/decoding/wire-type.ts
function messageFromOther(reader, from) {
  const scalar2 = from.kind === "scalar" ? from.scalar : "int32";
  if (reader.delimited || wireTypeOf(scalar2) !== 2) {
    return misreads(
      "the value is not a message on the wire: it is skipped as unknown and the field reads as absent"
    );
  }
  return rejects(`the bytes of a ${scalar2} are no encoded message`);
}
function otherFromMessage(to, writer, reader) {
  const scalar2 = to.kind === "scalar" ? to.scalar : "int32";
  if (writer.delimited || wireTypeOf(scalar2) !== 2) {
    const empty = writer.type.kind === "message" && writer.type.message.fields.length === 0;
    if (empty && reader.presence === "implicit")
      return readsWith("the message has no fields: it is skipped, and the field reads as not set");
    return misreads(
      "a message is encoded differently: it is skipped as unknown and the field reads as absent"
    );
  }
  if (scalar2 === "bytes" && reader.presence === "implicit")
    return readsWith("the bytes are the message as it was encoded; an empty message reads as not set");
  if (scalar2 === "bytes") return readsWith("the bytes are the message as it was encoded");
  return reader.features.utf8_validation === "VERIFY" ? rejects("an encoded message is not always UTF-8: such a string is refused") : misreads("the encoded message arrives as a meaningless string");
}
function enumFromWire(reader, writer) {
  const asInt32 = readWireScalar("int32", writer, false);
  if (asInt32.outcome !== "reads" || !reader.closed) return asInt32;
  const listed = (number) => reader.values.some((value) => value.number === number);
  if (writer === "bool" && listed(0) && listed(1)) return asInt32;
  return misreads(
    `numbers that ${reader.name} does not list go to the unknown fields and the field reads as absent`
  );
}
function wireFromEnum(reader, writer, field2) {
  const numbers2 = writer.values.map(({ number }) => number);
  if (reader === "bool" && numbers2.every((number) => number === 0 || number === 1)) return reads;
  if (writer.closed && numbers2.every((number) => number === 0) && readsZero(reader, field2))
    return readsWith(`${writer.name} has no other value than 0`);
  const unsigned = reader === "uint32" || reader === "uint64";
  if (unsigned && numbers2.every((number) => number >= 0)) return reads;
  return readWireScalar(reader, "int32", false);
}
function readsZero(reader, { presence, mapKey }) {
  return wireTypeOf(reader) === 0 || presence === "implicit" || mapKey !== void 0;
}

// src/formats/protobuf/decoding/map.ts
function readMap(reader, writer, on, context) {
  const { mapKey: to } = reader;
  const { mapKey: from } = writer;
  if (to !== void 0 && from !== void 0) {
    const verifies = reader.features.utf8_validation === "VERIFY";
    const key = on === "wire" ? readWireScalar(to, from, verifies) : readJsonKey(to, from);
    return worst([key, readType(reader, writer, on, context)]);
  }
  if (on === "json") return to === void 0 ? fromJsonMap(reader, context) : jsonMap(to, writer);
  return to === void 0 ? entryFromMap(reader, writer, context) : mapFromEntry(reader, writer, context);
}
function readJsonKey(reader, writer) {
  if (reader === writer) return reads;
  if (reader === "string") return readsWith(`the key's text arrives as the string`);
  if (writer === "string" || writer === "bool" || reader === "bool")
    return rejects(`keys that are no ${reader} are refused`);
  return readJsonScalar(reader, writer);
}
function fromJsonMap({ type, cardinality }, { policy }) {
  const refused = rejects("the JSON object of a map is refused where the field is none");
  if (type.kind !== "message" || cardinality !== "singular") return refused;
  const { message: message3 } = type;
  if (["google.protobuf.Struct", "google.protobuf.Value"].includes(message3.fullName))
    return readsWith(`the map arrives as a ${message3.fullName}`);
  if (hasSpecialJson(message3)) return refused;
  return policy.unknownFields === "reject" ? rejects(`the map's keys are no fields of ${message3.name}: the message is refused`) : misreads(`the map's keys are no fields of ${message3.name}: its entries are dropped`);
}
function jsonMap(key, { type, cardinality }) {
  if (type.kind !== "message" || cardinality !== "singular" || hasSpecialJson(type.message))
    return rejects("only a JSON object is accepted where a map is expected");
  return key === "string" ? misreads(
    `the names of the fields of ${type.message.name} arrive as the map's keys, where their values fit`
  ) : rejects(`the names of the fields of ${type.message.name} are refused as keys`);
}
function entryFromMap(reader, writer, context) {
  if (reader.type.kind !== "message") return otherFromMessage(reader.type, writer, reader);
  if (reader.delimited) return misreads("map entries are not groups: they are skipped as unknown");
  const [key, value] = entryFields(reader.type.message);
  if (!key || !value)
    return misreads(`${reader.type.message.name} has no key = 1 and value = 2 to hold the map's entries`);
  return worst([
    keyFromMap(key, writer.mapKey),
    readType(value, writer, "wire", context),
    moreThanEntry(reader.type.message, key, value)
  ]);
}
function moreThanEntry({ name, fields: fields2 }, key, value) {
  const wanted = fields2.find((field2) => field2 !== key && field2 !== value && field2.presence === "required");
  if (wanted) return rejects(`${name} requires ${wanted.name}, which no map entry has`);
  if (key.cardinality !== "singular" || value.cardinality !== "singular") return heldAsLists(name);
  return key.oneof !== void 0 && key.oneof === value.oneof ? misreads(`${name} keeps either the key or the value: both are in oneof ${key.oneof.name}`) : reads;
}
function heldAsLists(name) {
  return misreads(`${name} has a repeated key or value, and a map entry keeps one of each`);
}
function mapFromEntry(reader, writer, context) {
  if (writer.type.kind !== "message")
    return misreads("the value is no map entry: it is skipped as unknown or misread");
  if (writer.delimited) return misreads("groups are no map entries: they are skipped as unknown");
  const [key, value] = entryFields(writer.type.message);
  if (!key || !value || writer.type.message.fields.length > 2) {
    return misreads(`a map keeps key = 1 and value = 2 of ${writer.type.message.name} and drops the rest`);
  }
  if (key.cardinality !== "singular" || value.cardinality !== "singular")
    return heldAsLists(writer.type.message.name);
  const collapse = writer.cardinality === "repeated" ? misreads("entries with the same key collapse into the last one") : readsWith("the message arrives as a map of one entry");
  return worst([
    keyIntoMap(reader, key),
    readType(reader, value, "wire", context),
    collapse,
    defaultOf(key),
    defaultOf(value)
  ]);
}
function defaultOf(part) {
  const means = part.presence === "required" ? void 0 : nonZeroDefault(part);
  if (means === void 0) return reads;
  return misreads(
    `where ${part.name} is not written the writer means ${means}, and a map reads nothing or 0`
  );
}
function entryFields({ fields: fields2 }) {
  return [fields2.find((field2) => field2.number === 1), fields2.find((field2) => field2.number === 2)];
}
function keyFromMap(key, mapKey) {
  if (mapKey === void 0 || key.type.kind === "unresolved") return unknownKey;
  if (key.type.kind === "enum") return enumFromWire(key.type.enum, mapKey);
  if (key.type.kind === "message") return messageFromOther(key, { kind: "scalar", scalar: mapKey });
  return readWireScalar(key.type.scalar, mapKey, key.features.utf8_validation === "VERIFY");
}
function keyIntoMap(reader, key) {
  const { mapKey, features } = reader;
  if (mapKey === void 0 || key.type.kind === "unresolved") return unknownKey;
  if (key.type.kind === "enum") return wireFromEnum(mapKey, key.type.enum, reader);
  if (key.type.kind === "message") return otherFromMessage({ kind: "scalar", scalar: mapKey }, key, reader);
  return readWireScalar(mapKey, key.type.scalar, features.utf8_validation === "VERIFY");
}
var unknownKey = undecided("the type of a map's key is declared in a file that could not be found");

// src/formats/protobuf/decoding/packed.ts
function packedAsElement(reader, writer) {
  if (!writer.packed || reader.delimited || !isDelimited(reader.type)) return void 0;
  return misreads("a packed list of numbers arrives as one meaningless element");
}
function isDelimited(type) {
  return type.kind === "message" || type.kind === "scalar" && wireTypeOf(type.scalar) === 2;
}
var packedAsSingle = misreads(
  "a packed list is skipped as unknown and the field reads as absent"
);

// src/formats/protobuf/decoding/field.ts
function isSameType(a, b, context) {
  return a.mapKey === b.mapKey && isSame(a.type, b.type, context);
}
function isSame(a, b, context) {
  if (a.kind === "scalar" || b.kind === "scalar") {
    return a.kind === "scalar" && b.kind === "scalar" && a.scalar === b.scalar;
  }
  const identity = (type) => {
    if (type.kind === "unresolved") return type.name;
    return context.identity(type.kind === "message" ? type.message : type.enum);
  };
  return a.kind === b.kind && identity(a) === identity(b);
}
function readFieldType(reader, writer, on, context) {
  if (isSameType(reader, writer, context)) return reads;
  return readValueType(reader, writer, on, context);
}
function readValueType(reader, writer, on, context) {
  if (reader.mapKey !== void 0 || writer.mapKey !== void 0) return readMap(reader, writer, on, context);
  const packed = on === "wire" ? packedAsElement(reader, writer) : void 0;
  return packed ?? readType(reader, writer, on, context);
}
function readType(reader, writer, on, context) {
  const { type: to } = reader;
  const { type: from } = writer;
  if (to.kind === "unresolved" || from.kind === "unresolved")
    return undecided("a type is declared in a file that could not be found");
  return on === "json" ? readJsonType(reader, writer, context) : readWireType(reader, writer, context);
}
function readWireType(reader, writer, context) {
  const { type: to } = reader;
  const { type: from } = writer;
  if (to.kind === "message" && from.kind === "message") {
    if (reader.delimited === writer.delimited) return readMessage(to.message, from.message, "wire", context);
    return misreads(
      "a group and a message are framed differently: the value is skipped as unknown and the field reads as absent"
    );
  }
  if (to.kind === "message") return messageFromOther(reader, from);
  if (from.kind === "message") return otherFromMessage(to, writer, reader);
  if (to.kind === "enum" && from.kind === "enum") return readEnum(to.enum, from.enum, "wire", context.policy);
  if (to.kind === "enum") return from.kind === "scalar" ? enumFromWire(to.enum, from.scalar) : reads;
  if (to.kind !== "scalar") return reads;
  if (from.kind === "enum") return wireFromEnum(to.scalar, from.enum, reader);
  const verifies = reader.features.utf8_validation === "VERIFY";
  return from.kind === "scalar" ? readWireScalar(to.scalar, from.scalar, verifies) : reads;
}
function readCardinality(reader, writer, on) {
  if (reader.cardinality === writer.cardinality) return reads;
  if (reader.cardinality === "map" || writer.cardinality === "map") {
    if (on === "json" || reader.cardinality !== "singular") return reads;
    return misreads("only one entry is kept of the map");
  }
  if (on === "json") {
    if (reader.cardinality === "singular" && takesLists(reader.type))
      return readsWith("the array arrives as a list value");
    return rejects(
      reader.cardinality === "repeated" ? "a single value is refused where an array is expected" : "an array is refused where a single value is expected"
    );
  }
  if (reader.cardinality === "repeated")
    return readsWith("the value arrives as a list of one, or as an empty list");
  if (writer.packed) return packedAsSingle;
  return writer.type.kind === "message" ? misreads("the list's messages are merged into one") : misreads("only the last element of the list is kept");
}

// src/formats/protobuf/rule-kinds/field-rule.ts
function defineFieldRule({
  fact,
  part,
  differs,
  reads: reads2,
  message: message3,
  at: at2,
  surfaces,
  ...info
}) {
  const valueOf = (field2) => {
    const value = fieldFacts[fact](field2);
    return part ? part(value) : value;
  };
  return defineRule({
    ...info,
    surfaces: surfaces ?? ["wire", "json", "source"],
    *differences({ fields: fields2, extensions: extensions2, context }) {
      for (const pair of [...fields2, ...extensions2]) {
        const { base, head } = pair;
        if (!base || !head) continue;
        const different = differs ? differs(base, head, context) : JSON.stringify(valueOf(base)) !== JSON.stringify(valueOf(head));
        if (different) yield { ...locationOf({ base, head }, at2), ...fieldSides(pair) };
      }
    },
    reads(reader, writer, on, { context }) {
      if (!reader?.field || !writer?.field) throw new Error("a fact of a field has two sides");
      return reads2(reader.field, writer.field, on, context);
    },
    message: ({ base, head }) => base?.field && head?.field ? message3(base.field, head.field) : "",
    shape: ({ field: field2 }) => (field2 && valueOf(field2)) ?? null
  });
}

// src/formats/protobuf/rules/field-cardinality.ts
var fieldCardinality = defineFieldRule({
  id: "protobuf/field-cardinality",
  title: "Field changed between singular, repeated and map",
  why: "A singular reader keeps the last element of a list, merges a list of messages into one, or skips a packed list altogether. ProtoJSON refuses a single value where an array is expected and the reverse.",
  remedy: "Add a new repeated field with a new number beside the singular one, and remove the old one when no reader uses it.",
  references: [
    "buf:FIELD_SAME_CARDINALITY",
    "buf:FIELD_WIRE_COMPATIBLE_CARDINALITY",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    "confluent:FIELD_NUMERIC_LABEL_CHANGED",
    "confluent:FIELD_STRING_OR_BYTES_LABEL_CHANGED"
  ],
  fact: "cardinality",
  reads(reader, writer, on) {
    if (!isData(on)) return breaksCode("the field is read and written in another way");
    if (on === "wire" && reader.number !== writer.number) return reads;
    return readCardinality(reader, writer, on);
  },
  message: (base, head) => `field "${head.name}" changed from ${base.cardinality} to ${head.cardinality}`
});

// src/formats/protobuf/rules/field-default.ts
var fieldDefault = defineFieldRule({
  id: "protobuf/field-default",
  title: "Default value of a field changed",
  why: "Defaults are never written. A message without the field means one value to its writer and another to its reader, and nobody is told.",
  remedy: "Keep the default. Let writers set the new value explicitly, or add a new field with the new default.",
  references: ["buf:FIELD_SAME_DEFAULT"],
  surfaces: ["wire", "json"],
  fact: "writtenDefault",
  reads: (reader, writer, on) => isData(on) ? readDefault(reader, writer) : reads,
  message(base, head) {
    const orNone = (text3) => text3 ?? "none";
    return `the default of field "${head.name}" changed from ${orNone(writtenDefault(base))} to ${orNone(writtenDefault(head))}`;
  }
});

// src/formats/protobuf/rules/field-encoding.ts
var fieldEncoding = defineFieldRule({
  id: "protobuf/field-encoding",
  title: "Message encoding of a field changed",
  why: "A group lies between two tags, a message behind its length. A reader that expects the one skips the other as unknown.",
  remedy: "Keep the group, or `features.message_encoding = DELIMITED` after a move to editions. To leave groups, add a new field.",
  references: ["buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE"],
  fact: "delimited",
  differs: (base, head) => base.type.kind === "message" && head.type.kind === "message" && base.delimited !== head.delimited,
  reads(_, __, on) {
    if (on === "source")
      return breaksCodeIn("languages with group accessors", "the field is no longer a group, or became one");
    return on === "json" ? reads : misreads("the value is skipped as unknown and the field reads as absent");
  },
  message: (_, head) => `field "${head.name}" is now encoded as a ${head.delimited ? "group" : "length-prefixed message"}`
});

// src/formats/protobuf/rules/field-generated.ts
var fieldGenerated = defineFieldRule({
  id: "protobuf/field-generated",
  title: "Generated type of a field changed",
  why: "`jstype`, `ctype` and the language features do not touch data, but the generated accessors take and return other types.",
  remedy: "Change them together with the code that uses the generated classes, and release that as a new major version.",
  references: [
    "buf:FIELD_SAME_JSTYPE",
    "buf:FIELD_SAME_CPP_STRING_TYPE",
    "buf:FIELD_SAME_JAVA_UTF8_VALIDATION"
  ],
  surfaces: ["source"],
  fact: "generated",
  differs: (base, head) => changed(base, head).length > 0,
  reads: (reader, writer) => breaksCodeIn(languagesOf(changed(reader, writer)), "an option of the field changed"),
  message: (base, head) => `${changed(base, head).join(", ")} of field "${head.name}" changed`
});
function changed(base, head) {
  const from = generatedFacts(base);
  const to = generatedFacts(head);
  const names2 = [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  return names2.filter(
    (name) => from[name] !== void 0 && to[name] !== void 0 && from[name] !== to[name]
  );
}
function languagesOf(names2) {
  const languages = names2.map((name) => {
    if (name === "jstype") return "JavaScript";
    if (name === "ctype") return "C++";
    return /^pb\.(\w+)/.exec(name)?.[1] ?? name;
  });
  return [...new Set(languages)].join(", ");
}

// src/formats/protobuf/rules/field-json-name.ts
var fieldJsonName = defineFieldRule({
  id: "protobuf/field-json-name",
  title: "JSON name of a field changed",
  why: "ProtoJSON writes the JSON name. A reader accepts its own JSON name and the field's name as written, and drops or refuses any other key.",
  remedy: "Keep `json_name`. The field's name as written is always accepted, so it is the only key that can be switched to safely.",
  references: ["buf:FIELD_SAME_JSON_NAME"],
  surfaces: ["wire", "json"],
  fact: "jsonName",
  differs: (base, head) => base.name === head.name && base.jsonName !== head.jsonName,
  reads: (reader, writer, on, { policy }) => isData(on) ? readName2(reader, writer, on, policy) : reads,
  message: (base, head) => `the JSON name of field "${head.name}" changed from "${base.jsonName}" to "${head.jsonName}"`
});

// src/formats/protobuf/rules/field-name.ts
var fieldName = defineFieldRule({
  id: "protobuf/field-name",
  title: "Field renamed",
  why: "Bytes do not carry names, but ProtoJSON does: it writes a field's JSON name and accepts only the JSON name and the name as written. Generated code changes everywhere.",
  remedy: 'Keep the name, or pin the old JSON key with `json_name = "oldName"` so that JSON keeps working in both directions; announce the change of the generated code.',
  references: ["buf:FIELD_SAME_NAME", "buf:FIELD_SAME_JSON_NAME", "confluent:FIELD_NAME_CHANGED"],
  fact: "name",
  at: ({ node }) => node.nameAt,
  reads(reader, writer, on, { policy }) {
    if (!isData(on)) return breaksCode("the field has another name");
    return readName2(reader, writer, on, policy);
  },
  message: (base, head) => `field "${base.name}" (number ${String(base.number)}) was renamed to "${head.name}"`
});

// src/formats/protobuf/rules/field-number.ts
var fieldNumber = defineFieldRule({
  id: "protobuf/field-number",
  title: "Field number changed",
  why: "Bytes carry numbers, not names. A reader looks for the field under its own number, finds nothing, and reads the default; where another field now has the old number, that field receives the value.",
  remedy: "Keep the number. To give a field a new number, add a second field, write both for as long as old readers exist, then remove the first and reserve its number and name.",
  references: ["buf:FIELD_NO_DELETE", "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"],
  fact: "number",
  at: ({ node }) => node.numberAt,
  reads(reader, writer, on) {
    if (on === "json") return reads;
    if (on === "source")
      return reader.extendeeName === void 0 ? reads : breaksCode("the extension's number changed");
    const other = reader.parent?.fields.find((field2) => field2.number === writer.number && field2 !== reader);
    if (other) return misreads(`number ${String(writer.number)} now belongs to ${other.name}`);
    return misreads(
      `the value written as ${String(writer.number)} is skipped as unknown and ${reader.name} reads as absent`
    );
  },
  message: (base, head) => `the number of field "${head.name}" changed from ${String(base.number)} to ${String(head.number)}`
});

// src/formats/protobuf/rules/field-oneof.ts
function isSameOneof(base, head) {
  if (!base.oneof || !head.oneof) return base.oneof === head.oneof;
  if (base.oneof.name === head.oneof.name) return true;
  const baseNames = new Set(base.parent?.oneofs.map(({ name }) => name));
  const headNames = new Set(head.parent?.oneofs.map(({ name }) => name));
  return !baseNames.has(head.oneof.name) && !headNames.has(base.oneof.name);
}
var fieldOneof = defineFieldRule({
  id: "protobuf/field-oneof",
  title: "Field moved into or out of a oneof",
  why: "A reader keeps only the last member of a oneof that it meets. Where the writer may set two of them at once, one is lost, and ProtoJSON refuses the message. A single field that moves into a new oneof loses nothing.",
  remedy: "Move one existing field into a new oneof at most; add other alternatives as new fields. To move several, add a new oneof with new fields.",
  references: [
    "buf:FIELD_SAME_ONEOF",
    "confluent:MULTIPLE_FIELDS_MOVED_TO_ONEOF",
    "confluent:FIELD_MOVED_TO_EXISTING_ONEOF",
    "confluent:ONEOF_FIELD_MOVED_TO_TOP_LEVEL"
  ],
  fact: "oneof",
  differs: (base, head) => !isSameOneof(base, head),
  reads: (reader, writer, on) => isData(on) ? readOneof(reader, writer, on) : breaksCode("the field is set and read through another accessor"),
  message(base, head) {
    if (!base.oneof) return `field "${head.name}" moved into oneof "${head.oneof?.name ?? ""}"`;
    if (!head.oneof) return `field "${head.name}" moved out of oneof "${base.oneof.name}"`;
    return `field "${head.name}" moved from oneof "${base.oneof.name}" to oneof "${head.oneof.name}"`;
  }
});

// src/formats/protobuf/rules/field-packing.ts
var fieldPacking = defineFieldRule({
  id: "protobuf/field-packing",
  title: "Packed encoding of a repeated field changed",
  why: "Every parser since protobuf 2.3 accepts packed and unpacked lists of numbers, whatever its own schema says.",
  remedy: "Nothing to do. Only hand-written parsers need a look.",
  surfaces: ["wire"],
  fact: "packed",
  differs: (base, head) => base.cardinality === "repeated" && head.cardinality === "repeated" && base.packed !== head.packed,
  reads: () => readsWith("parsers accept packed and unpacked lists"),
  message: (_, head) => `field "${head.name}" is now ${head.packed ? "packed" : "unpacked"}`
});

// src/formats/protobuf/rules/field-presence.ts
var rule = defineRule({
  id: "protobuf/field-presence",
  title: "Field added or removed",
  why: "A reader that does not know a field keeps its bytes among the unknown fields and ignores its JSON key; a reader that no longer gets a field reads its default. Only a required field must be there. A number that is removed without being reserved can be given to another field later, which then misreads every old message.",
  remedy: "When you remove a field, write `reserved` for its number and its name. Never add or remove a required field of a message that is in use.",
  references: [
    "buf:FIELD_NO_DELETE",
    "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
    "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"
  ],
  surfaces: ["wire", "json", "source"],
  *differences({ fields: fields2, extensions: extensions2 }) {
    for (const pair of [...fields2, ...extensions2]) {
      if (pair.base && pair.head) continue;
      yield { ...locationOf(pair), ...fieldSides(pair), references: referencesOf(pair) };
    }
  },
  reads(reader, writer, on, { context }) {
    if (!reader || !writer) return reads;
    if (!isData(on)) return reader.field ? reads : breaksCode("the field is gone");
    const reused = on === "json" && writer.field && !reader.field ? readReusedKey(reader.message, writer.field, (to, from) => readFieldType(to, from, on, context)) : void 0;
    return reused ?? readPresence(reader.field, writer.field, on, context.policy);
  },
  message: ({ base, head }) => head?.field ? `${fieldText(head.field)} was added${recycled(base, head)}` : removal(base, head),
  shape: ({ field: field2 }) => field2 ? [field2.number, field2.name, field2.presence] : null
});
var fieldPresence = {
  ...rule,
  *judge(matched) {
    for (const judged of rule.judge(matched)) {
      const { base } = judged.sides;
      yield { ...judged, edit: base?.field ? "removed" : "added" };
    }
  }
};
function referencesOf({ base, head }) {
  const field2 = head ?? base;
  if (field2?.presence === "required") {
    return ["buf:MESSAGE_SAME_REQUIRED_FIELDS", `confluent:REQUIRED_FIELD_${head ? "ADDED" : "REMOVED"}`];
  }
  if (field2?.extendeeName !== void 0)
    return ["buf:EXTENSION_NO_DELETE", "buf:PACKAGE_EXTENSION_NO_DELETE"];
  if (field2?.oneof) return [`confluent:ONEOF_FIELD_${head ? "ADDED" : "REMOVED"}`];
  return [`confluent:FIELD_${head ? "ADDED" : "REMOVED"}`];
}
function recycled(base, head) {
  if (!base?.message || !head.field) return "";
  const was = isReserved2(base.message, head.field);
  if (was.number)
    return `, although its number was reserved: data from before the reservation will be misread`;
  return was.name ? ", although its name was reserved" : "";
}
function removal(base, head) {
  if (!base?.field) return "";
  const kept2 = head?.message ? isReserved2(head.message, base.field) : { number: true, name: true };
  const advice = kept2.number ? "" : ", and its number is not reserved: another field may take it";
  return `${fieldText(base.field)} was removed${advice}`;
}
function isReserved2({ node }, { number, name }) {
  return {
    number: inRanges(number, node.reservedRanges),
    name: node.reservedNames.some((reserved3) => reserved3.name === name)
  };
}

// src/formats/protobuf/rules/field-required.ts
var fieldRequired = defineFieldRule({
  id: "protobuf/field-required",
  title: "Field became required, or is no longer required",
  why: "A reader refuses a whole message that lacks a required field, even where the field does not matter to it. That holds in JSON too, although not every parser checks.",
  remedy: "Leave the field optional and check it in the application. To drop `required`, upgrade every reader before the first writer.",
  references: [
    "buf:MESSAGE_SAME_REQUIRED_FIELDS",
    "buf:FIELD_SAME_CARDINALITY",
    "confluent:REQUIRED_FIELD_ADDED",
    "confluent:REQUIRED_FIELD_REMOVED"
  ],
  fact: "presence",
  part: (presence) => presence === "required",
  reads: (reader, writer, on) => isData(on) ? readRequired(reader, writer) : reads,
  message: (_, head) => head.presence === "required" ? `field "${head.name}" became required` : `field "${head.name}" is no longer required`
});

// src/formats/protobuf/rules/field-tracking.ts
var tracks = ({ presence }) => presence === "explicit" || presence === "implicit";
var fieldTracking = defineFieldRule({
  id: "protobuf/field-tracking",
  title: "Presence tracking of a field changed",
  why: 'A field with explicit presence is written even when it holds its default value; one with implicit presence is not. Values survive, but "set to zero" and "not set" can no longer be told apart on one side, and generated code gains or loses its has-methods.',
  remedy: "Make sure that no reader gives an absent field another meaning than zero or empty before dropping `optional`.",
  references: ["buf:FIELD_SAME_CARDINALITY"],
  fact: "presence",
  differs: (base, head) => tracks(base) && tracks(head) && base.presence !== head.presence && base.oneof === void 0 === (head.oneof === void 0) && base.type.kind !== "message" && head.type.kind !== "message",
  reads(reader, writer, on) {
    if (on === "source") return breaksCode("generated accessors for presence appear or go");
    if (writer.presence === reader.presence) return readsWith("nothing changes");
    return reader.presence === "implicit" ? readsWith("a value set to zero or empty reads as not set") : readsWith("zero and empty values are not written and read as not set");
  },
  message: (base, head) => `field "${head.name}" changed from ${base.presence} to ${head.presence} presence`
});

// src/formats/protobuf/rules/field-type.ts
var fieldType = defineFieldRule({
  id: "protobuf/field-type",
  title: "Field type changed",
  why: "The reader decodes the writer's bytes as its own type. Some types share an encoding and differ only in range, so one direction keeps every value and the other cuts values off; others turn a value into another one, or lose it, without any error.",
  remedy: "Add a new field with the new type and a new number, write both until every reader uses the new one, then remove and reserve the old one. Widening (int32 to int64) is safe only where all readers are upgraded before any writer.",
  references: [
    "buf:FIELD_SAME_TYPE",
    "buf:FIELD_WIRE_COMPATIBLE_TYPE",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE",
    "confluent:FIELD_SCALAR_KIND_CHANGED",
    "confluent:FIELD_NAMED_TYPE_CHANGED",
    "confluent:FIELD_KIND_CHANGED"
  ],
  fact: "type",
  differs: (base, head, context) => !isSameType(base, head, context),
  at: ({ node }) => node.type.at,
  reads(reader, writer, on, context) {
    if (!isData(on)) return breaksCode("the field has another type");
    if (on === "wire" && reader.number !== writer.number) return reads;
    return readFieldType(reader, writer, on, context);
  },
  message: (base, head) => `the type of field "${head.name}" changed from ${typeText(base)} to ${typeText(head)}`
});

// src/formats/protobuf/rules/field-utf8.ts
var isText = ({ type, mapKey }) => mapKey === "string" || type.kind === "scalar" && type.scalar === "string";
var fieldUtf8 = defineFieldRule({
  id: "protobuf/field-utf8",
  title: "UTF-8 validation of a string changed",
  why: "Strings should always be UTF-8, but writers that do not validate (proto2, `utf8_validation = NONE`) can put other bytes into them, and a reader that validates refuses the message.",
  remedy: "Check that no writer puts raw bytes into the string, or use `bytes`, before turning validation on.",
  references: ["buf:FIELD_SAME_UTF8_VALIDATION"],
  surfaces: ["wire"],
  fact: "utf8",
  differs: (base, head) => isText(base) && isText(head) && base.features.utf8_validation !== head.features.utf8_validation,
  reads: (reader) => reader.features.utf8_validation === "VERIFY" ? readsWith("text that is not UTF-8, which the writer does not check, would be refused") : reads,
  message: (_, head) => `the string "${head.name}" is ${head.features.utf8_validation === "VERIFY" ? "now" : "no longer"} validated as UTF-8`
});

// src/formats/protobuf/rules/file-options.ts
var fileOptions = defineRule({
  id: "protobuf/file-options",
  title: "Option for generated code changed",
  why: "Options such as `go_package` and `java_package` decide names in generated code. No datum knows them.",
  remedy: "Keep them, or change them together with all code that imports the generated files, as a new major version.",
  references: Object.keys(fileOptionLanguages).filter(
    (name) => !["java_generate_equals_and_hash", "java_string_check_utf8", "php_generic_services"].includes(name)
  ).map((name) => `buf:FILE_SAME_${name.toUpperCase()}`),
  surfaces: ["source"],
  *differences({ base, head }) {
    const [before, after] = [generatedFileFacts(base), generatedFileFacts(head)];
    for (const name of Object.keys(fileOptionLanguages)) {
      const [from = "", to = ""] = [before[name], after[name]];
      if (from === to) continue;
      yield {
        element: [],
        location: locate(head, optionAt(head, name)),
        base: { name, value: from },
        head: { name, value: to }
      };
    }
  },
  reads: (reader) => {
    const name = reader?.name ?? "";
    return breaksCodeIn(fileOptionLanguages[name]?.[0] ?? "some languages", `${name} changed`);
  },
  message: ({ base, head }) => `option ${head?.name ?? ""} changed from "${base?.value ?? ""}" to "${head?.value ?? ""}"`,
  shape: ({ name, value }) => [name, value]
});
function optionAt({ options: options2, node }, name) {
  return optionNamed(options2, name)?.at ?? node.packageAt ?? { start: 0, end: 0 };
}

// src/formats/protobuf/rule-kinds/file-rule.ts
function defineFileRule({ fact, at: at2, reads: reads2, message: message3, ...info }) {
  return defineRule({
    ...info,
    *differences({ base, head }) {
      if (JSON.stringify(fact(base)) === JSON.stringify(fact(head))) return;
      const span2 = at2(head) ?? { start: 0, end: 0 };
      yield { element: [], location: locate(head, span2), base, head };
    },
    reads(reader, writer, on) {
      if (!reader || !writer) throw new Error("a fact of a file has two sides");
      return reads2(reader, writer, on);
    },
    message: ({ base, head }) => base && head ? message3(base, head) : "",
    shape: fact
  });
}

// src/formats/protobuf/rules/file-package.ts
var filePackage = defineFileRule({
  id: "protobuf/file-package",
  title: "Package renamed",
  why: "Ordinary messages do not carry their package. google.protobuf.Any, the JSON keys of extensions, gRPC paths and schema registries do, and all generated code.",
  remedy: "Publish the new package beside the old one and move users over; rename in place only what is used nowhere by name.",
  references: ["buf:FILE_SAME_PACKAGE", "buf:PACKAGE_NO_DELETE", "confluent:PACKAGE_CHANGED"],
  surfaces: ["wire", "json", "source"],
  fact: (file3) => file3.package,
  at: ({ node }) => node.packageAt,
  reads: (_, __, on) => isData(on) ? readsWith("google.protobuf.Any, extension keys and gRPC paths carry the old package") : breaksCode("the package has another name"),
  message: (base, head) => `the package changed from "${base.package}" to "${head.package}"`
});

// src/formats/protobuf/rules/file-syntax.ts
var fileSyntax = defineFileRule({
  id: "protobuf/file-syntax",
  title: "Syntax or edition of the file changed",
  why: "A syntax is a set of defaults: presence, packing, open or closed enums, UTF-8 validation. What differs for an element is reported at that element; generated code changes as a whole.",
  remedy: "Set the features of the old syntax explicitly when you move to an edition, so that only the spelling changes.",
  references: ["buf:FILE_SAME_SYNTAX"],
  surfaces: ["wire", "json", "source"],
  fact: ({ edition: edition2 }) => edition2,
  at: ({ node }) => node.editionAt,
  reads: (_, __, on) => isData(on) ? readsWith("what differs is reported at each element") : breaksCode("the generated classes follow other rules"),
  message: (base, head) => `the syntax changed from ${base.edition} to ${head.edition}`
});

// src/formats/protobuf/rules/imported-type.ts
var importedType = defineRule({
  id: "protobuf/imported-type",
  title: "A type from another file changed",
  why: "The message embeds a type that is declared elsewhere, so its data changes with that type. The change itself is listed, owned and judged where the type is declared.",
  remedy: "Look at the file that declares the type.",
  surfaces: ["wire", "json"],
  *differences({ fields: fields2, extensions: extensions2 }) {
    const done = /* @__PURE__ */ new Set();
    for (const { base, head } of [...fields2, ...extensions2]) {
      const from = base && foreign(base);
      const to = head && foreign(head);
      if (!from || !head || from.fullName !== to?.fullName || done.has(to.fullName)) continue;
      done.add(to.fullName);
      if (isUnchanged(from, to)) continue;
      yield { ...locationOf({ base, head }), base: side(from, base), head: side(to, head) };
    }
  },
  reads(reader, writer, on, { context }) {
    if (!isData(on) || !reader || !writer) return reads;
    if (reader.enum && writer.enum) return readEnum(reader.enum, writer.enum, on, context.policy);
    if (reader.message && writer.message) return readMessage(reader.message, writer.message, on, context);
    return readsWith("see the file that declares the type");
  },
  message: ({ head }) => {
    const type = head?.message ?? head?.enum;
    return `${type?.fullName ?? ""}, the type of field "${head?.user.name ?? ""}", changed in ${type?.file.path ?? ""}`;
  },
  shape: ({ message: message3, enum: type }) => message3 ? typeDigest(message3) : type ? typeDigest(type) : ""
});
function foreign(field2) {
  const target = targetOf(field2);
  return target && target.file !== field2.file ? target : void 0;
}
function side(type, user) {
  return type.kind === "message" ? { message: type, user } : { enum: type, user };
}

// src/formats/protobuf/rules/json-format.ts
var jsonFormat = defineRule({
  id: "protobuf/json-format",
  title: "JSON support of a type changed",
  why: "With `json_format = LEGACY_BEST_EFFORT` (proto2) a type may have fields whose JSON names clash, and parsers do what they can. With ALLOW the compiler guarantees that every value survives JSON.",
  remedy: "Keep ALLOW where JSON is used.",
  references: ["buf:MESSAGE_SAME_JSON_FORMAT", "buf:ENUM_SAME_JSON_FORMAT"],
  surfaces: ["json"],
  *differences({ messages: messages2, enums }) {
    for (const { base, head } of [...messages2, ...enums]) {
      if (!base || !head || base.features.json_format === head.features.json_format) continue;
      yield { ...locationOf({ base, head }), base, head };
    }
  },
  reads: (reader) => reader?.features.json_format === "ALLOW" ? reads : readsWith("parsers convert it to JSON as well as they can"),
  message: ({ base, head }) => `the JSON format of "${head?.name ?? ""}" changed from ${base?.features.json_format ?? ""} to ${head?.features.json_format ?? ""}`,
  shape: ({ features }) => features.json_format
});

// src/formats/protobuf/rules/message-name.ts
var messageName = defineDeclaredRule({
  id: "protobuf/message-name",
  title: "Message renamed or moved",
  why: "Neither bytes nor JSON carry the name of a message, except inside google.protobuf.Any. Generated code and registries that know the message by name do.",
  remedy: "Nothing to do for data outside of Any. Announce the change of the generated code.",
  references: ["buf:MESSAGE_NO_DELETE", "buf:PACKAGE_MESSAGE_NO_DELETE", "confluent:MESSAGE_MOVED"],
  pairs: ({ messages: messages2, arrived }) => [...messages2, ...arrived.filter(isMessage)],
  concerns: ({ base, head, relation }) => base !== void 0 && head !== void 0 && relation !== "same" && !followsParent(base, head),
  reads: (_, __, on) => isData(on) ? readsWith("only google.protobuf.Any carries the name") : breaksCode("the message has another name or file"),
  message({ base, head }) {
    if (base && head && base.file.path !== head.file.path && base.name === head.name)
      return `message "${base.name}" moved from ${base.file.path} to ${head.file.path}`;
    return `message "${base?.element.join(".") ?? ""}" was renamed to "${head?.element.join(".") ?? ""}"`;
  },
  shape: ({ element }) => element
});
function followsParent(base, head) {
  return base.parent !== void 0 && head.parent !== void 0 && base.name === head.name;
}
function isMessage(pair) {
  return pair.head?.kind === "message";
}

// src/formats/protobuf/rules/message-options.ts
var messageOptions = defineDeclaredRule({
  id: "protobuf/message-options",
  title: "Encoding option of a message changed",
  why: "`message_set_wire_format` writes extensions in the old MessageSet form, which other readers skip. `no_standard_descriptor_accessor` only renames a generated method.",
  remedy: "Keep both as they are.",
  references: [
    "buf:MESSAGE_SAME_MESSAGE_SET_WIRE_FORMAT",
    "buf:MESSAGE_NO_REMOVE_STANDARD_DESCRIPTOR_ACCESSOR"
  ],
  surfaces: ["wire", "source"],
  pairs: ({ messages: messages2 }) => messages2,
  concerns: ({ base, head }) => base !== void 0 && head !== void 0 && JSON.stringify(messageFacts(base)) !== JSON.stringify(messageFacts(head)),
  reads(reader, writer, on) {
    if (on === "source") return breaksCode("generated methods of the message change");
    const same = reader && writer && messageFacts(reader).set === messageFacts(writer).set;
    return same ? reads : undecided(
      "extensions written in one form are skipped as unknown by a reader of the other; contract-check has no MessageSet decoder to show it"
    );
  },
  message: ({ head }) => `message_set_wire_format or no_standard_descriptor_accessor of "${head?.name ?? ""}" changed`,
  shape: messageFacts
});

// src/formats/protobuf/rules/message-presence.ts
var messagePresence = defineDeclaredRule({
  id: "protobuf/message-presence",
  title: "Message added or removed",
  why: "No bytes change, but data that carries the message on its own has no reader any more, and code that uses its generated class does not compile.",
  remedy: "Remove a message only when nothing stores or sends it; mark it `deprecated` first.",
  references: [
    "buf:MESSAGE_NO_DELETE",
    "buf:PACKAGE_MESSAGE_NO_DELETE",
    "confluent:MESSAGE_ADDED",
    "confluent:MESSAGE_REMOVED"
  ],
  pairs: ({ messages: messages2 }) => messages2,
  concerns: ({ base, head }) => !base || !head,
  reads(reader, _, on) {
    if (reader) return reads;
    return isData(on) ? readsWith("nothing on this side decodes the message; its bytes stay as they are") : breaksCode("the message is gone");
  },
  message: ({ base, head }) => head ? `message "${head.name}" was added` : `message "${base?.name ?? ""}" was removed`,
  shape: ({ fullName }) => fullName
});

// src/formats/protobuf/rules/oneof-name.ts
var oneofName = defineRule({
  id: "protobuf/oneof-name",
  title: "Oneof renamed",
  why: "Neither bytes nor JSON carry the name of a oneof; generated code does.",
  remedy: "Nothing to do for data. Announce the change of the generated code.",
  references: ["buf:ONEOF_NO_DELETE", "buf:FIELD_SAME_ONEOF"],
  surfaces: ["wire", "json", "source"],
  *differences({ fields: fields2 }) {
    const seenPairs = /* @__PURE__ */ new Set();
    for (const { base, head } of fields2) {
      if (!base?.oneof || !head?.oneof || seenPairs.has(head.oneof)) continue;
      if (base.oneof.name === head.oneof.name || !isSameOneof(base, head)) continue;
      seenPairs.add(head.oneof);
      yield {
        ...locationOf({ base: asElement(base.oneof), head: asElement(head.oneof) }),
        base: base.oneof,
        head: head.oneof
      };
    }
  },
  reads: (_, __, on) => isData(on) ? reads : breaksCode("the oneof has another name"),
  message: ({ base, head }) => `oneof "${base?.name ?? ""}" was renamed to "${head?.name ?? ""}"`,
  shape: ({ name }) => name
});
function asElement({ name, message: message3, node }) {
  return { element: [...message3.element, name], file: message3.file, at: node.at };
}

// src/formats/protobuf/rules/options.ts
var options = defineRule({
  id: "protobuf/options",
  title: "Custom option or deprecation changed",
  why: "Decoders do not look at them. Validators, gateways and generators may: `deprecated` makes compilers warn, and rules of protovalidate decide what a service accepts.",
  remedy: "Review what reads the option. A stricter validation rule can refuse data that the schema allows.",
  surfaces: ["wire", "json"],
  *differences(matched) {
    for (const [base, head] of owners(matched)) {
      const from = plainOptions(base.options);
      const to = plainOptions(head.options);
      if (JSON.stringify(from) === JSON.stringify(to)) continue;
      const span2 = () => head.options.find((option) => !from.includes(optionTexts([option])[0] ?? ""))?.at ?? head.at;
      const difference = {
        ...locationOf({ base, head }, span2),
        base: from,
        head: to
      };
      yield difference;
    }
  },
  reads: () => readsWith("decoders ignore these options; what interprets them may not"),
  message({ base, head }) {
    const gone = base?.filter((text3) => !head?.includes(text3)) ?? [];
    const fresh = head?.filter((text3) => !base?.includes(text3)) ?? [];
    const parts = [
      ...gone.map((text3) => `without ${short(text3)}`),
      ...fresh.map((text3) => `with ${short(text3)}`)
    ];
    return `options changed: now ${parts.join(", ")}`;
  },
  shape: (texts) => texts
});
function short(text3) {
  return text3.length > 100 ? `${text3.slice(0, 100)}\u2026` : text3;
}
function* owners({
  base,
  head,
  messages: messages2,
  enums,
  services,
  rpcs,
  fields: fields2,
  extensions: extensions2
}) {
  const ofFile = (file3) => ({
    element: [],
    file: file3,
    at: file3.node.packageAt ?? { start: 0, end: 0 },
    options: file3.options
  });
  yield [ofFile(base), ofFile(head)];
  for (const pair of [...messages2, ...enums, ...services, ...fields2, ...extensions2]) {
    if (pair.base && pair.head) yield [pair.base, pair.head];
  }
  for (const pair of enums) {
    for (const { base: from, head: to } of pairValues(pair)) {
      if (from && to) yield [{ ...ofValue(from) }, { ...ofValue(to) }];
    }
  }
  for (const { base: from, head: to } of rpcs) {
    if (from && to) yield [ofRpc(from), ofRpc(to)];
  }
  for (const { base: from, head: to } of messages2) yield* insideMessages(from, to);
}
function ofValue({
  element,
  node,
  enum: type
}) {
  return { element, file: type.file, at: node.at, options: node.options };
}
function ofRpc({ element, node, service: service3 }) {
  return { element, file: service3.file, at: node.at, options: node.options };
}
function* insideMessages(base, head) {
  if (!base || !head) return;
  for (const oneof2 of base.oneofs) {
    const twin = head.oneofs.find(({ name }) => name === oneof2.name);
    const owner = (of) => ({
      element: [...of.message.element, of.name],
      file: of.message.file,
      at: of.node.at,
      options: of.node.options
    });
    if (twin) yield [owner(oneof2), owner(twin)];
  }
  for (const range of base.node.extensionRanges) {
    const twin = head.node.extensionRanges.find(({ from, to }) => from === range.from && to === range.to);
    if (twin)
      yield [
        { ...base, at: range.at, options: range.options },
        { ...head, at: twin.at, options: twin.options }
      ];
  }
}

// src/formats/protobuf/rules/public-import.ts
var publicImport = defineRule({
  id: "protobuf/public-import",
  title: "Public import added or removed",
  why: "Whoever imports this file also sees what it imports publicly. Without it their files stop compiling, although no message changed.",
  remedy: "Keep the public import until every importer names the file itself.",
  surfaces: ["wire", "json", "source"],
  *differences({ base, head }) {
    const from = publicImports(base);
    const to = publicImports(head);
    for (const [path] of from)
      if (!to.has(path))
        yield { element: [], location: locate(head, { start: 0, end: 0 }), base: path, head: void 0 };
    for (const [path, at2] of to) {
      if (!from.has(path)) yield { element: [], location: locate(head, at2), base: void 0, head: path };
    }
  },
  reads: (reader, _, on) => isData(on) || reader !== void 0 ? reads : breaksCode("files that rely on the public import do not compile"),
  message: ({ base, head }) => `public import of "${head ?? base ?? ""}" was ${head === void 0 ? "removed" : "added"}`,
  shape: (path) => path
});
function publicImports({ imports }) {
  return new Map(
    imports.filter(({ node }) => node.kind === "public").map(({ node }) => [node.path, node.at])
  );
}

// src/formats/protobuf/rules/reserved.ts
var reserved2 = defineRule({
  id: "protobuf/reserved",
  title: "Reserved number or name added or removed",
  why: "Nothing is read differently today. But `reserved` is all that keeps a number which old data still carries from being given to another field.",
  remedy: "Keep reserved numbers and names for as long as any old message is stored or replayed.",
  references: ["buf:RESERVED_MESSAGE_NO_DELETE", "buf:RESERVED_ENUM_NO_DELETE"],
  surfaces: ["wire", "json"],
  *differences({ messages: messages2, enums }) {
    for (const { base, head } of [...messages2, ...enums]) {
      if (!base || !head) continue;
      const from = entries(base);
      const to = entries(head);
      for (const entry of from)
        if (!covered(entry, to)) yield { ...at(head, head.at), base: entry, head: void 0 };
      for (const entry of to)
        if (!covered(entry, from)) yield { ...at(head, entry.at), base: void 0, head: entry };
    }
  },
  reads: (reader, writer) => writer && !reader ? readsWith("nothing is read differently until the number or name is used again") : reads,
  message({ base, head }) {
    const entry = head ?? base;
    return `reserved ${entry?.isName ? "name" : "number"} ${entry?.text ?? ""} was ${head ? "added" : "removed"}`;
  },
  shape: ({ text: text3 }) => text3
});
function at(type, span2) {
  const { element, location } = locationOf({ base: void 0, head: type }, () => span2);
  return { element, location };
}
function entries({ node }) {
  return [...node.reservedRanges.map(ofRange), ...node.reservedNames.map(ofName)];
}
function ofRange(range) {
  const { from, to, at: span2 } = range;
  const text3 = from === to ? String(from) : `${String(from)} to ${String(to)}`;
  return { text: text3, isName: false, range, at: span2 };
}
function ofName({ name, at: span2 }) {
  return { text: `"${name}"`, isName: true, at: span2 };
}
function covered({ text: text3, range }, others) {
  if (!range) return others.some((other) => other.text === text3);
  return isCovered(
    range,
    others.flatMap((other) => other.range ?? [])
  );
}

// src/formats/protobuf/rules/rpc-presence.ts
var rpcPresence = defineRule({
  id: "protobuf/rpc-presence",
  title: "Method added or removed",
  why: "No message changes, but a server without the method answers calls to it with UNIMPLEMENTED, and clients that call it do not compile.",
  remedy: "Remove a method when no client calls it any more; mark it `deprecated` first.",
  references: ["buf:RPC_NO_DELETE"],
  surfaces: ["wire", "json", "source"],
  *differences({ rpcs }) {
    for (const { base, head } of rpcs) {
      if (base && head) continue;
      yield { ...locationOf({ base: rpcElement(base), head: rpcElement(head) }), base, head };
    }
  },
  reads(reader, _, on) {
    if (reader) return reads;
    return isData(on) ? readsWith("calls are answered with UNIMPLEMENTED") : breaksCode("the method is gone");
  },
  message: ({ base, head }) => `method "${(head ?? base)?.name ?? ""}" was ${head ? "added" : "removed"}`,
  shape: ({ name, requestName, responseName }) => [name, requestName, responseName]
});
function rpcElement(rpc2) {
  return rpc2 && { element: rpc2.element, file: rpc2.service.file, at: rpc2.node.at };
}

// src/formats/protobuf/rules/rpc-streaming.ts
var rpcStreaming = defineRule({
  id: "protobuf/rpc-streaming",
  title: "Streaming or idempotency of a method changed",
  why: "A side that expects one message fails the call when several arrive, or when none does. Proxies and retries rely on the idempotency level. The messages themselves do not change.",
  remedy: "Add a new method with the other kind of stream, and keep the old one while clients call it.",
  references: [
    "buf:RPC_SAME_CLIENT_STREAMING",
    "buf:RPC_SAME_SERVER_STREAMING",
    "buf:RPC_SAME_IDEMPOTENCY_LEVEL"
  ],
  surfaces: ["wire", "source"],
  *differences({ rpcs }) {
    for (const { base, head } of rpcs) {
      if (!base || !head || JSON.stringify(callFacts(base)) === JSON.stringify(callFacts(head))) continue;
      yield { ...locationOf({ base: rpcElement(base), head: rpcElement(head) }), base, head };
    }
  },
  reads(reader, writer, on) {
    if (!reader || !writer) return reads;
    if (on === "source")
      return streams2(reader) === streams2(writer) ? reads : breaksCode("the method has another signature");
    return worst([
      readCall(reader, writer, "client"),
      readCall(reader, writer, "server"),
      idempotency(reader, writer)
    ]);
  },
  message: ({ base, head }) => `method "${head?.name ?? ""}" changed from ${text2(base)} to ${text2(head)}`,
  shape: callFacts
});
function streams2(rpc2) {
  const { client, server } = callFacts(rpc2);
  return `${client ? "stream" : "one"} to ${server ? "stream" : "one"}`;
}
function text2(rpc2) {
  return rpc2 ? `${streams2(rpc2)} (${callFacts(rpc2).idempotency})` : "";
}
function readCall(reader, writer, end) {
  const role = end === "client" ? "request" : "response";
  if (callFacts(writer)[end] && !callFacts(reader)[end])
    return rejects(`a stream may carry several ${role}s where the reader expects exactly one`);
  return callFacts(reader)[end] && !callFacts(writer)[end] ? readsWith(`the ${role} arrives as a stream of one`) : reads;
}
function idempotency(reader, writer) {
  return callFacts(reader).idempotency === callFacts(writer).idempotency ? reads : readsWith("retries and proxies may treat the call differently");
}

// src/formats/protobuf/rules/rpc-types.ts
var rpcTypes = defineRule({
  id: "protobuf/rpc-types",
  title: "Request or response type of a method changed",
  why: "Bytes do not carry the name of their message: the call still works as far as the two messages read each other, and clients do not compile.",
  remedy: "Add a new method with the new types. To change what a method takes or gives, change its messages compatibly.",
  references: ["buf:RPC_SAME_REQUEST_TYPE", "buf:RPC_SAME_RESPONSE_TYPE"],
  surfaces: ["wire", "json", "source"],
  *differences({ rpcs, context }) {
    for (const { base, head } of rpcs) {
      if (!base || !head) continue;
      for (const role of ["request", "response"]) {
        const from = base[role];
        const to = head[role];
        if (!from || !to || context.identity(from) === context.identity(to)) continue;
        const place = locationOf({ base: rpcElement(base), head: rpcElement(head) });
        yield {
          ...place,
          base: { rpc: base, message: from, role },
          head: { rpc: head, message: to, role }
        };
      }
    }
  },
  reads(reader, writer, on, { context }) {
    if (!reader || !writer) return reads;
    if (!isData(on)) return breaksCode(`the ${reader.role} has another type`);
    return readMessage(reader.message, writer.message, on, context);
  },
  message: ({ base, head }) => `the ${head?.role ?? "request"} of method "${head?.rpc.name ?? ""}" changed from ${base?.message.fullName ?? ""} to ${head?.message.fullName ?? ""}`,
  shape: ({ role, message: message3 }) => [role, message3.fullName]
});

// src/formats/protobuf/rules/service-presence.ts
var servicePresence = defineDeclaredRule({
  id: "protobuf/service-presence",
  title: "Service added or removed",
  why: "No message changes, but a server without the service answers every call to it with UNIMPLEMENTED, and clients do not compile.",
  remedy: "Remove a service when no client calls it any more; mark it `deprecated` first.",
  references: ["buf:SERVICE_NO_DELETE", "buf:PACKAGE_SERVICE_NO_DELETE"],
  pairs: ({ services }) => services,
  concerns: ({ base, head }) => !base || !head,
  reads(reader, _, on) {
    if (reader) return reads;
    return isData(on) ? readsWith("calls are answered with UNIMPLEMENTED") : breaksCode("the service is gone");
  },
  message: ({ base, head }) => head ? `service "${head.name}" was added` : `service "${base?.name ?? ""}" was removed`,
  shape: ({ fullName }) => fullName
});

// src/formats/protobuf/rules/visibility.ts
var visibility = defineRule({
  id: "protobuf/visibility",
  title: "Type exported or made local",
  why: "Since edition 2024 other files may only use exported types. Data does not change; files that import the type stop compiling.",
  remedy: "Keep the type exported until no other file refers to it.",
  surfaces: ["wire", "json", "source"],
  *differences({ messages: messages2, enums }) {
    for (const { base, head } of [...messages2, ...enums]) {
      if (!base || !head || isExported(base) === isExported(head)) continue;
      yield { ...locationOf({ base, head }), base, head };
    }
  },
  reads: (reader, _, on) => isData(on) || reader && isExported(reader) ? reads : breaksCode("other files can no longer refer to the type"),
  message: ({ head }) => `${head?.kind ?? ""} "${head?.name ?? ""}" is ${head && isExported(head) ? "exported now" : "local to its file now"}`,
  shape: isExported
});

// src/formats/protobuf/witness/candidates.ts
var probes = {
  bool: [true, false],
  int32: [7, -1, 2147483647, 16777217, 300],
  sint32: [7, -1, 2147483647, 16777217],
  sfixed32: [7, -1, 2147483647, 16777217],
  uint32: [7, 4294967295, 16777217],
  fixed32: [7, 4294967295, 16777217],
  int64: ["7", "4294967301", "-1", "9007199254740993", "9223372036854775807"],
  sint64: ["7", "4294967301", "-1", "9007199254740993", "9223372036854775807"],
  sfixed64: ["7", "4294967301", "-1", "9007199254740993"],
  uint64: ["7", "4294967301", "18446744073709551615", "9007199254740993"],
  fixed64: ["7", "4294967301", "18446744073709551615", "9007199254740993"],
  float: [1.5, 3e38],
  double: [1.5, 1e300, 0.1],
  // 128 characters: the length prefix of the last one, 0x80 0x01, is no UTF-8.
  string: ["x", "not base64!", "hello world", "x".repeat(128)],
  bytes: ["/w==", "eA=="]
};
var mapKeys2 = {
  bool: ["true", "false"],
  string: ["k", "l"]
};
var maxValues = 40;
var maxDepth2 = 3;
function fieldValues(field2, depth = 0) {
  const single = typeValues(field2, depth);
  if (field2.cardinality === "repeated") {
    const pairs2 = single.length > 1 ? [single.slice(0, 2)] : [];
    return [
      ...single.map((value) => [value]),
      ...pairs2,
      ...single.slice(0, 1).map((value) => [value, value])
    ];
  }
  if (field2.cardinality === "map") {
    const keys = keysOf2(field2);
    const entries2 = keys.flatMap((key) => single.slice(0, 8).map((value) => ({ [key]: value })));
    const two = Object.fromEntries(keys.slice(0, 2).map((key) => [key, single[0]]));
    return single.length > 0 && keys.length > 1 ? [...entries2, two] : entries2;
  }
  return single;
}
function bothSet(field2, other, depthOf2 = () => 0) {
  const firstTwo = (member) => fieldValues(member, depthOf2(member)).slice(0, 2);
  return firstTwo(field2).flatMap(
    (value) => firstTwo(other).map((rival) => ({ [field2.jsonName]: value, [other.jsonName]: rival }))
  );
}
function keysOf2({ mapKey = "int32" }) {
  return mapKeys2[mapKey] ?? probes[mapKey].map(String);
}
function typeValues({ type }, depth) {
  switch (type.kind) {
    case "scalar":
      return probes[type.scalar];
    case "enum":
      return enumValues(type.enum);
    case "message":
      return depth >= maxDepth2 ? [] : messageValues(type.message, depth + 1);
    case "unresolved":
      return [];
  }
}
function enumValues({ values: values3, closed }) {
  const largest = Math.max(0, ...values3.map(({ number }) => number));
  const undeclared = closed || largest >= 2147483647 ? [] : [largest + 1];
  return [...values3.slice(0, maxValues).map(({ name }) => name), ...undeclared];
}
function messageValues(message3, depth = 0) {
  if (hasSpecialJson(message3)) return specialValues(message3);
  const required = requiredParts(message3, depth);
  if (!required) return [];
  const values3 = [];
  for (const field2 of message3.fields) {
    for (const value of fieldValues(field2, depth)) {
      if (values3.length >= maxValues * 4) return values3;
      values3.push({ ...required, [field2.jsonName]: value });
    }
  }
  return [...values3, required];
}
function requiredParts(message3, depth = 0) {
  const parts = {};
  for (const field2 of message3.fields) {
    if (field2.presence !== "required") continue;
    const value = field2.type.kind === "message" ? depth < maxDepth2 && smallest(field2.type.message, depth) : typeValues(field2, depth)[0];
    if (value === void 0 || value === false) return void 0;
    parts[field2.jsonName] = value;
  }
  return parts;
}
function smallest(message3, depth) {
  return hasSpecialJson(message3) ? specialValues(message3)[0] : requiredParts(message3, depth + 1);
}
function specialValues({ fullName, fields: fields2 }) {
  switch (fullName) {
    case "google.protobuf.Timestamp":
      return ["2020-01-01T00:00:00.500Z", "9999-12-31T23:59:59Z", "1960-01-01T00:00:00Z"];
    case "google.protobuf.Duration":
      return ["1.500s", "10000000000s", "-1.500s"];
    case "google.protobuf.FieldMask":
      return ["someField"];
    case "google.protobuf.Struct":
      return [{ k: 1 }, { k: "x" }];
    case "google.protobuf.Value":
      return ["x", 1];
    case "google.protobuf.ListValue":
      return [["x"], [1]];
    case "google.protobuf.Any":
      return [{}];
    default:
      return fields2[0] ? typeValues(fields2[0], 0) : [];
  }
}

// src/formats/protobuf/codec/root.ts
function rootJson(type, from) {
  const json2 = { nested: dictionary() };
  if (type.kind === "enum") Object.assign(nodeAt(json2, type.fullName), enumJson(type));
  else {
    Object.assign(nodeAt(json2, type.fullName), messageJson(type));
    addExtensions(json2, type, from);
  }
  return json2;
}
function holderRoot(type) {
  const json2 = { nested: dictionary() };
  Object.assign(nodeAt(json2, holderName(type)), holderJson(type));
  return json2;
}
function holderName({ fullName }) {
  return `${fullName}__field`;
}
function dictionary() {
  return /* @__PURE__ */ Object.create(null);
}
function extensionsOf(message3, from) {
  if (message3.node.extensionRanges.length === 0) return [];
  const files = /* @__PURE__ */ new Set([from, message3.file]);
  return [...files].flatMap(
    (file3) => [...allExtensions(file3)].filter(({ extendee }) => extendee?.fullName === message3.fullName)
  );
}
function nodeAt(json2, fullName) {
  if (!isHeld(fullName)) throw new Error("protobufjs cannot hold an element named __proto__");
  let node = json2;
  for (const part of fullName.split(".")) {
    node.nested ??= dictionary();
    node = node.nested[part] ??= {};
  }
  return node;
}
function isHeld(fullName) {
  return !fullName.split(".").includes("__proto__");
}
function messageJson(message3) {
  const fields2 = dictionary();
  for (const field2 of message3.fields) fields2[field2.name] = fieldJson(field2);
  const oneofs = dictionary();
  for (const { name, members } of message3.oneofs)
    oneofs[name] = { oneof: members.map((member) => member.name) };
  const extensions2 = message3.node.extensionRanges.map(({ from, to }) => [from, to]);
  return { edition: "2023", fields: fields2, oneofs, ...extensions2.length > 0 && { extensions: extensions2 } };
}
function enumJson({ values: values3, closed }) {
  const numbers2 = dictionary();
  for (const { name, number } of values3) numbers2[name] = number;
  return {
    edition: "2023",
    options: { features: { enum_type: closed ? "CLOSED" : "OPEN" } },
    values: numbers2
  };
}
function holderJson({ fullName }) {
  const features = { field_presence: "EXPLICIT" };
  return { edition: "2023", fields: { value: { type: `.${fullName}`, id: 1, options: { features } } } };
}
function addExtensions(json2, message3, from) {
  for (const field2 of extensionsOf(message3, from)) {
    Object.assign(nodeAt(json2, field2.fullName), {
      ...fieldJson(field2),
      edition: "2023",
      extend: `.${message3.fullName}`
    });
  }
}
function fieldJson(field2) {
  const { number, mapKey, cardinality } = field2;
  const features = {
    field_presence: field2.presence === "required" ? "LEGACY_REQUIRED" : field2.presence === "implicit" ? "IMPLICIT" : "EXPLICIT",
    repeated_field_encoding: field2.packed ? "PACKED" : "EXPANDED",
    message_encoding: field2.delimited ? "DELIMITED" : "LENGTH_PREFIXED",
    utf8_validation: field2.features.utf8_validation
  };
  const written = optionNamed(field2.options, "default")?.value;
  return {
    type: protobufType(field2),
    id: number,
    ...cardinality === "repeated" && { rule: "repeated" },
    ...mapKey !== void 0 && { keyType: mapKey },
    ...field2.extendeeName === void 0 && { jsonName: field2.jsonName },
    options: {
      features,
      ...written && hasDefault(field2) && { default: defaultOf2(field2, written) }
    }
  };
}
function protobufType({ type }) {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "message":
      return isHeld(type.message.fullName) ? `.${type.message.fullName}` : "bytes";
    case "enum":
      return isHeld(type.enum.fullName) ? `.${type.enum.fullName}` : "int32";
    case "unresolved":
      return `.${type.name}`;
  }
}
function hasDefault({ type }) {
  return type.kind === "scalar" || type.kind === "enum";
}
function defaultOf2({ type }, value) {
  if (!("text" in value)) return void 0;
  const { text: text3 } = value;
  const scalar2 = type.kind === "scalar" ? type.scalar : void 0;
  if (scalar2 === "bool") return text3 === "true";
  if (scalar2 === "string" || scalar2 === void 0) return text3;
  if (scalar2 === "bytes")
    return Buffer.from(text3, /[^\u0000-\u00ff]/.test(text3) ? "utf8" : "latin1").toString("base64");
  if (scalar2 === "float" || scalar2 === "double") return floatOf(text3);
  if (scalar2.endsWith("64")) return text3;
  return Number(text3.replace(/^(-?)0(?=[0-7]+$)/, "$10o"));
}
function floatOf(text3) {
  if (/^-?inf/.test(text3)) return text3.startsWith("-") ? -Infinity : Infinity;
  return text3.endsWith("nan") ? NaN : Number(text3.replace(/[fF]$/, ""));
}

// src/formats/protobuf/codec/reflect.ts
var common = {};
var reflections = /* @__PURE__ */ new WeakMap();
function reflectionFrom(library, file3) {
  const [extension] = allExtensions(file3);
  const key = extension ? file3 : common;
  return getOrMake(reflections, key, () => reflect(library, file3));
}
function reflect(library, from) {
  const types2 = /* @__PURE__ */ new WeakMap();
  const holders = /* @__PURE__ */ new WeakMap();
  function typeOf3(type) {
    return getOrMake(types2, type, describe2);
  }
  function describe2(type) {
    const root = rootOf(library, rootJson(type, from));
    const reflected = root.lookupTypeOrEnum(type.fullName);
    if (type.kind === "message")
      open(
        root,
        reflected,
        [...type.fields, ...extensionsOf(type, from)].flatMap((field2) => targetOf(field2) ?? [])
      );
    root.resolveAll();
    return reflected;
  }
  function describeHolder(type) {
    const root = rootOf(library, holderRoot(type));
    const holder2 = root.lookupType(holderName(type));
    open(root, holder2, [type]);
    root.resolveAll();
    return holder2;
  }
  function open(root, type, targets) {
    const named2 = new Map(targets.map((target) => [target.fullName, target]));
    root.lookup = (path) => {
      const target = named2.get(typeof path === "string" ? path : path.join("."));
      return target ? typeOf3(target) : null;
    };
    Object.assign(type, { resolveAll: () => type });
    type.setup = () => setUp(library, type);
  }
  return {
    message: (type) => typeOf3(type),
    holder: (type) => getOrMake(holders, type, describeHolder)
  };
}
function rootOf(library, json2) {
  const root = new library.Root();
  root.addJSON(json2.nested);
  return root;
}
function setUp(library, type) {
  const { Reader, Writer, util, encoder, decoder } = library;
  const types2 = type.fieldsArray.map((field2) => field2.resolve().resolvedType);
  const C = type.ctor;
  type.encode = (...args) => {
    type.encode = encoder(type)({ Writer, types: types2, util });
    return type.encode(...args);
  };
  type.decode = (...args) => {
    type.decode = decoder(type)({ Reader, types: types2, util, C });
    return type.decode(...args);
  };
  const all = () => library.Type.prototype.setup.call(type);
  type.toObject = (...args) => all().toObject(...args);
  type.fromObject = (...args) => all().fromObject(...args);
  type.verify = (...args) => all().verify(...args);
  return type;
}

// src/formats/protobuf/codec/codec.ts
var decoderName = "protobufjs 8.8.1";
var codecOf = memoByObject(async (type) => {
  const [protobuf2, protojson] = await load();
  const types2 = reflectionFrom(protobuf2, type.file);
  const reflected = type.kind === "enum" ? types2.holder(type) : types2.message(type);
  const own = (message3) => message3;
  return {
    parse: (value) => own(protojson.fromJson(reflected, value)),
    print: (message3) => protojson.toJson(reflected, message3),
    encode: (message3) => reflected.encode(message3).finish(),
    encodeAs: (inner, message3) => types2.message(inner).encode(message3).finish(),
    decode(bytes) {
      const reader = protobuf2.Reader.create(bytes);
      reader.discardUnknown = false;
      return own(reflected.decode(reader));
    },
    parseJson: (text3, policy) => own(
      protojson.fromJsonString(reflected, text3, { ignoreUnknownFields: policy.unknownFields === "ignore" })
    ),
    printJson: (message3) => protojson.toJsonString(reflected, message3),
    missing: (message3) => missingRequired(reflected, message3)
  };
});
function missingRequired(type, message3) {
  for (const field2 of type.fieldsArray) {
    const value = Object.hasOwn(message3, field2.name) ? message3[field2.name] : void 0;
    if (field2.required && value === void 0) return `missing required '${field2.name}'`;
    const inner = field2.resolvedType;
    if (typeof value !== "object" || value === null || !inner || !("fieldsArray" in inner)) continue;
    for (const element of field2.repeated || field2.map ? Object.values(value) : [value]) {
      const missing = missingRequired(inner, element);
      if (missing !== void 0) return missing;
    }
  }
  return void 0;
}
async function load() {
  const { light, protojson } = await import("./protobufjs-library-ZQL3BPBH.mjs");
  return [light, protojson];
}
function travel(writer, reader, { value, on, policy }) {
  const sent = writer.parse(value);
  const bytes = on === "wire" ? writer.encode(sent) : void 0;
  const transport = bytes ? Buffer.from(bytes).toString("hex") : writer.printJson(sent);
  try {
    const received2 = bytes ? reader.decode(bytes) : reader.parseJson(transport, policy);
    const missing = reader.missing(received2);
    return missing === void 0 ? { sent, received: received2, transport } : { refused: missing, transport };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error), transport };
  }
}

// src/formats/protobuf/codec/values.ts
function mapEntries(map, keyType) {
  return Object.entries(map).map(([key, item]) => ({ key: keyValue(key, keyType), item })).sort(byText(({ key }) => scalarText(key)));
}
function keyValue(key, type) {
  if (type === "string") return key;
  if (type === "bool") return key === "true";
  if (key.length !== 8 || !type.endsWith("64") || /^-?\d+$/.test(key)) return key;
  const bytes = Buffer.from(key, "latin1");
  const unsigned = !type.startsWith("s") && !type.startsWith("i");
  return { low: bytes.readInt32LE(0), high: bytes.readInt32LE(4), unsigned };
}
function entryOf3({ field: field2, value }) {
  if (field2.mapKey !== void 0) {
    if (!isPlain(value)) return void 0;
    const key2 = { type: { kind: "scalar", scalar: field2.mapKey }, value: value.key };
    return { key: key2, item: { type: field2.type, value: value.item } };
  }
  if (field2.type.kind !== "message" || !isPlain(value)) return void 0;
  const { fields: fields2 } = field2.type.message;
  const part = (number) => {
    const field3 = fields2.find(
      (candidate) => candidate.number === number && candidate.cardinality === "singular"
    );
    if (!field3) return void 0;
    const absent2 = nonZeroDefault(field3);
    const written = Object.hasOwn(value, field3.name) ? value[field3.name] : void 0;
    return { type: field3.type, value: written, ...absent2 !== void 0 && { absent: absent2 } };
  };
  const [key, item] = [part(1), part(2)];
  return key && item && { key, item };
}
function jsonForm(from, to) {
  if (from.type.kind === "message" && to.type.kind === "message") {
    if (from.type.message.fullName === to.type.message.fullName) return [from, to];
  }
  return [unwrapped(from), unwrapped(to)];
}
function unwrapped({ type, value }) {
  const scalar2 = type.kind === "message" ? jsonScalarOf(type.message) : void 0;
  if (scalar2 === void 0) return { type, value };
  return { type: { kind: "scalar", scalar: scalar2 }, value: isPlain(value) ? value.value : value };
}
function sameValue(from, to, on) {
  if (from.value === void 0 || to.value === void 0) return isZero2(from.value ?? to.value);
  if (on === "json" && hasOwnForm(from, to)) return true;
  if (to.type.kind === "message" || from.type.kind === "message" && !(from.value instanceof Uint8Array))
    return false;
  if (from.type.kind === "enum" && to.type.kind === "enum")
    return sameEnumValue(from.type.enum, Number(from.value), to.type.enum, Number(to.value));
  return sameScalar(from, to, on);
}
function hasOwnForm(from, to) {
  const special2 = ({ type }) => type.kind === "message" && hasSpecialJson(type.message);
  return special2(to) || special2(from) && typeof to.value === "string";
}
function sameEnumValue(writer, sent, reader, received2) {
  const names2 = writer.values.filter(({ number }) => number === sent).map(({ name }) => name);
  const namesakes = reader.values.filter(({ name }) => names2.includes(name));
  if (namesakes.length > 0) return namesakes.some(({ number }) => number === received2);
  return sent === received2;
}
function sameScalar(from, to, on) {
  if (on === "json" && typeof to.value === "string") {
    if (from.type.kind === "enum") return printedName(from.type.enum, Number(from.value)) === to.value;
    if (from.value instanceof Uint8Array) return false;
    return (typeof from.value === "string" ? from.value : scalarText(from.value)) === to.value;
  }
  if ([from.value, to.value].some((value) => typeof value === "string" || value instanceof Uint8Array))
    return Buffer.compare(bytesOf(from.value), bytesOf(to.value)) === 0;
  return scalarText(from.value) === scalarText(kept(to));
}
function bytesOf(value) {
  return value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(scalarText(value), "utf8");
}
function kept({ type, value }) {
  const narrow = type.kind === "scalar" && type.scalar === "float";
  return narrow && typeof value === "number" ? Math.fround(value) : value;
}
function isZero2(value) {
  if (value === void 0 || value === "") return true;
  if (value instanceof Uint8Array) return value.length === 0;
  if (isPlain(value) && !isLong(value)) return Object.keys(value).length === 0;
  return scalarText(value) === "0";
}
function isDefault(value, text3) {
  if (typeof value === "boolean") return String(value) === text3;
  return (typeof value === "string" ? JSON.stringify(value) : scalarText(value)) === text3;
}
function scalarText(value) {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return Object.is(value, -0) ? "0" : String(value);
  return isLong(value) ? longText(value) : JSON.stringify(value);
}
function isPlain(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
function isLong(value) {
  return isPlain(value) && "low" in value && "high" in value && "unsigned" in value;
}
function longText({ low, high, unsigned }) {
  const bits = BigInt(high >>> 0) << 32n | BigInt(low >>> 0);
  return (unsigned ? bits : BigInt.asIntN(64, bits)).toString();
}
function show(value) {
  if (value === void 0) return "nothing";
  if (value instanceof Uint8Array) return `0x${Buffer.from(value).toString("hex")}`;
  if (isLong(value)) return longText(value);
  if (Array.isArray(value)) return `[${value.slice(0, 5).map(show).join(", ")}]`;
  const text3 = JSON.stringify(
    value,
    (_, inner) => typeof inner === "number" && !Number.isFinite(inner) ? String(inner) : inner
  );
  return text3.length > 80 ? `${text3.slice(0, 80)}\u2026` : text3;
}

// src/formats/protobuf/codec/counterparts.ts
function propertyNames(message3, sent) {
  const { byName: byName3, order } = indexOf(message3);
  return Object.keys(sent).flatMap((name) => byName3.get(name) ?? []).filter((field2) => sent[field2.name] !== null && !isEmpty(sent[field2.name], field2)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
function isEmpty(value, { cardinality }) {
  if (Array.isArray(value)) return value.length === 0;
  return cardinality === "map" && isPlain(value) && Object.keys(value).length === 0;
}
function counterpart(reader, field2, on) {
  const { byName: byName3, byNumber, byKey } = indexOf(reader);
  const namesake = byName3.get(field2.name);
  if (on === "wire")
    return namesake && namesake.number !== field2.number ? void 0 : byNumber.get(field2.number);
  const target = byKey.get(field2.jsonName);
  if (!target || target.name === field2.name) return target;
  if (namesake) return void 0;
  return target.number !== field2.number && byNumber.has(field2.number) ? void 0 : target;
}
function counterpartsOf(writer, reader, on) {
  return pairs[on].getOrMake(writer, reader, () => pairUp(writer, reader, on));
}
var pairs = { wire: new PairTable(), json: new PairTable() };
function pairUp(writer, reader, on) {
  const targets = /* @__PURE__ */ new Map();
  const sources = /* @__PURE__ */ new Map();
  for (const field2 of writer.fields) {
    const target = counterpart(reader, field2, on);
    if (!target) continue;
    targets.set(field2, target);
    if (!sources.has(target)) sources.set(target, field2);
  }
  return { targets, sources };
}
var indexOf = memoByObject((message3) => {
  const byName3 = /* @__PURE__ */ new Map();
  const byNumber = /* @__PURE__ */ new Map();
  const byKey = /* @__PURE__ */ new Map();
  for (const field2 of message3.fields) {
    if (!byName3.has(field2.name)) byName3.set(field2.name, field2);
    if (!byNumber.has(field2.number)) byNumber.set(field2.number, field2);
    for (const key of [field2.jsonName, field2.name]) if (!byKey.has(key)) byKey.set(key, field2);
  }
  const order = new Map(message3.fields.map((field2, i) => [field2, i]));
  return { byName: byName3, byNumber, byKey, order };
});

// src/formats/protobuf/codec/compare.ts
function losses(from, to, ends) {
  const { type: writer, message: sent } = from;
  const { type: reader, message: received2 } = to;
  const all = [];
  const between = counterpartsOf(writer, reader, ends.on);
  const { targets, sources } = between;
  const sentFields = propertyNames(writer, sent);
  for (const field2 of sentFields) {
    const value = sent[field2.name];
    const target = targets.get(field2);
    if (!target) {
      all.push(missingField(reader, field2));
      continue;
    }
    const arrived = Object.hasOwn(received2, target.name) && !isEmpty(received2[target.name], target) ? received2[target.name] : void 0;
    const loss = compareField({ field: field2, value }, { field: target, value: arrived }, ends);
    if (loss) all.push(loss);
  }
  const wasSent = new Set(sentFields);
  for (const field2 of speaking(reader, received2, between)) {
    const source2 = sources.get(field2);
    if (source2 && wasSent.has(source2)) continue;
    const arrived = Object.hasOwn(received2, field2.name) ? received2[field2.name] : void 0;
    if (arrived !== void 0 && !isEmpty(arrived, field2)) {
      all.push({
        kind: "altered",
        text: `${field2.name}: nothing was written and ${show(arrived)} arrived`
      });
    } else if (source2) all.push(...absent(field2, source2));
  }
  return all;
}
function speaking(reader, received2, between) {
  const { byName: byName3, order } = indexOf(reader);
  const arrived = Object.keys(received2).flatMap((name) => byName3.get(name) ?? []);
  const fields2 = /* @__PURE__ */ new Set([...arrived, ...otherDefaults(between)]);
  return [...fields2].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
var otherDefaults = memoByObject(
  ({ sources }) => [...sources].filter(([field2, source2]) => absent(field2, source2).length > 0).map(([field2]) => field2)
);
function missingField(reader, field2) {
  const { byName: byName3, byNumber } = indexOf(reader);
  const elsewhere = byNumber.has(field2.number) || byName3.has(field2.name);
  return elsewhere ? { kind: "lost", text: `${field2.name}: written, and reads as absent` } : { kind: "kept", text: `${field2.name}: kept as unknown` };
}
function absent(reader, writer) {
  const written = writtenDefault(reader) ?? writtenDefault(writer);
  if (written === void 0 && reader.type.kind !== "enum") return [];
  const from = effectiveDefault(writer);
  const to = effectiveDefault(reader);
  if (from === void 0 || to === void 0 || from === to || reader.type.kind !== writer.type.kind)
    return [];
  return [
    {
      kind: "altered",
      text: `${reader.name}: not written; the writer means ${from}, the reader reads ${to}`
    }
  ];
}
function compareField(from, to, ends) {
  const { name } = from.field;
  if (to.value === void 0) {
    return isReadersDefault(from, to.field) ? void 0 : { kind: "lost", text: `${name}: ${show(from.value)} was written, and reads as absent` };
  }
  const sent = elements(from);
  const arrived = elements(to);
  if (sent.length !== arrived.length) {
    return {
      kind: arrived.length < sent.length ? "lost" : "altered",
      text: `${name}: ${show(from.value)} was written and ${show(to.value)} arrived`
    };
  }
  for (const [index, value] of sent.entries()) {
    const loss = compareValue({ field: from.field, value }, { field: to.field, value: arrived[index] }, ends);
    if (loss)
      return loss.startsWith(">") ? { kind: "altered", text: `${name}.${loss.slice(1)}` } : { kind: "altered", text: `${name}: ${loss}` };
  }
  return void 0;
}
function isReadersDefault({ value, field: field2 }, reader) {
  if (reader.cardinality !== "singular" || field2.cardinality !== "singular") return false;
  if (reader.presence !== "implicit" && field2.presence !== "implicit") return false;
  return isZero2(value) || isDefault(value, effectiveDefault(reader));
}
function elements({ field: field2, value }) {
  if (field2.mapKey !== void 0 && isPlain(value)) return mapEntries(value, field2.mapKey);
  return Array.isArray(value) ? value : [value];
}
function compareValue(from, to, ends) {
  const [fromMap, toMap] = [from.field.mapKey !== void 0, to.field.mapKey !== void 0];
  if (!fromMap && !toMap) {
    const typed = ({ field: field2, value }) => ({ type: field2.type, value });
    return compareTyped(typed(from), typed(to), ends);
  }
  const dropped = toMap && !fromMap && ends.on === "wire" ? besidesEntry(from) : void 0;
  if (dropped) return `>${dropped.name}: written, and dropped: a map keeps keys and values`;
  const sent = fromMap || ends.on === "wire" ? entryOf3(from) : void 0;
  const arrived = toMap || ends.on === "wire" ? entryOf3(to) : void 0;
  if (!sent || !arrived) return differing(from.value, to.value);
  if (compareTyped(sent.key, arrived.key, ends) !== void 0)
    return `the key ${show(sent.key.value)} arrived as ${show(arrived.key.value)}`;
  return compareTyped(sent.item, arrived.item, ends);
}
function besidesEntry({ field: field2, value }) {
  if (field2.type.kind !== "message" || !isPlain(value)) return void 0;
  return propertyNames(field2.type.message, value).find(({ number }) => number > 2);
}
function differing(sent, arrived) {
  return `${show(sent)} was written and ${show(arrived)} arrived`;
}
function compareTyped(sent, arrived, ends) {
  if (sent.value === void 0 && sent.absent !== void 0 && !isDefault(arrived.value, sent.absent))
    return `nothing was written, which means ${sent.absent}, and ${show(arrived.value)} arrived`;
  const [from, to] = ends.on === "json" ? jsonForm(sent, arrived) : [sent, arrived];
  if (from.type.kind === "message" && to.type.kind === "message" && isPlain(to.value)) {
    const sentMessage = { type: from.type.message, message: from.value };
    const inner = losses(sentMessage, { type: to.type.message, message: to.value }, ends);
    const loss = inner.find(({ kind }) => kind !== "kept");
    return loss && `>${loss.text}`;
  }
  const holds = from.type.kind === "message" && to.value instanceof Uint8Array;
  const encoded = holds && ends.encode(from.type.message, from.value);
  const same = encoded ? sameValue({ ...from, value: encoded }, to, ends.on) : sameValue(from, to, ends.on);
  return same ? void 0 : differing(sent.value, arrived.value);
}

// src/formats/protobuf/witness/execute.ts
async function execute(writer, reader, dispatch) {
  const [from, to] = await Promise.all([codecOf(writer), codecOf(reader)]);
  const { value, on } = dispatch;
  const trip = travel(from, to, dispatch);
  const written = {
    ...writer.kind === "message" ? { message: writer.fullName } : { enum: writer.fullName },
    ...reader.fullName !== writer.fullName && { reader: reader.fullName },
    surface: on,
    value
  };
  const common2 = { written, decoder: decoderName, ...on === "wire" && { bytes: trip.transport } };
  if ("refused" in trip)
    return { outcome: "rejects", witness: { ...common2, observed: `refused: ${trip.refused}` } };
  const allLosses = lossesOf(writer, reader, trip, { on, codec: from });
  const failing = allLosses.filter(({ kind }) => kind !== "kept");
  const observed = failing.length > 0 ? failing : allLosses;
  return {
    outcome: failing.length > 0 ? "misreads" : "reads",
    witness: {
      ...common2,
      observed: observed.map(({ text: text3 }) => text3).join("; ") || `arrived as ${received(to, trip)}`
    }
  };
}
function received(reader, { received: message3 }) {
  try {
    return show(reader.print(message3));
  } catch {
    return show(message3);
  }
}
function lossesOf(writer, reader, trip, { on, codec }) {
  if (writer.kind === "message" && reader.kind === "message") {
    const encode = (type, value) => codec.encodeAs(type, value);
    return losses(
      { type: writer, message: trip.sent },
      { type: reader, message: trip.received },
      { on, encode }
    );
  }
  if (writer.kind !== "enum" || reader.kind !== "enum") return [];
  const [from, to] = [holder(writer), holder(reader)];
  return losses(
    { type: from, message: trip.sent },
    { type: to, message: trip.received },
    { on, encode: () => void 0 }
  );
}
function holder(type) {
  const field2 = {
    kind: "field",
    name: "value",
    jsonName: "value",
    number: 1,
    cardinality: "singular",
    presence: "explicit",
    type: { kind: "enum", enum: type },
    options: []
  };
  return { kind: "message", fields: [field2] };
}

// src/formats/protobuf/witness/grpc.ts
async function executeCall(writer, reader, { role, value }) {
  const from = writer[role];
  const to = reader[role];
  if (!from || !to) throw new Error("the method's message is not resolved");
  const [sends, receives] = await Promise.all([codecOf(from), codecOf(to)]);
  const streams3 = role === "request" ? reader.node.clientStreaming : reader.node.serverStreaming;
  const bytes = Buffer.concat(value.map((item) => frame(sends.encode(sends.parse(item)))));
  const written = {
    method: `${writer.service.fullName}/${writer.name}`,
    role,
    surface: "wire",
    value
  };
  const common2 = { written, bytes: bytes.toString("hex"), decoder: `gRPC framing over ${decoderName}` };
  const count = unframe(bytes, receives);
  if (streams3 || count === 1)
    return { outcome: "reads", witness: { ...common2, observed: `${String(count)} messages arrived` } };
  const observed = `refused: the reader expects exactly one ${role} and ${String(count)} arrived (gRPC status INTERNAL or UNIMPLEMENTED)`;
  return { outcome: "rejects", witness: { ...common2, observed } };
}
function frame(message3) {
  const header = Buffer.alloc(5);
  header.writeUInt32BE(message3.length, 1);
  return Buffer.concat([header, message3]);
}
function unframe(bytes, codec) {
  let at2 = 0;
  let count = 0;
  while (at2 < bytes.length) {
    const length = bytes.readUInt32BE(at2 + 1);
    codec.decode(bytes.subarray(at2 + 5, at2 + 5 + length));
    at2 += 5 + length;
    count += 1;
  }
  return count;
}

// src/formats/protobuf/witness/differing.ts
var maxValues2 = 200;
var maxPairs = 500;
var innerDepth = 2;
function differingValues(writer, reader, on) {
  const seen = /* @__PURE__ */ new Map([[writer, /* @__PURE__ */ new Set([reader])]]);
  const steps = [{ writer, reader, wrap: (value) => value }];
  const values3 = [];
  for (const step of steps) {
    const required = requiredParts(step.writer);
    if (!required) continue;
    for (const field2 of step.writer.fields) {
      const twin = twinOf(field2, step.reader);
      for (const value of differingField(field2, twin))
        values3.push(step.wrap({ ...required, [field2.jsonName]: value }));
      const rival = twin?.oneof && rivalOf(twin, field2, on);
      if (rival)
        values3.push(...bothSet(field2, rival, depthOf).map((both) => step.wrap({ ...required, ...both })));
      const inner = innerStep(step, field2, twin, required);
      if (!inner || seen.get(inner.writer)?.has(inner.reader) || steps.length >= maxPairs) continue;
      seen.set(inner.writer, (seen.get(inner.writer) ?? /* @__PURE__ */ new Set()).add(inner.reader));
      steps.push(inner);
    }
    values3.push(step.wrap(required));
    if (values3.length >= maxValues2) break;
  }
  return values3.slice(0, maxValues2);
}
function depthOf(field2) {
  const target = targetOf(field2);
  return target?.kind === "message" && messageValues(target, innerDepth + 1).length < 2 ? innerDepth - 1 : innerDepth;
}
function twinOf(field2, reader) {
  return reader.fields.find(({ name }) => name === field2.name) ?? reader.fields.find(({ number }) => number === field2.number);
}
function differingField(field2, twin) {
  if (!twin || ownFieldText(field2) !== ownFieldText(twin)) return fieldValues(field2, depthOf(field2));
  const [from, to] = [targetOf(field2), targetOf(twin)];
  return from?.kind === "enum" && to?.kind === "enum" && !isUnchanged(from, to) ? fieldValues(field2) : [];
}
function innerStep({ wrap }, field2, twin, required) {
  const [writer, reader] = [targetOf(field2), twin && targetOf(twin)];
  if (writer?.kind !== "message" || reader?.kind !== "message") return void 0;
  if (hasSpecialJson(writer) || isUnchanged(writer, reader)) return void 0;
  return { writer, reader, wrap: (value) => wrap({ ...required, [field2.jsonName]: asHeld(field2, value) }) };
}
function asHeld(field2, value) {
  if (field2.cardinality === "repeated") return [value];
  if (field2.cardinality !== "map") return value;
  const [key = "k"] = keysOf2(field2);
  return { [key]: value };
}
function differingFieldValues(writer, reader, on) {
  const [from, to] = [targetOf(writer), reader && targetOf(reader)];
  if (from?.kind !== "message" || to?.kind !== "message" || hasSpecialJson(from)) return [];
  return differingValues(from, to, on).map((value) => asHeld(writer, value));
}

// src/formats/protobuf/witness/subject.ts
function subjectsOf({ sides }) {
  const base = subjectOf(sides.base);
  const head = subjectOf(sides.head);
  return base && head ? { base, head } : void 0;
}
function subjectOf(side2) {
  if (typeof side2 !== "object" || side2 === null) return void 0;
  if ("service" in side2 && "requestName" in side2) return { kind: "rpc", rpc: side2 };
  if ("enum" in side2) {
    const { enum: type, value } = side2;
    return { kind: "enum", enum: type, first: value?.name };
  }
  if ("field" in side2 || "message" in side2) {
    const { field: field2, message: message3 } = side2;
    if (!message3) return void 0;
    return "field" in side2 ? { kind: "field", field: field2, message: message3 } : { kind: "message", message: message3 };
  }
  return void 0;
}
function typeOf2(subject) {
  return subject.kind === "enum" ? subject.enum : subject.message;
}
function candidates(reader, writer, on) {
  if (writer.kind === "enum") {
    const first = writer.first === void 0 ? [] : [{ value: writer.first }];
    return [...first, ...enumValues(writer.enum).map((value) => ({ value })), {}];
  }
  if (writer.kind === "message") {
    const near = reader.kind === "message" ? differingValues(writer.message, reader.message, on) : [];
    return near.length > 1 ? near : [...near, ...messageValues(writer.message)];
  }
  const base = requiredParts(writer.message);
  if (!base) return [];
  if (!writer.field) return [base];
  const { field: field2 } = writer;
  const twin = reader.kind === "field" ? reader.field : void 0;
  const values3 = [...fieldValues(field2), ...differingFieldValues(field2, twin, on)].map((value) => ({
    ...base,
    [field2.jsonName]: value
  }));
  const rival = twin?.oneof ? rivalOf(twin, field2, on) : void 0;
  const together = rival ? bothSet(field2, rival).map((both) => ({ ...base, ...both })) : [];
  const without = Object.fromEntries(Object.entries(base).filter(([key]) => key !== field2.jsonName));
  return [...together, ...values3, ...field2.presence === "required" ? [] : [without]];
}

// src/formats/protobuf/witness/prove.ts
var messageProofs = () => new PairTable();
async function proveChange({
  change,
  surface,
  direction,
  matched,
  run
}) {
  if (!change || !isData(surface)) return void 0;
  const wanted = change.verdicts[surface]?.[direction].outcome;
  if (wanted !== "rejects" && wanted !== "misreads") return void 0;
  const subjects = subjectsOf(change);
  if (!subjects) return void 0;
  const { budget, context } = matched;
  if (budget.left <= 0)
    return { unproven: "the search for data spent its budget on earlier changes of this contract" };
  const [reader, writer] = direction === "backward" ? [subjects.head, subjects.base] : [subjects.base, subjects.head];
  const question = { on: surface, policy: context.policy, wanted };
  if (reader.kind !== "message" || writer.kind !== "message") return search(reader, writer, question, budget);
  const proofs = run.table(messageProofs).getOrMake(reader.message, writer.message, () => /* @__PURE__ */ new Map());
  return getOrMake(proofs, JSON.stringify(question), () => search(reader, writer, question, budget));
}
async function search(reader, writer, { on, policy, wanted }, budget) {
  if (reader.kind === "rpc" || writer.kind === "rpc") return proveCall(reader, writer);
  const to = typeOf2(reader);
  const from = typeOf2(writer);
  const size = sizeOf(from) + sizeOf(to);
  let fallback;
  for (const value of candidates(reader, writer, on)) {
    budget.left -= size;
    const executed = await attempt(from, to, { value, on, policy });
    if (executed?.outcome === wanted) return executed;
    if (executed && executed.outcome !== "reads") fallback ??= executed;
  }
  return fallback;
}
async function attempt(from, to, dispatch) {
  try {
    return await execute(from, to, dispatch);
  } catch {
    return void 0;
  }
}
async function proveCall(reader, writer) {
  if (reader.kind !== "rpc" || writer.kind !== "rpc") return void 0;
  for (const role of ["request", "response"]) {
    const message3 = writer.rpc[role];
    const streams3 = role === "request" ? writer.rpc.node.clientStreaming : writer.rpc.node.serverStreaming;
    const datum = message3 && streams3 ? requiredParts(message3) : void 0;
    if (!datum) continue;
    const executed = await executeCall(writer.rpc, reader.rpc, { role, value: [datum, datum] });
    if (executed.outcome === "rejects") return executed;
  }
  return void 0;
}
function sizeOf(type) {
  return type.kind === "message" ? type.fields.length : 1;
}

// src/formats/protobuf/witness/replay.ts
async function replay(reader, writer, written, policy) {
  if (isCall(written)) return replayCall(reader, writer, written);
  const { message: message3, enum: enumName2, surface, value, reader: readerName } = datumOf(written);
  const name = message3 ?? enumName2 ?? "";
  const from = typeNamed2(writer, name);
  const to = typeNamed2(reader, readerName ?? name) ?? typeNamed2(reader, repackaged(name, writer.file, reader.file));
  if (!from) throw new Error(`the writer has no type ${name}`);
  if (!to) throw new Error(`the reader has no type ${name}`);
  return execute(from, to, { value, on: surface === "json" ? "json" : "wire", policy });
}
function datumOf(written) {
  const usable = typeof written === "object" && written !== null && "surface" in written && "value" in written && ("message" in written || "enum" in written);
  if (!usable) throw new Error("a Protobuf datum is { message or enum, surface, value }");
  return written;
}
function typeNamed2({ file: file3, model }, name) {
  for (const path of [file3.path, ...model.visible(file3.path), ...model.loaded()]) {
    const candidate = model.file(path);
    if (!candidate) continue;
    for (const type of allMessages(candidate)) if (type.fullName === name) return type;
    for (const type of allEnums(candidate)) if (type.fullName === name) return type;
  }
  return void 0;
}
function isCall(written) {
  return typeof written === "object" && written !== null && "method" in written && "role" in written;
}
function replayCall(reader, writer, datum) {
  const from = rpcNamed(writer, datum.method);
  const to = rpcNamed(reader, datum.method);
  if (!from || !to) throw new Error(`one side has no method ${datum.method}`);
  return executeCall(from, to, datum);
}
function rpcNamed({ file: file3 }, method2) {
  const [service3 = "", name] = method2.split("/");
  const short2 = service3.slice(service3.lastIndexOf(".") + 1);
  return file3.services.find(({ name: own }) => own === short2)?.rpcs.find((rpc2) => rpc2.name === name);
}

// src/formats/protobuf/protobuf.ts
var countedByDefault = ["wire", "json"];
var protobuf = defineFormat({
  id: "protobuf",
  rules: Object.values(rules_exports),
  surfaces: protobufSurfaces,
  identify: identityOf,
  open: openModel,
  prepare: openPackages,
  references: references2,
  faults: faultsOf,
  notes: () => [],
  contract(model, path) {
    const file3 = model.file(path);
    if (!file3) throw new Error(`${path} was not opened`);
    return { file: file3, model };
  },
  contractId: ({ file: file3 }) => file3.package === "" ? void 0 : file3.package,
  canonical: ({ file: file3 }) => canonicalText(file3),
  match: matchContracts,
  judge,
  prove: proveChange,
  profile: profileOf,
  removedProfile: (name, { base, head }) => removedResult(name, base, head),
  replay: (reader, writer, written, settings) => replay(reader, writer, written, policyOf(settings))
});
function protobufSurfaces({ surfaces }) {
  return surfaces && surfaces.length > 0 ? surfaces : countedByDefault;
}
function judge({ judged, settings }) {
  const verdicts = judged.flatMap(
    (change) => protobufSurfaces(settings).flatMap((surface) => change.verdicts[surface] ?? [])
  );
  return {
    backward: worst(verdicts.map(({ backward }) => backward)),
    forward: worst(verdicts.map(({ forward }) => forward))
  };
}
export {
  protobuf
};
