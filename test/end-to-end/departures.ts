import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import {
  type Files,
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
  repositoryAt,
  temporaryFolder,
} from "../support/repository.js";
import { type ReportJson, run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const schema = (type: string) =>
  JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: { hull: { type } },
  });
const yaml = (type: string) =>
  `$schema: https://json-schema.org/draft/2020-12/schema\ntype: object\nproperties:\n  hull:\n    type: ${type}\n`;
const old = record("acme.Boat", ["id:string", "hull:int=0"]);
const bad = record("acme.Boat", ["id:string", "hull:string=x"]);

/** Steps land one after the other, the last one is proposed. A file that is undefined is deleted. */
type Steps = readonly Readonly<Record<string, string | undefined>>[];
function history(steps: Steps, files: Files = {}): Repository {
  const repo = repository(files);
  for (const step of steps) {
    const names = Object.keys(step);
    const gone = names.filter((path) => step[path] === undefined);
    if (gone.length > 0) repo.git("rm", "-q", ...gone);
    repo.write(
      Object.fromEntries(names.flatMap((path) => (step[path] === undefined ? [] : [[path, step[path]]]))),
    );
    repo.commit();
    if (step === steps.at(-2)) repo.git("checkout", "-q", "-b", "topic");
  }
  return repo;
}
const answer = ({ contracts }: ReportJson) =>
  contracts.map(({ path, status, class: verdict }) => `${path} ${status} ${verdict}`);

const gone = undefined;
const left: Steps = [{ "a/boat.avsc": old }, { "a/boat.avsc": gone, "b/boat.avsc": old }];

