import { describe, expect, it } from "@jest/globals";
import type { Pairing } from "../../../src/model/contract.js";
import { compareFiles, type Files } from "./comparing.js";

const p3 = 'syntax = "proto3";\npackage port;\n';
const p2 = 'syntax = "proto2";\npackage port;\n';
const crane = "message Crane { int32 id = 1; }\n";
const user = 'import "a.proto";\nimport "b.proto";\nmessage Yard { int32 id = 1; }\n';
const module = { "buf.yaml": "version: v1\n" };
const twoModules = { "buf.yaml": "version: v2\nmodules:\n  - path: one\n  - path: two\n" };

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
