import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
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

const config = `version: 1
contracts:
  - {files: "*.avsc", owner: "@mills"}
calendars: [{ics: plans/feast.ics}]
teams: {"@mills": [mia]}
people: {"@ada": {emails: [ada@example.com]}}
governance: {owner: "@gus"}
`;
const feast = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//mills//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20260101T000000Z
DTSTART:20260103T220000Z
DTEND:20260104T020000Z
SUMMARY:feast
CATEGORIES:WINDOW
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");
const flour = (type: string) =>
  JSON.stringify({ type: "record", name: "Flour", fields: [{ name: "grade", type }] });
const files = { "contract-check.yaml": config, "plans/feast.ics": feast, "flour.avsc": flour("int") };

const faulty: readonly (readonly [string, Files, string])[] = [
  ["an unknown key", { "contract-check.yaml": config.replace("owner:", "ownre:") }, "contract-check.yaml:3:"],
  ["no YAML", { "contract-check.yaml": `${config}teams: [\n` }, "contract-check.yaml:"],
  [
    "an unknown zone",
    {
      "contract-check.yaml": `${config}windows: [{id: w, timezone: Europe/Berln, start: 2026-01-03T22:00, duration: PT1H}]\n`,
    },
    "contract-check.yaml:8:",
  ],
  [
    "an owner whom nobody knows",
    { "contract-check.yaml": config.replace('teams: {"@mills": [mia]}', "teams: {mills: [mia]}") },
    "contract-check.yaml:5:",
  ],
  [
    "a second file that clashes",
    { "governance/contracts.yaml": "version: 1\ncontracts: [{files: x, ownre: y}]\n" },
    "governance/contracts.yaml:2:",
  ],
];

function proposal(repo: Repository, name: string, changes: Files): Repository {
  repo.git("checkout", "-q", "-b", name, "main");
  repo.write(changes);
  repo.commit();
  return repo;
}
const approvedBy = (repo: Repository, who: string) => run(repo.root, "simulate", "--approve", who);

describe("a configuration with faults", () => {
  it.each(faulty)("is refused before it lands: %s", async (_title, changes, place) => {
    const { code, out, err } = await approvedBy(proposal(repository(files), "topic", changes), "@gus");
    expect(out + err).toContain(place);
    expect(code).toBe(2);
  });

  it("is refused where none governs yet", async () => {
    const repo = repository({ "flour.avsc": flour("int") });
    const { code, err } = await run(proposal(repo, "topic", faulty[0]?.[1] ?? {}).root, "check");
    expect(err).toContain("contract-check.yaml:3:");
    expect(code).toBe(2);
  });

  it("that a proposal does not touch is not its fault", async () => {
    const { code } = await approvedBy(proposal(repository(files), "topic", { "notes.md": "x" }), "@gus");
    expect(code).toBe(0);
  });

  describe.each(faulty)("on main (%s)", (_title, changes, place) => {
    const broken = (): Repository => {
      const repo = repository(files);
      repo.commit(changes);
      repo.commit({ "notes.md": "later" });
      return repo;
    };
    const repaired = (repo: Repository, more: Files = {}): Repository => {
      proposal(repo, "repair", { ...files, ...more });
      rmSync(join(repo.root, "governance/contracts.yaml"), { force: true });
      repo.commit();
      return repo;
    };

    it("stops every other proposal, and tells the way out", async () => {
      const { code, err } = await approvedBy(
        proposal(broken(), "topic", { "flour.avsc": flour("string") }),
        "@gus",
      );
      expect(err).toContain(place);
      expect(err).toContain("repairs them and touches nothing but governance files");
      expect(code).toBe(2);
    });

    it("lets through the repair that the governance owner approves, and nobody else", async () => {
      const repo = repaired(broken());
      const owner = await approvedBy(repo, "@gus");
      expect(owner.out).toContain("this proposal repairs it");
      expect(owner.code).toBe(0);
      expect((await approvedBy(repo, "@mia")).code).toBe(1);
      expect((await run(repo.root, "check")).code).not.toBe(0);
    });

    it("lets through no repair that brings something else", async () => {
      const repo = repaired(broken(), { "flour.avsc": flour("string") });
      expect((await approvedBy(repo, "@gus")).code).toBe(2);
    });

    it("lets through no repair with a fault of its own", async () => {
      const repo = repaired(broken(), { "contract-check.yaml": config.replace("teams:", "taems:") });
      expect((await approvedBy(repo, "@gus")).code).toBe(2);
    });
  });

  describe("that stands in a file which the configuration names", () => {
    const pinned = (text: string) => createHash("sha256").update(text).digest("hex");
    const central = "version: 1\npolicy: {removals: free}\n";
    const governedBy = (owner: string) =>
      `extends: {file: org/central.yaml, sha256: ${pinned(central)}}\n${config.replace("@gus", owner)}`;
    const broken = (): Repository => {
      const repo = repository({
        ...files,
        "contract-check.yaml": governedBy("@gone"),
        "org/central.yaml": central,
      });
      repo.commit({ "contract-check.yaml": governedBy("@gus") });
      repo.commit({ "org/central.yaml": `${central}# edited past the gate\n` });
      return repo;
    };

    it("is repaired with the owner whom the last good configuration names, not with an earlier one", async () => {
      const repo = proposal(broken(), "repair", { "org/central.yaml": central });
      expect((await approvedBy(repo, "@gone")).code).toBe(1);
      const owner = await approvedBy(repo, "@gus");
      expect(owner.out).toContain("this proposal repairs it");
      expect(owner.code).toBe(0);
    });

    it("is not repaired by what began before the break and shows only the old state", async () => {
      const repo = broken();
      repo.git("checkout", "-q", "-b", "stale", "main~1");
      repo.commit({ ".github/workflows/x.yml": "on: push\n" });
      const { code, err } = await approvedBy(repo, "@gus");
      expect(err).toContain("repairs them and touches nothing but governance files");
      expect(code).toBe(2);
    });
  });

  it.each(["contract-check.json", ".github/contract-check.yaml", ".github/contract-check.yml"])(
    "by the mistaken name %s does not land beside a split one, where it would stop everybody",
    async (name) => {
      const split = {
        "governance/contracts.yaml": "version: 1\ncontracts: [{files: x.avsc, owner: '@ada'}]\n",
      };
      const { code, err } = await run(
        proposal(repository(split), "topic", { [name]: "x: 1\n" }).root,
        "check",
      );
      expect([code, err]).toEqual([2, expect.stringContaining(`${name} is not read`)]);
    },
  );
});
