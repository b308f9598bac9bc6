// Pairs of files that differ in one way each, for asking buf; the cases of the rules are asked too.
const p2 = 'syntax = "proto2";\npackage a.v1;\n';
const p3 = 'syntax = "proto3";\npackage a.v1;\n';
const e23 = 'edition = "2023";\npackage a.v1;\n';
const e24 = 'edition = "2024";\npackage a.v1;\n';
const one = (name, base, head) => ({ name, base: { "a.proto": base }, head: { "a.proto": head } });
const in3 = (name, from, to, rest = "") =>
  one(name, `${p3}message M {\n${from}\n}\n${rest}`, `${p3}message M {\n${to}\n}\n${rest}`);
const in2 = (name, from, to, rest = "") =>
  one(name, `${p2}message M {\n${from}\n}\n${rest}`, `${p2}message M {\n${to}\n}\n${rest}`);
const in23 = (name, from, to, rest = "") =>
  one(name, `${e23}message M {\n${from}\n}\n${rest}`, `${e23}message M {\n${to}\n}\n${rest}`);
const E = "enum E { U = 0; A = 1; B = 2; }\n";
const option = (name, from, to) =>
  one(
    `file-option-${name}`,
    `${p3}${from === null ? "" : `option ${name} = ${from};\n`}message M {}\n`,
    `${p3}${to === null ? "" : `option ${name} = ${to};\n`}message M {}\n`,
  );
const scalars = [
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "sfixed32",
  "fixed64",
  "sfixed64",
  "bool",
  "float",
  "double",
  "string",
  "bytes",
  "E",
  "N",
];
const types = scalars.flatMap((from, i) =>
  [
    scalars[(i + 1) % scalars.length],
    scalars[(i + 5) % scalars.length],
    scalars[(i + 11) % scalars.length],
  ].map((to) =>
    in3(`type-${from}-${to}`, `${from} f = 1;`, `${to} f = 1;`, `${E}message N { string s = 1; }\n`),
  ),
);
const yaml = (name, lines, base, head) => ({
  name,
  base: { "a.proto": base },
  head: { "a.proto": head, "buf.yaml": `version: v2\nbreaking:\n${lines}` },
});
const removed = [`${p3}message M { string a = 1; string b = 2; }\n`, `${p3}message M { string a = 1; }\n`];
const svc = (rpcs) =>
  `${p3}message Q { string s = 1; }\nmessage R { string s = 1; }\nservice S {\n${rpcs}\n}\n`;

