import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { runAction } from "../action/run-action.js";
import { type HubServer, startHub } from "../support/github-server.js";
import {
  type Files,
  isolateGit,
  removeTemporary,
  repository,
  temporaryFolder,
} from "../support/repository.js";
import { record } from "../support/records.js";
import { type Ended, runKept, shippedPackage } from "../support/shipped.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const now = Date.UTC(2026, 0, 5, 12);
const gate = ".github/workflows/gate.yml";
const workflow = `on:
  pull_request: {types: [opened, synchronize, reopened, edited]}
  pull_request_review: {types: [submitted, edited, dismissed]}
  schedule: [{cron: "7,37 * * * *"}]
permissions: {contents: read, pull-requests: write, statuses: write}
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: contract-check/contract-check@v0.1.0
`;
const config = `version: 1
contracts:
  - {files: "contracts/**", owner: "@acme/orders", compatibility: backward}
windows:
  - {id: nights, timezone: UTC, start: 2026-01-01T22:00, duration: PT4H, rrule: FREQ=DAILY}
teams:
  "@acme/orders": {github: true}
governance: {owner: "@olu"}
`;
const healthy: Files = {
  "contract-check.yaml": config,
  [gate]: workflow,
  "contracts/order.avsc": record("Order", ["id:string"]),
};

/** What the forge says of a repository that lacks nothing. */
function healthyForge(head: string) {
  return {
    repository: { default_branch: "main" },
    rules: [
      { type: "pull_request", parameters: {} },
      {
        type: "required_status_checks",
        parameters: {
          strict_required_status_checks_policy: true,
          required_status_checks: [{ context: "contract-check", integration_id: 15368 }],
        },
      },
    ],
    branch: {},
    sweeps: [{ created_at: new Date(now - 20 * 60_000).toISOString() }],
    date: new Date(now).toUTCString(),
    pull: { number: 7, state: "open", head: { sha: head }, base: { ref: "main" } },
  };
}

let hub: HubServer;
let root: string;

async function setUp(files: Files): Promise<void> {
  const repo = repository(files);
  root = repo.root;
  hub = await startHub(root);
  const head = repo.git("rev-parse", "HEAD");
  hub.hub.setup = healthyForge(head);
  hub.hub.pulls = { 7: hub.hub.setup.pull };
  hub.hub.teams = { orders: ["lena", "tom"] };
  hub.hub.statuses = [
    { sha: head, state: "success", context: "contract-check", description: "", target_url: "" },
  ];
}

beforeEach(() => setUp(healthy));
afterEach(() => hub.close());

function doctor(env: NodeJS.ProcessEnv = {}, ...argv: readonly string[]): Promise<Ended> {
  const asked = { GITHUB_TOKEN: "t", GITHUB_API_URL: hub.url, GITHUB_REPOSITORY: "acme/shop", ...env };
  return runKept(join(shippedPackage(), "dist/cli.js"), ["doctor", ...argv], { cwd: root, env: asked, now });
}

/** The lines that need a repair: the names of the checks. */
const broken = (out: string) => [...out.matchAll(/^✗ ([^:]+):/gm)].map(([, check]) => check);

type Changed = Readonly<Record<string, string | undefined>>;

interface SetUp {
  readonly files?: Changed;
  readonly forge?: (hub: HubServer["hub"]) => void;
  readonly broken: readonly string[];
  readonly repair: string;
}
const withWorkflow = (from: string | RegExp, to: string): Changed => ({
  [gate]: workflow.replace(from, to),
});
const withConfig = (from: string, to: string): Changed => ({
  "contract-check.yaml": config.replace(from, to),
});

