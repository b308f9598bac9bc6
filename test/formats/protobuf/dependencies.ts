import { describe, expect, it } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { wellKnown } from "../../../src/formats/protobuf/model/well-known.generated.js";
import { memorySnapshot } from "../../../src/hosts/memory.js";
import type { Comparison } from "../../../src/model/contract.js";
import type { Outside } from "../../../src/model/outside.js";
import { compareFiles, type Files } from "./comparing.js";

const folder = join(import.meta.dirname, "images");

type Described = readonly [name: string, number: number, type: string];

const described = ([name, number, type]: Described) => ({
  name,
  number,
  label: "LABEL_OPTIONAL",
  ...(type.startsWith(".") ? { type: "TYPE_MESSAGE", typeName: type } : { type: `TYPE_${type}` }),
});
const message = (name: string, ...fields: Described[]) => ({ name, field: fields.map(described) });
const option = (...field: Described) => ({
  ...described(field),
  extendee: ".google.protobuf.FieldOptions",
});
const file = (name: string, messageType: readonly object[], extension: readonly object[]) => ({
  name,
  package: name.split("/").slice(0, -1).join("."),
  dependency: ["google/protobuf/descriptor.proto"],
  messageType,
  extension,
});
const imageOf = (...files: readonly object[]) => new TextEncoder().encode(JSON.stringify({ file: files }));

interface Dependency {
  readonly module: string;
  readonly paths: readonly string[];
  /** An option, with the place of a value that changes. */
  readonly option: (value: boolean) => string;
  /** A type of it, and a type of the file with one field of another kind. */
  readonly type?: string;
  readonly shape?: string;
  readonly image: Uint8Array;
  /** Its texts, where nothing of it is bundled. */
  readonly texts?: Files;
}

const validate = "validate/validate.proto";
const dependencies: Readonly<Record<string, Dependency>> = {
  protovalidate: {
    module: "bufbuild/protovalidate",
    paths: [`buf/${validate}`],
    option: (value) => `(buf.validate.field).required = ${String(value)}`,
    type: "buf.validate.Rule",
    shape: "string id = 1; int32 message = 2; string expression = 3;",
    image: imageOf(
      file(
        `buf/${validate}`,
        [
          message("FieldRules", ["required", 25, "BOOL"]),
          message("Rule", ["id", 1, "STRING"], ["message", 2, "STRING"], ["expression", 3, "STRING"]),
        ],
        [option("field", 1159, ".buf.validate.FieldRules")],
      ),
    ),
  },
  googleapis: {
    module: "googleapis/googleapis",
    paths: ["google/api/resource.proto", "google/type/money.proto"],
    option: (value) => `(google.api.resource_reference).type = "${value ? "a/B" : "a/C"}"`,
    type: "google.type.Money",
    shape: "string currency_code = 1; string units = 2; int32 nanos = 3;",
    image: imageOf(
      file(
        "google/api/resource.proto",
        [message("ResourceReference", ["type", 1, "STRING"])],
        [option("resource_reference", 1055, ".google.api.ResourceReference")],
      ),
      file(
        "google/type/money.proto",
        [message("Money", ["currency_code", 1, "STRING"], ["units", 2, "INT64"], ["nanos", 3, "INT32"])],
        [],
      ),
    ),
  },
  gogo: {
    module: "gogo/protobuf",
    paths: ["gogoproto/gogo.proto"],
    option: (value) => `(gogoproto.nullable) = ${String(value)}`,
    image: imageOf(file("gogoproto/gogo.proto", [], [option("nullable", 65001, "BOOL")])),
  },
  validate: {
    module: "envoyproxy/protoc-gen-validate",
    paths: [validate],
    option: (value) => `(validate.rules).string.min_len = ${value ? "1" : "2"}`,
    type: "validate.RepeatedRules",
    shape: "uint64 min_items = 1; string max_items = 2; bool unique = 3;",
    image: imageOf(
      file(
        validate,
        [
          message("StringRules", ["min_len", 2, "UINT64"]),
          message("FieldRules", ["string", 14, ".validate.StringRules"]),
          message(
            "RepeatedRules",
            ["min_items", 1, "UINT64"],
            ["max_items", 2, "UINT64"],
            ["unique", 3, "BOOL"],
          ),
        ],
        [option("rules", 1071, ".validate.FieldRules")],
      ),
    ),
  },
  "a private one": {
    module: "yard/harbour",
    paths: ["ledger/v1/amount", "ledger/v1/kinds", "rules/v1/rules"].map((name) => `harbour/${name}.proto`),
    option: (value) => `(harbour.rules.v1.rule) = {length: ${value ? "3" : "4"}}`,
    type: "harbour.ledger.v1.Amount.Part",
    shape: "string share = 1;",
    image: readFileSync(join(folder, "harbour.binpb.gz")),
    texts: Object.fromEntries(
      ["ledger/v1/amount", "ledger/v1/kinds", "rules/v1/rules"].map((name) => [
        `harbour/${name}.proto`,
        readFileSync(join(folder, `harbour/${name}.proto`), "utf8"),
      ]),
    ),
  },
};

