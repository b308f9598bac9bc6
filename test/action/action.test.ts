import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HubServer } from "../support/github-server.js";
import { startHub } from "../support/github-server.js";
import type { Repository } from "../support/repository.js";
import { isolateGit, removeTemporary, repository, temporaryFolder } from "../support/repository.js";
import type { Run } from "./run-action.js";
import { approval, runAction, runnerEnv } from "./run-action.js";

let hub: HubServer;
let origin: Repository;
/** Where a group of tests asks different questions of one proposal. */
let shared: Repository | undefined;

const root = join(import.meta.dirname, "../..");

beforeAll(isolateGit);
afterAll(removeTemporary);

const order = (fields: string) =>
  `{"type": "record", "name": "Order", "namespace": "acme", "fields": [\n  {"name": "id", "type": "string"}${fields}\n]}\n`;
const withEmail = order(',\n  {"name": "email", "type": "string"}');
const config = (more = "") => `version: 1
contracts:
  - files: contracts/**
    owner: "@acme/orders"${more}
windows:
  - {id: nights, timezone: Europe/Berlin, start: 2026-01-01T22:00, duration: PT4H, rrule: FREQ=DAILY}
teams:
  "@acme/orders": [lena, tom]
governance:
  owner: "@olu"
`;

interface Proposal {
  readonly head: string;
  readonly merge: string;
}

/** A pull request's branch on top of main, and the merge commit that GitHub makes of it. */
function propose(files: Record<string, string>, from = "main"): Proposal {
  origin.git("checkout", "-q", "-B", "feature", from);
  const head = origin.commit(files);
  origin.git("checkout", "-q", "--detach", "main");
  origin.git("merge", "-q", "--no-ff", "-m", "merge", head);
  const merge = origin.git("rev-parse", "HEAD");
  origin.git("update-ref", "refs/pull/7/merge", merge);
  origin.git("update-ref", "refs/pull/7/head", head);
  origin.git("checkout", "-q", "main");
  return { head, merge };
}

function pull(head: string, more: { base?: string; author?: string } = {}) {
  return {
    number: 7,
    state: "open",
    user: { login: more.author ?? "kim" },
    head: { sha: head, ref: "feature", repo: { full_name: "acme/shop" } },
    base: { sha: origin.git("rev-parse", "main"), ref: more.base ?? "main" },
  };
}

interface Options {
  readonly event?: string;
  readonly inputs?: Record<string, string>;
  readonly payload?: object;
  readonly now?: number;
}

/** A plain actions/checkout (depth 1, the merge commit, detached), then the Action. */
async function runProposal({ head, merge }: Proposal, options: Options = {}): Promise<Run> {
  const workspace = checkedOut(merge);
  hub.hub.pulls[7] ??= pull(head);
  const payload = { pull_request: pull(head), repository: { default_branch: "main" }, ...options.payload };
  const name = options.event ?? "pull_request";
  const env = runnerEnv({ name, payload, api: hub.url, workspace: workspace.root });
  return runAction(env, { token: "job-token", ...options.inputs }, options.now);
}

/** Moments and people are fixed, so the same merge commit means the same origin: one checkout serves several tests. */
const checkouts = new Map<string, Repository>();
function checkedOut(merge: string): Repository {
  const known = checkouts.get(merge);
  if (known) return known;
  const workspace = repository();
  workspace.git("fetch", "-q", "--no-tags", "--depth=1", `file://${origin.root}`, merge);
  workspace.git("remote", "add", "origin", `file://${origin.root}`);
  workspace.git("checkout", "-q", "--detach", "FETCH_HEAD");
  checkouts.set(merge, workspace);
  return workspace;
}

const shop = (): Repository => {
  const made = repository();
  made.git("config", "uploadpack.allowAnySHA1InWant", "true");
  made.commit({ "contract-check.yaml": config(), "contracts/order.avsc": order(""), "README.md": "shop" });
  return made;
};
beforeEach(async () => {
  origin = shared ?? shop();
  hub = await startHub(origin.root);
});
afterEach(() => hub.close());

