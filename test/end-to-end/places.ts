import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { record } from "../support/records.js";
import {
  type Files,
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
} from "../support/repository.js";
import { type ReportJson, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

/** A proposal as its commits; undefined deletes a file. */
type Commit = Readonly<Record<string, string | undefined>>;

function commit(repo: Repository, files: Commit): void {
  for (const [path, text] of Object.entries(files))
    if (text === undefined) repo.git("rm", "-q", path);
    else repo.write({ [path]: text });
  repo.commit();
}

const idl = (field: string) => `@namespace("acme") protocol P { record Boat { string id; ${field} } }`;
const schema = (type: string, more = "") =>
  `{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "properties": {"hull": {"type": "${type}"}}${more}}`;
const yaml = (type: string) =>
  `$schema: https://json-schema.org/draft/2020-12/schema\ntype: object\nproperties:\n  hull:\n    type: ${type}\n`;
const pretty = (text: string) =>
  JSON.stringify({ doc: "All that is known of boats.\n".repeat(40), ...JSON.parse(text) }, undefined, 8);
const old = record("acme.Boat", ["id:string", "hull:int=0"]);
const bad = record("acme.Boat", ["id:string", "hull:string=x"]);
const gone = undefined;

/** Moves that git takes for a removal and an addition, and a break in the new place. */
const moves: Readonly<Record<string, readonly [first: Files, move: readonly Commit[], last: Files]>> = {
  "to another syntax": [
    { "a/boat.avsc": old },
    [{ "a/boat.avsc": gone, "a/boat.avdl": idl("int hull = 0;") }],
    { "a/boat.avdl": idl('string hull = "x";') },
  ],
  "with another layout of the text": [
    { "a/boat.avsc": old },
    [{ "a/boat.avsc": gone, "b/boat.avsc": pretty(old) }],
    { "b/boat.avsc": pretty(bad) },
  ],
  "in two commits": [
    { "a/boat.avsc": old },
    [{ "a/boat.avsc": gone }, { "b/boat.avsc": pretty(old) }],
    { "b/boat.avsc": pretty(bad) },
  ],
  "in two commits, the copy first": [
    { "a/boat.avsc": old },
    [{ "b/boat.avsc": pretty(old) }, { "a/boat.avsc": gone }],
    { "b/boat.avsc": pretty(bad) },
  ],
  "of a schema without a name": [
    { "a/boat.schema.json": schema("integer") },
    [{ "a/boat.schema.json": gone, "a/boat.schema.yaml": yaml("integer") }],
    { "a/boat.schema.yaml": yaml("string") },
  ],
};

const config = (settings: string) => `version: 1
contracts:
  - { files: "**/boat.*", owner: "@a", ${settings} }
teams: { "@a": [ada, kim] }
`;

/** What the contract is compared with besides base. */
const against: Readonly<Record<string, string>> = {
  tag: 'compatibility: full, against: [{tag: "v*"}]',
  branch: "compatibility: full, against: [{branch: release}]",
  history: "compatibility: full-transitive",
};

function landed(settings: string, [first, move]: (typeof moves)[string]): Repository {
  const repo = repository({ "contract-check.yaml": config(settings), ...first });
  repo.git("tag", "v1.0.0");
  repo.git("branch", "release");
  for (const files of move) commit(repo, files);
  repo.git("checkout", "-q", "-b", "topic");
  return repo;
}

const classes = ({ contracts }: ReportJson) => contracts.map((contract) => contract.class);
const pathsOf = ({ contracts }: ReportJson) =>
  contracts.flatMap(({ against: predecessors }) => (predecessors ?? []).map(({ path }) => path));

describe.each(Object.entries(against))("a contract that is compared with its %s", (_name, settings) => {
  it.each(Object.entries(moves))("is found before a move %s", async (_title, [first, move, last]) => {
    const repo = landed(settings, [first, move, last]);
    repo.write(last);
    repo.commit();
    const { code, json } = await runJson(repo.root);
    expect([code, classes(json)]).toEqual([1, ["breaking"]]);
    expect(pathsOf(json)).toContain(Object.keys(first)[0]);
  });
});

describe("a place that two contracts had", () => {
  it("is no way to another release: both count", async () => {
    const other = record("acme.Ship", ["id:string", "hull:string=x"]);
    const repo = repository({
      "contract-check.yaml": config('compatibility: full, against: [{tag: "v*"}]'),
      "a/boat.avsc": old,
      "x/boat.avsc": other,
    });
    repo.git("tag", "v1.0.0");
    commit(repo, { "x/boat.avsc": gone, "y/boat.avsc": other });
    commit(repo, { "a/boat.avsc": gone, "x/boat.avsc": old });
    repo.git("checkout", "-q", "-b", "topic");
    commit(repo, { "x/boat.avsc": bad });
    const { code, json } = await runJson(repo.root);
    expect([code, classes(json), pathsOf(json)]).toEqual([1, ["breaking"], ["a/boat.avsc", "x/boat.avsc"]]);
  });

  it("keeps its release though the file went, and came back beside a copy", async () => {
    const repo = repository({
      "contract-check.yaml": config('compatibility: full, against: [{tag: "v*"}]'),
      "a/boat.avsc": old,
      "src/boat.txt": old,
    });
    repo.git("tag", "v1.0.0");
    commit(repo, { "a/boat.avsc": gone });
    commit(repo, { "a/boat.avsc": old });
    repo.git("checkout", "-q", "-b", "topic");
    commit(repo, { "a/boat.avsc": bad });
    const { code, json } = await runJson(repo.root);
    expect([code, classes(json), pathsOf(json)]).toEqual([1, ["breaking"], ["a/boat.avsc"]]);
  });

  it.each(["d/boat.txt", "drafts/boat.avsc"])("keeps its states though %s takes its place", async (decoy) => {
    const repo = repository({
      "contract-check.yaml": config("compatibility: full-transitive"),
      "a/boat.avsc": old,
      [decoy]: record("acme.Boat", ["id:string"]),
    });
    commit(repo, { "a/boat.avsc": gone });
    commit(repo, { [decoy]: gone, "a/boat.avsc": record("acme.Boat", ["id:string"]) });
    repo.git("checkout", "-q", "-b", "topic");
    commit(repo, { "a/boat.avsc": bad });
    const { code, json } = await runJson(repo.root);
    expect([code, classes(json)]).toEqual([1, ["breaking"]]);
  });

  it("is free again after a removal that landed with permission, by a merge", async () => {
    const repo = repository({
      "contract-check.yaml": config("compatibility: full"),
      "a/boat.avsc": old,
    });
    const merged = (files: Commit, name: string) => {
      repo.git("checkout", "-q", "-b", name);
      commit(repo, files);
      repo.git("checkout", "-q", "main");
      repo.git("merge", "-q", "--no-ff", "-m", name, name);
    };
    merged({ "a/boat.avsc": gone }, "removal");
    merged({ "b/boat.avsc": bad }, "another");
    repo.git("checkout", "-q", "-b", "topic");
    commit(repo, { "a/boat.avsc": record("acme.Boat", ["id:int"]) });
    const { code, json } = await runJson(repo.root);
    expect([code, classes(json)]).toEqual([0, ["full"]]);
  });

  it("is found again by the history of what came back to it", async () => {
    const repo = repository({
      "contract-check.yaml": config("compatibility: full-transitive"),
      "a/boat.avsc": old,
    });
    commit(repo, { "a/boat.avsc": gone });
    commit(repo, { "a/boat.avsc": record("acme.Boat", ["id:string"]) });
    repo.git("checkout", "-q", "-b", "topic");
    commit(repo, { "a/boat.avsc": bad });
    const { json } = await runJson(repo.root);
    // At base, when it came back, and before it went.
    expect(pathsOf(json)).toEqual(["a/boat.avsc", "a/boat.avsc", "a/boat.avsc"]);
  });
});

describe("a break that landed with permission", () => {
  it("needs nothing again where the contract is only moved", async () => {
    const repo = repository({
      "contract-check.yaml": config('compatibility: full, against: [base, {tag: "v*"}]'),
      "a/boat.avsc": old,
    });
    repo.git("tag", "v1.0.0");
    commit(repo, { "a/boat.avsc": bad });
    repo.git("checkout", "-q", "-b", "topic");
    commit(repo, { "a/boat.avsc": gone, "b/boat.avsc": bad });
    const { code, json } = await runJson(repo.root);
    expect([code, json.decision?.status]).toEqual([0, "pass"]);
  });
});
