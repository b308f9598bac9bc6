import { describe, expect, it } from "@jest/globals";
import { compareFiles, type Files } from "./comparing.js";

const crane = (path: string, body: string): Files => ({
  "crane.proto": `syntax = "proto3";\npackage yard.v1;\nimport "${path}";\nmessage Crane { string id = 1; ${body} }\n`,
});

async function judged(path: string, [before, after]: readonly [string, string]) {
  const [found] = await compareFiles(crane(path, before), crane(path, after));
  const { backward, forward } = found?.verdict ?? {};
  return {
    faults: (found?.faults ?? []).map(({ message }) => message),
    notes: found?.notes ?? [],
    verdict: `${backward?.outcome ?? ""}/${forward?.outcome ?? ""}`,
  };
}

const openapi = "grpc.gateway.protoc_gen_openapiv2.options";
/** A type of each source, and a message with one of its fields of another kind. */
const sources: Readonly<Record<string, readonly [path: string, type: string, other: string]>> = {
  openapiv2: [
    "protoc-gen-openapiv2/options/openapiv2.proto",
    `${openapi}.Contact`,
    "string name = 1; int32 url = 2; string email = 3;",
  ],
  "cel/expr": ["cel/expr/value.proto", "cel.expr.EnumValue", "string type = 1; string value = 2;"],
  opentelemetry: [
    "opentelemetry/proto/common/v1/common.proto",
    "opentelemetry.proto.common.v1.KeyValueList",
    "repeated string values = 1;",
  ],
};

describe.each(Object.entries(sources))("the bundled texts of %s", (_name, [path, type, other]) => {
  it("judge a field that gets another type", async () => {
    const [before, after] = [`${type} part = 2;`, `Own part = 2; message Own { ${other} }`];
    const { faults, notes, verdict } = await judged(path, [before, after]);
    expect([faults, notes]).toEqual([[], []]);
    expect(verdict).not.toMatch(/undecided|reads\/reads/);
  });

  it("hold a type that stays", async () => {
    const field = `${type} part = 2;`;
    expect(await judged(path, [field, `${field} int32 more = 3;`])).toEqual({
      faults: [],
      notes: [],
      verdict: "reads/reads",
    });
  });
});

/** What a later version of a bundled text declares, and this one does not. */
const later: Readonly<Record<string, readonly [path: string, body: string]>> = {
  "a type": ["google/rpc/status.proto", "google.rpc.Fresh part = 2;"],
  "a type with a leading dot": ["buf/validate/validate.proto", ".buf.validate.Fresh part = 2;"],
  "an option": ["google/api/field_behavior.proto", "string name = 2 [(google.api.fresh) = 1];"],
  "a value of an option": [
    "google/api/field_behavior.proto",
    "string name = 2 [(google.api.field_behavior) = FRESH];",
  ],
  "a field of an option": [
    "google/api/resource.proto",
    'string name = 2 [(google.api.resource_reference).fresh = "a"];',
  ],
};

describe("what a later version of a bundled text declares is no fault", () => {
  it.each(Object.entries(later))("%s", async (name, [path, body]) => {
    const { faults, notes, verdict } = await judged(path, ["", body]);
    expect([faults, verdict]).toEqual([[], "reads/reads"]);
    expect(notes.filter((note) => note.includes(`"${path}"`))).toHaveLength(
      name.startsWith("a type") ? 1 : 0,
    );
  });

  it("a type that is replaced is compared by its name", async () => {
    const use = (name: string) => `google.rpc.${name} part = 2;`;
    const { faults, verdict } = await judged("google/rpc/status.proto", [use("Fresh"), use("Fresher")]);
    expect([faults, verdict]).toEqual([[], "undecided/undecided"]);
  });

  it("a type is undecided where the pin of its module moves", async () => {
    const pinned = (commit: string): Files => ({
      "buf.lock": `version: v2\ndeps:\n  - name: buf.build/googleapis/googleapis\n    commit: ${commit}\n    digest: b5:${commit}\n`,
    });
    const path = "google/rpc/status.proto";
    const field = "google.rpc.Fresh part = 2;";
    const [found] = await compareFiles(
      { ...pinned("a"), ...crane(path, field) },
      { ...pinned("b"), ...crane(path, `${field} int32 more = 3;`) },
    );
    expect(found?.verdict.backward.outcome).toBe("undecided");
  });
});

/** What no version declares. */
const wrong: Readonly<Record<string, readonly [path: string, body: string]>> = {
  "a type of another package": ["google/rpc/status.proto", "google.rcp.Status part = 3;"],
  "a type of a bundled file that is not imported": ["google/rpc/status.proto", "google.rpc.Help part = 3;"],
  "an option of a bundled file that is not imported": [
    "google/api/field_behavior.proto",
    'string part = 3 [(google.api.resource_reference).type = "a/B"];',
  ],
  "a type of what comes with every compiler": [
    "google/protobuf/any.proto",
    "google.protobuf.Fresh part = 3;",
  ],
};

