import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type Files,
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
  temporaryFolder,
  writeFiles,
} from "../support/repository.js";
import { run } from "../support/run.js";
import { commitAt } from "./layout.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const at = "2026-11-28T12:00Z";
const config = `version: 1
contracts:
  - {files: "proto/**/*.proto", owner: "@lamps", profile: buf-file}
people:
  "@ada": {emails: [ada@example.com]}
teams: {"@lamps": [lena]}
governance: {owner: "@gus"}
`;
const bufYaml = (more = "") => `version: v2\nmodules:\n  - path: proto\nbreaking:\n  use: [FILE]\n${more}`;
const lamp = (fields: string, version = "v1") =>
  `syntax = "proto3";\npackage lamps.${version};\nmessage Lamp { ${fields} }\n`;
const whole = "string id = 1; int32 watts = 2;";
const files: Files = {
  "contract-check.yaml": config,
  "buf.yaml": bufYaml(),
  "proto/lamps/v1/lamp.proto": lamp(whole),
  "proto/lamps/v1beta1/lamp.proto": lamp(whole, "v1beta1"),
};
const broken: Files = {
  "proto/lamps/v1/lamp.proto": lamp("string id = 1;"),
  "proto/lamps/v1beta1/lamp.proto": lamp("string id = 1;", "v1beta1"),
};

/** What a proposal might say in buf's files, so that its break is not found. */
const loosened: Readonly<Record<string, Files>> = {
  "a rule is excepted": { "buf.yaml": bufYaml("  except: [FIELD_NO_DELETE]\n") },
  "a folder is ignored": { "buf.yaml": bufYaml("  ignore: [proto/lamps]\n") },
  "a rule is ignored in a folder": {
    "buf.yaml": bufYaml("  ignore_only:\n    FIELD_NO_DELETE: [proto/lamps]\n"),
  },
  "unstable packages are ignored": { "buf.yaml": bufYaml("  ignore_unstable_packages: true\n") },
  "a module of its own lies nearer": {
    "proto/lamps/buf.yaml": "version: v1\nbreaking:\n  except: [FIELD_NO_DELETE]\n",
  },
  "a workspace names another module": {
    "buf.work.yaml": "version: v1\ndirectories: [proto/lamps]\n",
    "proto/lamps/buf.yaml": "version: v1\nbreaking:\n  ignore: [v1, v1beta1]\n",
  },
  "the old spelling of the file's name": {
    "proto/buf.yml": "version: v1beta1\nbuild:\n  roots: [lamps]\nbreaking:\n  ignore: [v1, v1beta1]\n",
  },
};

function propose(repo: Repository, name: string, changes: Files): void {
  repo.git("checkout", "-q", "-b", name);
  repo.write(changes);
  repo.commit();
}

