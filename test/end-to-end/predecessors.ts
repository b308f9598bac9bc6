import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareSources } from "../../src/line/compare-sources.js";
import { defaultScope } from "../../src/line/scope.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import type { Predecessors, Subject } from "../../src/model/predecessor.js";
import { record } from "../support/records.js";
import type { Files, Repository } from "../support/repository.js";
import {
  isolateGit,
  removeTemporary,
  repository,
  repositoryAt,
  temporaryFolder,
  writeFiles,
} from "../support/repository.js";
import { run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

interface Row {
  readonly file: string;
  readonly old: string;
  readonly proposed: string;
  /** What main has: nothing of it differs from what is proposed but documentation. */
  readonly unreleased: string;
}

const proto = (fields: string, comment = "") =>
  `${comment}syntax = "proto3";\npackage acme;\nmessage Boat { string id = 1; ${fields} }\n`;
const schema = (type: string, description = "") =>
  JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(description && { description }),
    type: "object",
    properties: { length: { type } },
  });
const rows: Readonly<Record<string, Row>> = {
  avro: {
    file: "boat.avsc",
    old: record("acme.Boat", ["id:string", "length:int=0"]),
    proposed: record("acme.Boat", ["id:string", "length:string=x"]),
    unreleased: record("acme.Boat", ["id:string", "length:string=x"]).replace(
      '"name"',
      '"doc": "A boat.", "name"',
    ),
  },
  protobuf: {
    file: "boat.proto",
    old: proto("int32 length = 2;"),
    proposed: proto("Size length = 2;\n}\nmessage Size { int32 feet = 1;"),
    unreleased: proto("Size length = 2;\n}\nmessage Size { int32 feet = 1;", "// A boat.\n"),
  },
  "json-schema": {
    file: "boat.schema.json",
    old: schema("integer"),
    proposed: schema("string"),
    unreleased: schema("string", "A boat."),
  },
};
const image = JSON.stringify({
  file: [
    {
      name: "live/boat.proto",
      package: "acme",
      messageType: [
        {
          name: "Boat",
          field: [
            { name: "id", number: 1, label: "LABEL_OPTIONAL", type: "TYPE_STRING", jsonName: "id" },
            { name: "length", number: 2, label: "LABEL_OPTIONAL", type: "TYPE_INT32", jsonName: "length" },
          ],
        },
      ],
      syntax: "proto3",
    },
  ],
});

/** Main as it is, with what was released before; then the proposal in the working tree. */
function released({ file, old, proposed, unreleased }: Row, against: string, more: Files = {}): Repository {
  const config = `version: 1\ncontracts:\n  - files: boats/**\n    owner: "@acme/boats"\n    against: [${against}]\nteams:\n  "@acme/boats": [noor]\n`;
  const path = `boats/live/${file}`;
  const repo = repository({ "contract-check.yaml": config, [path]: old, ...more });
  repo.git("tag", "v1.9.0");
  repo.git("branch", "release/1.x");
  repo.commit({ [path]: unreleased });
  repo.git("tag", "-m", "annotated", "v1.10.0", "HEAD~1");
  repo.write({ [path]: proposed });
  return repo;
}

/** What a person acts on: the verdicts, each change with its outcomes and data, and where the release was looked for. */
async function shownBy(repo: Repository, ...args: readonly string[]) {
  const { json } = await runJson(repo.root, "check", ...args);
  const [contract] = json.contracts as unknown as Readonly<Record<string, unknown>>[];
  const { class: kind, backward, forward, witness, changes, against } = contract ?? {};
  return {
    judged: {
      verdict: [kind, backward, forward, witness],
      changes: (changes as Readonly<Record<string, unknown>>[]).map(
        ({ rule, element, class: own, backward: b, forward: f, effect }) => ({
          rule,
          element,
          own,
          b,
          f,
          effect,
        }),
      ),
    },
    relations: (against as readonly { relation: string; name: string }[]).map(
      ({ relation, name }) => `${relation} ${name}`,
    ),
  };
}

