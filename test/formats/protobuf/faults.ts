import { describe, expect, it } from "@jest/globals";
import { wellKnown } from "../../../src/formats/protobuf/model/well-known.generated.js";
import { compareFiles, compareTexts, type Files } from "./comparing.js";

const p2 = 'syntax = "proto2";\n';
const p3 = 'syntax = "proto3";\n';
const e23 = 'edition = "2023";\n';
const e24 = 'edition = "2024";\n';
const custom = `${p3}import "google/protobuf/descriptor.proto";
message O { int32 a = 1; repeated string b = 2; O o = 3; }
extend google.protobuf.MessageOptions { O opt = 50000; }
`;

const any = `${p3}import "google/protobuf/any.proto"; import "google/protobuf/descriptor.proto";
message V { int32 n = 1; }
message O { google.protobuf.Any a = 1; V v = 2; repeated google.protobuf.Any l = 3; }
extend google.protobuf.MessageOptions { O opt = 50000; }
`;

const boxes = `${p2}package pack; import "google/protobuf/descriptor.proto";
message Box { extensions 50 to 60; optional Lid lid = 1; optional float depth = 2; }
message Lid { required int32 must = 1; optional int32 may = 2; }
message N { extend Box { repeated int32 size = 50; } message Inner {} }
extend google.protobuf.MessageOptions { optional Box box = 50000; }
`;

/** What protoc reads, although other parsers do not. */
const valid: Readonly<Record<string, string>> = {
  "a message named stream": `${p3}message stream {} service S { rpc X(stream) returns (stream stream); rpc Y(stream .stream) returns (.stream); }`,
  "a package after a message": `${p3}message A {}\npackage a.b;`,
  "a group in a oneof": `${p2}message A { oneof x { group G = 1 { optional int32 a = 1; } string s = 2; } }`,
  "a oneof and extensions in a group": `${p2}message A { optional group G = 1 { oneof y { int32 c = 4; } extensions 10 to 20; } }`,
  "options on a group": `${p2}message A { optional group G = 1 [deprecated = true] { } }`,
  "angle brackets in an aggregate": `${custom}message A { option (opt) = { a: 1 b: ["x", "y"], o < a: 2 > }; }`,
  "a comment with # in an aggregate": `${custom}message A { option (opt) = { # why\n a: 1 }; }`,
  "an option set part by part": `${custom}message A { option (opt).o.a = 1; option (opt).a = 2; }`,
  "an Any by the address of its type": `${any}message A { option (opt) = { a { [type.googleapis.com/V] { n: 1 } } l: [{ [type.googleprod.com/V]: { n: 1 } }] }; }`,
  "a character in two halves": `${p2}message A { optional string a = 1 [default = "\\ud83d\\uDE00"]; }`,
  "declarations in octal and decimal": `${p2}message A { extensions 4 to 20 [declaration = { number: 010 full_name: ".x" type: "int32" }, declaration = { number: 10 full_name: ".y" type: "int32" }]; }`,
  "a JSON name in brackets, for buf and protoc 3.21": `${p3}message A { int32 a = 1 [json_name = "[x]"]; }`,
  "keywords as names": `${p3}message A { int32 message = 1; string syntax = 2; bool reserved = 3; int32 to = 4; int32 max = 5; int32 group = 6; }`,
  "hexadecimal and octal numbers": `${p3}message A { int32 a = 0x10; int32 b = 010; }`,
  "strings in pieces": `${p3}option java_package = "a" "b" 'c';`,
  "stray semicolons": `${p3};;message A { ; int32 a = 1;; };`,
  "a byte-order mark": `\uFEFF${p3}message A {}`,
  "reserved identifiers in an edition": `${e23}message A { reserved foo, bar; }`,
  "visibility in edition 2024": `${e24}export message A { local enum E { X = 0; } } local message B {}`,
  "names relative to the package": `${p3}package a.b.c; message A { b.c.A x = 1; .a.b.c.A y = 2; c.A z = 3; }`,
  "types that Google publishes": `${p3}import "google/type/postal_address.proto"; import "google/rpc/status.proto"; message A { google.type.PostalAddress a = 1; google.rpc.Status b = 2; }`,
  "an import path with escapes": `${p3}import "google/protobuf/\\x61n\\171.proto"; message A { google.protobuf.Any a = 1; }`,
  "a hexadecimal default of a double": `${p2}message A { optional double a = 1 [default = 0x1F]; }`,
  "an extension by its name in an aggregate": `${boxes}message A { option (box) = { [pack.N.size]: 2 [N.size]: 3 }; }`,
  "a required field set in an aggregate": `${boxes}message A { option (box) = { lid { must: 1 } }; }`,
  "two parts of one option": `${boxes}message A { option (box).depth = 1; option (box).lid.must = 1; }`,
  "a declared extension": `${p2}message A { extensions 4 to 9 [declaration = { number: 4 full_name: ".x.y" type: ".x.Y" }, declaration = { number: 5 reserved: true }]; }`,
  "a map of a type with a leading dot": `${p3}message TagEntry {} message A { map<int32, .TagEntry> tag = 1; }`,
  "a type imported publicly": `${p3}import "google/protobuf/any.proto"; message A { google.protobuf.Any a = 1; }`,
};