describe("what comes to a place that a contract left follows that contract", () => {
  it.each<readonly [string, Steps, readonly string[]]>([
    ["another record's break", [...left, { "a/boat.avsc": bad }], ["a/boat.avsc added breaking"]],
    [
      "a record of another name",
      [...left, { "a/boat.avsc": bad.replace("Boat", "Ship") }],
      ["a/boat.avsc added breaking"],
    ],
    [
      "a schema without a name, that went to another syntax",
      [
        { "a/boat.schema.json": schema("integer") },
        { "a/boat.schema.json": gone, "b/boat.schema.yaml": yaml("integer") },
        { "a/boat.schema.json": schema("string") },
      ],
      ["a/boat.schema.json added breaking"],
    ],
    [
      "what moves in from elsewhere",
      [left[0] ?? {}, { ...left[1], "c/boat.avsc": bad }, { "c/boat.avsc": gone, "a/boat.avsc": bad }],
      ["a/boat.avsc moved breaking"],
    ],
    ["the same again", [...left, { "a/boat.avsc": old }], ["a/boat.avsc added full"]],
    [
      "the contract itself, which comes back",
      [...left, { "b/boat.avsc": gone, "a/boat.avsc": old }],
      ["a/boat.avsc moved full"],
    ],
    [
      "the contract itself, after a break that landed",
      [...left, { "b/boat.avsc": bad }, { "b/boat.avsc": gone, "a/boat.avsc": bad }],
      ["a/boat.avsc moved full"],
    ],
    [
      "what comes after a removal that landed",
      [{ "a/boat.avsc": old }, { "a/boat.avsc": gone }, { "a/boat.avsc": bad }],
      ["a/boat.avsc added full"],
    ],
    [
      "what comes after that",
      [...left, { "a/boat.avsc": bad }, { "a/boat.avsc": gone, "c/boat.avsc": bad }, { "a/boat.avsc": bad }],
      ["a/boat.avsc added full"],
    ],
    [
      "a move in two commits, the removal first",
      [left[0] ?? {}, { "a/boat.avsc": gone }, { "b/boat.avsc": old }, { "a/boat.avsc": bad }],
      ["a/boat.avsc added breaking"],
    ],
    [
      "a move in two commits with others between, the copy first",
      [
        left[0] ?? {},
        { "b/boat.avsc": old },
        { "x.txt": "x" },
        { "c/other.avsc": record("acme.Other", ["a:int"]) },
        { "a/boat.avsc": gone },
        { "a/boat.avsc": bad },
      ],
      ["a/boat.avsc added breaking"],
    ],
    [
      "a move with a break that is undone",
      [
        left[0] ?? {},
        { "a/boat.avsc": gone, "b/boat.avsc": bad },
        { "b/boat.avsc": old },
        { "a/boat.avsc": bad },
      ],
      ["a/boat.avsc added breaking"],
    ],
    [
      "a schema that is none for a while",
      [
        { "a/boat.json": schema("integer") },
        { "a/boat.json": gone, "b/boat.json": schema("integer") },
        { "a/boat.json": JSON.stringify({ type: "object", properties: { hull: { type: "string" } } }) },
        { "a/boat.json": schema("string") },
      ],
      ["a/boat.json modified forward"],
    ],
    [
      "the contract itself, which comes back from its second place after a break that landed there",
      [
        ...left,
        { "b/boat.avsc": gone, "c/boat.avsc": old },
        { "c/boat.avsc": bad },
        { "c/boat.avsc": gone, "a/boat.avsc": bad },
      ],
      ["a/boat.avsc moved full"],
    ],
    [
      "a file that was no contract",
      [{ "a/boat.txt": "x" }, { "a/boat.txt": gone, "b/boat.txt": "x" }, { "a/boat.avsc": bad }],
      ["a/boat.avsc added full"],
    ],
  ])("%s", async (_title, steps, expected) => {
    const { json } = await runJson(history(steps).root);
    expect(answer(json)).toEqual(expected);
  });

  it("with all its states under a transitive promise", async () => {
    const config =
      "version: 1\ncontracts: [{files: '**/*.avsc', owner: '@a', compatibility: backward-transitive}]\n";
    const [wide, narrow] = [
      record("acme.Boat", ["id:string", "hull:int=0"]),
      record("acme.Boat", ["id:string"]),
    ];
    const steps = [
      { "a/boat.avsc": wide },
      { "a/boat.avsc": narrow },
      { "a/boat.avsc": gone, "b/boat.avsc": narrow },
      { "a/boat.avsc": bad },
    ];
    const { json } = await runJson(history(steps, { "contract-check.yaml": config }).root);
    expect(answer(json)).toEqual(["a/boat.avsc added forward"]);
    expect(json.contracts[0]?.against?.map(({ relation }) => relation)).toEqual(["history", "history"]);
  });

  it("says what it is compared with, in check and in audit", async () => {
    const repo = history([...left, { "a/boat.avsc": bad }]);
    const { code, json } = await runJson(repo.root);
    expect(code).toBe(1);
    const commit = repo.git("rev-parse", "--short=9", "main");
    expect(json.contracts[0]?.against).toEqual([
      expect.objectContaining({
        relation: "history",
        name: `a/boat.avsc before it moved to b/boat.avsc (commit ${commit})`,
      }),
    ]);
    repo.git("checkout", "-q", "main");
    repo.git("merge", "-q", "--no-ff", "-m", "Merge", "topic");
    const { out } = await run(repo.root, "audit", "--since", "9999d", "--format", "json");
    const { landings } = JSON.parse(out) as {
      readonly landings: readonly { readonly contracts: readonly { readonly class: string }[] }[];
    };
    expect(landings.map(({ contracts }) => contracts.map((contract) => contract.class))).toEqual([
      ["full"],
      ["full"],
      ["breaking"],
    ]);
  });

  it("whatever part of the repository is asked about", async () => {
    const steps: Steps = [
      { "a/boat.schema.json": schema("integer") },
      { "a/boat.schema.json": gone, "b/boat.schema.json": schema("integer") },
      { "a/boat.schema.json": schema("string") },
    ];
    const { code, json } = await runJson(history(steps).root, "a/");
    expect(code).toBe(1);
    expect(answer(json)).toEqual(["a/boat.schema.json added breaking"]);
  });

  it("if it came to that place and left it after the proposal began", async () => {
    const repo = history([{ "z.txt": "z" }, {}]);
    repo.git("checkout", "-q", "main");
    for (const step of left) {
      if (step["a/boat.avsc"] === undefined) repo.git("rm", "-q", "a/boat.avsc");
      repo.write(
        Object.fromEntries(Object.entries(step).flatMap(([path, text]) => (text ? [[path, text]] : []))),
      );
      repo.commit();
    }
    repo.git("checkout", "-q", "topic");
    repo.write({ "a/boat.avsc": bad });
    repo.commit();
    const { code, json } = await runJson(repo.root);
    expect([code, answer(json)]).toEqual([1, ["a/boat.avsc added breaking"]]);
  });

  it("is held where more left than are looked at", async () => {
    const names = Array.from({ length: 201 }, (_, i) => `a/f${String(i)}.avsc`);
    const files = (text: string | undefined, folder = "a") =>
      Object.fromEntries(names.map((name) => [name.replace(/^a/, folder), text]));
    const text = record("acme.Boat", ["id:string"]);
    const repo = history([files(text), { ...files(gone), ...files(text, "b") }, files(text)]);
    const { code, json } = await runJson(repo.root);
    expect(code).toBe(1);
    expect(answer(json)).toContain("a/f200.avsc added undecided");
  });

  it("counts only where base counts: what was never released may break", async () => {
    const released = "version: 1\ncontracts: [{files: '**/*.avsc', owner: '@a', against: [{tag: 'v*'}]}]\n";
    const repo = history([...left, { "a/boat.avsc": bad }], {
      "contract-check.yaml": released,
      "x.avsc": record("X", ["a:int"]),
    });
    repo.git("tag", "v1.0.0", "main~2");
    const { json } = await runJson(repo.root);
    expect(answer(json)).toEqual(["a/boat.avsc added full"]);
  });

  it("tells where the clone does not reach", async () => {
    const origin = history([...left, {}]);
    const clone = temporaryFolder();
    origin.git("clone", "-q", "--depth=1", "-b", "main", `file://${origin.root}`, clone);
    const repo = repositoryAt(clone);
    repo.write({ "a/boat.avsc": bad });
    const { code, json } = await runJson(repo.root);
    expect(code).toBe(0);
    expect(json.notes).toEqual([
      expect.stringContaining("this clone is shallow: what was in the place of an added contract"),
    ]);
    repo.git("fetch", "-q", "--unshallow", "origin");
    expect((await runJson(repo.root)).code).toBe(1);
  });

  it("is undecided where something is promised and the clone does not reach", async () => {
    const config = "version: 1\ncontracts: [{files: '**/*.avsc', owner: '@a', compatibility: backward}]\n";
    const origin = history([...left, {}], { "contract-check.yaml": config });
    const clone = temporaryFolder();
    origin.git("clone", "-q", "--depth=1", "-b", "main", `file://${origin.root}`, clone);
    const repo = repositoryAt(clone);
    repo.write({ "a/boat.avsc": bad });
    const { code, json } = await runJson(repo.root);
    expect([code, answer(json)]).toEqual([1, ["a/boat.avsc added undecided"]]);
    expect(JSON.stringify(json.contracts[0])).toContain("git fetch --unshallow");
  });
});
