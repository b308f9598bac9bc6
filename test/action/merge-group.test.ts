import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { partsAlong, partsIn } from "../../src/forge/merge-group.js";
import type { HubServer } from "../support/github-server.js";
import { startHub } from "../support/github-server.js";
import type { Repository } from "../support/repository.js";
import { isolateGit, removeTemporary, repository, temporaryFolder } from "../support/repository.js";
import type { Run } from "./run-action.js";
import { approval, runAction } from "./run-action.js";

const record = (name: string, fields = "") =>
  `{"type": "record", "name": "${name}", "namespace": "acme", "fields": [\n\n\n  {"name": "id", "type": "string"}${fields}\n]}\n`;
const email = ',\n  {"name": "email", "type": "string"}';
/** Another breaking edit, so far away that git merges both. */
const phone = (name: string) =>
  record(name).replace('"fields": [', '"fields": [\n  {"name": "phone", "type": "string"},');
const config = `version: 1
contracts:
  - {files: contracts/a.avsc, owner: "@acme/orders", compatibility: backward}
  - {files: contracts/b.avsc, owner: "@acme/users", compatibility: backward}
  - {files: "contracts/{c,d}.avsc", owner: "@acme/users"}
windows:
  - {id: nights, timezone: UTC, start: 2026-01-01T22:00, duration: PT4H, rrule: FREQ=DAILY, capacity: {changes: 1}}
teams:
  "@acme/orders": [lena, tom]
  "@acme/users": [uma, ugo]
clock: {minRemaining: PT30M}
governance: {owner: "@olu"}
`;
const inWindow = "2026-01-05T23:00:00Z";

let origin: Repository;
let hub: HubServer;
beforeAll(() => {
  isolateGit();
  const records = Object.fromEntries(["a", "b", "c", "d"].map((n) => [`contracts/${n}.avsc`, record(n)]));
  origin = repository({ "contract-check.yaml": config, ...records });
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
});
afterAll(removeTemporary);
beforeEach(async () => {
  hub = await startHub(origin.root);
});
afterEach(() => hub.close());

interface Queued {
  readonly number: number;
  readonly author: string;
  readonly files: Readonly<Record<string, string>>;
  readonly approvedBy?: string;
  readonly closed?: true;
  /** Approved before this last push. */
  readonly then?: Readonly<Record<string, string>>;
}

/** A pull request as GitHub knows it; returns the commit of its head. */
function opened({ number, author, files, approvedBy, closed, then }: Queued): string {
  origin.git("checkout", "-q", "-B", `topic-${String(number)}`, "main");
  const commits = [origin.commit(files)];
  hub.hub.reviews[number] = approvedBy === undefined ? [] : [approval(approvedBy, commits[0] ?? "")];
  if (then) commits.push(origin.commit(then));
  const head = commits.at(-1) ?? "";
  hub.hub.pulls[number] = {
    number,
    state: closed ? "closed" : "open",
    user: { login: author },
    head: { sha: head, ref: `topic-${String(number)}`, repo: { full_name: "acme/shop" } },
    base: { sha: origin.git("rev-parse", "main"), ref: "main" },
  };
  hub.hub.commits[number] = commits.map((sha) => ({
    sha,
    parents: [{ sha: origin.git("rev-parse", `${sha}^`) }],
    author: { login: author },
    committer: { login: author },
    commit: { message: "x", author: { email: "a@x" }, committer: { email: "a@x" } },
  }));
  return head;
}