const misspelt: Readonly<Record<string, string>> = {
  "google/api/anotations.proto": "google/api/annotations.proto",
  "buf/validate/valdiate.proto": "buf/validate/validate.proto",
  "google/protobuf/timestmap.proto": "google/protobuf/timestamp.proto",
};

describe("a misspelt import of a bundled text is a fault", () => {
  it.each(Object.entries(misspelt))("%s", async (path, meant) => {
    const { faults } = await judged(path, ["", "int32 more = 3;"]);
    expect(faults).toEqual([expect.stringContaining(`Did you mean ${meant}?`)]);
  });

  it("but for another version of it", async () => {
    const { faults, verdict } = await judged("protoc-gen-openapiv3/options/openapiv3.proto", [
      "",
      "int32 n = 3;",
    ]);
    expect([faults, verdict]).toEqual([[], "reads/reads"]);
  });
});

describe("what no later version can declare here is a fault", () => {
  it.each(Object.entries(wrong))("%s", async (_name, [path, body]) => {
    const { faults } = await judged(path, ["string name = 2;", body]);
    expect(faults).toHaveLength(1);
  });
});

describe("what uses a bundled text that imports a file of the repository changes with that file", () => {
  const common = (type: string) =>
    `syntax = "proto3"; package opentelemetry.proto.common.v1;
     message AnyValue { ${type} value = 1; } message KeyValue { string key = 1; AnyValue value = 2; }
     message InstrumentationScope { string name = 1; } message EntityRef { string type = 1; }`;
  const user = (path: string, type: string): Files => ({
    "user.proto": `syntax = "proto3"; package yard.v1; import "${path}"; message Crane { ${type} part = 1; }`,
  });
  const through: Readonly<Record<string, Files>> = {
    "one text": user(
      "opentelemetry/proto/resource/v1/resource.proto",
      "opentelemetry.proto.resource.v1.Resource",
    ),
    "two texts": user(
      "opentelemetry/proto/trace/v1/trace.proto",
      "opentelemetry.proto.trace.v1.ResourceSpans",
    ),
    "texts and a file": {
      ...user("use.proto", "Use"),
      "use.proto": `syntax = "proto3"; package yard.v1; import "opentelemetry/proto/trace/v1/trace.proto";
        message Use { opentelemetry.proto.trace.v1.Span span = 1; }`,
    },
  };

  it.each(
    Object.entries(through).flatMap(([name, files]) =>
      ["", "third_party/"].map((folder) => [name, folder, files] as const),
    ),
  )("through %s, where the copy is in folder '%s'", async (_name, folder, files) => {
    const held = (type: string) => ({
      ...files,
      [`${folder}opentelemetry/proto/common/v1/common.proto`]: common(type),
    });
    const all = await compareFiles(held("int32"), held("sint32"));
    const found = all.find(({ pairing }) => pairing.headPath === "user.proto");
    expect(found).toMatchObject({
      pairing: { status: "affected" },
      verdict: { backward: { outcome: "misreads" }, forward: { outcome: "misreads" } },
      faults: [],
    });
  });

  it.each([
    [
      "in a file of the repository",
      ["int32", "sint32"],
      "changed with opentelemetry.proto.common.v1.AnyValue in PATH",
    ],
    [
      "in one that came to it",
      [undefined, "int32"],
      "changed with opentelemetry.proto.common.v1.InstrumentationScope in PATH, which is in the repository now: the one from outside it counted before",
    ],
    [
      "in one that left it",
      ["int32", undefined],
      "changed with opentelemetry.proto.common.v1.InstrumentationScope in PATH, which left the repository: the one from outside it counts now",
    ],
  ] as const)("a type that changed %s is told with that file", async (_name, types, told) => {
    const path = "opentelemetry/proto/common/v1/common.proto";
    const [base, head] = types.map((type) => ({
      ...through["two texts"],
      ...(type !== undefined && { [path]: common(type) }),
    }));
    const all = base && head ? await compareFiles(base, head) : [];
    const found = all.find(({ pairing }) => pairing.headPath === "user.proto");
    expect(found?.changes).toMatchObject([
      {
        rule: "protobuf/imported-type",
        declaredIn: path,
        message: `opentelemetry.proto.trace.v1.ResourceSpans, the type of field "part", ${told.replace("PATH", path)}`,
      },
    ]);
  });

  it("also where the repository only now holds it", async () => {
    const files = through["two texts"] ?? {};
    const all = await compareFiles(files, {
      ...files,
      "opentelemetry/proto/common/v1/common.proto": common("int32"),
    });
    expect(all.map(({ pairing, verdict }) => [pairing.headPath, verdict.backward.outcome])).toContainEqual([
      "user.proto",
      expect.stringMatching(/misreads|rejects/),
    ]);
  });
});