describe.each(Object.entries(loosened))("buf's files do not silence their own check: %s", (_name, edit) => {
  it("in one step, the break is found by the old rules, and the edit needs the governance owners", async () => {
    const repo = repository(files);
    propose(repo, "both", { ...broken, ...edit });
    const { out, code } = await run(repo.root, "check", "--at", at);
    expect(out).toContain("FIELD_NO_DELETE: Previously present field");
    expect(out).toContain("@gus");
    expect(code).toBe(1);
    const approved = await run(repo.root, "simulate", "--approve", "@gus", "--at", at);
    expect(approved.code).toBe(1);
  });

  it("in two steps, the first waits for the governance owners, and says what it would change", async () => {
    const repo = repository(files);
    propose(repo, "first", edit);
    const { out, code } = await run(repo.root, "check", "--at", at);
    expect(code).toBe(4);
    expect(out).toContain("@gus");
    expect(out).toMatch(/as buf's files are proposed: .*would /);
    const owner = await run(repo.root, "simulate", "--approve", "@lena", "--at", at);
    expect(owner.code).toBe(1);
    propose(repo, "second", broken);
    const second = await run(repo.root, "check", "--at", at);
    expect(second.out).toContain("FIELD_NO_DELETE: Previously present field");
    expect(second.code).toBe(1);
  });
});

describe("what stands in buf's files of the governed branch", () => {
  it("hides what it ignores, and the report says what", async () => {
    const repo = repository({ ...files, ...loosened["a folder is ignored"] });
    propose(repo, "break", broken);
    const { out, code } = await run(repo.root, "check", "--at", at, "--verbose");
    expect(out).toContain("buf.yaml ignores what would be found here: 1 FIELD_NO_DELETE");
    // A field that is removed needs its owner's word, whatever reads.
    expect(code).toBe(4);
    expect((await run(repo.root, "simulate", "--approve", "@lena", "--at", at)).code).toBe(0);
  });

  it("is the rule although the proposal takes it away", async () => {
    const extra = bufYaml("").replace("[FILE]", "[FILE, FIELD_SAME_NAME]");
    const repo = repository({ ...files, "buf.yaml": extra });
    propose(repo, "none", { ...broken, "buf.yaml": "version: v2\nmodules: [{path: proto}]\n" });
    const { out, code } = await run(repo.root, "check", "--at", at);
    expect(out).toContain("breaking.use would lose FILE, FIELD_SAME_NAME");
    expect(code).toBe(1);
  });
});

it("without a configuration, one line says which profile answers as buf would", async () => {
  const { "contract-check.yaml": _config = "", ...own } = files;
  const repo = repository({ ...own, "buf.yaml": bufYaml("  except: [FIELD_SAME_NAME]\n") });
  propose(repo, "break", broken);
  const { out } = await run(repo.root, "check", "--at", at);
  expect(_config).not.toBe("");
  expect(out).toContain(
    "for proto, has buf breaking check FILE except FIELD_SAME_NAME: --profile buf-file answers as it would",
  );
});

describe("a moved pin in buf.lock", () => {
  const lock = (commit: string) =>
    `version: v2\ndeps:\n  - name: buf.build/wires/copper\n    commit: ${commit}\n    digest: b5:${commit}\n`;
  const using = (body: string) =>
    `syntax = "proto3";\npackage lamps.v1;\nimport "wires/copper/v1/copper.proto";\n${body}\n`;
  const wired: Files = {
    ...files,
    "contract-check.yaml": config.replace(", profile: buf-file", ""),
    "buf.lock": lock("a"),
    "proto/lamps/v1/type.proto": using("message Cable { wires.copper.v1.Core core = 1; }"),
    "proto/lamps/v1/call.proto": using(
      "service Shop { rpc Buy(wires.copper.v1.Order) returns (Bill); }\nmessage Bill {}",
    ),
    "proto/lamps/v1/option.proto": using("message Plug { string id = 1 [(wires.copper.v1.rule) = 1]; }"),
    "proto/lamps/v1/user.proto":
      'syntax = "proto3";\npackage lamps.v1;\nimport "lamps/v1/type.proto";\nmessage Drum { Cable cable = 1; }\n',
  };

  it.each([
    ["another commit", lock("b"), ["call", "type", "user"]],
    // Of one commit there are not two texts: what only refers to a user of the dependency is told by that user.
    ["another digest of the same commit", lock("a").replace("b5:a", "b5:f"), ["call", "type"]],
  ])(
    "lists what uses types of the dependency, and not what uses its options: %s",
    async (_, moved, users) => {
      const repo = repository(wired);
      propose(repo, "pin", { "buf.lock": moved });
      const { out, code } = await run(repo.root, "check", "--at", at, "--format", "json");
      const { contracts } = JSON.parse(out) as {
        contracts: { path: string; class: string; cause?: string }[];
      };
      const stopped = contracts.filter(({ class: verdict }) => verdict !== "full");
      expect(stopped.map(({ path, class: verdict }) => [path, verdict])).toEqual(
        users.map((name) => [`proto/lamps/v1/${name}.proto`, "undecided"]),
      );
      expect(code).toBe(1);
    },
  );

  it("lists nothing where buf's files are written anew and pin the same commit", async () => {
    const repo = repository(wired);
    const old = "version: v1\ndeps:\n  - remote: buf.build\n    owner: wires\n    repository: copper\n";
    propose(repo, "pin", { "buf.lock": `${old}    commit: a\n    digest: shake256:c0\n` });
    const { out } = await run(repo.root, "check", "--at", at, "--format", "json");
    expect((JSON.parse(out) as { contracts: unknown[] }).contracts).toEqual([]);
  });

  it("with another change beside it, which imports a decoy", async () => {
    const repo = repository({ ...wired, "proto/lamps/v1/option.proto": lamp(whole) });
    propose(repo, "decoy", {
      "decoy/wires/copper/v1/copper.proto":
        'syntax = "proto3";\npackage wires.copper.v1;\nmessage Core {}\nmessage Order {}\n',
      "buf.yaml": bufYaml().replace("  - path: proto\n", "  - path: decoy\n  - path: proto\n"),
    });
    const { out, code } = await run(repo.root, "check", "--at", at, "--format", "json");
    const { contracts } = JSON.parse(out) as { contracts: { path: string; class: string }[] };
    const own = contracts.filter(({ path }) => path.startsWith("proto/"));
    expect(own.map(({ class: verdict }) => verdict)).toEqual(own.map(() => "undecided"));
    expect(code).toBe(1);
  });
});

describe("import roots that lead to another copy", () => {
  const watt = (type: string) => `syntax = "proto3";\npackage common;\nmessage Watt { ${type} value = 1; }\n`;
  const rooted: Files = {
    ...files,
    "proto/common/watt.proto": watt("int64"),
    "proto/lamps/v1/user.proto":
      'syntax = "proto3";\npackage lamps.v1;\nimport "common/watt.proto";\nmessage User { common.Watt watt = 1; }\n',
  };
  const yaml = "version: v2\nmodules: [{path: spare}, {path: proto}]\nbreaking:\n  use: [FILE]\n";

  it.each([
    ["in one step, beside the break", { "proto/common/watt.proto": watt("string") }],
    ["in the first of two steps", {}],
  ])("do not hide what the users of a file read: %s", async (_name, edit) => {
    const defaults = config.replace(", profile: buf-file", "");
    const repo = repository({ ...rooted, "contract-check.yaml": defaults });
    propose(repo, "spare", {
      ...edit,
      "buf.yaml": yaml,
      "spare/common/watt.proto": `${watt("int64")}// a copy\n`,
    });
    const { out, code } = await run(repo.root, "check", "--at", at, "--format", "json");
    const { contracts } = JSON.parse(out) as { contracts: { path: string; class: string }[] };
    expect(contracts.find(({ path }) => path.endsWith("user.proto"))?.class).toBe("undecided");
    expect(code).not.toBe(0);
  });
});

describe("an image", () => {
  const image = (type: string) =>
    JSON.stringify({
      file: [
        {
          name: "wires/v1/core.proto",
          package: "wires.v1",
          messageType: [
            {
              name: "Core",
              field: [{ name: "a", number: 1, label: "LABEL_OPTIONAL", type: `TYPE_${type}` }],
            },
          ],
          syntax: "proto3",
        },
      ],
    });
  const using = (body: string) =>
    `syntax = "proto3";\npackage lamps.v1;\nimport "wires/v1/core.proto";\nmessage Cable { ${body} }\nmessage Own { int32 a = 1; }\n`;
  const before = using("wires.v1.Core core = 1;");
  const after = using("Own core = 1;");
  const plain = config.replace(", profile: buf-file", "");
  const classesOf = async (repo: Repository, ...args: readonly string[]) => {
    const { out } = await run(repo.root, "check", "--at", at, "--format", "json", ...args);
    const { contracts } = JSON.parse(out) as { contracts: { class: string }[] };
    return contracts.map(({ class: verdict }) => verdict);
  };

  it("of the command line gives imports their text", async () => {
    const repo = repository({ ...files, "contract-check.yaml": plain, "proto/cable.proto": before });
    propose(repo, "own", { "proto/cable.proto": after });
    const folder = temporaryFolder();
    writeFiles(folder, { "core.json": image("INT32"), "text.json": image("STRING") });
    expect(await classesOf(repo)).toEqual(["undecided"]);
    expect(await classesOf(repo, "--image", `${folder}/core.json`)).toEqual(["full"]);
    expect(await classesOf(repo, "--image", `${folder}/text.json`)).toEqual(["breaking"]);
    const missing = await run(repo.root, "check", "--at", at, "--image", `${folder}/none.json`);
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining("none.json cannot be read")]);
  });

  it("of the configuration is the governed branch's, whatever the proposal puts in its place", async () => {
    const configured = `${plain}defaults: {protobuf: {images: [wires.json]}}\n`;
    const repo = repository({
      ...files,
      "contract-check.yaml": configured,
      "proto/cable.proto": before,
      "wires.json": image("STRING"),
    });
    propose(repo, "forged", { "proto/cable.proto": after, "wires.json": image("INT32") });
    expect(await classesOf(repo)).toEqual(["breaking"]);
  });

  it("of the configuration is there for past states too: a revert is one", async () => {
    const configured = `${plain}defaults: {protobuf: {images: [wires.json]}}\n`;
    const repo = repository({
      ...files,
      "contract-check.yaml": configured,
      "proto/cable.proto": before,
      "wires.json": image("STRING"),
    });
    commitAt(repo, "2026-11-27T09:00:00Z", { "proto/cable.proto": after });
    propose(repo, "back", { "proto/cable.proto": before });
    const { code, out, err } = await run(repo.root, "check", "--at", "2026-11-28T12:00:00Z");
    expect([code, err]).toEqual([4, ""]);
    expect(out).toContain("proto/cable.proto returns to the state of");
  });

  it.each([
    [
      "of an edition that is not read",
      "future.json",
      image("INT32").replace('"syntax":"proto3"', '"syntax":"editions","edition":"EDITION_2099"'),
    ],
    // A file named "wires/v1/core.proto" whose next field is cut short.
    ["cut short", "torn.binpb", Buffer.from("\x0a\x17\x0a\x13wires/v1/core.proto\x12\x7f", "latin1")],
  ])("a file of it %s ends the run with its name", async (_title, name, content) => {
    const repo = repository({ ...files, "contract-check.yaml": plain, "proto/cable.proto": before });
    propose(repo, "own", { "proto/cable.proto": after });
    const folder = temporaryFolder();
    writeFiles(folder, { [name]: content });
    const { code, err } = await run(repo.root, "check", "--at", at, "--image", `${folder}/${name}`);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/the image .* cannot be read at wires\/v1\/core\.proto: /),
    ]);
  });

  it("stands for a folder in diff", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "old.json": image("INT32"), "new.json": image("STRING") });
    const { out, code } = await run(folder, "diff", "old.json", "new.json");
    expect(out).toContain("wires/v1/core.proto");
    expect(code).toBe(1);
  });
});