/** The queue merges pull requests one behind the other, then asks about the last. */
async function queued(
  pulls: readonly Queued[],
  { at = inWindow, how = "merge", subject = "", ref = "", sha = "", gone = false } = {},
): Promise<Run> {
  const left = origin.git("for-each-ref", "--format=delete %(refname)", "refs/heads/gh-readonly-queue");
  if (left !== "") execFileSync("git", ["update-ref", "--stdin"], { cwd: origin.root, input: `${left}\n` });
  const heads = pulls.map(opened);
  origin.git("checkout", "-q", "--detach", "main");
  let before = "";
  for (const [i, { number }] of pulls.entries()) {
    before = origin.git("rev-parse", "HEAD");
    const title = `Merge pull request #${String(number)} from acme/topic`;
    if (how === "merge") origin.git("merge", "-q", "--no-ff", "-m", title, heads[i] ?? "");
    else if (how === "rebase")
      origin.git("cherry-pick", "--keep-redundant-commits", `main..${heads[i] ?? ""}`);
    else {
      origin.git("merge", "-q", "--squash", heads[i] ?? "");
      origin.git("commit", "-q", "-m", subject || `title (#${String(number)})`);
    }
    if (!gone && ref === "")
      origin.git("update-ref", `refs/heads/gh-readonly-queue/main/pr-${String(number)}-${before}`, "HEAD");
  }
  const head = origin.git("rev-parse", "HEAD");
  const last = pulls.at(-1)?.number ?? 0;
  const branch = ref || `gh-readonly-queue/main/pr-${String(last)}-${before}`;
  origin.git("update-ref", `refs/heads/${branch}`, head);
  origin.git("checkout", "-q", "main");
  const folder = temporaryFolder();
  const payload = {
    action: "checks_requested",
    merge_group: {
      head_sha: sha || head,
      head_ref: `refs/heads/${branch}`,
      base_sha: before,
      base_ref: "refs/heads/main",
    },
    repository: { default_branch: "main" },
  };
  writeFileSync(join(folder, "event.json"), JSON.stringify(payload));
  const workspace = repository();
  workspace.git("fetch", "-q", "--no-tags", "--depth=1", `file://${origin.root}`, head);
  workspace.git("remote", "add", "origin", `file://${origin.root}`);
  workspace.git("checkout", "-q", "--detach", "FETCH_HEAD");
  const env = {
    GITHUB_EVENT_NAME: "merge_group",
    GITHUB_EVENT_PATH: join(folder, "event.json"),
    GITHUB_REPOSITORY: "acme/shop",
    GITHUB_RUN_ID: "99",
    GITHUB_API_URL: hub.url,
    GITHUB_WORKSPACE: workspace.root,
    RUNNER_TEMP: folder,
  };
  return runAction(env, { token: "job-token" }, Date.parse(at));
}

const breaks = (contract: string) => ({ [`contracts/${contract}.avsc`]: record(contract, email) });
const one = (more: Partial<Queued> = {}): Queued => ({
  number: 1,
  author: "kim",
  files: breaks("a"),
  approvedBy: "lena",
  ...more,
});
const other = (more: Partial<Queued> = {}): Queued => ({
  number: 2,
  author: "lena",
  files: breaks("c"),
  approvedBy: "uma",
  ...more,
});

type Row = readonly [string, readonly Queued[], Parameters<typeof queued>[1], string, string];
const rows: readonly Row[] = [
  ["one that its owner approved passes", [one()], {}, "success", "pass until"],
  [
    "an approval of an earlier content does not count",
    [one({ then: { "contracts/a.avsc": record("a", email.replace("email", "mail")) } })],
    {},
    "failure",
    "signed before",
  ],
  [
    "an approval from before an unrelated push counts",
    [one({ then: { "README.md": "words" } })],
    {},
    "success",
    "pass until",
  ],
  [
    "with less time left than the queue needs it waits",
    [one()],
    { at: "2026-01-06T01:45:00Z" },
    "pending",
    "closes in",
  ],
  [
    "two pass together; who wrote one of them may have approved the other",
    [one(), other()],
    { how: "squash" },
    "success",
    "pass",
  ],
  [
    "the last vouches for those before it",
    [one({ approvedBy: "kim" }), other()],
    {},
    "failure",
    "@acme/orders",
  ],
  ["the last is refused for itself", [one(), other({ approvedBy: "tom" })], {}, "failure", "@acme/users"],
  [
    "case 19: two for the last slot: the first has taken it",
    [one(), other({ files: breaks("b"), author: "ugo" })],
    {},
    "failure",
    "1 of 1 changes are taken (by #1)",
  ],
  [
    "case 13: two that change one contract: the second was signed for another base",
    [one({ files: breaks("c"), approvedBy: "uma" }), other({ files: { "contracts/c.avsc": phone("c") } })],
    {},
    "failure",
    "the base branch's content changed",
  ],
  [
    "commits that name no pull request are the last one's, whose approvals do not cover them",
    [one(), other()],
    { how: "squash", subject: "tidy up", gone: true },
    "failure",
    "@acme/orders",
  ],
  [
    "a commit that names another pull request borrows nothing but what was signed for its content",
    [one({ approvedBy: "kim" }), { ...other(), number: 3 }],
    { how: "squash", subject: "title (#3)", gone: true },
    "failure",
    "@acme/orders",
  ],
  [
    "a commit that names a pull request that does not exist cannot be verified",
    [one(), other()],
    { how: "squash", subject: "title (#99)", gone: true },
    "error",
    "could not be fetched",
  ],
  [
    "what was approved for a pull request that is closed lands nothing under its name",
    [one({ closed: true }), other()],
    { how: "squash" },
    "error",
    "not open against main",
  ],
  [
    "the queue's branches say whose commits they are, whatever these are called",
    [one(), other()],
    { how: "squash", subject: "title (#99)" },
    "success",
    "pass",
  ],
  [
    "a queue that rebases gives each its several commits",
    [one({ then: { "README.md": "words" } }), other({ then: { LICENSE: "words" } })],
    { how: "rebase" },
    "success",
    "pass",
  ],
  [
    "a queue that rebases, where one lacks its owner",
    [one({ approvedBy: "kim", then: { "README.md": "words" } }), other({ then: { LICENSE: "words" } })],
    { how: "rebase" },
    "failure",
    "@acme/orders",
  ],
  [
    "rebased commits whose branches are gone are the last one's",
    [one({ then: { "README.md": "words" } }), other({ then: { LICENSE: "words" } })],
    { how: "rebase", gone: true },
    "failure",
    "@acme/orders",
  ],
  [
    "a branch that names no pull request cannot be verified",
    [one()],
    { ref: "gh-readonly-queue/main/strange" },
    "error",
    "does not say",
  ],
];