const commitsOf = (head: string, author = "kim") => [
  {
    sha: head,
    parents: [{ sha: origin.git("rev-parse", `${head}^`) }],
    author: { login: author },
    committer: { login: author },
    commit: { message: "x", author: { email: "kim@example.com" }, committer: { email: "kim@example.com" } },
  },
];

describe("a pull request that breaks old data", () => {
  let proposal: Proposal;
  beforeAll(() => {
    origin = shared = shop();
    proposal = propose({ "contracts/order.avsc": withEmail });
  });
  afterAll(() => (shared = undefined));
  beforeEach(() => {
    hub.hub.commits[7] = commitsOf(proposal.head);
  });

  it("is judged with at most sixteen processes of git, each of which costs the run time", async () => {
    const trace = join(temporaryFolder(), "trace");
    process.env.GIT_TRACE2_EVENT = trace;
    try {
      expect((await runProposal(proposal)).outputs.decision).toBe("refused");
    } finally {
      Reflect.deleteProperty(process.env, "GIT_TRACE2_EVENT");
    }
    const events = readFileSync(trace, "utf8").split("\n").filter(Boolean);
    const started = events.flatMap((line) => {
      const { event, sid, argv = [] } = JSON.parse(line) as { event: string; sid: string; argv?: string[] };
      // What git starts itself has a name of two parts.
      return event === "start" && !sid.includes("/") ? [argv.join(" ")] : [];
    });
    // Where a busy machine lets it wait for long, the reader of objects ends and is started again.
    const [readers, others] = [true, false].map((reads) =>
      started.filter((call) => call.endsWith("cat-file --batch") === reads),
    );
    expect(readers?.length).toBeGreaterThan(0);
    expect(others?.slice(15)).toEqual([]);
  });

  it("is refused: status, annotation on the line, summary, comment, outputs; the job itself is green", async () => {
    const { exit, log, summary, outputs } = await runProposal(proposal);
    expect(hub.hub.statuses).toEqual([
      expect.objectContaining({ sha: proposal.head, state: "failure", context: "contract-check" }),
    ]);
    expect(hub.hub.statuses[0]?.target_url).toBe("https://github.example/acme/shop/actions/runs/99");
    expect(log).toContain("::error title=avro/field-presence,file=contracts/order.avsc,line=3");
    expect(summary).toContain("Contracts: refused");
    expect(summary).toContain("@​acme/orders");
    expect(hub.hub.comments).toHaveLength(1);
    expect(outputs).toMatchObject({ decision: "refused", class: "forward", breaking: "1" });
    const report = JSON.parse(readFileSync(outputs.report ?? "", "utf8")) as { decision: { status: string } };
    expect(report.decision.status).toBe("refused");
    expect(new Set(hub.hub.tokens)).toEqual(new Set(["job-token"]));
    expect(exit).toBe(0);
  });

  it("passes with an approving review of an owner", async () => {
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    const { exit, outputs, log } = await runProposal(proposal, {
      event: "pull_request_review",
    });
    expect(log).not.toContain("::warning::");
    expect(outputs.decision).toBe("pass");
    expect(hub.hub.statuses[0]?.state).toBe("success");
    expect(hub.hub.comments).toEqual([]);
    expect(exit).toBe(0);
  });

  it.each([
    ["the author's own approval", (head: string) => [approval("kim", head)]],
    ["an approval by a stranger", (head: string) => [approval("eve", head)]],
    ["a dismissed approval", (head: string) => [approval("lena", head, "DISMISSED")]],
    ["a comment", (head: string) => [approval("lena", head, "COMMENTED")]],
    [
      "an approval that its author took back",
      (head: string) => [
        approval("lena", head),
        approval("lena", head, "CHANGES_REQUESTED", "2026-01-05T11:00:00Z"),
      ],
    ],
  ])("%s does not count", async (_name, reviews) => {
    hub.hub.reviews[7] = reviews(proposal.head);
    const { outputs } = await runProposal(proposal);
    expect(outputs.decision).toBe("refused");
  });

  it("a later comment does not take an approval back", async () => {
    hub.hub.reviews[7] = [
      approval("lena", proposal.head),
      approval("lena", proposal.head, "COMMENTED", "2026-01-05T11:00:00Z"),
    ];
    expect((await runProposal(proposal)).outputs.decision).toBe("pass");
  });

  it("an owner who changed the contract in this pull request cannot approve it", async () => {
    hub.hub.commits[7] = commitsOf(proposal.head, "lena");
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    expect((await runProposal(proposal)).outputs.decision).toBe("refused");
    hub.hub.reviews[7] = [approval("tom", proposal.head)];
    expect((await runProposal(proposal)).outputs.decision).toBe("pass");
  });

  it("case 14: nor can a co-author of the contract's commit", async () => {
    const [commit] = commitsOf(proposal.head);
    const message = "x\n\nCo-Authored-By: Lena <9+lena@users.noreply.github.com>\n";
    hub.hub.commits[7] = [{ ...commit, commit: { ...commit?.commit, message } }];
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    expect((await runProposal(proposal)).outputs.decision).toBe("refused");
  });

  it.each([
    ["GitHub did not sign it", { login: "web-flow" }, undefined, "unverifiable"],
    ["GitHub says that nobody signed it", { login: "web-flow" }, { verified: false }, "unverifiable"],
    ["no account is known for it", null, { verified: false }, "unverifiable"],
    ["GitHub signed it", { login: "web-flow" }, { verified: true }, "pass"],
  ])(
    "a commit that says GitHub wrote it has a maker all the same: %s",
    async (_title, author, verification, decision) => {
      const [commit] = commitsOf(proposal.head);
      const email = "noreply@github.com";
      const inner = { message: "x", author: { email }, committer: { email }, verification };
      hub.hub.commits[7] = [{ ...commit, author, committer: author, commit: inner }];
      hub.hub.reviews[7] = [approval("lena", proposal.head)];
      expect((await runProposal(proposal)).outputs.decision).toBe(decision);
    },
  );

  it("no approval counts where GitHub does not list every commit", async () => {
    const [commit] = commitsOf(proposal.head);
    hub.hub.commits[7] = Array.from({ length: 250 }, () => commit);
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    expect((await runProposal(proposal)).outputs.decision).toBe("unverifiable");
  });

  it("case 13: an approval before a later edit of the contract does not count; one before an unrelated push does", async () => {
    const before = proposal.head;
    hub.hub.reviews[7] = [approval("lena", before)];
    const unrelated = propose({ "README.md": "more" }, before);
    hub.hub.pulls[7] = pull(unrelated.head);
    hub.hub.commits[7] = [...commitsOf(before), ...commitsOf(unrelated.head)];
    expect((await runProposal(unrelated)).outputs.decision).toBe("pass");
    const edited = propose(
      { "contracts/order.avsc": order(',\n  {"name": "mail", "type": "string"}') },
      before,
    );
    hub.hub.pulls[7] = pull(edited.head);
    hub.hub.commits[7] = [...commitsOf(before), ...commitsOf(edited.head)];
    const { outputs, log } = await runProposal(edited);
    expect(outputs.decision).toBe("refused");
    expect(log).toMatch(/lena/);
  });

  it("case 13: an approval whose commit GitHub no longer names (commit_id: null) does not count", async () => {
    hub.hub.reviews[7] = [{ ...approval("lena", proposal.head), commit_id: null }];
    expect((await runProposal(proposal)).outputs.decision).not.toBe("pass");
  });

  it("case 13: GitHub may bind an approval anew, to a younger commit with the same patch: content counts, not dates", async () => {
    const amended = propose({ "contracts/order.avsc": withEmail, "README.md": "reworded" });
    hub.hub.pulls[7] = pull(amended.head);
    hub.hub.commits[7] = commitsOf(amended.head);
    hub.hub.reviews[7] = [approval("lena", amended.head, "APPROVED", "2026-01-05T08:00:00Z")];
    expect((await runProposal(amended)).outputs.decision).toBe("pass");
  });

  it("gates by its exit code where asked to, and writes no status", async () => {
    const { exit } = await runProposal(proposal, { inputs: { gate: "job" } });
    expect(exit).toBe(1);
    expect(hub.hub.statuses).toEqual([]);
  });

  it("case 23: a read-only token (fork): computes, warns once per thing, gates by exit code, does not crash", async () => {
    hub.hub.readOnly = true;
    const { exit, log, outputs } = await runProposal(proposal);
    expect(exit).toBe(1);
    expect(outputs.decision).toBe("refused");
    expect(log.match(/::warning::/g)).toHaveLength(2);
  });

  it("case 23: the run that follows a fork's (workflow_run) writes the status that the fork's token could not", async () => {
    hub.hub.pulls[7] = pull(proposal.head);
    hub.hub.pulls[8] = { ...pull("0".repeat(40)), number: 8 };
    const follow = (head_sha: string) =>
      runProposal(proposal, {
        event: "workflow_run",
        inputs: { mode: "relay" },
        payload: { pull_request: undefined, workflow_run: { head_sha } },
      });
    expect((await follow(proposal.head)).exit).toBe(0);
    expect(hub.hub.statuses).toEqual([expect.objectContaining({ sha: proposal.head, state: "failure" })]);
    expect((await follow("f".repeat(40))).log).toContain("no open pull request");
    const misused = await runProposal(proposal, { inputs: { mode: "relay" } });
    expect(misused.log).toContain("mode: relay belongs to the event workflow_run");
    expect(misused.exit).toBe(4);
  });

  it("its comment turns to resolved when the pull request becomes clean", async () => {
    await runProposal(proposal);
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    await runProposal(proposal);
    expect(hub.hub.comments).toHaveLength(1);
    expect(hub.hub.comments[0]?.body).toContain("resolved");
  });

  const sweep = { event: "schedule", inputs: { mode: "sweep" }, payload: { pull_request: undefined } };

  it.each([
    ["with retry-after", { "retry-after": "1" }, {}],
    ["spent until a second", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }, {}],
  ])("a rate limit is waited for, and never read as a missing permission: %s", async (_, headers, body) => {
    hub.hub.failures = [
      { to: "POST /repos/acme/shop/statuses/", status: 403, headers, body },
      { to: "GET /repos/acme/shop/pulls/7/reviews", status: 403, headers, body },
    ];
    const { exit, log } = await runProposal(proposal);
    expect(log).not.toContain("may not write");
    expect([exit, hub.hub.statuses.map(({ state }) => state)]).toEqual([0, ["failure"]]);
  });

  it.each([
    [422, { to: "POST /repos/acme/shop/statuses/", status: 422, times: 9 }],
    [502, { to: "POST /repos/acme/shop/statuses/", status: 502, times: 3 }],
  ])("a status that cannot be written (%i) ends no sweep, and fails the job", async (_, failure) => {
    const others = [8, 9, 10].map((number) => {
      origin.git("checkout", "-q", "-B", `other-${String(number)}`, "main");
      return {
        number,
        head: origin.commit({ "contracts/order.avsc": order(`,{"name":"x${String(number)}","type":"int"}`) }),
      };
    });
    origin.git("checkout", "-q", "main");
    hub.hub.pulls[7] = pull(proposal.head);
    for (const { number, head } of others) {
      hub.hub.pulls[number] = { ...pull(head), number };
      hub.hub.commits[number] = commitsOf(head);
    }
    const [first] = others;
    hub.hub.failures = [{ ...failure, to: `${failure.to}${first?.head ?? ""}` }];
    const { exit, log } = await runProposal(proposal, sweep);
    expect(log).toContain(
      `the status of ${first?.head.slice(0, 10) ?? ""} could not be written, so an old one may stand`,
    );
    expect(exit).toBe(4);
    const written = hub.hub.statuses.map(({ sha }) => sha);
    expect(written.sort()).toEqual([proposal.head, ...others.slice(1).map(({ head }) => head)].sort());
  });

  it("a sweep writes no status that stands already", async () => {
    hub.hub.pulls[7] = pull(proposal.head);
    for (let i = 0; i < 3; i += 1) await runProposal(proposal, sweep);
    expect(hub.hub.statuses).toHaveLength(1);
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    await runProposal(proposal, sweep);
    expect(hub.hub.statuses.map(({ state }) => state)).toEqual(["failure", "success"]);
  });

  it.each(["mallory", "mirror[bot]", "kim"])(
    "a comment that only looks like ours, by %s, is left alone",
    async (login) => {
      const body = "<!-- contract-check:contract-check -->\nall fine";
      hub.hub.comments = [{ id: 1, issue: 7, body, user: { login, type: "User" } }];
      await runProposal(proposal);
      await runProposal(proposal);
      expect(hub.hub.comments.map(({ user }) => user.login)).toEqual([login, "github-actions[bot]"]);
      expect(hub.hub.comments[0]?.body).toBe(body);
    },
  );

  it("an app's token finds its own comment", async () => {
    hub.hub.viewer = "acme-gate[bot]";
    await runProposal(proposal);
    await runProposal(proposal);
    expect(hub.hub.comments.map(({ user }) => user.login)).toEqual(["acme-gate[bot]"]);
  });

  it("a comment that GitHub took before it failed is not written twice, and of two the newer goes", async () => {
    hub.hub.failures = [{ to: "POST /repos/acme/shop/issues/7/comments", status: 502, isDone: true }];
    await runProposal(proposal);
    expect(hub.hub.comments).toHaveLength(1);
    hub.hub.comments = hub.hub.comments.flatMap((comment) => [comment, { ...comment, id: 2 }]);
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    await runProposal(proposal);
    expect(hub.hub.comments.map(({ id }) => id)).toEqual([1]);
    expect(hub.hub.comments[0]?.body).toContain("resolved");
  });

  it.each([
    ["the head", () => proposal.head],
    ["an older state of the branch", () => origin.git("rev-parse", "main~1")],
  ])("the input base only tightens: %s is refused", async (_, base) => {
    origin.git("checkout", "-q", "main");
    const { exit, log, outputs } = await runProposal(
      propose({ "contracts/order.avsc": withEmail }, origin.commit({ "CHANGES.md": "news" })),
      { inputs: { base: base() } },
    );
    expect([exit, outputs.decision]).toEqual([4, "unverifiable"]);
    expect(log).toContain("it must be the full id of a commit on the governed branch");
  });

  it("a missing permission is named", async () => {
    hub.hub.failures = [{ to: "GET /repos/acme/shop/pulls/7/reviews", status: 403 }];
    const { log, exit } = await runProposal(proposal);
    expect([exit, log.includes("the token needs pull-requests: read")]).toEqual([4, true]);
  });

  it("writes SARIF where asked to", async () => {
    const file = join(temporaryFolder(), "deep/findings.sarif");
    await runProposal(proposal, { inputs: { "sarif-file": file } });
    expect((JSON.parse(readFileSync(file, "utf8")) as { version: string }).version).toBe("2.1.0");
  });

  it("a commit that heads several pull requests gets the worst of their decisions", async () => {
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    hub.hub.pulls[7] = pull(proposal.head);
    hub.hub.pulls[8] = { ...pull(proposal.head), number: 8 };
    hub.hub.commits[8] = commitsOf(proposal.head);
    await runProposal(proposal);
    expect(hub.hub.statuses).toEqual([expect.objectContaining({ state: "failure" })]);
  });

  it("case 22: a sweep judges every open pull request, a bot's too, which makes no event of its own", async () => {
    hub.hub.pulls[7] = pull(proposal.head, { author: "renovate[bot]" });
    const run = await runProposal(proposal, {
      event: "schedule",
      inputs: { mode: "sweep" },
      payload: { pull_request: undefined },
    });
    expect(run.exit).toBe(0);
    expect(hub.hub.statuses).toEqual([expect.objectContaining({ sha: proposal.head, state: "failure" })]);
  });

  it("never succeeds against a branch that is not governed", async () => {
    hub.hub.pulls[7] = pull(proposal.head, { base: "release" });
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    const { outputs } = await runProposal(proposal);
    expect(outputs.decision).toBe("neutral");
    expect(hub.hub.statuses).toEqual([]);
  });

  it("is judged anew when it is retargeted to the governed branch", async () => {
    hub.hub.pulls[7] = pull(proposal.head, { base: "release" });
    hub.hub.reviews[7] = [approval("kim", proposal.head), approval("lena", proposal.head)];
    expect((await runProposal(proposal)).outputs.decision).toBe("neutral");
    hub.hub.pulls[7] = pull(proposal.head);
    hub.hub.reviews[7] = [approval("kim", proposal.head)];
    const payload = { action: "edited", changes: { base: { ref: { from: "release" } } } };
    expect((await runProposal(proposal, { payload })).outputs.decision).toBe("refused");
  });
});

