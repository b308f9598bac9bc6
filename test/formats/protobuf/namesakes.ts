import { describe, expect, it } from "@jest/globals";
import type { Pairing } from "../../../src/model/contract.js";
import { compareFiles, type Files } from "./comparing.js";

const p3 = 'syntax = "proto3";\npackage port;\n';
const p2 = 'syntax = "proto2";\npackage port;\n';
const crane = "message Crane { int32 id = 1; }\n";
const user = 'import "a.proto";\nimport "b.proto";\nmessage Yard { int32 id = 1; }\n';
const module = { "buf.yaml": "version: v1\n" };
const twoModules = { "buf.yaml": "version: v2\nmodules:\n  - path: one\n  - path: two\n" };

const extended = {
  "m.proto": `${p2}message M { extensions 100 to 200; }\n`,
  "a.proto": `${p2}import "m.proto";\nextend M { optional int32 a = 100; }\n`,
};
const option = (name: string) =>
  `${p2}import "google/protobuf/descriptor.proto";\nextend google.protobuf.FieldOptions { optional int32 ${name} = 50001; }\n`;

interface Row {
  readonly base: Files;
  readonly head: Files;
  /** Where the faults are, and a part of what each says. */
  readonly faults: readonly (readonly [place: string, says: string])[];
}

async function faultsOf({ base, head }: Pick<Row, "base" | "head">) {
  const comparisons = await compareFiles(base, head);
  return comparisons.flatMap(({ pairing, faults }: { pairing: Pairing; faults: readonly Found[] }) =>
    faults.map(({ message, location }) => ({
      contract: pairing.headPath,
      place: `${location?.file ?? ""}:${String(location?.line)}`,
      message,
    })),
  );
}

interface Found {
  readonly message: string;
  readonly location?: { readonly file: string; readonly line?: number };
}

