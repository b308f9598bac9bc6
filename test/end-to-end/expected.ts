import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import { isolateGit, removeTemporary, repository, type Files } from "../support/repository.js";
import { run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

async function judge(base: Files, head: Files) {
  const repo = repository(base);
  repo.write(head);
  const { code, json } = await runJson(repo.root);
  const { out } = await run(repo.root);
  return { code, contracts: json.contracts, out };
}

const parcel = (properties: string) =>
  `{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {${properties}}}`;
const declaring = (mode: string, files: string) =>
  `version: 1\ncontracts:\n  - files: "${files}"\n    owner: "@ada"\n    compatibility: ${mode}\nteams: {}\n`;

describe("what is expected where no promise is declared", () => {
  it("JSON Schema: backward", async () => {
    const [narrow, wide] = ['"size": {"enum": ["S", "M"]}', '"size": {"enum": ["S", "M", "L"]}'].map(parcel);
    const widened = await judge({ "parcel.schema.json": narrow ?? "" }, { "parcel.schema.json": wide ?? "" });
    expect(widened).toMatchObject({
      code: 0,
      contracts: [{ class: "backward", mode: "backward", declared: false, satisfied: true }],
    });
    const narrowed = await judge(
      { "parcel.schema.json": wide ?? "" },
      { "parcel.schema.json": narrow ?? "" },
    );
    expect(narrowed).toMatchObject({ code: 1, contracts: [{ class: "forward", satisfied: false }] });
    expect(narrowed.out).toContain("breaks old data, expected backward");
    expect(narrowed.out).toContain(
      "no promise is declared for parcel.schema.json: compatibility: forward would be kept, which is right where all writers are upgraded first",
    );
    expect(narrowed.out).not.toMatch(/promise[ds]/);
  });

  it("Avro: full", async () => {
    const [few, more] = [record("Parcel", ["a:int"]), record("Parcel", ["a:int", "b:long"])];
    const { code, out } = await judge({ "parcel.avsc": few }, { "parcel.avsc": more });
    expect(code).toBe(1);
    expect(out).toContain("parcel.avsc  breaks old data, expected full");
    const both = await judge({ "p.avsc": few }, { "p.avsc": record("Parcel", ["a:string"]) });
    expect(both.out).toContain("only compatibility: none would be kept");
  });

  describe("Protobuf: full, and what an open enum gains is tolerated", () => {
    const enumeration = (values: string, syntax = "proto3") =>
      `syntax = "${syntax}";\npackage post;\nenum Size { S = 0; ${values} }\n`;
    const user = `syntax = "proto3";\npackage post;\nimport "size.proto";\nmessage Parcel { Size size = 1; }\n`;

    it("with its dependents", async () => {
      const base = { "size.proto": enumeration("M = 1;"), "parcel.proto": user };
      const { code, contracts, out } = await judge(base, { "size.proto": enumeration("M = 1; L = 2;") });
      expect([code, contracts.map(({ satisfied }) => satisfied)]).toEqual([0, [true, true]]);
      expect(contracts.map(({ class: kind }) => kind)).toEqual(["backward", "backward"]);
      expect(out).toContain("values that an open enum gains are tolerated, since no promise is declared");
    });

    it("not beside another failure", async () => {
      const message = (type: string) => `message Parcel { ${type} id = 1; Size size = 2; }\n`;
      const { code } = await judge(
        { "size.proto": `${enumeration("M = 1;")}${message("int32")}` },
        { "size.proto": `${enumeration("M = 1; L = 2;")}${message("string")}` },
      );
      expect(code).toBe(1);
    });

    it("not in a closed enum, nor what it loses", async () => {
      const message = "message Parcel { optional Size size = 1; }\n";
      const [small, large] = ["M = 1;", "M = 1; L = 2;"].map(
        (values) => enumeration(values, "proto2") + message,
      );
      expect(await judge({ "a.proto": small ?? "" }, { "a.proto": large ?? "" })).toMatchObject({ code: 1 });
      const [few, more] = ["M = 1;", "M = 1; L = 2;"].map(
        (values) => enumeration(values) + message.replace("optional ", ""),
      );
      expect(await judge({ "a.proto": more ?? "" }, { "a.proto": few ?? "" })).toMatchObject({ code: 1 });
    });

    it("not where full is promised", async () => {
      const config = { "contract-check.yaml": declaring("full", "*.proto") };
      const { contracts, out } = await judge(
        { ...config, "size.proto": `${enumeration("M = 1;")}message P { Size s = 1; }\n` },
        { "size.proto": `${enumeration("M = 1; L = 2;")}message P { Size s = 1; }\n` },
      );
      expect(contracts).toMatchObject([{ declared: true, satisfied: false }]);
      expect(out).toContain("breaks old readers, promised full");
      expect(out).not.toContain("no promise is declared");
    });
  });
  it("the same edit of many files is one entry, with their number", async () => {
    const names = ["A", "B", "C", "D", "E", "F"];
    const files = (type: string) =>
      Object.fromEntries(
        names.map((name) => [`${name}.avsc`, record(name, [`id:string`, `weight:${type}`])]),
      );
    const other = { "z.avsc": record("Z", ["weight:double"]) };
    const { out } = await judge(
      { ...files("double"), ...other },
      { ...files("string"), "z.avsc": record("Z", ["weight:boolean"]) },
    );
    expect(out.match(/\n {2}\d+:\d+ {2}/g)).toHaveLength(2);
    expect(out).toContain(
      "  5 more contracts with the same changes:\n    B.avsc, C.avsc, D.avsc and 2 more (--verbose",
    );
    expect(out).toContain("7 contracts, 7 changed");
  });
});

it("a move out of a declared promise takes no tolerance with it", async () => {
  const proto = (value: string) =>
    `syntax = "proto3";\nmessage Berth { Kind kind = 1; }\nenum Kind { UNKNOWN = 0; QUAY = 1; ${value} }\n`;
  const config =
    'version: 1\ncontracts:\n  - {files: "kept/**", owner: "@ada", compatibility: full}\n  - {files: "free/**", owner: "@ada"}\n';
  const repo = repository({ "contract-check.yaml": config, "kept/berth.proto": proto("") });
  repo.git("mv", "kept", "free");
  repo.write({ "free/berth.proto": proto("BUOY = 2;") });
  const { out } = await run(repo.root);
  expect(out).toContain("needs a sign-off and an open window: the declared promise is broken");
});

it("a folder of the repository is no --include: each side must read its own", async () => {
  const repo = repository({
    "a.proto": 'syntax = "proto3";\nimport "dep/x.proto";\nmessage A { dep.X x = 1; }\n',
    "third_party/dep/x.proto": 'syntax = "proto3";\npackage dep;\nmessage X { int32 a = 1; }\n',
    "other/dep/x.proto": 'syntax = "proto3";\npackage dep;\nmessage X { int32 a = 1; }\n',
  });
  const { code, err } = await run(repo.root, "check", "--include", "third_party");
  expect([code, err]).toEqual([2, expect.stringContaining("--include third_party lies in the repository")]);
});