describe("a merge of main into the proposal", () => {
  let proposal: Proposal;
  beforeEach(() => {
    proposal = propose({ "contracts/order.avsc": withEmail });
  });

  /** main goes on, and Lena, an owner, brings Kim's branch up to date; "mine" throws away what main did. */
  function merged(
    onMain: Record<string, string>,
    how: "as git does" | "mine" | "by hand",
    mains = 1,
  ): Proposal {
    for (let i = 1; i < mains; i++) origin.commit({ "CHANGES.md": String(i) });
    origin.commit(onMain);
    origin.git("checkout", "-q", "-B", "feature", proposal.head);
    const strategy = how === "mine" ? ["-s", "ours"] : [];
    origin.git("merge", "-q", "--no-ff", "--no-commit", ...strategy, "main");
    if (how === "by hand") origin.write({ "contracts/order.avsc": withEmail.replace("email", "mail") });
    const head = origin.commit();
    origin.git("checkout", "-q", "main");
    const parents = origin
      .git("rev-parse", `${head}^@`)
      .split("\n")
      .map((sha) => ({ sha }));
    const made = propose({ "README.md": "read me" }, head);
    hub.hub.pulls[7] = pull(made.head);
    const merges = commitsOf(head, "lena").map((commit) => ({ ...commit, parents }));
    hub.hub.commits[7] = [...commitsOf(proposal.head), ...merges, ...commitsOf(made.head)];
    hub.hub.reviews[7] = [approval("lena", made.head)];
    return made;
  }
  const documented = order("").replace('"name": "Order"', '"name": "Order", "doc": "what was bought"');

  it.each([
    ["merges what main did elsewhere, many commits ago", { "NEWS.md": "new" }, "as git does", 8, "pass"],
    [
      "throws away what main did to the contract",
      { "contracts/order.avsc": documented },
      "mine",
      1,
      "refused",
    ],
    ["edits the contract in the merge itself", { "NEWS.md": "new" }, "by hand", 1, "refused"],
  ] as const)("case 14: an owner who %s", async (_, onMain, how, mains, decision) => {
    expect((await runProposal(merged(onMain, how, mains))).outputs.decision).toBe(decision);
  });
});

