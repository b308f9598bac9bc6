import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { openRepository } from "../../src/hosts/git/repository.js";
import { governedBranch } from "../../src/forge/governed-branch.js";
import { run } from "../../src/forge/run.js";
import { type Forge, ForgeError, type PullRequest } from "../../src/hosts/forge.js";
import { isolateGit, removeTemporary, type Repository, repository } from "../support/repository.js";

/** LONG=1: sixty pull requests are open, and each is the failing one in turn. */
const isLong = process.env.LONG !== undefined;
const open = isLong ? 60 : 5;
const failures = ["setStatus", "reviews", "commits", "parting", "status"] as const;
const positions = isLong ? Array.from({ length: open }, (_, position) => position) : [0, 1, 2, 3, 4];
const cases = positions.map((position, i) => [failures[i % failures.length] ?? "reviews", position] as const);

const config = `version: 1
contracts:
  - {files: "herbs/*.avsc", owner: "@garden"}
windows:
  - {id: nights, timezone: UTC, start: 2026-01-01T22:00, duration: PT4H, rrule: FREQ=DAILY}
teams: {"@garden": [fern, rosa]}
`;
const herb = (type: string, name: string) =>
  `{"type": "record", "name": "Herb", "fields": [{"name": "leaf", "type": "${type}"}], "doc": "${name}"}\n`;

let origin: Repository;
let clone: Repository;
let heads: readonly string[];
let base: string;

beforeAll(() => {
  isolateGit();
  origin = repository({ "contract-check.yaml": config, "herbs/mint.avsc": herb("int", "") });
  origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
  heads = Array.from({ length: open }, (_, i) => {
    origin.git("checkout", "-q", "--detach", "main");
    return origin.commit({ "herbs/mint.avsc": herb("string", String(i)) });
  });
  origin.git("checkout", "-q", "main");
  base = origin.git("rev-parse", "main");
  clone = repository();
  clone.git("remote", "add", "origin", `file://${origin.root}`);
  clone.git("fetch", "-q", `file://${origin.root}`, "main", ...heads);
  clone.git("checkout", "-q", "--detach", heads[0] ?? "");
});
afterAll(removeTemporary);

type Failing = (typeof failures)[number];

/** A forge on which one call fails for ever for one pull request. */
class Garden {
  readonly calls = new Map<string, number>();
  readonly statuses = new Map<string, { state: string; description: string }>();
  written: string[] = [];

  constructor(
    private readonly failing: Failing,
    private readonly position: number,
  ) {
    for (const head of heads) this.statuses.set(head, { state: "success", description: "of long ago" });
  }

  private pull(number: number): PullRequest {
    const headSha = heads[number - 1] ?? "";
    const [headRepository, baseRef] = ["acme/shop", "main"];
    return { number, author: "kim", headSha, headRepository, baseRef, baseSha: base, open: true };
  }

  private call(name: string, head: string | undefined): void {
    this.calls.set(name, (this.calls.get(name) ?? 0) + 1);
    if (name === this.failing && head === heads[this.position])
      throw new ForgeError(name === "setStatus" ? 422 : 502, `GitHub answered with a failure to ${name}`);
  }

  forge(): Forge {
    const asked = async <T>(name: string, head: string | undefined, answer: () => T): Promise<T> => {
      await Promise.resolve();
      this.call(name, head);
      return answer();
    };
    const of = (number: number) => heads[number - 1];
    return {
      pull: (number) => asked("pull", of(number), () => this.pull(number)),
      openPulls: () => asked("openPulls", undefined, () => heads.map((_, i) => this.pull(i + 1))),
      reviews: (number) =>
        asked("reviews", of(number), () => [
          { login: "fern", state: "APPROVED", commit: of(number) ?? null, at: 0, body: "" },
        ]),
      commits: (number) =>
        asked("commits", of(number), () => [
          {
            sha: of(number) ?? "",
            parents: [base],
            author: "kim",
            committer: "kim",
            authorEmail: undefined,
            committerEmail: undefined,
            message: "",
          },
        ]),
      parting: (_base, head) => asked("parting", head, () => ({ mergeBase: base, ahead: 1 })),
      teamMembers: () => Promise.resolve(undefined),
      status: (sha) => asked("status", sha, () => this.statuses.get(sha)),
      mayWrite: () => asked("mayWrite", undefined, () => true),
      clockAhead: () => undefined,
      setStatus: ({ sha, state, description }) =>
        asked("setStatus", sha, () => {
          this.written.push(sha);
          this.statuses.set(sha, { state, description });
        }),
      ownComments: () => Promise.resolve([]),
      createComment: () => Promise.resolve(),
      updateComment: () => Promise.resolve(),
      deleteComment: () => Promise.resolve(),
      queueBranches: () => "",
      readQueueBranch: () => undefined,
    };
  }
}

async function sweep(garden: Garden, at: string) {
  const remote = {
    repository: await openRepository(clone.root),
    token: undefined,
    serverUrl: "https://github.example",
  };
  return run({
    trigger: { pull: undefined, mergeGroup: undefined, relayedSha: undefined, runUrl: "" },
    settings: { name: "contract-check", gate: undefined, comment: false, mode: "sweep" },
    base: undefined,
    config: undefined,
    forge: garden.forge(),
    teams: undefined,
    remote,
    governed: "main",
    tip: () => (tip ??= governedBranch(remote, "main")),
    now: Date.parse(at),
    warn: () => undefined,
  });
}
let tip: ReturnType<typeof governedBranch> | undefined;

it.each(cases)(
  "a sweep in which %s fails for ever for number %i judges the others, and writes each changed state once",
  async (failing, position) => {
    const garden = new Garden(failing, position);
    const { unwritten, judgements } = await sweep(garden, "2026-11-28T12:00:00Z");
    expect(judgements).toHaveLength(open);
    const failed = heads[position] ?? "";
    const others = heads.filter((head) => head !== failed);
    // The window is closed: no success of long ago stands.
    expect(new Set(others.map((head) => garden.statuses.get(head)?.state))).toEqual(new Set(["pending"]));
    const isWritten = failing !== "setStatus" && failing !== "status";
    expect(garden.statuses.get(failed)?.state).toBe(isWritten ? "error" : "success");
    expect(unwritten).toEqual(isWritten ? [] : [failed]);
    expect(garden.written.length).toBe(new Set(garden.written).size);
    // The calls grow with the pull requests, and with nothing else.
    expect(garden.calls.get("openPulls")).toBe(1);
    for (const name of ["pull", "reviews", "commits", "parting", "status", "setStatus", "mayWrite"])
      expect(garden.calls.get(name)).toBeLessThanOrEqual(name === "reviews" ? 2 * open : open);
    garden.written = [];
    await sweep(garden, "2026-11-28T12:30:00Z");
    expect(garden.written).toEqual([]);
    await sweep(garden, "2026-11-28T22:30:00Z");
    expect(garden.written.sort()).toEqual([...others].sort());
    expect(new Set(others.map((head) => garden.statuses.get(head)?.state))).toEqual(new Set(["success"]));
  },
);