describe("a merge group", () => {
  it.each(rows)("%s", async (_, pulls, how, state, says) => {
    const { exit, log } = await queued(pulls, how);
    const [status, ...more] = hub.hub.statuses;
    expect(more).toEqual([]);
    expect([status?.state, status?.sha]).toEqual([state, origin.git("rev-parse", groupRef())]);
    expect(`${status?.description ?? ""}${log}`).toContain(says);
    expect(exit).toBe(state === "error" ? 4 : 0);
    expect(hub.hub.comments).toEqual([]);
  });

  /** The head that the queue asked about last. */
  function groupRef(): string {
    const refs = origin.git(
      "for-each-ref",
      "--sort=-creatordate",
      "--format=%(objectname)",
      "refs/heads/gh-readonly-queue",
    );
    const asked = hub.hub.statuses[0]?.sha ?? "";
    return refs.split("\n").includes(asked) ? asked : "no group";
  }

  it("gives each pull request its commits", () => {
    const steps = ["a (#1)", "b", "Merge pull request #2 from x/y", "c", "d (#9)"].map((subject, i) => ({
      commit: String(i),
      subject,
    }));
    expect(partsIn(steps, "base", 5).map(({ number, base, head }) => [number, base, head])).toEqual([
      [1, "base", "0"],
      [2, "0", "2"],
      [5, "2", "4"],
    ]);
  });

  const steps = ["a", "b", "c", "d"].map((commit) => ({ commit, subject: "x (#8)" }));
  const branch = (commit: string, number: number, from: string) => ({
    number,
    from,
    head: commit,
  });
  it.each([
    [
      "one after the other",
      [branch("b", 1, "ba5e")],
      [
        [1, "ba5e", "b"],
        [2, "b", "d"],
      ],
    ],
    [
      "three",
      [branch("a", 1, "ba5e"), branch("b", 7, "a")],
      [
        [1, "ba5e", "a"],
        [7, "a", "b"],
        [2, "b", "d"],
      ],
    ],
    ["a gap", [branch("b", 1, "c0ffee")], undefined],
    ["nothing", [], undefined],
    ["backwards", [branch("b", 1, "c")], undefined],
    ["in a circle", [branch("b", 1, "b")], undefined],
    ["two for one commit", [branch("b", 1, "ba5e"), branch("b", 3, "ba5e")], undefined],
  ])("the queue's branches tell: %s", (_, branches, expected) => {
    const group = { headSha: "d", baseSha: "b", number: 2 };
    const parts = partsAlong(steps, "ba5e", group, branches);
    expect(parts?.map(({ number, base, head }) => [number, base, head])).toEqual(expected);
  });
});