describe("a branch of which main has merged a part already", () => {
  /** main changed the contract before that merge, and the branch takes this in without the change. */
  function crosswise(): Proposal {
    origin.git("checkout", "-q", "-B", "feature", "main");
    const first = origin.commit({ "README.md": "read me" });
    origin.git("checkout", "-q", "main");
    const changed = origin.commit({ "contracts/order.avsc": withEmail });
    origin.git("merge", "-q", "--no-ff", "-m", "merge", first);
    origin.git("checkout", "-q", "feature");
    origin.git("merge", "-q", "--no-ff", "-s", "ours", "-m", "merge", changed);
    const proposal = propose({ "NEWS.md": "new" }, "feature");
    hub.hub.pulls[7] = pull(proposal.head);
    return proposal;
  }

  it("is not judged by one of the several commits at which they parted", async () => {
    const proposal = crosswise();
    expect(origin.git("show", `${proposal.merge}:contracts/order.avsc`)).toBe(order("").trim());
    const { outputs } = await runProposal(proposal);
    expect(outputs.decision).toBe("unverifiable");
    expect(hub.hub.statuses.at(-1)?.description).toMatch(
      /^merge main into head first: they were merged crosswise and parted at several commits \(/,
    );
  });

  it("is judged once main is merged into it", async () => {
    const { head } = crosswise();
    origin.git("checkout", "-q", "feature");
    origin.git("reset", "-q", "--hard", head);
    origin.git("merge", "-q", "--no-ff", "-m", "merge", "main");
    const proposal = propose({ "NEWS.md": "newer" }, "feature");
    hub.hub.pulls[7] = pull(proposal.head);
    expect((await runProposal(proposal)).outputs.decision).toBe("refused");
  });
});

it("a declared promise that is broken waits for the window, with the next opening in its zone and UTC", async () => {
  origin.commit({
    "contract-check.yaml": config("\n    compatibility: backward").replace("FREQ=DAILY", "FREQ=YEARLY"),
  });
  const proposal = propose({ "contracts/order.avsc": withEmail });
  hub.hub.commits[7] = commitsOf(proposal.head);
  hub.hub.reviews[7] = [approval("lena", proposal.head)];
  const { exit, outputs, summary } = await runProposal(proposal);
  expect(outputs.decision).toBe("waiting");
  expect(hub.hub.statuses[0]?.state).toBe("pending");
  expect(summary).toMatch(/-01-01 22:00 Europe\/Berlin/);
  expect(summary).toMatch(/-01-01 21:00Z/);
  expect(exit).toBe(0);
});

it("a pull request that edits the config to make itself pass is judged by the old one, and needs the governance owners", async () => {
  const lax = config("\n    compatibility: none").replace("[lena, tom]", "[lena, tom, kim]");
  const proposal = propose({ "contracts/order.avsc": withEmail, "contract-check.yaml": lax });
  hub.hub.commits[7] = commitsOf(proposal.head);
  const { outputs, summary } = await runProposal(proposal);
  expect(outputs.decision).toBe("refused");
  expect(summary).toContain("@​olu");
});

it("with nothing to judge it is green and silent", async () => {
  const proposal = propose({ "README.md": "words" });
  const { exit, outputs } = await runProposal(proposal);
  expect(outputs.decision).toBe("pass");
  expect(hub.hub.statuses[0]?.state).toBe("success");
  expect(hub.hub.comments).toEqual([]);
  expect(exit).toBe(0);
});

it("without a config on the governed branch it tells and does not gate", async () => {
  origin.git("rm", "-q", "contract-check.yaml");
  origin.commit();
  const proposal = propose({ "contracts/order.avsc": withEmail });
  const { outputs, summary } = await runProposal(proposal);
  expect(outputs.decision).toBe("neutral");
  expect(hub.hub.statuses[0]?.state).toBe("success");
  expect(summary).toContain("not enforced yet");
});

it("an approval of an earlier commit counts also where base does not parse, and its predecessor is compared with", async () => {
  origin.commit({ "contracts/order.avsc": order("").slice(0, -4) });
  origin.git("checkout", "-q", "-B", "feature", "main");
  const reviewed = origin.commit({ "contracts/order.avsc": withEmail });
  origin.git("checkout", "-q", "main");
  const proposal = propose({ "README.md": "more" }, "feature");
  hub.hub.commits[7] = [...commitsOf(reviewed), ...commitsOf(proposal.head)];
  hub.hub.reviews[7] = [approval("lena", reviewed)];
  const { outputs, log } = await runProposal(proposal, { event: "pull_request_review" });
  expect(log).toContain("base does not parse, so head is compared with the version of");
  expect(outputs.decision).toBe("pass");
});

it("a broken config on the governed branch fails closed with its place", async () => {
  origin.commit({ "contract-check.yaml": config().replace("Europe/Berlin", "Europe/Berlim") });
  const proposal = propose({ "contracts/order.avsc": withEmail });
  const { exit, log } = await runProposal(proposal);
  expect(exit).toBe(2);
  expect(log).toContain("file=contract-check.yaml,line=6");
  expect(log).toContain("Europe/Berlin");
  expect(hub.hub.statuses[0]?.state).toBe("error");
});

it("a transitive promise gets the history that a plain checkout has not", async () => {
  const promise = config("\n    compatibility: backward-transitive");
  origin.commit({
    "contract-check.yaml": promise,
    "contracts/order.avsc": order(',\n  {"name": "note", "type": "string"}'),
  });
  origin.commit({ "contracts/order.avsc": order("") });
  const proposal = propose({
    "contracts/order.avsc": order(',\n  {"name": "note", "type": "int", "default": 0}'),
  });
  const { outputs, log } = await runProposal(proposal);
  expect(outputs).toMatchObject({ decision: "refused", class: "forward" });
  expect(log).toMatch(/compared with the version of 2026-01-05 \(commit \w{9}\)/);
});

it("the runner finds every input that the code reads", () => {
  const action = readFileSync(join(root, "action.yml"), "utf8");
  const declared = [
    ...(/\ninputs:\n([\s\S]*?)\noutputs:/.exec(action)?.[1] ?? "").matchAll(/^ {2}([\w-]+):/gm),
  ].map(([, n]) => n);
  const source = readFileSync(join(root, "src/action/inputs.ts"), "utf8");
  const used = [...source.matchAll(/(?:get|optional|oneOf)\("([\w-]+)"/g)].map(([, name]) => name);
  expect(declared.sort()).toEqual([...new Set(used)].sort());
});

it("an event file that is no JSON ends with one line", async () => {
  const files = temporaryFolder();
  writeFileSync(join(files, "event.json"), '{"pull_request": ');
  const env = {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_PATH: join(files, "event.json"),
    GITHUB_WORKSPACE: files,
  };
  const { exit, log } = await runAction(env, {});
  expect([exit, log.trim().split("\n").length]).toEqual([4, 1]);
  expect(log).toContain(
    "::error::contract-check could not finish, so nothing was decided: the event file is not JSON",
  );
});

describe("on a quiet main, a plain checkout fetches what the evidence needs", () => {
  /** The commit of some files at an instant. */
  function commitAt(at: string, files: Record<string, string>): string {
    const before = process.env.GIT_COMMITTER_DATE;
    process.env.GIT_COMMITTER_DATE = at;
    try {
      return origin.commit(files);
    } finally {
      process.env.GIT_COMMITTER_DATE = before;
    }
  }
  const full = config("\n    compatibility: full");

  it.each([
    ["yesterday", "2026-06-09T09:00:00Z"],
    ["thirteen days ago", "2026-05-28T09:00:00Z"],
  ])("what landed %s is reverted without a window, however old the state before it", async (_, landed) => {
    origin.commit({ "contract-check.yaml": full });
    commitAt(landed, { "contracts/order.avsc": withEmail });
    const proposal = propose({ "contracts/order.avsc": order("") });
    hub.hub.commits[7] = commitsOf(proposal.head);
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    const { outputs, log } = await runProposal(proposal, { now: Date.parse("2026-06-10T12:00:00Z") });
    expect(log).toContain("returns to the state of");
    expect(outputs.decision).toBe("pass");
  });

  it("a booking is as old as its request, however long ago that came", async () => {
    const windows = full.replace("rrule: FREQ=DAILY}", "rrule: FREQ=DAILY, notice: P60D}");
    const request = (more: string) => ({
      "governance/changes/CHG-1.yaml": `version: 1\nid: CHG-1\ntype: normal\n${more}contracts: [{id: contracts/order.avsc}]\nrationale: agreed\nwindow: {id: nights, occurrence: 2026-06-10}\nrollback: {steps: [{do: revert it}]}\n`,
    });
    origin.commit({ "contract-check.yaml": windows, ...request("") });
    commitAt("2026-04-20T09:00:00Z", { "CHANGES.md": "old news" });
    commitAt("2026-06-09T09:00:00Z", { "CHANGES.md": "news" });
    const proposal = propose({ "contracts/order.avsc": withEmail, ...request("title: Orders\n") });
    hub.hub.commits[7] = commitsOf(proposal.head);
    hub.hub.reviews[7] = [approval("lena", proposal.head)];
    const { outputs, log } = await runProposal(proposal, { now: Date.parse("2026-06-10T21:00:00Z") });
    expect(`${outputs.decision}\n${log}`).toMatch(/^pass\n/);
  });
});
