import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
  temporaryFolder,
} from "../support/repository.js";
import { record } from "../support/records.js";
import { run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const config = `version: 1
contracts:
  - {files: "orders/*.avsc", owner: "@lena", compatibility: backward-transitive}
windows:
  - {id: night, timezone: UTC, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}
`;
const file = "governance/policy.yaml";
const baselineOf = ({ root }: Repository) => readFileSync(join(root, file), "utf8");

/** A contract that was broken after v1, and kept its promise since. */
function broken(more: Readonly<Record<string, string>> = {}): Repository {
  const repo = repository({
    "contract-check.yaml": config,
    "orders/a.avsc": record("A", ["id:string"]),
    ...more,
  });
  repo.git("tag", "v1");
  repo.commit({ "orders/a.avsc": record("A", ["id:string", "total:long", "tax:long"]) });
  return repo;
}

describe("baseline", () => {
  it("says that a folder is in no repository", async () => {
    const ran = await run(temporaryFolder(), "baseline", "v1");
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("is not in a git repository");
  });

  it("lets a live repository start green, with every known break in one file to review", async () => {
    const repo = broken();
    const proposal = {
      "orders/a.avsc": record("A", ["id:string", "total:long", "tax:long", "note:string=none"]),
    };
    repo.write(proposal);
    expect((await run(repo.root)).code).not.toBe(0);
    repo.git("checkout", "-q", "--", ".");
    const ran = await run(
      repo.root,
      "baseline",
      "v1",
      "--reason",
      "nobody reads v1",
      "--expires",
      "2026-06-30",
    );
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toContain("wrote governance/policy.yaml: 2 waivers until 2026-06-30");
    expect(baselineOf(repo)).toContain('# orders/a.avsc: field "total" was added without a default');
    expect(baselineOf(repo).match(/approver: "@lena"/g)).toHaveLength(2);
    expect((await run(repo.root, "lint")).out).toBe("nothing to complain about\n");
    repo.commit();
    repo.write(proposal);
    expect((await run(repo.root)).code).toBe(0);
    expect((await run(repo.root, "baseline", "v1")).out).toContain("nothing to waive");
  });

  it("is told of before it ends", async () => {
    const repo = broken();
    await run(repo.root, "baseline", "v1", "--expires", "2026-01-20");
    const { code, out } = await run(repo.root, "lint");
    expect([code, out.match(/warning GV192: .*2 in all are left/g)?.length]).toEqual([0, 2]);
  });

  it("says what no waiver lets pass, and who must answer where nobody owns", async () => {
    const repo = repository({
      "a.proto": 'syntax = "proto3";\nmessage M {\n  int32 a = 1;\n}\n',
      "b.avsc": record("B", []),
    });
    repo.git("tag", "v1");
    repo.git("rm", "-q", "b.avsc");
    repo.commit({ "a.proto": 'syntax = "proto3";\nmessage M {\n  string a = 1;\n}\n' });
    const unowned = await run(repo.root, "baseline", "v1");
    expect(unowned.err).toContain("not waived: b.avsc: the contract is removed");
    expect(unowned.err).toContain("name who answers for it with --as");
    const printed = await run(repo.root, "baseline", "v1", "--as", "@kim", "--print");
    expect(printed.out).toContain('    approver: "@kim"\n    expires: 2026-04-05\n');
    expect(repo.git("status", "--short")).toBe("");
  });

  it("overwrites no file", async () => {
    const repo = broken({ [file]: "version: 1\nremovals: free\n" });
    const ran = await run(repo.root, "baseline", "v1");
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("is there already")]);
    expect(baselineOf(repo)).toBe("version: 1\nremovals: free\n");
  });

  it.each([
    [[], "takes the version to compare with"],
    [["v2"], "there is no commit v2 in this clone (did you mean v1?)"],
    [["v1", "--expires", "2025-01-01"], "expected a day to come"],
    [["v1", "--as", "kim"], "write it as @kim"],
  ])("%j is a wrong call", async (argv, message) => {
    const ran = await run(broken().root, "baseline", ...argv);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("completion", () => {
  it("completes commands and options in bash", async () => {
    const { out } = await run(".", "completion", "bash");
    const script = join(temporaryFolder(), "completion.bash");
    writeFileSync(script, out);
    const ask = (words: string) =>
      execFileSync(
        "bash",
        [
          "-c",
          `. "${script}"; COMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _contract_check; echo "\${COMPREPLY[@]}"`,
        ],
        { encoding: "utf8", cwd: temporaryFolder() },
      );
    expect(ask("contract-check si").trim()).toBe("sign simulate");
    expect(ask("contract-check audit --s").trim()).toBe("--since");
  });

  it.each(["zsh", "fish"])("names every command for %s", async (shell) => {
    const { code, out } = await run(".", "completion", shell);
    expect(code).toBe(0);
    for (const word of ["doctor", "audit", "since"]) expect(out).toContain(word);
  });

  it("names the shells that it knows", async () => {
    const ran = await run(".", "completion", "bsh");
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("did you mean bash?")]);
  });
});