const lock = ({ module }: Dependency, commit: string): Files => ({
  "buf.yaml": `version: v2\ndeps:\n  - buf.build/${module}\n`,
  "buf.lock": `version: v2\ndeps:\n  - name: buf.build/${module}\n    commit: ${commit}\n    digest: b5:${commit}\n`,
});
/** As buf wrote it before version v2: other keys, and a digest of another kind. */
const oldLock = ({ module }: Dependency, commit: string): Files => {
  const [owner = "", repository = ""] = module.split("/");
  return {
    "buf.yaml": `version: v1\ndeps:\n  - buf.build/${module}\n`,
    "buf.lock": `version: v1\ndeps:\n  - remote: buf.build\n    owner: ${owner}\n    repository: ${repository}\n    commit: ${commit}\n    digest: shake256:${commit}0\n`,
  };
};
const crane = ({ paths }: Dependency, body: string): Files => ({
  "crane.proto": `syntax = "proto3";\npackage yard.v1;\n${paths.map((path) => `import "${path}";\n`).join("")}message Crane { string id = 1; ${body} }\n`,
});
const textsOf = ({ paths, texts }: Dependency): Files =>
  texts ?? Object.fromEntries(paths.map((path) => [path, wellKnown()[path] ?? ""]));

const outside = (image: Uint8Array | undefined, include: Files): Outside => ({
  images: image ? [{ name: "image", read: () => Promise.resolve(image) }] : [],
  folders: image ? [] : [{ name: "include", open: () => Promise.resolve(memorySnapshot("head", include)) }],
  folder: () => ({ name: "", open: () => Promise.reject(new Error("no folder")) }),
});

async function judged(base: Files, head: Files, from?: Outside): Promise<readonly string[]> {
  const all = await compareFiles(base, head, from && { outside: from });
  const found = all.find(({ pairing }: Comparison) => pairing.headPath?.endsWith("crane.proto"));
  if (!found) return ["not compared"];
  return [
    ...found.faults.map((fault) => fault.message),
    found.verdict.backward.outcome,
    found.verdict.forward.outcome,
  ];
}

const bodies = (dependency: Dependency) => {
  const optioned = (value: boolean) => `string name = 2 [${dependency.option(value)}];`;
  const { type, shape } = dependency;
  return {
    "an option changes": [optioned(true), `${optioned(false)} string note = 9;`],
    ...(type !== undefined &&
      shape !== undefined && {
        "a type stays": [`${type} part = 3;`, `${type} part = 3; string note = 9;`],
        "a type becomes one of the file": [`${type} part = 3;`, `Own part = 3; message Own { ${shape} }`],
      }),
  } as Readonly<Record<string, readonly [string, string]>>;
};