const refused: Readonly<Record<string, Row>> = {
  "a message of a file that a third one imports too": {
    base: { "a.proto": p3 + crane, "b.proto": p3, "user.proto": p3 + user },
    head: { "a.proto": p3 + crane, "b.proto": `${p3}// new\n${crane}`, "user.proto": p3 + user },
    faults: [["b.proto:4", "port.Crane is already a message in a.proto, and user.proto imports both"]],
  },
  "a message of a file that is reached through others": {
    base: {
      "a.proto": p3 + crane,
      "a2.proto": `${p3}import "a.proto";\n`,
      "b.proto": p3,
      "user.proto": p3 + user.replace('"a.proto"', '"a2.proto"'),
    },
    head: {
      "a.proto": p3 + crane,
      "a2.proto": `${p3}import "a.proto";\n`,
      "b.proto": p3 + crane,
      "user.proto": p3 + user.replace('"a.proto"', '"a2.proto"'),
    },
    faults: [["b.proto:3", "port.Crane is already a message in a.proto"]],
  },
  "a file that begins to import both": {
    base: { "a.proto": p3 + crane, "b.proto": p3 + crane, "user.proto": `${p3}import "a.proto";\n` },
    head: { "a.proto": p3 + crane, "b.proto": p3 + crane, "user.proto": p3 + user },
    faults: [["user.proto:4", "a.proto and b.proto both declare port.Crane"]],
  },
  "two new files and a third that imports them": {
    base: { "x.proto": p3 },
    head: { "x.proto": p3, "a.proto": p3 + crane, "b.proto": p3 + crane, "user.proto": p3 + user },
    faults: [["b.proto:3", "port.Crane is already a message in a.proto"]],
  },
  "a message of a file that its own file imports through another": {
    base: {
      "a.proto": p3 + crane,
      "a2.proto": `${p3}import "a.proto";\n`,
      "b.proto": `${p3}import "a2.proto";\n`,
    },
    head: {
      "a.proto": p3 + crane,
      "a2.proto": `${p3}import "a.proto";\n`,
      "b.proto": `${p3}import "a2.proto";\n${crane}`,
    },
    faults: [["b.proto:4", "port.Crane is already a message in a.proto"]],
  },
  "a message that an imported file declares too now": {
    base: { "a.proto": p3, "b.proto": `${p3}import "a.proto";\n${crane}` },
    head: { "a.proto": p3 + crane, "b.proto": `${p3}import "a.proto";\n${crane}` },
    faults: [["a.proto:3", "port.Crane is already a message in b.proto"]],
  },
  "a value of an enum": {
    base: { "a.proto": `${p3}enum A { NONE = 0; }\n`, "b.proto": p3, "user.proto": p3 + user },
    head: {
      "a.proto": `${p3}enum A { NONE = 0; }\n`,
      "b.proto": `${p3}enum B {\n  NONE = 0;\n}\n`,
      "user.proto": p3 + user,
    },
    faults: [["b.proto:4", "port.NONE is already a value in a.proto"]],
  },
  "a service of one module": {
    base: { ...module, "a.proto": `${p3}service S {}\n` },
    head: { ...module, "a.proto": `${p3}service S {}\n`, "deep/b.proto": `${p3}service S {}\n` },
    faults: [["deep/b.proto:3", "port.S is already a service in a.proto, of the same module"]],
  },
  "two new files of one module": {
    base: { ...module, "x.proto": p3 },
    head: { ...module, "x.proto": p3, "a.proto": p3 + crane, "b.proto": p3 + crane },
    faults: [
      ["a.proto:3", "port.Crane is already a message in b.proto"],
      ["b.proto:3", "port.Crane is already a message in a.proto"],
    ],
  },
  "a package that has the name of a message of its module": {
    base: { ...module, "a.proto": p3 + crane },
    head: { ...module, "a.proto": p3 + crane, "b.proto": 'syntax = "proto3";\npackage port.Crane;\n' },
    faults: [["b.proto:2", "port.Crane is already a message in a.proto"]],
  },
  "a message that has the name of a package of its module": {
    base: { ...module, "a.proto": p3, "deep/b.proto": 'syntax = "proto3";\npackage port.v1.api;\n' },
    head: {
      ...module,
      "a.proto": `${p3}message v1 {}\n`,
      "deep/b.proto": 'syntax = "proto3";\npackage port.v1.api;\n',
    },
    faults: [["a.proto:3", "port.v1 is already a package in deep/b.proto"]],
  },
  "a message that has the name of the first part of a package": {
    base: { ...module, "b.proto": p3 },
    head: { ...module, "a.proto": 'syntax = "proto3";\nmessage port {}\n', "b.proto": p3 },
    faults: [["a.proto:2", "port is already a package in b.proto"]],
  },
  "a package that begins with the name of a message without one": {
    base: { ...module, "a.proto": 'syntax = "proto3";\nmessage port {}\n' },
    head: { ...module, "a.proto": 'syntax = "proto3";\nmessage port {}\n', "b.proto": p3 },
    faults: [["b.proto:2", "port is already a message in a.proto"]],
  },
  "a message of no package": {
    base: { ...module, "a.proto": 'syntax = "proto3";\n', "b.proto": `syntax = "proto3";\n${crane}` },
    head: {
      ...module,
      "a.proto": `syntax = "proto3";\n${crane}`,
      "b.proto": `syntax = "proto3";\n${crane}`,
    },
    faults: [["a.proto:2", "Crane is already a message in b.proto"]],
  },
  ...Object.fromEntries(
    [
      "package\n  port;",
      "package\r\n  port\r\n;",
      "package // of ports\n  port;",
      "package/* of ports */ port;",
      "package /* of ports\n*/ port;",
      "package port /* v */ .\n v1;",
      "package port\n.v1;",
      "package port . /* v */ v1;",
    ].map((statement) => {
      const other = `syntax = "proto3";\n${statement}\n${crane}`;
      const name = statement.includes("v1") ? "port.v1" : "port";
      const own = `syntax = "proto3";\npackage ${name};\n`;
      return [
        `a package that is written as ${JSON.stringify(statement)}`,
        {
          base: { ...module, "a.proto": own, "b.proto": other },
          head: { ...module, "a.proto": own + crane, "b.proto": other },
          faults: [["a.proto:3", `${name}.Crane is already a message in b.proto`]],
        } satisfies Row,
      ];
    }),
  ),
  "an extension of one module that takes the number of another": {
    base: { ...module, ...extended, "b.proto": `${p2}import "m.proto";\n` },
    head: {
      ...module,
      ...extended,
      "b.proto": `${p2}import "m.proto";\nmessage B {\n  extend .port.M {\n    optional int32 b = 100;\n  }\n}\n`,
    },
    faults: [
      [
        "b.proto:6",
        "extension number 100 of port.M is already used by port.a in a.proto, of the same module",
      ],
    ],
  },
  "two new files with one option of one number": {
    base: { ...module, "x.proto": p2 },
    head: { ...module, "x.proto": p2, "a.proto": option("a"), "b.proto": option("b") },
    faults: [
      [
        "a.proto:4",
        "extension number 50001 of google.protobuf.FieldOptions is already used by port.b in b.proto",
      ],
      [
        "b.proto:4",
        "extension number 50001 of google.protobuf.FieldOptions is already used by port.a in a.proto",
      ],
    ],
  },
  "an extension that takes the number of another, in a file that imports it": {
    base: { ...module, ...extended, "b.proto": `${p2}import "m.proto";\nimport "a.proto";\n` },
    head: {
      ...module,
      ...extended,
      "b.proto": `${p2}import "m.proto";\nimport "a.proto";\nextend M { optional int32 b = 100; }\n`,
    },
    faults: [["b.proto:5", "extension number 100 of port.M is already used by port.a in a.proto"]],
  },
  "a module of a workspace": {
    base: { ...twoModules, "one/a.proto": p3 + crane, "two/x.proto": p3 },
    head: { ...twoModules, "one/a.proto": p3 + crane, "one/b.proto": p3 + crane, "two/x.proto": p3 },
    faults: [["one/b.proto:3", "one/a.proto, of the same module"]],
  },
};

