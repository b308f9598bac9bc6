import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { isolateGit, removeTemporary, type Repository, repository } from "../support/repository.js";
import { run } from "../support/run.js";
import { commitAt } from "./layout.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const config = `version: 1
contracts:
  - {files: "*.avsc", owner: "@mills"}
windows:
  - {id: saturday, timezone: Europe/Berlin, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA, notice: P10D}
teams: {"@mills": [mia]}
people: {"@ada": {emails: [ada@example.com]}}
`;
const schema = (type: string) =>
  JSON.stringify({ type: "record", name: "Flour", fields: [{ name: "grade", type }] });
const file = "governance/changes/CHG-7.yaml";
const booking = (occurrence: string, more = "", contract = "flour.avsc") => `version: 1
id: CHG-7
type: normal
contracts: [{id: ${contract}}]
rationale: grades become words
${more}window: {id: saturday, occurrence: ${occurrence}}
rollback: {steps: [{do: turn it off}]}
`;

interface Landing {
  readonly at: string;
  readonly text: string;
}
/** main with what landed there about the request, and the break on a branch. */
function laidOut(landings: readonly Landing[], inProposal?: string): Repository {
  const repo = repository({
    "contract-check.yaml": config,
    "flour.avsc": schema("int"),
    "oats.avsc": schema("int"),
  });
  for (const [i, { at, text }] of landings.entries()) {
    repo.git("checkout", "-q", "-b", `landing-${String(i)}`);
    commitAt(repo, "2026-09-01T09:00:00Z", { [file]: text });
    repo.git("checkout", "-q", "main");
    const before = process.env.GIT_COMMITTER_DATE;
    process.env.GIT_COMMITTER_DATE = at;
    repo.git("merge", "-q", "--no-ff", "-m", "Merge", `landing-${String(i)}`);
    process.env.GIT_COMMITTER_DATE = before;
  }
  repo.git("checkout", "-q", "-b", "topic");
  repo.write({ "flour.avsc": schema("string"), ...(inProposal !== undefined && { [file]: inProposal }) });
  repo.commit();
  return repo;
}
const asked = (repo: Repository) =>
  run(repo.root, "simulate", "--approve", "@mia", "--at", "2026-11-28T22:30+01:00");

const early = "2026-10-03T09:00:00Z";
const late = "2026-11-27T09:00:00Z";

describe("notice is counted from when a booking last began to be what it is", () => {
  it.each<[string, readonly Landing[], string | undefined]>([
    ["booked in time", [{ at: early, text: booking("2026-11-28") }], undefined],
    [
      "booked in time, worded anew in the proposal",
      [{ at: early, text: booking("2026-11-28") }],
      booking("2026-11-28", "title: Grades\n"),
    ],
    [
      "booked in time, and worded anew on main since",
      [
        { at: early, text: booking("2026-11-28") },
        { at: late, text: booking("2026-11-28", "title: Grades\n") },
      ],
      booking("2026-11-28", "title: All grades\n"),
    ],
  ])("%s: it passes", async (_title, landings, text) => {
    expect((await asked(laidOut(landings, text ?? booking("2026-11-28", "title: x\n")))).code).toBe(0);
  });

  it.each<[string, readonly Landing[], string]>([
    ["booked late", [{ at: late, text: booking("2026-11-28") }], booking("2026-11-28", "title: x\n")],
    [
      "booked early for March, moved late",
      [
        { at: early, text: booking("2027-03-06") },
        { at: late, text: booking("2026-11-28") },
      ],
      booking("2026-11-28", "title: x\n"),
    ],
    [
      "moved away and back",
      [
        { at: early, text: booking("2026-11-28") },
        { at: "2026-11-01T09:00:00Z", text: booking("2027-03-06") },
        { at: late, text: booking("2026-11-28") },
      ],
      booking("2026-11-28", "title: x\n"),
    ],
    ["moved in the proposal", [{ at: early, text: booking("2027-03-06") }], booking("2026-11-28")],
    [
      "booked early for another contract",
      [{ at: early, text: booking("2026-11-28", "", "oats.avsc") }],
      booking("2026-11-28"),
    ],
    [
      "another contract's until lately",
      [
        { at: early, text: booking("2026-11-28", "", "oats.avsc") },
        { at: late, text: booking("2026-11-28") },
      ],
      booking("2026-11-28", "title: x\n"),
    ],
  ])("%s: it does not", async (_title, landings, text) => {
    const { code, out } = await asked(laidOut(landings, text));
    expect(out).toContain("notice");
    expect(code).not.toBe(0);
  });
});