describe.each(Object.entries(dependencies))("a dependency, %s", (_name, dependency) => {
  it.each(Object.entries(bodies(dependency)))("%s", async (name, [before, after]) => {
    const [base, head] = [crane(dependency, before), crane(dependency, after)];
    const pinned = (commit: string) => lock(dependency, commit);
    const texts = textsOf(dependency);
    const vendored = await judged({ ...texts, ...base }, { ...texts, ...head });
    expect(vendored).toHaveLength(2);

    for (const from of [outside(dependency.image, {}), outside(undefined, texts)]) {
      expect(await judged(base, head, from)).toEqual(vendored);
      expect(await judged({ ...pinned("a"), ...base }, { ...pinned("a"), ...head }, from)).toEqual(vendored);
    }
    const isNamed = dependency.texts && name === "a type becomes one of the file";
    const alone = isNamed ? ["undecided", "undecided"] : vendored;
    expect(await judged(base, head)).toEqual(alone);
    expect(await judged({ ...pinned("a"), ...base }, { ...pinned("a"), ...head })).toEqual(alone);

    const isOption = name === "an option changes";
    const moved = await judged({ ...pinned("a"), ...base }, { ...pinned("b"), ...head });
    expect(moved).toEqual(
      isOption ? ["reads", "reads"] : name === "a type stays" ? ["undecided", "undecided"] : alone,
    );

    // A migration to version v2 of buf's files moves no pin; another commit, or another digest of the same kind, does.
    expect(await judged({ ...oldLock(dependency, "a"), ...base }, { ...pinned("a"), ...head })).toEqual(
      alone,
    );
    expect(await judged({ ...oldLock(dependency, "b"), ...base }, { ...pinned("a"), ...head })).toEqual(
      moved,
    );
    const forged = {
      ...pinned("a"),
      "buf.lock": pinned("a")["buf.lock"]?.toString().replace("b5:a", "b5:b") ?? "",
    };
    expect(await judged({ ...pinned("a"), ...base }, { ...forged, ...head })).toEqual(moved);

    const later = await judged({ ...pinned("a"), ...base }, { ...pinned("a"), ...texts, ...head });
    expect(later).toHaveLength(2);
    if (isOption) expect(later).toEqual(vendored);
  });

  it("under an option that another version of it declares", async () => {
    if (dependency.module.startsWith("google")) return;
    const [, first = ""] = /^\(([\w.]+)\)/.exec(dependency.option(true)) ?? [];
    const of = (value: number) =>
      crane(dependency, `string name = 2 [(${first.replace(/\w+$/, "other")}).far.away = ${value}];`);
    expect(await judged(of(1), of(2))).toEqual(["reads", "reads"]);
  });
});

const layouts: Readonly<Record<string, Files>> = {
  v1: { "proto/buf.yaml": "version: v1\ndeps:\n  - buf.build/yard/harbour\n" },
  v1beta1: {
    "buf.yaml": "version: v1beta1\nbuild:\n  roots:\n    - proto\ndeps:\n  - buf.build/yard/harbour\n",
  },
  v2: {
    "buf.yaml": "version: v2\nmodules:\n  - path: proto\n  - path: more\ndeps:\n  - buf.build/yard/harbour\n",
  },
  "a workspace": {
    "buf.work.yaml": "version: v1\ndirectories:\n  - more\n  - proto\n",
    "proto/buf.yaml": "version: v1\ndeps:\n  - buf.build/yard/harbour\n",
    "more/buf.yaml": "version: v1\n",
  },
};

describe.each(Object.entries(layouts))("a module of %s", (_name, layout) => {
  const sides = (type: string, path = "yard/v1/winch.proto") => {
    const text = `syntax = "proto3";\npackage yard.v1;\nimport "${path}";\nimport "harbour/ledger/v1/amount.proto";\nmessage Crane { Hook hook = 1; ${type} load = 2; harbour.ledger.v1.Amount price = 3; }\n`;
    const hook = 'syntax = "proto3";\npackage yard.v1;\nmessage Hook { int32 size = 1; }\n';
    return {
      ...layout,
      "more/other.proto": hook.replace("Hook", "Other"),
      "proto/yard/v1/winch.proto": hook,
      "proto/yard/v1/crane.proto": text,
    };
  };
  it("is judged without its dependency", async () => {
    expect(await judged(sides("int32"), sides("int64"))).toEqual(["reads", "rejects"]);
    expect(await judged(sides("int32"), sides("string"))).toEqual(["rejects", "rejects"]);
  });
  it("has a fault where an import of its own is misspelt", async () => {
    const [fault] = await judged(sides("int32"), sides("int32", "yard/v1/wimch.proto"));
    expect(fault).toContain("Did you mean proto/yard/v1/winch.proto?");
  });
});