const setUps: Readonly<Record<string, SetUp>> = {
  "no config on the governed branch": {
    files: { "contract-check.yaml": undefined },
    broken: ["config"],
    repair: "contract-check init",
  },
  "a config with faults": { files: withConfig("owner:", "ownr:"), broken: ["config"], repair: "repairs it" },
  "a contract without an owner": {
    files: { "loose/x.avsc": record("X", []) },
    broken: ["owners"],
    repair: "defaultOwner",
  },
  "a team of one": {
    files: withConfig("{github: true}", "[lena]"),
    broken: ["teams"],
    repair: "at least two members",
  },
  "nobody owns the config": {
    files: withConfig('governance: {owner: "@olu"}\n', ""),
    broken: ["governance owners"],
    repair: "governance: {owner:",
  },
  "no workflow": { files: { [gate]: undefined }, broken: ["workflow"], repair: "contract-check init" },
  "a workflow for some paths": {
    files: withWorkflow("pull_request: {", "pull_request: {paths: [contracts/**], "),
    broken: ["filters"],
    repair: "remove paths:",
  },
  "a workflow for other branches": {
    files: withWorkflow("pull_request: {", "pull_request: {branches: [develop], "),
    broken: ["filters"],
    repair: "name main under branches:",
  },
  "a workflow that leaves branches out": {
    files: withWorkflow("pull_request: {", "pull_request: {branches-ignore: [main], "),
    broken: ["filters"],
    repair: "remove branches-ignore:",
  },
  "a step that is a comment": {
    files: withWorkflow("- uses: contract-check", "# - uses: contract-check"),
    broken: ["workflow"],
    repair: "contract-check init",
  },
  "a job that gives its token less than its workflow": {
    files: withWorkflow("  gate:\n", "  gate:\n    permissions: {contents: read}\n"),
    broken: ["permissions"],
    repair: "statuses: write",
  },
  "a workflow that misses retargeting": {
    files: withWorkflow(", edited]}\n  pull_request_review", "]}\n  pull_request_review"),
    broken: ["retargeting"],
    repair: "edited",
  },
  "a workflow that misses reviews": {
    files: withWorkflow(/ {2}pull_request_review.*\n/, ""),
    broken: ["reviews"],
    repair: "pull_request_review",
  },
  "a token that the workflow gives too little": {
    files: withWorkflow(", statuses: write", ""),
    broken: ["permissions"],
    repair: "statuses: write",
  },
  "windows and no schedule": {
    files: withWorkflow(/ {2}schedule.*\n/, ""),
    broken: ["schedule"],
    repair: "mode: sweep",
  },
  "a token that may not write": {
    forge: (it) => (it.readOnly = true),
    broken: ["statuses", "comments"],
    repair: "statuses: write",
  },
  "a status that is not required": {
    forge: ({ setup }) => setup?.rules.pop(),
    broken: ["required"],
    repair: "required status checks",
  },
  "a status that anybody may set, and pull requests that land together": {
    forge: ({ setup }) => {
      setup?.rules.pop();
      Object.assign(setup?.branch ?? {}, {
        protection: { required_status_checks: { contexts: ["contract-check"] } },
      });
    },
    broken: ["expected source", "together"],
    repair: "merge queue",
  },
  "a branch that anybody pushes to": {
    forge: ({ setup }) => setup?.rules.shift(),
    broken: ["pushes"],
    repair: "require a pull request",
  },
  "a team that the token may not see": {
    forge: (it) => (it.teams = {}),
    broken: ["team members"],
    repair: "team-token",
  },
  "a team that is empty": {
    forge: (it) => (it.teams = { orders: [] }),
    broken: ["team members"],
    repair: "add people",
  },
  "a sweep that stopped": {
    forge: ({ setup }) => setup?.sweeps.splice(0, 1, { created_at: "2025-10-01T00:00:00Z" }),
    broken: ["sweep"],
    repair: "enable the workflow",
  },
  "a pull request without the status": {
    forge: (it) => (it.statuses = []),
    broken: ["status"],
    repair: "mode: sweep",
  },
  "a clock that is wrong": {
    forge: ({ setup }) => Object.assign(setup ?? {}, { date: new Date(now + 3_600_000).toUTCString() }),
    broken: ["forge clock"],
    repair: "set the clock",
  },
  "another default branch": {
    forge: ({ setup }) => Object.assign(setup?.repository ?? {}, { default_branch: "trunk" }),
    broken: ["default branch"],
    repair: "set-head",
  },
  "a token that may see nothing": {
    forge: ({ setup }) => Object.assign(setup ?? {}, { repository: undefined }),
    broken: ["token"],
    repair: "contents: read",
  },
};