describe("reads what protoc reads", () => {
  it.each(Object.entries(valid))("%s", async (_name, text) => {
    expect((await compareTexts(text, `${text}\n// again\n`)).faults).toEqual([]);
  });
});

it.each(Object.entries(wellKnown()))("%s, which is bundled, is valid", async (path, text) => {
  const [found] = await compareFiles({ [path]: text }, { [path]: `${text}\n` });
  expect(found?.faults).toEqual([]);
});

/** [text, line:column of the fault, a part of its message] */
const refused: Readonly<Record<string, readonly [string, string, string]>> = {
  ...Object.fromEntries(
    [
      ["bool", "hot", "1", "must be a bool"],
      ["bool", "hot", "t", "must be a bool"],
      ["Kind", "kind", "1", "must be a value of Kind"],
      ["float", "heat", "Infinity", "must be a float"],
    ].map(([type = "", name = "", value = "", says = ""]) => [
      `the option ${name} as the text format spells it (${value})`,
      [
        `${p2}import "google/protobuf/descriptor.proto";\nenum Kind { K0 = 0; K1 = 1; }\nextend google.protobuf.MessageOptions { optional ${type} ${name} = 50101; }\nmessage A { option (${name}) = ${value}; }`,
        "5:13",
        says,
      ] as const,
    ]),
  ),
  "a default with a suffix": [`${p2}message A { optional double a = 1 [default = 2e1f]; }`, "2:46", "2e1f"],
  "a value with a suffix": [`${boxes}message A { option (box) = { depth: .5f }; }`, "7:37", ".5f"],
  "minus zero without a sign": [
    `${p2}message A { optional fixed64 a = 1 [default = -0]; }`,
    "2:37",
    "is no fixed64",
  ],
  "an octal float in an aggregate": [
    `${boxes}message A { option (box) = { depth: 07 }; }`,
    "7:13",
    "must be a decimal number",
  ],
  "an extension with a leading dot": [
    `${boxes}message A { option (box) = { [.pack.N.size]: 1 }; }`,
    "7:13",
    "no leading dot",
  ],
  "an extension named from inside a message": [
    `${boxes}message A { message B { extend Box { optional int32 own = 51; } } option (box) = { [B.own]: 1 }; }`,
    "7:67",
    "there is no extension B.own",
  ],
  "a required field left out of an aggregate": [
    `${boxes}message A { option (box) = { lid { may: 1 } }; }`,
    "7:13",
    "requires must",
  ],
  "a part of an option set again": [
    `${boxes}message A { option (box) = { depth: 1 }; option (box).depth = 2; }`,
    "7:42",
    "is set twice",
  ],
  "an option set after a part of it": [
    `${boxes}message A { option (box).depth = 2; option (box) = { depth: 1 }; }`,
    "7:37",
    "is set twice",
  ],
  "an unknown type in an Any": [
    `${any}message A { option (opt) = { a { [type.googleapis.com/W] { n: 1 } } }; }`,
    "6:13",
    "there is no message W",
  ],
  "a declaration without a type": [
    `${p2}message A { extensions 4 to 9 [declaration = { number: 4 full_name: ".x.y" }]; }`,
    "2:32",
    "needs a full_name and a type",
  ],
  "a declaration of a relative type": [
    `${p2}message A { extensions 4 to 9 [declaration = { number: 4 full_name: ".x.y" type: "x.Y" }]; }`,
    "2:32",
    "leading dot",
  ],
  "declarations that are unverified": [
    `${p2}message A { extensions 4 [verification = UNVERIFIED, declaration = { number: 4 reserved: true }]; }`,
    "2:54",
    "UNVERIFIED",
  ],
  "a type with the name of a map's entry": [
    `${p3}message LastSeenEntry {} message A { map<int32, LastSeenEntry> last_seen = 1; }`,
    "2:38",
    "the entry of a map field",
  ],
  "a plain import after an option import": [
    `${e24}import option "google/protobuf/any.proto"; import "google/protobuf/type.proto";`,
    "2:44",
    "move it up",
  ],
  "a closed enum in a repeated field of proto3": [
    `${p3}import "google/protobuf/descriptor.proto"; message A { repeated google.protobuf.FieldDescriptorProto.Type a = 1; }`,
    "2:65",
    "may not use the closed enum",
  ],
  "a package that hides another": [
    `${p3}package sea.port.sea; message A { sea.port.B b = 1; } message B {}`,
    "2:35",
    "sea.port.B is not defined",
  ],
  "a lone first half of a character": [
    `${p3}option java_package = "a\\ud800b";`,
    "2:25",
    "half of a character",
  ],
  "a lone second half of a character": [
    `${p3}option java_package = "\\uDC00";`,
    "2:24",
    "half of a character",
  ],
  "two first halves": [`${p3}option java_package = "\\ud800\\ud800";`, "2:24", "half of a character"],
  "halves in two strings": [`${p3}option java_package = "\\ud83d" "\\ude00";`, "2:24", "half of a character"],
  "half a character by its number": [
    `${p3}option java_package = "\\U0000d83d";`,
    "2:24",
    "half of a character",
  ],
  "the address of a type outside of an Any": [
    `${any}message M { option (opt) = { v: { [type.googleapis.com/V] { n: 1 } } }; }`,
    "6:13",
    "only a google.protobuf.Any",
  ],
  "the address of a type elsewhere": [
    `${any}message M { option (opt) = { a { [example.com/V] { n: 1 } } }; }`,
    "6:13",
    "write [type.googleapis.com/V]",
  ],
  "number zero": [`${p3}message A { int32 a = 0; }`, "2:23", "out of range"],
  "the range kept for the implementation": [`${p3}message A { int32 a = 19500; }`, "2:23", "19000 to 19999"],
  "a number beyond the largest": [`${p3}message A { int32 a = 536870912; }`, "2:23", "out of range"],
  "a number twice": [`${p3}message A { int32 a = 1; int32 b = 1; }`, "2:36", "already used by a"],
  "a name twice": [`${p3}message A { int32 a = 1; int32 a = 2; }`, "2:32", "already the name"],
  "a reserved number": [`${p3}message A { reserved 1; int32 a = 1; }`, "2:35", "is reserved"],
  "a reserved name": [`${p3}message A { reserved "a"; int32 a = 1; }`, "2:33", "is reserved"],
  "overlapping reserved ranges": [`${p3}message A { reserved 1 to 5, 4; }`, "2:30", "overlaps"],
  "clashing JSON names": [`${p3}message A { int32 a_b = 1; int32 aB = 2; }`, "2:34", "same JSON name"],
  "an open enum that begins with one": [`${p3}enum E { A = 1; }`, "2:10", "must be 0"],
  "an empty enum": [`${p3}enum E { }`, "2:1", "at least one value"],
  "an alias that is not allowed": [`${p3}enum E { A = 0; B = 0; }`, "2:17", "allow_alias"],
  "enum values in one scope": [`${p3}enum E { A = 0; } enum F { A = 0; }`, "2:28", "share the scope"],
  "a default in proto3": [`${p3}message A { int32 a = 1 [default = 3]; }`, "2:26", "no defaults"],
  "required in proto3": [`${p3}message A { required int32 a = 1; }`, "2:13", "no required"],
  "a field without a label in proto2": [`${p2}message A { int32 a = 1; }`, "2:13", "need a label"],
  "an extension outside its range": [
    `${p2}message A { extensions 10 to 20; } extend A { optional int32 x = 30; }`,
    "2:66",
    "no extension range",
  ],
  "a float as map key": [`${p3}message A { map<float, int32> m = 1; }`, "2:13", "key of a map"],
  "an unknown type": [`${p3}message A { Foo f = 1; }`, "2:13", "not defined"],
  "an unknown option": [`${p3}option foo = 1;`, "2:1", "no option foo"],
  "an unknown custom option": [`${p3}option (foo) = 1;`, "2:1", "is not defined"],
  "an option twice": [`${p3}option java_package = "a"; option java_package = "b";`, "2:28", "set twice"],
  "a missing semicolon": [`${p3}message A { int32 a = 1 }`, "2:25", 'expected ";"'],
  "an unclosed message": [`${p3}message A { int32 a = 1;`, "2:25", "the end of the file"],
  "an unclosed string": [`${p3}option java_package = "a;\n`, "2:23", "never closed"],
  "an unclosed comment": [`${p3}/* message A {}`, "2:1", "never closed"],
  "an unknown syntax": ['syntax = "proto4"; message A {}', "1:1", '"proto2" or "proto3"'],
  "mixed reserved": [`${p3}message A { reserved foo, 5 to 7; }`, "2:25", 'expected "="'],
  "a map entry that clashes with a message": [
    `${p3}message A { map<string, int32> foo = 1; message FooEntry {} }`,
    "2:41",
    "map entry",
  ],
  "a map as an extension": [
    `${p2}message X { extensions 5; } extend X { map<string, string> y = 5; }`,
    "2:40",
    "may not be a map",
  ],
  "a reserved name that is none": [`${p3}message A { reserved "1a"; }`, "2:22", "no name"],
  "a name reserved twice in an enum": [`${p3}enum E { A = 0; reserved "x", "x"; }`, "2:31", "reserved twice"],
  "a message set without extensions": [
    `${p2}message A { option message_set_wire_format = true; }`,
    "2:13",
    "needs an extension range",
  ],
  "a message set of numbers": [
    `${p2}message A { option message_set_wire_format = true; extensions 4 to max; } extend A { optional int32 x = 5; }`,
    "2:95",
    "optional messages only",
  ],
  "lazy on a number": [`${p3}message A { int32 b = 2 [lazy = true]; }`, "2:26", "only for messages"],
  "a boolean option in quotes": [`${p3}option java_multiple_files = "true";`, "2:1", "true or false"],
  "presence of a repeated field": [
    `${e23}message A { repeated int32 a = 1 [features.field_presence = EXPLICIT]; }`,
    "2:35",
    "singular fields",
  ],
  "delimited encoding of a number": [
    `${e23}message A { int32 a = 1 [features.message_encoding = DELIMITED]; }`,
    "2:26",
    "hold a message",
  ],
  "a feature of enums on a message": [
    `${e23}message A { option features.enum_type = CLOSED; }`,
    "2:13",
    "does not stand on a message",
  ],
  "required for a whole file": [
    `${e23}option features.field_presence = LEGACY_REQUIRED;`,
    "2:1",
    "set it on the fields",
  ],
  "features of a language that is not imported": [
    `${e23}message A { string a = 1 [features.(pb.cpp).string_type = VIEW]; }`,
    "2:27",
    "import the file",
  ],
  "an option of another type": [`${custom}message A { option (opt).a = "x"; }`, "5:13", "must be a int32"],
  "an option out of range": [`${custom}message A { option (opt).a = 3000000000; }`, "5:13", "int32"],
  "an option without such a field": [
    `${custom}message A { option (opt) = { no: 1 }; }`,
    "5:13",
    "no field no",
  ],
  "a custom option twice": [
    `${custom}message A { option (opt).a = 1; option (opt).a = 2; }`,
    "5:33",
    "set twice",
  ],
  "a name against the style of 2024": [`${e24}message A { string fooBar = 1; }`, "2:20", "lower_snake_case"],
  "a type that is imported for options": [
    `${e24}import option "google/protobuf/any.proto"; message A { google.protobuf.Any a = 1; }`,
    "2:56",
    "for options only",
  ],
  "the request of a method that is imported for options": [
    `${e24}import option "google/protobuf/any.proto"; message A {} service S { rpc Get(google.protobuf.Any) returns (A); }`,
    "2:77",
    "for options only",
  ],
  "an extended message that is imported for options": [
    `${e24}import option "google/protobuf/descriptor.proto"; extend google.protobuf.FileOptions { int32 a = 5000; }`,
    "2:88",
    "for options only",
  ],
  "an extension that is declared otherwise": [
    `${p2}message A { extensions 4 to 5 [declaration = { number: 4 full_name: ".x" type: "int32" }]; } extend A { optional string x = 4; }`,
    "2:105",
    "give x that type",
  ],
  "an extension number that a range declares twice": [
    `${p2}message A { extensions 4 to 9 [declaration = { number: 4 reserved: true }, declaration = { number: 4 reserved: true }]; }`,
    "2:76",
    "declares 4 twice",
  ],
  "a number that a range declares in octal and decimal": [
    `${p2}message A { extensions 4 to 20 [declaration = { number: 010 full_name: ".x" type: "int32" }, declaration = { number: 8 full_name: ".y" type: "int32" }]; }`,
    "2:94",
    "declares 8 twice",
  ],
  "a full name that a range declares twice": [
    `${p2}message A { extensions 4 to 9 [declaration = { number: 4 full_name: ".x" type: "int32" }, declaration = { number: 5 full_name: ".x" type: "int32" }]; }`,
    "2:91",
    "declares .x twice",
  ],
  "a JSON name that holds a NUL": [
    `${p3}message A { int32 a = 1 [json_name = "x\\0y"]; }`,
    "2:26",
    "may not hold a NUL",
  ],
  "a feature of a later edition": [
    `${e23}option features.enforce_naming_style = STYLE2024;`,
    "2:1",
    "since edition 2024",
  ],
  "a feature of a later edition in braces": [
    `${e23}option features = { default_symbol_visibility: EXPORT_ALL };`,
    "2:1",
    "since edition 2024",
  ],
  "an import in two ways": [
    `${p3}import public weak "google/protobuf/any.proto";`,
    "2:15",
    "the path of the imported",
  ],
  "an option on what it does not target": [
    `${p2}import "google/protobuf/descriptor.proto"; message O { optional int32 e = 1 [targets = TARGET_TYPE_FILE, targets = TARGET_TYPE_ENUM_ENTRY]; }\nextend google.protobuf.FieldOptions { optional O o = 50001; }\nmessage M { optional int32 a = 1 [(o).e = 1]; }`,
    "4:35",
    "does not stand on a field",
  ],
  "a custom option on what it does not target": [
    `${p2}import "google/protobuf/descriptor.proto"; extend google.protobuf.FieldOptions { optional int32 o = 50001 [targets = TARGET_TYPE_ENUM]; }\nmessage M { optional int32 a = 1 [(o) = 1]; }`,
    "3:35",
    "does not stand on a field",
  ],
  "a path that leaves the root": [`${p3}import "../b.proto";`, "2:1", "no import path"],
};