describe("a name that two files declare which no compiler takes together is a fault", () => {
  it.each(Object.entries(refused))("%s", async (_name, row) => {
    const found = await faultsOf(row);
    expect(found.map(({ place }) => place)).toEqual(row.faults.map(([place]) => place));
    for (const [index, [, says]] of row.faults.entries()) expect(found[index]?.message).toContain(says);
  });
});

const both = { "a.proto": p3 + crane, "b.proto": p3 + crane };
const any =
  'syntax = "proto3";\npackage google.protobuf;\nmessage Any { string type_url = 1; bytes value = 2; }\n';

const taken: Readonly<Record<string, Omit<Row, "faults">>> = {
  "files that nothing imports together": { base: { "a.proto": p3 + crane }, head: both },
  "two modules": {
    base: { ...twoModules, "one/a.proto": p3 + crane },
    head: { ...twoModules, "one/a.proto": p3 + crane, "two/a.proto": p3 + crane },
  },
  "a file that its module leaves out": {
    base: { "buf.yaml": "version: v1\nbuild:\n  excludes: [old]\n", "a.proto": p3 + crane },
    head: {
      "buf.yaml": "version: v1\nbuild:\n  excludes: [old]\n",
      "a.proto": p3 + crane,
      "old/a.proto": p3 + crane,
    },
  },
  "a module of which only some files count": {
    base: { "buf.yaml": "version: v2\nmodules:\n  - path: .\n    includes: [new]\n", "a.proto": p3 + crane },
    head: {
      "buf.yaml": "version: v2\nmodules:\n  - path: .\n    includes: [new]\n",
      "a.proto": p3 + crane,
      "new/a.proto": p3 + crane,
    },
  },
  "a pair that base had, in one module and imported together": {
    base: { ...module, ...both, "user.proto": p3 + user },
    head: {
      ...module,
      "a.proto": both["a.proto"],
      "b.proto": `${p3}${crane}message Hook { int32 id = 1; }\n`,
      "user.proto": p3 + user.replace("id = 1;", "id = 1; int32 more = 2;"),
    },
  },
  "a pair that base had, of which one file moves": {
    base: { ...module, ...both, "user.proto": p3 + user },
    head: {
      ...module,
      "a.proto": both["a.proto"],
      "c.proto": p3 + crane,
      "user.proto": p3 + user.replace("b.proto", "c.proto"),
    },
  },
  "a pair that base had, which is repaired": {
    base: { ...module, ...both, "user.proto": p3 + user },
    head: { ...module, "a.proto": both["a.proto"], "b.proto": p3, "user.proto": p3 + user },
  },
  "a message that moves": {
    base: { ...module, "a.proto": p3 + crane, "b.proto": p3, "user.proto": p3 + user },
    head: { ...module, "a.proto": p3, "b.proto": p3 + crane, "user.proto": p3 + user },
  },
  "a copy of a file that every compiler brings": {
    base: {
      ...module,
      "a.proto": `${p3}import "google/protobuf/any.proto";\nimport "google/rpc/status.proto";\n`,
    },
    head: {
      ...module,
      "a.proto": `${p3}import "google/protobuf/any.proto";\nimport "google/rpc/status.proto";\n`,
      "google/protobuf/any.proto": any,
    },
  },
  "two copies of one imported file, each nearest to its importer": {
    base: {
      "one/a.proto": `${p3}import "lib/crane.proto";\nmessage A { Crane crane = 1; }\n`,
      "one/lib/crane.proto": p3 + crane,
      "two/b.proto": p3,
      "user.proto": `${p3}import "one/a.proto";\nimport "two/b.proto";\n`,
    },
    head: {
      "one/a.proto": `${p3}import "lib/crane.proto";\nmessage A { Crane crane = 1; }\n`,
      "one/lib/crane.proto": p3 + crane,
      "two/b.proto": `${p3}import "lib/crane.proto";\nmessage B { Crane crane = 1; }\n`,
      "two/lib/crane.proto": p3 + crane,
      "user.proto": `${p3}import "one/a.proto";\nimport "two/b.proto";\n`,
    },
  },
  "two files of one package": {
    base: { ...module, "a.proto": p3 + crane, "b.proto": p3, "user.proto": p3 + user },
    head: { ...module, "a.proto": p3 + crane, "b.proto": `${p3}message Hook {}\n`, "user.proto": p3 + user },
  },
  "extensions of one number in two modules": {
    base: { ...twoModules, "one/a.proto": option("a"), "two/b.proto": p2 },
    head: { ...twoModules, "one/a.proto": option("a"), "two/b.proto": option("b") },
  },
  "extensions of one number that base had": {
    base: { ...module, "a.proto": option("a"), "b.proto": option("b") },
    head: { ...module, "a.proto": option("a"), "c.proto": option("b") },
  },
  "an extension that moves": {
    base: { ...module, "a.proto": option("a"), "b.proto": p2 },
    head: { ...module, "a.proto": p2, "b.proto": option("a") },
  },
  "extensions of one number of two messages of one name": {
    base: { ...module, ...extended, "b.proto": p2 },
    head: {
      ...module,
      ...extended,
      "b.proto": `${p2}message B {\n  message M { extensions 100; }\n  extend M { optional int32 b = 100; }\n}\n`,
    },
  },
  "a message beside a package of another module": {
    base: { ...twoModules, "one/a.proto": p3, "two/b.proto": p3.replace("port", "port.v1") },
    head: {
      ...twoModules,
      "one/a.proto": `${p3}message v1 {}\n`,
      "two/b.proto": p3.replace("port", "port.v1"),
    },
  },
  "two extensions of one number, of which protoc only warns": {
    base: {
      "m.proto": `${p2}message M { extensions 100 to 200; }\n`,
      "a.proto": `${p2}import "m.proto";\nextend M { optional int32 a = 100; }\n`,
      "b.proto": `${p2}import "m.proto";\n`,
      "user.proto": p2 + user.replace("int32", "optional int32"),
    },
    head: {
      "m.proto": `${p2}message M { extensions 100 to 200; }\n`,
      "a.proto": `${p2}import "m.proto";\nextend M { optional int32 a = 100; }\n`,
      "b.proto": `${p2}import "m.proto";\nextend M { optional int32 b = 100; }\n`,
      "user.proto": p2 + user.replace("int32", "optional int32"),
    },
  },
};

describe("a name that two files declare is no fault where a compiler takes both, or base had the pair", () => {
  it.each(Object.entries(taken))("%s", async (_name, row) => {
    expect(await faultsOf(row)).toEqual([]);
  });
});