describe("doctor", () => {
  it("has nothing to repair in a healthy set-up, and posts nothing", async () => {
    const before = { statuses: [...hub.hub.statuses], comments: [...hub.hub.comments] };
    const { code, out, err } = await doctor();
    expect([broken(out), out.includes("–"), code, err]).toEqual([[], false, 0, ""]);
    expect({ statuses: hub.hub.statuses, comments: hub.hub.comments }).toEqual(before);
  });

  it.each(Object.entries(setUps))("%s", async (_name, { files, forge, broken: names, repair }) => {
    if (files) {
      await hub.close();
      const all = Object.entries({ ...healthy, ...files });
      await setUp(
        Object.fromEntries(
          all.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])),
        ),
      );
    }
    forge?.(hub.hub);
    const { code, out } = await doctor();
    expect([broken(out), code]).toEqual([names, 1]);
    expect(out).toContain(repair);
  });

  it.each([
    [20, "✓ status: open pull requests have the status\n"],
    [23, "✓ status: open pull requests have the status (3 more were not looked at)\n"],
  ])("of %i open pull requests it says how many it did not look at", async (count, line) => {
    const pulls = Array.from({ length: count }, (_, i) => [
      i + 1,
      Object.assign({}, hub.hub.setup?.pull, { number: i + 1 }),
    ]);
    hub.hub.pulls = Object.fromEntries(pulls) as typeof hub.hub.pulls;
    const { out, code } = await doctor();
    expect([code, out]).toEqual([0, expect.stringContaining(line)]);
    hub.hub.statuses = [];
    const missing = Array.from({ length: 20 }, (_, i) => `#${String(i + 1)}`).join(", ");
    expect((await doctor()).out).toContain(
      `${missing} without the status contract-check${count > 20 ? " (3 more were not looked at)" : ""}\n`,
    );
  });

  it("says in a clone without a token what it did not look at", async () => {
    const { code, out } = await doctor({ GITHUB_TOKEN: "" });
    expect([code, broken(out)]).toEqual([0, []]);
    expect(out).toContain("set GITHUB_TOKEN");
    expect(hub.hub.requests).toEqual([]);
  });

  it("says that a clone is shallow, and where no branch governs", async () => {
    const shallow = repository();
    shallow.git("commit", "-q", "--allow-empty", "-m", "x");
    shallow.git("branch", "-m", "main", "work");
    root = shallow.root;
    const ran = await doctor();
    expect([ran.code, broken(ran.out)]).toEqual([1, ["base"]]);
  });

  it("prints JSON", async () => {
    const { out } = await doctor({}, "--format", "json");
    expect(JSON.parse(out)).toContainEqual({
      check: "required",
      ok: true,
      text: "the status contract-check is required",
    });
  });
});

describe("mode: doctor of the Action", () => {
  const runDoctor = async () => {
    const clone = repository();
    clone.gits(
      ["remote", "add", "origin", root],
      ["fetch", "-q", "--depth=1", `file://${root}`, "main"],
      ["checkout", "-q", "FETCH_HEAD"],
    );
    const files = temporaryFolder();
    writeFileSync(join(files, "event.json"), JSON.stringify({ repository: { default_branch: "main" } }));
    const env = {
      GITHUB_EVENT_NAME: "workflow_dispatch",
      GITHUB_EVENT_PATH: join(files, "event.json"),
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_WORKSPACE: clone.root,
      GITHUB_API_URL: hub.url,
    };
    return runAction(env, { token: "t", mode: "doctor" }, now);
  };

  it("is all right in a healthy set-up, and posts nothing", async () => {
    const { exit, log, summary } = await runDoctor();
    expect([broken(log), exit]).toEqual([[], 0]);
    expect(summary).toContain("✅ **required**");
    expect(hub.hub.statuses.length).toBe(1);
  });

  it("fails the job where something is to repair", async () => {
    hub.hub.readOnly = true;
    const { exit, log, summary } = await runDoctor();
    expect([broken(log), exit]).toEqual([["statuses", "comments"], 1]);
    expect(summary).toContain("❌ **statuses**");
  });
});