describe("refuses what protoc refuses, with the place", () => {
  it.each(Object.entries(refused))("%s", async (_name, [text, place, part]) => {
    const [fault] = (await compareTexts(`${p3}message Before {}`, text)).faults;
    expect(`${String(fault?.location?.line)}:${String(fault?.location?.column)}`).toBe(place);
    expect(fault?.message).toContain(part);
  });
});

/** A file that names a type of another one, and what stands at the fault; protoc 35.1 refuses each where the type is local. */
const usesOfType: Readonly<Record<string, readonly [use: (name: string) => string, at?: string]>> = {
  "the type of a field": [(name) => `message A { ${name} a = 1; }`],
  "the type of the values of a map": [(name) => `message A { map<string, ${name}> a = 1; }`, "map"],
  "the type of an extension": [(name) => `message A { extensions 4; } extend A { ${name} a = 4; }`],
  "an extended message": [(name) => `extend ${name} { int32 a = 4; }`, "int32"],
  "the request of a method": [(name) => `message A {} service S { rpc Get(${name}) returns (A); }`],
  "the response of a method": [(name) => `message A {} service S { rpc Get(A) returns (stream ${name}); }`],
};

describe.each(Object.entries(usesOfType))("%s, in another file", (_name, [use, at]) => {
  const files = (declared: string, name: string, edition = e24): Files => ({
    "user.proto": `${edition}import "part.proto";\n${use(name)}`,
    "part.proto": `${e24}${declared}`,
  });
  const holding = "message Part { extensions 4; }";

  it.each([
    ["is local", `local ${holding}`, "Part"],
    ["is nested without export", `message Whole { ${holding} }`, "Whole.Part"],
    [
      "is local by the default of the file",
      `option features.default_symbol_visibility = LOCAL_ALL; ${holding}`,
      "Part",
    ],
  ])("%s: it is refused", async (_title, declared, name) => {
    for (const edition of [e24, e23]) {
      const before = { "user.proto": `${edition}message Before {}` };
      const all = await compareFiles(before, files(declared, name, edition));
      const [fault] = all.find(({ pairing }) => pairing.headPath === "user.proto")?.faults ?? [];
      expect(fault?.location).toMatchObject({ line: 3, column: use(name).indexOf(at ?? name) + 1 });
      expect(fault?.message).toContain(`${name} is local to part.proto`);
    }
  });

  it("becomes local: the file that uses it is refused although it did not change", async () => {
    const all = await compareFiles(files(holding, "Part"), files(`local ${holding}`, "Part"));
    const found = all.find(({ pairing }) => pairing.headPath === "user.proto");
    expect(found?.faults).toMatchObject([
      { message: expect.stringContaining("Part is local to part.proto") },
    ]);
  });

  it.each([
    ["is exported", `export ${holding}`, "Part"],
    ["is at the top of its file", holding, "Part"],
    ["is nested with export", `message Whole { export ${holding} }`, "Whole.Part"],
  ])("%s: it is taken", async (_title, declared, name) => {
    const all = await compareFiles({ "user.proto": `${e24}message Before {}` }, files(declared, name));
    expect(all.map(({ faults }) => faults)).toEqual([[], []]);
  });
});

