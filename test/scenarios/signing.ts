import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Repository } from "../support/repository.js";
import { isolateGit, removeTemporary, repository, temporaryFolder } from "../support/repository.js";
import { run } from "../support/run.js";

let key: string;
beforeAll(() => {
  isolateGit();
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  key = join(folder, "tess");
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key, "-C", "tess"]);
});
afterAll(removeTemporary);

const tea = (type: string, more = "") =>
  `{"type": "record", "name": "Tea", "fields": [{"name": "leaf", "type": "${type}"}${more}]}`;
const config = (policy = "") => `version: 1
contracts:
  - {files: "tea/*.avsc", owner: "@tess"}
windows:
  - {id: saturday, timezone: Europe/Berlin, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}
people:
  "@ada": {emails: [ada@example.com]}
  "@tess": {keys: ["${readFileSync(`${key}.pub`, "utf8").trim()}"]}
governance: {owner: "@gus"}
${policy}`;

function proposed(policy = ""): Repository {
  const repo = repository({ "contract-check.yaml": config(policy), "tea/green.avsc": tea("int") });
  repo.git("checkout", "-q", "-b", "topic");
  repo.commit({ "tea/green.avsc": tea("string") });
  return repo;
}
const sign = (repo: Repository) => run(repo.root, "sign", "tea/green.avsc", "--as", "@tess", "--key", key);

describe("verify", () => {
  it("says of a sign-off for an earlier content that it counts no longer, and why", async () => {
    const repo = proposed();
    expect((await sign(repo)).code).toBe(0);
    repo.commit();
    const good = await run(repo.root, "verify");
    expect([good.code, good.out]).toEqual([0, expect.stringContaining("good signature of @tess")]);
    repo.commit({ "tea/green.avsc": tea("bytes") });
    const { code, out } = await run(repo.root, "verify");
    expect(out).toMatch(/no longer counts: since it was signed, something changed \(the contract, its base/);
    expect(code).toBe(1);
  });

  it("of one that has landed with its change, and of one whose change was taken back", async () => {
    const repo = proposed();
    await sign(repo);
    repo.commit();
    repo.git("checkout", "-q", "main");
    repo.git("merge", "-q", "--no-ff", "-m", "Merge", "topic");
    repo.git("checkout", "-q", "-b", "again");
    repo.commit({ "tea/green.avsc": tea("int") });
    const landed = await run(repo.root, "verify");
    expect([landed.code, landed.out]).toEqual([
      0,
      expect.stringContaining("it was for a change that has landed"),
    ]);
    const other = proposed();
    await sign(other);
    other.commit({ "tea/green.avsc": tea("int") });
    expect((await run(other.root, "verify")).out).toContain(
      "nothing needs a sign-off at tea/green.avsc here",
    );
  });
});

it("verify decides nothing where the proposed configuration has faults", async () => {
  const repo = proposed();
  await sign(repo);
  repo.write({ "contract-check.yaml": "version: 1\nowners: []\n" });
  const { code, out, err } = await run(repo.root, "verify");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain('"owners"');
});

describe("sign", () => {
  const policy = "policy: {rules: [{when: {class: breaking}, needs: request-window-and-sign-off}]}\n";

  it("says that a request is missing or incomplete, because filling it in voids what is signed", async () => {
    const repo = proposed(policy);
    const without = await sign(repo);
    expect([without.code, without.err]).toEqual([
      0,
      expect.stringContaining(
        "tea/green.avsc needs a change request, and none names it: write it, with everything computable filled in: contract-check request first",
      ),
    ]);
    const request = (more: string) => ({
      "governance/changes/CHG-7.yaml": `version: 1\nid: CHG-7\ntype: normal\ncontracts: [{id: tea/green.avsc}]\n${more}`,
    });
    repo.write(request(""));
    expect((await sign(repo)).err).toMatch(/CHG-7 is incomplete: .*this sign-off counts no longer once/);
    repo.write(request("rationale: leaves have names\nrollback: {steps: [{do: pour it back}]}\n"));
    expect((await sign(repo)).err).toBe("");
  });

  it("says nothing of plans where the policy asks for none", async () => {
    expect((await sign(proposed())).err).toBe("");
  });

  it("writes nothing with a key that is not the signer's", async () => {
    const repo = proposed();
    const other = join(temporaryFolder(), "other");
    execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", other]);
    const { code, err } = await run(repo.root, "sign", "tea/green.avsc", "--as", "@tess", "--key", other);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(
        "nothing was written, because it would not count: the key that signed it is none of @tess's keys",
      ),
    ]);
    expect(repo.git("status", "--porcelain")).toBe("");
  });

  it.each([
    ["--expires", "2026-01-04", "it ran out 2026-01-05 00:00Z"],
    ["--expires", "tomorrow", "expected a date such as 2027-01-31"],
    ["--at", "2026-02-01T10:00Z", "it is dated 2026-02-01 10:00Z, which is still to come"],
  ])("writes nothing that would not count by its dates: %s %s", async (option, date, why) => {
    const repo = proposed();
    const call = ["sign", "tea/green.avsc", "--as", "@tess", "--key", key, option, date];
    const { code, err } = await run(repo.root, ...call);
    expect([code, err]).toEqual([2, expect.stringContaining(why)]);
    expect(repo.git("status", "--porcelain")).toBe("");
  });
});

describe("where signed files alone count", () => {
  const policy = "signoff: {sources: [ssh-signature]}\n";

  it("simulate asks what if somebody signed", async () => {
    const repo = proposed(policy);
    const at = ["--at", "2026-01-03T22:30+01:00"];
    const open = await run(repo.root, "simulate", ...at);
    const signed = await run(repo.root, "simulate", "--approve", "@tess", ...at);
    expect([open.code, signed.code]).toEqual([1, 0]);
    const other = await run(repo.root, "simulate", "--approve", "@ada", ...at);
    expect(other.out).toContain("ask @tess to sign, for example");
  });

  it("a veto is taken back by who signed it, and by no review", async () => {
    const repo = proposed(policy);
    await run(repo.root, "sign", "tea/green.avsc", "--as", "@tess", "--key", key, "--refuse");
    const { out } = await run(repo.root, "check");
    expect(out).toContain("settle it with @tess: only they lift it, with contract-check sign");
    expect(out).not.toContain("dismissal");
  });
});