export const mutations = [
  ...types,
  in3("remove-field", "string a = 1; string b = 2;", "string a = 1;"),
  in3("remove-reserve-number", "string a = 1; string b = 2;", "reserved 2; string a = 1;"),
  in3("remove-reserve-name", "string a = 1; string b = 2;", 'reserved "b"; string a = 1;'),
  in3("remove-reserve-both", "string a = 1; string b = 2;", 'reserved 2; reserved "b"; string a = 1;'),
  in3("renumber", "string a = 1;", "string a = 2;"),
  in3("rename", "string a = 1;", "string c = 1;"),
  in3("rename-snake", "string a_b = 1;", 'string a_c = 1 [json_name = "aB"];'),
  in3("json-name", "string a = 1;", 'string a = 1 [json_name = "x"];'),
  in3("optional", "int32 a = 1;", "optional int32 a = 1;"),
  in3("optional-message", "M a = 1;", "optional M a = 1;"),
  in3("repeated", "int32 a = 1;", "repeated int32 a = 1;"),
  in3(
    "repeated-to-map",
    "repeated N a = 1;",
    "map<string, int32> a = 1;",
    "message N { string key = 1; int32 value = 2; }\n",
  ),
  in3(
    "map-to-repeated",
    "map<string, int32> a = 1;",
    "repeated N a = 1;",
    "message N { string key = 1; int32 value = 2; }\n",
  ),
  in3("map-value", "map<string, int32> a = 1;", "map<string, int64> a = 1;"),
  in3("map-key", "map<string, int32> a = 1;", "map<int32, int32> a = 1;"),
  in3("map-value-message", "map<string, int32> a = 1;", "map<string, M> a = 1;"),
  in3("map-removed", "map<string, int32> a_b = 1; string s = 2;", "string s = 2;"),
  in3("map-renamed", "map<string, int32> a_b = 1;", "map<string, int32> a_c = 1;"),
  in3("map-enum-value", "map<string, E> a = 1;", "map<string, F> a = 1;", `${E}enum F { F_U = 0; }\n`),
  in3("packed", "repeated int32 a = 1;", "repeated int32 a = 1 [packed = false];"),
  in3("oneof-into-new", "string a = 1; string b = 2;", "oneof o { string a = 1; string b = 2; }"),
  in3("oneof-out", "oneof o { string a = 1; string b = 2; }", "oneof o { string a = 1; } string b = 2;"),
  in3("oneof-renamed", "oneof o { string a = 1; }", "oneof p { string a = 1; }"),
  in3("oneof-removed", "oneof o { string a = 1; }", "string a = 1;"),
  in3("oneof-member-removed", "oneof o { string a = 1; string b = 2; }", "oneof o { string a = 1; }"),
  in3("optional-removed", "optional string a = 1;", "string a = 1;"),
  in3("optional-to-oneof", "optional string a = 1;", "oneof o { string a = 1; }"),
  in3("reserved-removed", "reserved 5 to 9; string a = 1;", "string a = 1;"),
  in3("reserved-narrowed", "reserved 5 to 9; string a = 1;", "reserved 5 to 7; string a = 1;"),
  in3("reserved-split", "reserved 5 to 9; string a = 1;", "reserved 5, 6 to 9; string a = 1;"),
  in3("reserved-name-removed", 'reserved "x", "y"; string a = 1;', 'reserved "x"; string a = 1;'),
  in3("jstype", "int64 a = 1;", "int64 a = 1 [jstype = JS_STRING];"),
  in3("ctype", "string a = 1;", "string a = 1 [ctype = CORD];"),
  in3("ctype-piece", "string a = 1 [ctype = STRING_PIECE];", "string a = 1;"),
  in3("deprecated", "string a = 1;", "string a = 1 [deprecated = true];"),
  in3("nested-removed", "message N { string s = 1; } string a = 1;", "string a = 1;"),
  in3("nested-enum-removed", "enum F { X = 0; } string a = 1;", "string a = 1;"),
  in3(
    "nested-deep-removed",
    "message N { message O { string s = 1; } } string a = 1;",
    "message N { } string a = 1;",
  ),
  in3("type-renamed", "N a = 1;", "O a = 1;", "message N { string s = 1; }\nmessage O { string s = 1; }\n"),
  in3("enum-type-renamed", "E a = 1;", "F a = 1;", `${E}enum F { F_U = 0; F_A = 1; }\n`),
  one(
    "enum-moved-into-message",
    `${p3}message M { E e = 1; }\n${E}`,
    `${p3}message M { enum E { U = 0; A = 1; B = 2; C = 3; } E e = 1; }\n`,
  ),
  one(
    "enum-moved-smaller",
    `${p3}message M { E e = 1; }\n${E}`,
    `${p3}message M { enum E { U = 0; A = 1; } E e = 1; }\n`,
  ),
  one("enum-value-removed", `${p3}${E}`, `${p3}enum E { U = 0; A = 1; }\n`),
  one(
    "enum-value-removed-reserved",
    `${p3}${E}`,
    `${p3}enum E { reserved 2; reserved "B"; U = 0; A = 1; }\n`,
  ),
  one("enum-value-reserved-number", `${p3}${E}`, `${p3}enum E { reserved 2; U = 0; A = 1; }\n`),
  one("enum-value-reserved-name", `${p3}${E}`, `${p3}enum E { reserved "B"; U = 0; A = 1; }\n`),
  one("enum-value-renamed", `${p3}${E}`, `${p3}enum E { U = 0; A = 1; C = 2; }\n`),
  one("enum-value-added", `${p3}${E}`, `${p3}enum E { U = 0; A = 1; B = 2; C = 3; }\n`),
  one("enum-value-swapped", `${p3}${E}`, `${p3}enum E { U = 0; A = 2; B = 1; }\n`),
  one(
    "enum-alias-added",
    `${p3}${E}`,
    `${p3}enum E { option allow_alias = true; U = 0; A = 1; B = 2; C = 2; }\n`,
  ),
  one(
    "enum-alias-dropped",
    `${p3}enum E { option allow_alias = true; U = 0; A = 1; B = 1; }\n`,
    `${p3}enum E { U = 0; B = 1; }\n`,
  ),
  one("enum-removed", `${p3}message M {}\n${E}`, `${p3}message M {}\n`),
  one(
    "enum-reserved-removed",
    `${p3}enum E { reserved 5 to 9, -3; U = 0; }\n`,
    `${p3}enum E { reserved 5 to 8; U = 0; }\n`,
  ),
  one(
    "enum-first-value",
    `${p2}message M { optional E e = 1; }\nenum E { A = 1; B = 2; }\n`,
    `${p2}message M { optional E e = 1; }\nenum E { B = 2; A = 1; }\n`,
  ),
  one(
    "message-removed",
    `${p3}message M { string a = 1; }\nmessage N { string a = 1; }\n`,
    `${p3}message M { string a = 1; }\n`,
  ),
  one("message-renamed", `${p3}message M { string a = 1; }\n`, `${p3}message N { string a = 1; }\n`),
  one(
    "package-renamed",
    `${p3}message M { string a = 1; }\n`,
    `${p3.replace("v1", "v2")}message M { int32 a = 1; }\n`,
  ),
  one(
    "package-dropped",
    `${p3}message M { string a = 1; }\n`,
    'syntax = "proto3";\nmessage M { string a = 1; }\n',
  ),
  one(
    "syntax-2-3",
    `${p2}message M { optional string a = 1; repeated int32 r = 2; }\n`,
    `${p3}message M { optional string a = 1; repeated int32 r = 2; }\n`,
  ),
  one(
    "syntax-none-2",
    "package a.v1;\nmessage M { optional string a = 1; }\n",
    `${p2}message M { optional string a = 1; }\n`,
  ),
  one(
    "syntax-3-2023",
    `${p3}message M { string a = 1; }\n${E}`,
    `${e23}option features.field_presence = IMPLICIT;\nmessage M { string a = 1; }\n${E}`,
  ),
  one(
    "syntax-2-2023",
    `${p2}message M { optional string a = 1; required int32 b = 2; }\nenum E { A = 1; }\n`,
    `${e23}option features.enum_type = CLOSED;\nmessage M { string a = 1; int32 b = 2 [features.field_presence = LEGACY_REQUIRED]; }\nenum E { A = 1; }\n`,
  ),
  one("edition-2023-2024", `${e23}message M { string a = 1; }\n`, `${e24}message M { string a = 1; }\n`),
  one("visibility", `${e24}message M { string a = 1; }\n`, `${e24}local message M { string a = 1; }\n`),
  in2("required-added", "optional string a = 1;", "optional string a = 1; required string b = 2;"),
  in2("required-removed", "required string a = 1; optional string b = 2;", "optional string b = 2;"),
  in2("optional-to-required", "optional string a = 1;", "required string a = 1;"),
  in2("required-to-optional", "required string a = 1;", "optional string a = 1;"),
  in2("default-changed", "optional int32 a = 1 [default = 1];", "optional int32 a = 1 [default = 2];"),
  in2("default-added", "optional int32 a = 1;", "optional int32 a = 1 [default = 2];"),
  in2("default-zero", "optional int32 a = 1;", "optional int32 a = 1 [default = 0];"),
  in2("default-hex", "optional int32 a = 1 [default = 16];", "optional int32 a = 1 [default = 0x10];"),
  in2("default-string", 'optional string a = 1 [default = "x"];', 'optional string a = 1 [default = "y"];'),
  in2("default-bytes", 'optional bytes a = 1 [default = "\\x61"];', 'optional bytes a = 1 [default = "a"];'),
  in2("default-bool", "optional bool a = 1 [default = true];", "optional bool a = 1;"),
  in2("default-enum", "optional E a = 1 [default = A];", "optional E a = 1 [default = B];", E),
  in2("default-float", "optional double a = 1 [default = 1.0];", "optional double a = 1 [default = 1];"),
  in2("default-inf", "optional double a = 1 [default = inf];", "optional double a = 1 [default = -inf];"),
  in2("default-type", "optional int32 a = 1 [default = 1];", "optional bool a = 1 [default = true];"),
  in2(
    "group-to-message",
    "optional group G = 1 { optional string s = 1; }",
    "message G { optional string s = 1; } optional G g = 1;",
  ),
  in2("extension-range-removed", "extensions 10 to 20, 30 to 40;", "extensions 10 to 20;"),
  in2("extension-range-narrowed", "extensions 10 to max;", "extensions 10 to 1000;"),
  in2("extension-removed", "extensions 10 to 20;", "extensions 10 to 20;"),
  one(
    "extension-deleted",
    `${p2}message M { extensions 10 to 20; }\nextend M { optional string e = 10; optional int32 f = 11; }\n`,
    `${p2}message M { extensions 10 to 20; }\nextend M { optional string e = 10; }\n`,
  ),
  one(
    "extension-type",
    `${p2}message M { extensions 10 to 20; }\nextend M { optional string e = 10; }\n`,
    `${p2}message M { extensions 10 to 20; }\nextend M { optional int32 e = 10; }\n`,
  ),
  one(
    "extension-renamed",
    `${p2}message M { extensions 10 to 20; }\nextend M { optional string e = 10; }\n`,
    `${p2}message M { extensions 10 to 20; }\nextend M { optional string f = 10; }\n`,
  ),
  one(
    "extension-repeated",
    `${p2}message M { extensions 10 to 20; }\nextend M { optional string e = 10; }\n`,
    `${p2}message M { extensions 10 to 20; }\nextend M { repeated string e = 10; }\n`,
  ),
  one(
    "extension-nested",
    `${p2}message M { extensions 10 to 20; }\nmessage N { extend M { optional string e = 10; } }\n`,
    `${p2}message M { extensions 10 to 20; }\nmessage N { }\n`,
  ),
  in2(
    "descriptor-accessor",
    "optional string descriptor = 1;",
    "option no_standard_descriptor_accessor = true; optional string descriptor = 1;",
  ),
  in23("feature-presence", "string a = 1;", "string a = 1 [features.field_presence = IMPLICIT];"),
  in23("feature-required", "string a = 1;", "string a = 1 [features.field_presence = LEGACY_REQUIRED];"),
  in23("feature-utf8", "string a = 1;", "string a = 1 [features.utf8_validation = NONE];"),
  in23(
    "feature-utf8-map",
    "map<string, string> a = 1;",
    "map<string, string> a = 1 [features.utf8_validation = NONE];",
  ),
  in23("feature-delimited", "M a = 1;", "M a = 1 [features.message_encoding = DELIMITED];"),
  in23("feature-json", "string a = 1;", "option features.json_format = LEGACY_BEST_EFFORT; string a = 1;"),
  in23(
    "feature-repeated",
    "repeated int32 a = 1;",
    "repeated int32 a = 1 [features.repeated_field_encoding = EXPANDED];",
  ),
  one(
    "feature-enum-closed",
    `${e23}${E}`,
    `${e23}enum E { option features.enum_type = CLOSED; U = 0; A = 1; B = 2; }\n`,
  ),
  one(
    "feature-enum-json",
    `${e23}${E}`,
    `${e23}enum E { option features.json_format = LEGACY_BEST_EFFORT; U = 0; A = 1; B = 2; }\n`,
  ),
  one(
    "feature-cpp-string",
    `${e23}import "google/protobuf/cpp_features.proto";\nmessage M { string a = 1; }\n`,
    `${e23}import "google/protobuf/cpp_features.proto";\nmessage M { string a = 1 [features.(pb.cpp).string_type = CORD]; }\n`,
  ),
  one(
    "feature-java-utf8",
    `${e23}import "google/protobuf/java_features.proto";\nmessage M { string a = 1 [features.utf8_validation = NONE]; }\n`,
    `${e23}import "google/protobuf/java_features.proto";\nmessage M { string a = 1 [features.utf8_validation = NONE, features.(pb.java).utf8_validation = VERIFY]; }\n`,
  ),
  one(
    "java-check-utf8",
    `${p2}message M { optional string a = 1; }\n`,
    `${p2}option java_string_check_utf8 = true;\nmessage M { optional string a = 1; }\n`,
  ),
  option("java_package", '"x"', '"y"'),
  option("java_outer_classname", null, '"Y"'),
  option("java_multiple_files", "true", null),
  option("go_package", '"x/y"', null),
  option("cc_enable_arenas", null, "false"),
  option("cc_enable_arenas", null, "true"),
  option("cc_generic_services", null, "true"),
  option("java_generic_services", "true", "false"),
  option("py_generic_services", "true", null),
  option("csharp_namespace", '"A"', '"B"'),
  option("objc_class_prefix", '"A"', '"B"'),
  option("swift_prefix", '"A"', '"B"'),
  option("php_class_prefix", '"A"', '"B"'),
  option("php_namespace", '"A"', '"B"'),
  option("php_metadata_namespace", '"A"', '"B"'),
  option("ruby_package", '"A"', '"B"'),
  option("optimize_for", "SPEED", "CODE_SIZE"),
  option("optimize_for", "SPEED", null),
  one(
    "service-removed",
    svc("rpc X(Q) returns (R);"),
    `${p3}message Q { string s = 1; }\nmessage R { string s = 1; }\n`,
  ),
  one("rpc-removed", svc("rpc X(Q) returns (R); rpc Y(Q) returns (R);"), svc("rpc X(Q) returns (R);")),
  one("rpc-request", svc("rpc X(Q) returns (R);"), svc("rpc X(R) returns (R);")),
  one("rpc-response", svc("rpc X(Q) returns (R);"), svc("rpc X(Q) returns (Q);")),
  one("rpc-client-streaming", svc("rpc X(Q) returns (R);"), svc("rpc X(stream Q) returns (R);")),
  one("rpc-server-streaming", svc("rpc X(Q) returns (stream R);"), svc("rpc X(Q) returns (R);")),
  one(
    "rpc-idempotency",
    svc("rpc X(Q) returns (R);"),
    svc("rpc X(Q) returns (R) { option idempotency_level = IDEMPOTENT; }"),
  ),
  {
    name: "file-removed",
    base: { "a.proto": `${p3}message M {}\n`, "b.proto": `${p3}message N {}\n` },
    head: { "a.proto": `${p3}message M {}\n` },
  },
  {
    name: "package-removed",
    base: {
      "a.proto": `${p3}message M {}\n`,
      "b.proto": 'syntax = "proto3";\npackage b.v1;\nmessage N {}\nenum E { U = 0; }\n',
    },
    head: { "a.proto": `${p3}message M {}\n` },
  },
  {
    name: "file-renamed",
    base: { "a.proto": `${p3}message M { string a = 1; }\n` },
    head: { "c.proto": `${p3}message M { int32 a = 1; }\n` },
  },
  {
    name: "message-moved",
    base: { "a.proto": `${p3}message M {}\nmessage N { string s = 1; }\n`, "b.proto": `${p3}message O {}\n` },
    head: { "a.proto": `${p3}message M {}\n`, "b.proto": `${p3}message O {}\nmessage N { int32 s = 1; }\n` },
  },
  {
    name: "enum-moved",
    base: { "a.proto": `${p3}message M {}\n${E}`, "b.proto": `${p3}message O {}\n` },
    head: { "a.proto": `${p3}message M {}\n`, "b.proto": `${p3}message O {}\nenum E { U = 0; A = 1; }\n` },
  },
  {
    name: "service-moved",
    base: {
      "a.proto": svc("rpc X(Q) returns (R);"),
      "b.proto": `${p3}import "a.proto";\nmessage O { Q q = 1; }\n`,
    },
    head: {
      "a.proto": `${p3}message Q { string s = 1; }\nmessage R { string s = 1; }\n`,
      "b.proto": `${p3}import "a.proto";\nmessage O { Q q = 1; }\nservice S { rpc X(Q) returns (Q); }\n`,
    },
  },
  {
    name: "importer-in-another-package",
    base: {
      "a.proto": `${p3}message M { string a = 1; }\n`,
      "b.proto": `syntax = "proto3";\npackage b.v1;\nimport "a.proto";\nmessage O { a.v1.M m = 1; }\n`,
    },
    head: {
      "a.proto": `${p3}message M { string b = 1; }\n`,
      "b.proto": `syntax = "proto3";\npackage b.v1;\nimport "a.proto";\nmessage O { a.v1.M m = 1; }\n`,
    },
  },
  {
    name: "import-public-dropped",
    base: { "a.proto": `${p3}import public "b.proto";\nmessage M {}\n`, "b.proto": `${p3}message O {}\n` },
    head: { "a.proto": `${p3}message M {}\n`, "b.proto": `${p3}message O {}\n` },
  },
  yaml("yaml-ignore", "  use: [FILE]\n  ignore:\n    - a.proto\n", ...removed),
  yaml("yaml-except", "  use: [FILE]\n  except: [FIELD_NO_DELETE]\n", ...removed),
  yaml(
    "yaml-ignore-only",
    "  use: [FILE]\n  ignore_only:\n    FIELD_NO_DELETE:\n      - a.proto\n",
    ...removed,
  ),
  yaml(
    "yaml-ignore-only-category",
    "  use: [FILE]\n  ignore_only:\n    WIRE:\n      - a.proto\n",
    ...removed,
  ),
  yaml(
    "yaml-unstable",
    "  use: [FILE]\n  ignore_unstable_packages: true\n",
    removed[0].replace("v1", "v1beta1"),
    removed[1].replace("v1", "v1beta1"),
  ),
  yaml(
    "yaml-deprecated-id",
    "  use: [FILE]\n  except: [FIELD_SAME_LABEL]\n",
    `${p3}message M { string a = 1; }\n`,
    `${p3}message M { repeated string a = 1; }\n`,
  ),
];