describe("imports", () => {
  const user = `${p3}import "common/money.proto";\nmessage A { Money m = 1; }`;
  const money = `${p3}message Money { int64 cents = 1; }`;

  it.each([
    ["an ancestor", "proto/shop/a.proto", "proto/common/money.proto", undefined],
    ["the only file of that path", "proto/a.proto", "third_party/common/money.proto", undefined],
    ["a configured root", "a.proto", "deep/root/common/money.proto", { roots: ["deep/root"] }],
  ])("are found through %s", async (_name, from, to, options) => {
    const files = { [to]: money };
    const [found] = await compareFiles(
      { ...files, [from]: user },
      { ...files, [from]: `${user}\n` },
      options ? { options } : {},
    );
    expect(found?.faults).toEqual([]);
  });

  it("are found through buf.yaml", async () => {
    const files = {
      "buf.yaml": "version: v2\nmodules:\n  - path: one\n  - path: two\n",
      "two/common/money.proto": money,
    };
    const [found] = await compareFiles(
      { ...files, "one/a.proto": user },
      { ...files, "one/a.proto": `${user}\n` },
    );
    expect(found?.faults).toEqual([]);
  });

  it("that lead nowhere are told at their line, and are no fault", async () => {
    const [found] = await compareFiles({ "x/a.proto": user }, { "x/a.proto": `${user}\n` });
    expect(found?.faults).toEqual([]);
    expect(found?.notes.join()).toContain('x/a.proto:2: "common/money.proto" is not in this repository');
  });

  it("that are missing at base leave what they declare undecided, under a profile too", async () => {
    const head = { "common/money.proto": money, "a.proto": `${user}\n` };
    for (const profile of ["default", "confluent", "buf-wire"] as const) {
      const found = await compareFiles({ "a.proto": user }, head, { profile });
      const { verdict } = found.find(({ pairing }) => pairing.headPath === "a.proto") ?? {};
      expect([profile, verdict?.backward.outcome]).toEqual([profile, "undecided"]);
    }
  });

  it("that lead back are refused", async () => {
    const a = `${p3}import "b.proto";`;
    const b = `${p3}import "a.proto";`;
    const [found] = await compareFiles({ "b.proto": b, "a.proto": a }, { "b.proto": b, "a.proto": `${a}\n` });
    expect(found?.faults[0]?.message).toContain("leads back");
  });

  it("make one change in the file that declares the type, and the others affected", async () => {
    const narrowed = money.replace("int64", "int32");
    const found = await compareFiles(
      { "common/money.proto": money, "a.proto": user },
      { "common/money.proto": narrowed, "a.proto": user },
    );
    expect(found.map(({ pairing, cause }) => [pairing.headPath, pairing.status, cause])).toEqual([
      ["common/money.proto", "modified", undefined],
      ["a.proto", "affected", "common/money.proto"],
    ]);
    expect(found[1]?.verdict.backward.outcome).toBe("rejects");
  });
});

describe("hostile texts end quickly with a fault", () => {
  it.each([
    ["nested messages", `${p3}${"message A { ".repeat(10_000)}`],
    ["nested aggregates", `${custom}message A { option (opt) = ${"{ o ".repeat(10_000)}`],
    ["a prototype key", `${p3}message __proto__ { int32 __proto__ = 1; Missing x = 2; }`],
  ])("%s", async (_name, text) => {
    expect((await compareTexts(`${p3}message A {}`, text)).faults.length).toBeGreaterThan(0);
  });

  it("names that every object has are ordinary names", async () => {
    const text = (type: string) =>
      `${p3}message constructor { ${type} toString = 1; ${type} hasOwnProperty = 2; }`;
    const { faults, verdict } = await compareTexts(text("int32"), text("int64"));
    expect(faults).toEqual([]);
    expect(verdict.forward).toMatchObject({ outcome: "rejects", witness: { decoder: "protobufjs 8.8.1" } });
  });
});