describe.each(Object.entries(rows))(
  "%s: the same change has one verdict, wherever the predecessor comes from",
  (format, row) => {
    const plain = async () => {
      const repo = repository({ [`boats/live/${row.file}`]: row.old });
      repo.write({ [`boats/live/${row.file}`]: row.proposed });
      return shownBy(repo);
    };
    const versioned = async () => {
      const config = `version: 1\ncontracts:\n  - files: "boats/{version}/**"\n    owner: "@acme/boats"\nteams:\n  "@acme/boats": [noor]\n`;
      const repo = repository({ "contract-check.yaml": config, [`boats/1-0-0/${row.file}`]: row.old });
      repo.write({ [`boats/1-0-1/${row.file}`]: row.proposed });
      return shownBy(repo);
    };
    const outside = () => {
      const folder = temporaryFolder();
      writeFiles(folder, { [`live/${row.file}`]: row.old, "live.json": image });
      return folder;
    };
    const kept = { [`kept/live/${row.file}`]: row.old, "kept/image.json": image };
    const images = format === "protobuf";

    it.each<[string, () => ReturnType<typeof shownBy>, string]>([
      ["version", versioned, "version 1-0-0"],
      ["tag", () => shownBy(released(row, '{tag: "v*"}')), "tag v1.10.0"],
      ["branch", () => shownBy(released(row, "{branch: release/1.x}")), "branch release/1.x"],
      ["path", () => shownBy(released(row, "{path: kept}", kept)), "path kept"],
      [
        "a file",
        () => shownBy(released(row, `{path: kept/live/${row.file}}`, kept)),
        `path kept/live/${row.file}`,
      ],
      ["--against tag", () => shownBy(released(row, "base"), "--against", "tag:v1.9*"), "tag v1.9.0"],
      ["--base", () => shownBy(released(row, "base"), "--base", "v1.9.0"), "base v1.9.0"],
      ...(images
        ? [
            [
              "image",
              () => shownBy(released(row, "{image: kept/image.json}", kept)),
              "image kept/image.json",
            ] satisfies [string, () => ReturnType<typeof shownBy>, string],
          ]
        : []),
    ])("%s", async (_, ask, relation) => {
      const expected = await plain();
      const { judged, relations } = await ask();
      expect(judged).toEqual(expected.judged);
      expect(relations).toEqual([relation]);
    });

    it("a folder and an image outside the repository, named by the call", async () => {
      const folder = outside();
      const names = [`path:${folder}`, ...(images ? [`image:${join(folder, "live.json")}`] : [])];
      const expected = await plain();
      for (const name of names)
        expect((await shownBy(released(row, "base"), "--against", name)).judged).toEqual(expected.judged);
    });

    it("a folder of the proposal whose name begins with two dots is not outside", async () => {
      const repo = released(row, "base");
      repo.write({ [`..old/${row.file}`]: row.proposed });
      const { json } = await runJson(repo.root, "check", "--against", "path:..old");
      expect(json.contracts.find(({ path }) => path.endsWith(row.file))?.class).toBe("undecided");
    });
  },
);

