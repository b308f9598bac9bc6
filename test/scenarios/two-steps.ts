import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { localQuestion } from "../../src/commands/local.js";
import { signOffText } from "../../src/governance/commands/sign-off-text.js";
import { gate } from "../../src/line/gate.js";
import { sshKey } from "../governance/ssh.js";
import {
  type Files,
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
} from "../support/repository.js";
import { run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const inWindow = "2026-11-28T22:30+01:00";
const mia = sshKey("ed25519");
const record = (name: string, fields: readonly object[]) => JSON.stringify({ type: "record", name, fields });
const grade = { name: "grade", type: "int" };
const flour = record("Flour", [grade, { name: "sort", type: "string" }]);
const broken = record("Flour", [
  { name: "grade", type: "string" },
  { name: "sort", type: "string" },
]);
const reader = record("Flour", [grade]);
const config = `version: 1
contracts:
  - {files: "mill/*.avsc", owner: "@mills", oncall: "@mallory"}
consumers:
  - {id: bakery, owner: "@bakers", reads: [{contract: mill/flour.avsc, readerSchema: bakery/reads.json}]}
windows:
  - {id: saturday, timezone: Europe/Berlin, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}
policy: {emergency: {maxPer30d: 1, expires: P2D}}
teams: {"@mills": [mia], "@bakers": [ben]}
people:
  "@ada": {emails: [ada@example.com]}
  "@mia": {emails: [mia@example.com], keys: ["${mia.line}"]}
governance: {owner: "@gus"}
defaults: {owner: "@mills"}
`;
const files = {
  "contract-check.yaml": config,
  "mill/flour.avsc": flour,
  "other/oats.avsc": flour,
  "bakery/reads.json": reader,
};

function propose(repo: Repository, name: string, changes: Files, remove: readonly string[] = []): void {
  repo.git("checkout", "-q", "-b", name, "main");
  for (const path of remove) repo.git("rm", "-q", path);
  repo.write(changes);
  repo.commit();
}
function land(repo: Repository, name: string): void {
  repo.git("checkout", "-q", "main");
  repo.git("merge", "-q", "--no-ff", "-m", "Merge", name);
}
const approved = (repo: Repository, who: readonly string[], at = inWindow) =>
  run(repo.root, "simulate", ...who.flatMap((person) => ["--approve", person]), "--at", at);

const firstCommitOf = (repo: Repository) => repo.git("rev-list", "--first-parent", "--max-parents=0", "main");

/** The file that `sign` writes for the present change, signed by mia. */
async function sign(repo: Repository, at: string): Promise<Files> {
  const question = await localQuestion({ cwd: repo.root, now: Date.parse(at), zone: "UTC" });
  const answer = await gate(question);
  if ("faults" in answer || !answer.needs) throw new Error("there is nothing to sign");
  const isTaken = (file: string) => question.sources.baseSide.entries.has(file);
  const signOff = signOffText(answer.needs, {
    repository: firstCommitOf(repo),
    contract: "mill/flour.avsc",
    signer: "@mia",
    isTaken,
  });
  if ("message" in signOff) throw new Error(signOff.message);
  return { [signOff.file]: signOff.text, [`${signOff.file}.sig`]: mia.sign(signOff.text) };
}

describe("a signed file", () => {
  /** main has the break, signed by mia, and then its revert. */
  async function signedAndReverted(): Promise<Repository> {
    const repo = repository({ ...files, "contract-check.yaml": config.replace(/consumers:\n.*\n/, "") });
    propose(repo, "first", { "mill/flour.avsc": broken });
    repo.commit(await sign(repo, "2026-11-27T10:00Z"));
    const { out, code } = await run(repo.root, "check", "--at", inWindow);
    expect(out).toContain("signed: @mia");
    expect(code).toBe(0);
    land(repo, "first");
    repo.commit({ "mill/flour.avsc": flour });
    return repo;
  }
  const again = "2027-05-22T22:30+02:00";
  const signOff = (repo: Repository) => repo.git("ls-files", "governance/signoffs").split("\n")[0] ?? "";

  it("counts once: on the governed tip it counts no more", async () => {
    const repo = await signedAndReverted();
    propose(repo, "again", { "mill/flour.avsc": broken });
    expect((await run(repo.root, "check", "--at", again)).code).not.toBe(0);
  });

  it("counts in no other repository, although contract, content and key are the same", async () => {
    const repo = repository({ ...files, "contract-check.yaml": config.replace(/consumers:\n.*\n/, "") });
    propose(repo, "first", { "mill/flour.avsc": broken });
    const made = await sign(repo, "2026-11-27T10:00Z");
    const other = repository({
      ...files,
      "contract-check.yaml": config.replace(/consumers:\n.*\n/, ""),
      "README.md": "another mill",
    });
    propose(other, "first", { "mill/flour.avsc": broken });
    other.commit(made);
    const { code, out } = await run(other.root, "check", "--at", inWindow);
    expect([code, out]).toEqual([
      4,
      expect.stringContaining("it was made for the repository that began with commit"),
    ]);
    expect((await run(other.root, "verify")).out).toContain("does not count: it was made for the repository");
  });

  it("in a shallow clone counts only with the history that names the repository", async () => {
    const repo = repository({ ...files, "contract-check.yaml": config.replace(/consumers:\n.*\n/, "") });
    for (const text of ["more", "still more", "enough"]) repo.commit({ "README.md": text });
    propose(repo, "first", { "mill/flour.avsc": broken });
    repo.commit(await sign(repo, "2026-11-27T10:00Z"));
    const clone = repository();
    clone.git(
      "fetch",
      "-q",
      "--depth=3",
      `file://${repo.root}`,
      "main:refs/remotes/origin/main",
      "first:first",
    );
    clone.git("checkout", "-q", "first");
    const { code, out } = await run(clone.root, "check", "--at", inWindow);
    expect([code, out]).toEqual([
      4,
      expect.stringContaining("signed files name the first commit of the branch"),
    ]);
  });

  it("counts no more under another name", async () => {
    const repo = await signedAndReverted();
    const file = signOff(repo);
    const content = {
      [`${file}.copy.json`]: repo.git("show", `main:${file}`) + "\n",
      [`${file}.copy.json.sig`]: repo.git("show", `main:${file}.sig`) + "\n",
    };
    propose(repo, "again", { "mill/flour.avsc": broken, ...content });
    expect((await run(repo.root, "check", "--at", again)).code).not.toBe(0);
  });

  it("that has landed is taken away by the governance owners alone, and another is written beside it", async () => {
    const repo = await signedAndReverted();
    const file = signOff(repo);
    propose(repo, "away", {}, [file, `${file}.sig`]);
    expect((await approved(repo, ["@mia"], again)).code).toBe(1);
    expect((await approved(repo, ["@gus"], again)).code).toBe(0);
    propose(repo, "emptied", { [file]: "{}\n" });
    expect((await approved(repo, ["@mia"], again)).code).toBe(1);
    propose(repo, "again", { "mill/flour.avsc": broken });
    repo.commit(await sign(repo, "2027-05-21T10:00Z"));
    expect((await run(repo.root, "check", "--at", again)).code).toBe(0);
  });
});

describe("files that decide what a later proposal needs", () => {
  it.each<[string, Files]>([
    ["marks contracts as generated", { ".gitattributes": "*.avsc linguist-generated=true\n" }],
    ["marks a folder as vendored", { ".gitattributes": "other/** linguist-vendored\n" }],
    ["marks it from within", { "other/.gitattributes": "* linguist-generated\n" }],
    ["marks by a macro", { ".gitattributes": "[attr]made linguist-generated\n*.avsc made\n" }],
  ])("attributes: %s: the governance owners are asked", async (_title, changes) => {
    const repo = repository(files);
    propose(repo, "topic", changes);
    expect((await run(repo.root, "check", "--at", inWindow)).code).not.toBe(0);
    expect((await approved(repo, ["@mia"])).code).toBe(1);
    expect((await approved(repo, ["@gus"])).code).toBe(0);
  });

  it.each<[string, Files]>([
    ["ends of lines", { ".gitattributes": "* text=auto eol=lf\n" }],
    ["program text", { ".gitattributes": "*.ts linguist-generated\n*.pb.go linguist-generated\n" }],
  ])("attributes: %s concern nobody", async (_title, changes) => {
    const repo = repository(files);
    propose(repo, "topic", changes);
    expect((await run(repo.root, "check", "--at", inWindow)).code).toBe(0);
  });

  it.each<[string, Files, readonly string[]]>([
    ["gets a default", { "bakery/reads.json": record("Flour", [{ ...grade, default: 0 }]) }, []],
    ["reads less", { "bakery/reads.json": record("Flour", [{ name: "sort", type: "string" }]) }, []],
    ["goes away", {}, ["bakery/reads.json"]],
  ])("what a consumer reads with is the consumer's: it %s", async (_title, changes, remove) => {
    const repo = repository(files);
    propose(repo, "topic", changes, remove);
    expect((await approved(repo, ["@mia", "@gus"])).code).toBe(1);
    const { out, code } = await approved(repo, ["@ben"]);
    expect(out).toContain("@bakers as the consumer bakery signed: @ben");
    expect(code).toBe(0);
  });
});

describe("a link to a folder", () => {
  const linked = (glob: string) => {
    const repo = repository({
      ...files,
      "contract-check.yaml": config.replace("mill/*.avsc", glob),
      "docs/v1/index.md": "1",
      "docs/v2/index.md": "2",
    });
    symlinkSync("v1", join(repo.root, "docs/latest"));
    repo.commit();
    repo.git("checkout", "-q", "-b", "topic");
    rmSync(join(repo.root, "docs/latest"));
    symlinkSync("v2", join(repo.root, "docs/latest"));
    return repo;
  };

  it.each([
    ["**/*.avsc", "pass"],
    ["**", "pass"],
    ["**/*.{avsc,avdl}", "pass"],
    ["{mill,silo}/**/*.avsc", "pass"],
    ["docs/*.avsc", "pass"],
    ["{mill,docs/*}/*.avsc", "could not be verified"],
    ["docs/latest/2026/*.avsc", "could not be verified"],
    ["docs/**/*.avsc", "could not be verified"],
    ["**/latest/*.avsc", "could not be verified"],
  ])("is governance where it decides which files %s names: %s", async (glob, outcome) => {
    expect((await run(linked(glob).root, "check", "--quiet")).out).toContain(outcome);
  });
});

describe("an emergency on record", () => {
  const chg = (type: string, more: string) =>
    `version: 1\nid: CHG-1\ntype: ${type}\ncontracts: [{id: mill/flour.avsc}]\nrationale: outage\n${more}`;
  const emergency = (incident: string, expires: string) =>
    `emergency: {incident: ${incident}, expires: ${expires}}\n`;
  const file = "governance/changes/CHG-1.yaml";
  const recorded = { ...files, [file]: chg("emergency", emergency("INC-1", "2026-11-10T09:00Z")) };
  const at = "2026-11-23T11:00Z";

  it.each<[string, string]>([
    ["another incident and end", chg("emergency", emergency("INC-2", "2026-11-24T09:00Z"))],
    ["another end", chg("emergency", emergency("INC-1", "2026-11-24T09:00Z"))],
    ["an ordinary request", chg("normal", "")],
  ])("is not used again as %s", async (_title, text) => {
    const repo = repository(recorded);
    propose(repo, "topic", { "mill/flour.avsc": broken, [file]: text });
    const { out, code } = await approved(repo, ["@mallory", "@mia", "@ben", "@gus"], at);
    expect(out).toContain("CHG-1 is on record for the emergency INC-1");
    expect(code).not.toBe(0);
  });

  it("is still good for its own change", async () => {
    const repo = repository({ ...files, [file]: chg("emergency", emergency("INC-1", "2026-11-24T09:00Z")) });
    const more = chg("emergency", emergency("INC-1", "2026-11-24T09:00Z")).replace("outage", "an outage");
    propose(repo, "topic", { "mill/flour.avsc": broken, [file]: more });
    expect((await approved(repo, ["@mallory", "@ben"], at)).code).toBe(0);
  });
});

describe("a ref that somebody may push shadows no branch", () => {
  const flour = (type: string) =>
    JSON.stringify({ type: "record", name: "Flour", fields: [{ name: "grade", type }] });

  /** A clone in which the break is checked out, and refs of these names lead to it. */
  function clone(...refs: readonly string[]): Repository {
    const repo = repository({ "flour.avsc": flour("int") });
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD");
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ "flour.avsc": flour("string") });
    repo.git("branch", "-q", "-m", "main", "trunk");
    repo.git("tag", "v1", "trunk");
    for (const ref of refs) repo.git("update-ref", ref, "HEAD");
    return repo;
  }

  it.each<[string, readonly string[], readonly string[]]>([
    ["a tag origin/main", ["refs/tags/origin/main"], ["--base", "origin/main"]],
    ["a tag main", ["refs/tags/main"], ["--base", "main"]],
    ["a tag main, with steps from it", ["refs/tags/main"], ["--base", "main~0"]],
    ["a local branch origin/main", ["refs/heads/origin/main"], ["--base", "origin/main"]],
    ["a branch tags/v1 at the remote", ["refs/remotes/origin/tags/v1"], ["--base", "tags/v1"]],
    ["a tag heads/trunk", ["refs/tags/heads/trunk"], ["--base", "heads/trunk"]],
    [
      "a branch remotes/origin/main at the remote",
      ["refs/remotes/origin/remotes/origin/main"],
      ["--base", "remotes/origin/main"],
    ],
    [
      "both, with a governance ref",
      ["refs/tags/main", "refs/tags/origin/main"],
      ["--base", "main", "--governance-ref", "main"],
    ],
  ])("%s", async (_title, refs, args) => {
    const { code, out } = await run(clone(...refs).root, "check", ...args);
    expect([code, out.includes("breaks both")]).toEqual([1, true]);
  });

  it.each<[string, (repo: Repository) => readonly [name: string, ref: string]]>([
    ["a branch by the name of a tag", () => ["v1.0.0", "refs/remotes/origin/v1.0.0"]],
    [
      "a branch by the short id of a commit",
      (repo) => {
        const id = repo.git("rev-parse", "--short=9", "refs/remotes/origin/main");
        return [id, `refs/remotes/origin/${id}`];
      },
    ],
  ])("nor chooses what is meant: %s", async (_title, named) => {
    const repo = clone();
    repo.git("tag", "v1.0.0", "refs/remotes/origin/main");
    const [name, ref] = named(repo);
    expect((await run(repo.root, "check", "--base", name)).code).toBe(1);
    repo.git("update-ref", ref, "HEAD");
    const { code, err } = await run(repo.root, "check", "--base", name);
    expect([code, err]).toEqual([2, expect.stringContaining("which differ: name one of them in full")]);
    expect((await run(repo.root, "check", "--base", "refs/tags/v1.0.0")).code).toBe(1);
  });

  it("nor in a clone that takes the first ref of a name without a word", async () => {
    const repo = clone("refs/heads/origin/main");
    repo.git("config", "core.warnAmbiguousRefs", "false");
    expect((await run(repo.root, "check", "--base", "origin/main")).code).toBe(1);
  });

  it("nor hides the head", async () => {
    const repo = clone();
    repo.git("tag", "topic", "refs/remotes/origin/main");
    const checked = (head: string) => run(repo.root, "check", "--base", "origin/main", "--head", head);
    expect([(await checked("topic")).code, (await checked("refs/heads/topic")).code]).toEqual([2, 1]);
  });
});