describe("releases", () => {
  const path = "boats/boat.avsc";
  const boat = (...fields: string[]) => ({ [path]: record("acme.Boat", ["id:string", ...fields]) });
  const config = (more: string) => ({
    "contract-check.yaml": `version: 1\ncontracts:\n  - files: boats/**\n    owner: "@acme/boats"\n    ${more}\nteams:\n  "@acme/boats": [noor]\n`,
  });
  /** States of main, some of them tagged, then a proposal. */
  const line = (more: string, states: readonly (readonly [Files, ...string[]])[], head: Files) => {
    const repo = repository(config(more));
    for (const [files, ...tags] of states) {
      repo.commit(files);
      for (const tag of tags) repo.git("tag", tag);
    }
    repo.git("checkout", "-q", "-b", "topic");
    repo.write(head);
    return repo;
  };
  const judgedAgainst = async (repo: Repository) => {
    const { json } = await runJson(repo.root);
    const [contract] = json.contracts;
    return [contract?.class, ...(contract?.against ?? []).map(({ name }) => name)];
  };
  const tags = 'against: [{tag: "v*"}]';

  it.each<[string, string, readonly (readonly [Files, ...string[]])[], Files, readonly string[]]>([
    [
      "double digits",
      tags,
      [[boat("a:int"), "v1.9.0"], [boat("b:int"), "v1.10.0"], [boat()]],
      boat("b:int"),
      ["full", "v1.10.0"],
    ],
    [
      "a release that does not parse hides none before it",
      tags,
      [
        [boat("a:int"), "v1.0.0"],
        [boat("b:int"), "v1.1.0"],
        [{ [path]: "{" }, "v1.2.0"],
        [{ [path]: '{"type": "record"' }, "v1.3.0"],
        [boat("b:string")],
      ],
      boat("b:string", "c:int=0"),
      ["breaking", "v1.1.0"],
    ],
    [
      "releases of which none parses",
      tags,
      [[{ [path]: "{" }, "v1.0.0"], [{ [path]: "[" }, "v1.1.0"], [boat()]],
      boat("c:int=0"),
      ["full", "main"],
    ],
    [
      "no pre-release",
      tags,
      [
        [boat("a:int=0"), "v1.0.0"],
        [boat("b:int"), "v1.1.0-rc.1"],
      ],
      boat("a:int=0"),
      ["full", "v1.0.0"],
    ],
    [
      "no pre-release in another form",
      tags,
      [
        [boat("a:int=0"), "v1.0.0"],
        [boat("b:int"), "v1.1.0rc1"],
      ],
      boat("a:int=0"),
      ["full", "v1.0.0"],
    ],
    [
      "a release of four numbers after the newest of three",
      tags,
      [[boat("a:int"), "v1.0.0"], [boat("b:int"), "v1.0.0.1"], [boat()]],
      boat("b:string"),
      ["breaking", "v1.0.0", "v1.0.0.1"],
    ],
    [
      "of releases of four numbers alone, the latest",
      'against: [{tag: "boats-*"}]',
      [[boat("a:int"), "boats-1.0.0.9"], [boat("b:int"), "boats-1.0.0.10"], [boat()]],
      boat("b:string"),
      ["breaking", "boats-1.0.0.10"],
    ],
    [
      "pre-releases where they are asked for",
      'against: [{tag: "v*-*"}]',
      [[boat("a:int=0"), "v1.0.0"], [boat("b:int=0"), "v1.1.0-rc.1"], [boat()]],
      boat("b:int=0"),
      ["full", "v1.1.0-rc.1"],
    ],
    [
      "a dash before the version asks for none: *-v*",
      'against: [{tag: "*-v*"}]',
      [
        [boat("a:int=0"), "acme-boats-v1.0.0"],
        [boat("b:int"), "acme-boats-v1.1.0-rc.1"],
      ],
      boat("a:int=0"),
      ["full", "acme-boats-v1.0.0"],
    ],
    [
      "a dash before the version asks for none: *-v1.*",
      'against: [{tag: "*-v1.*"}]',
      [
        [boat("a:int=0"), "acme-boats-v1.0.0"],
        [boat("b:int"), "acme-boats-v1.1.0-rc.1"],
      ],
      boat("a:int=0"),
      ["full", "acme-boats-v1.0.0"],
    ],
    [
      "a dash before the version asks for none: *-boats-v*",
      'against: [{tag: "*-boats-v*"}]',
      [
        [boat("a:int=0"), "acme-boats-v1.0.0"],
        [boat("b:int"), "acme-boats-v1.1.0-rc.1"],
      ],
      boat("a:int=0"),
      ["full", "acme-boats-v1.0.0"],
    ],
    [
      "a number that begins before the star",
      'against: [{tag: "v1*"}]',
      [[boat("a:int"), "v1.9.0"], [boat("b:int"), "v10.0.0"], [boat()]],
      boat("b:int"),
      ["full", "v10.0.0"],
    ],
    [
      "a pre-release that is named",
      'against: [{tag: "v1.1.0-rc.1"}]',
      [[boat("a:int=0"), "v1.0.0"], [boat("b:int=0"), "v1.1.0-rc.1"], [boat()]],
      boat("b:int=0"),
      ["full", "v1.1.0-rc.1"],
    ],
    [
      "a tag that is no version, by its name",
      'against: [base, {tag: "sold/in-shops"}]',
      [[boat("a:int"), "sold/in-shops"], [boat()]],
      boat("a:string=x"),
      ["breaking", "main", "sold/in-shops"],
    ],
    [
      "a tag that is named and not there",
      'against: [base, {tag: "v7.0.0"}]',
      [[boat("a:int"), "v1.0.0"]],
      boat("a:int", "b:int=0"),
      ["undecided", "main"],
    ],
    [
      "the tags of one part of the repository",
      'against: [{tag: "boats/v*"}]',
      [
        [boat("a:int=0"), "boats/v1.0.0"],
        [boat("b:int"), "cars/v2.0.0"],
      ],
      boat("a:int=0"),
      ["full", "boats/v1.0.0"],
    ],
    [
      "a transitive promise: every release",
      `${tags}\n    compatibility: backward-transitive`,
      [
        [boat("a:string=x"), "v1.0.0"],
        [boat(), "v2.0.0"],
      ],
      boat("a:int=0"),
      ["forward", "v2.0.0", "v1.0.0"],
    ],
    [
      "base beside it",
      'against: [base, {tag: "v*"}]',
      [[boat("a:int"), "v1.0.0"], [boat()]],
      boat("b:int"),
      ["breaking", "main", "v1.0.0"],
    ],
    ["none yet: base counts", tags, [[boat("a:int")]], boat("b:int"), ["breaking", "main"]],
  ])("%s", async (_, more, states, head, expected) => {
    expect(await judgedAgainst(line(more, states, head))).toEqual(expected);
  });

  it.each([
    ["none at all", [], 'run "git fetch --tags origin"'],
    [
      "a pre-release alone",
      ["v1.0.0-rc.1"],
      "v1.0.0-rc.1), and none of them is a release by its name: a pattern with a dash",
    ],
    ["no version", ["v-autumn", "v-winter"], "(v-autumn and 1 more), and none of them is a release"],
  ])("says what to do where of tags there is %s", async (_, names, remedy) => {
    const repo = line(tags, [[boat("a:int"), ...names]], boat("b:int=0"));
    expect((await run(repo.root)).out).toContain(remedy);
  });

  it("work that was never released is free, and the report says so", async () => {
    const repo = line(tags, [[boat(), "v1.4.0"], [boat("deck:int=0")]], boat());
    const { code, out } = await run(repo.root);
    expect([code, out]).toEqual([0, expect.stringContaining("compared with v1.4.0")]);
    const renamed = line(tags, [[boat(), "v1.4.0"], [boat("deck:int")]], boat("deck:string"));
    expect((await run(renamed.root)).out).toMatch(/free, because what it breaks is not in v1\.4\.0/);
  });

  it("what the release has in another form is not called free", async () => {
    const [first = {}, second = {}, third = {}] = ["int", "string", "boolean"].map((type) =>
      boat(`a:${type}`),
    );
    const { code, out } = await run(line(tags, [[first, "v1.4.0"], [second]], third).root);
    expect([code, out]).toEqual([1, expect.stringContaining("from int to boolean")]);
    expect(out).not.toContain("free");
  });

  it("so is the removal of a contract that no release has; of another it is a removal", async () => {
    const remove = async (tagged: Files) => {
      const repo = line(
        tags,
        [[{ "boats/other.avsc": record("acme.Other", []), ...tagged }, "v1.4.0"], [boat()]],
        {},
      );
      repo.git("rm", "-q", path);
      const { code, json } = await runJson(repo.root);
      return [code, json.contracts[0]?.class, json.contracts[0]?.status];
    };
    expect(await remove({})).toEqual([0, "full", "removed"]);
    expect((await remove(boat())).slice(1)).toEqual(["breaking", "removed"]);
  });

  it("a contract that began as a copy of another is new, and one that moved is not", async () => {
    const fields = ["a:string=x", "b:string=x", "c:string=x"];
    const other = { "boats/barge.avsc": boat(...fields)[path] };
    const copied = line(tags, [[other, "v1.0.0"], [boat(...fields, "d:int")]], boat(...fields, "d:string"));
    expect(await judgedAgainst(copied)).toEqual(["full"]);
    const moved = line(tags, [[other, "v1.0.0"]], {});
    moved.git("checkout", "-q", "main");
    moved.git("mv", "boats/barge.avsc", path);
    moved.commit();
    moved.write(boat(...fields, "d:int"));
    expect(await judgedAgainst(moved)).toEqual(["forward", "v1.0.0"]);
  });

  it("a tag of the proposal's own commit is none, and a high number on an old commit hides nothing", async () => {
    const repo = line(
      tags,
      [
        [boat(), "v1.0.0"],
        [boat("deck:string=x"), "v1.1.0"],
      ],
      boat("deck:int"),
    );
    repo.commit();
    repo.git("tag", "v9.0.0");
    expect(await judgedAgainst(repo)).toEqual(["breaking", "v1.1.0"]);
    repo.git("tag", "v8.0.0", "v1.0.0");
    expect(await judgedAgainst(repo)).toEqual(["breaking", "v8.0.0", "v1.1.0"]);
  });

  it("more releases than are compared are no proof", async () => {
    const config = `version: 1\ncontracts: [{files: "*.avsc", owner: "@ada", compatibility: backward-transitive, against: [{tag: "v*"}]}]\n`;
    const repo = repository({ "contract-check.yaml": config, "r.avsc": record("R", ["a:int"]) });
    const commit = repo.git("rev-parse", "HEAD");
    const refs = Array.from({ length: 501 }, (_, i) => `${commit} refs/tags/v1.0.${String(i)}\n`).sort();
    writeFileSync(join(repo.root, ".git/packed-refs"), `# pack-refs with: sorted\n${refs.join("")}`);
    repo.write({ "r.avsc": record("R", ["a:int", "b:int=1"]) });
    const { json } = await runJson(repo.root);
    expect(json.contracts.map(({ class: kind, satisfied }) => [kind, satisfied])).toEqual([
      ["undecided", false],
    ]);
    expect((await run(repo.root)).out).toContain("there are more than 500 releases v*");
    repo.git("tag", "-d", "v1.0.0");
    expect((await runJson(repo.root)).json.contracts.map(({ satisfied }) => satisfied)).toEqual([true]);
  });

  it("a shallow clone says which fetch is missing", async () => {
    const origin = line(tags, [[boat(), "v1.0.0"], [boat("a:int=0")]], {});
    origin.git("checkout", "-q", "main");
    const clone = temporaryFolder();
    origin.git("clone", "-q", "--depth=1", `file://${origin.root}`, clone);
    const repo = repositoryAt(clone);
    repo.write(boat("b:int=0"));
    const { code, json, out } = await runJson(repo.root);
    expect([code, json.contracts[0]?.class]).not.toEqual([0, "full"]);
    expect(out).toContain("git fetch --tags --unshallow origin");
  });

  it.each([
    ["tag:", "expected base, version"],
    ["somewhere", "expected base, version"],
  ])("--against %s is a wrong call", async (text, message) => {
    const { code, err } = await run(repository(boat()).root, "check", "--against", text);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it("a file of the working tree is no predecessor: what lies in the repository is read at the governed tip", async () => {
    const repo = line("against: [base]", [[boat("a:int=0")]], boat("b:int"));
    repo.write({ "kept/boats/boat.avsc": record("acme.Boat", ["id:string", "b:int"]) });
    const { code, json } = await runJson(repo.root, "check", "--against", "path:kept");
    expect([code === 0, json.contracts.map(({ class: kind }) => kind)]).toEqual([
      false,
      expect.not.arrayContaining(["full"]),
    ]);
  });
});

describe("a source of another kind", () => {
  it("needs nothing but an answer", async () => {
    const path = "boats/boat.avsc";
    const [old, head] = [record("acme.Boat", ["id:string", "a:int"]), record("acme.Boat", ["id:string"])];
    const subjects: Subject[] = [];
    const registry = (subject: Subject): Promise<Predecessors> => {
      subjects.push(subject);
      const open = () => Promise.resolve(memorySnapshot("base", { "subject.avsc": old }));
      return Promise.resolve({
        predecessors: [{ relation: "registry", name: "boats-value 7", path: "subject.avsc", open }],
      });
    };
    const entry = { oid: undefined, mode: "100644" };
    const { comparisons } = await compareSources(
      {
        base: { ref: "main", commit: null },
        head: { ref: "WORKTREE", commit: null },
        baseSide: memorySnapshot("base", {}),
        headSide: memorySnapshot("head", { [path]: head }),
        differing: [{ path, head: entry }],
        predecessors: { registry },
      },
      { ...defaultScope({ mode: "full" }), against: () => [{ relation: "registry", name: "prod" }] },
    );
    expect(subjects).toEqual([{ path, name: "prod" }]);
    expect(comparisons).toMatchObject([
      { satisfied: false, against: [{ relation: "registry", name: "boats-value 7", path: "subject.avsc" }] },
    ]);
  });
});
