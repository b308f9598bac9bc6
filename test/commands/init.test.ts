import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import {
  type Files,
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
} from "../support/repository.js";
import { record } from "../support/records.js";
import { run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const proto = (field: string) => `syntax = "proto3";\npackage shop;\nmessage Order {\n  ${field}\n}\n`;
const jsonSchema = (type: string) =>
  `{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "properties": {"id": {"type": "${type}"}}}\n`;
const textOf = ({ root }: Repository, path: string) => readFileSync(join(root, path), "utf8");
const configOf = (repo: Repository) => textOf(repo, "contract-check.yaml");
const workflow = ".github/workflows/contract-check.yml";

/** Runs init and lint: whatever the repository holds, lint has nothing to say. */
async function initialised(files: Files | undefined, ...options: readonly string[]): Promise<Repository> {
  const repo = repository(files, ...options);
  expect(await run(repo.root, "init", "--yes")).toMatchObject({ code: 0, err: "" });
  expect(await run(repo.root, "lint")).toEqual({ code: 0, out: "nothing to complain about\n", err: "" });
  return repo;
}

const threeFormats: Files = {
  "services/orders/order.avsc": record("Order", ["id:string"]),
  "services/orders/line item.avsc": record("LineItem", ["id:string"]),
  "proto/shop/order.proto": proto("string id = 1;"),
  "web/schemas/order.schema.json": jsonSchema("string"),
  "web/schemas/order.schema.yaml": "$schema: http://json-schema.org/draft-07/schema#\ntype: object\n",
};

describe("init --yes", () => {
  it("ends with what counts, and writes a workflow that names an exact version", async () => {
    const repo = repository({ "a.avsc": record("A", ["x:int"]) });
    const ran = await run(repo.root, "init", "--yes");
    expect(ran.out).toContain("Commit this to main: nothing counts before.");
    expect(ran.out).toContain("next: contract-check lint && git add contract-check.yaml");
    expect(textOf(repo, workflow)).toMatch(/uses: contract-check\/contract-check@v\d+\.\d+\.\d+\n/);
    expect(configOf(repo)).toContain("\nenforce: report\n");
  });

  it("prints commands that work where nothing records the default branch", async () => {
    const repo = repository();
    repo.git("symbolic-ref", "HEAD", "refs/heads/trunk");
    repo.commit({ "a.avsc": record("A", ["x:int"]) });
    const { out } = await run(repo.root, "init", "--yes");
    expect(out).toContain("Commit this to trunk: nothing counts before.");
    const calls = [...out.matchAll(/"contract-check ([^"]*)"/g)].map(([, call = ""]) => call.split(" "));
    expect(calls).toEqual([
      ["schema", "config"],
      ["audit", "--governance-ref", "trunk"],
      ["--base", "trunk"],
    ]);
    repo.commit();
    repo.git("checkout", "-q", "-b", "topic");
    repo.write({ "a.avsc": record("A", ["x:string"]) });
    for (const call of calls) expect(await run(repo.root, ...call)).toMatchObject({ code: 0, err: "" });
    for (const [command, option] of [
      ["audit", "--governance-ref"],
      ["check", "--base"],
      ["impact", "--base"],
    ] as const) {
      const { code, err } = await run(repo.root, command);
      expect([command, code, err]).toEqual([
        command,
        3,
        expect.stringContaining(`name it with ${option} REF (here: topic, trunk)`),
      ]);
    }
  });

  it.each([
    ["no remote", [], "git remote add origin URL", "and there is no remote"],
    ["an origin without a branch", ["origin"], "git push origin trunk", "default branch: "],
    ["an origin that was fetched", ["origin", "push", "fetch"], "git fetch origin", "default branch: "],
    ["an origin whose HEAD names no branch", ["origin", "push", "fetch"], "git fetch", "", "refs/heads/gone"],
    ["another remote", ["upstream"], "git remote rename upstream origin", "the one here is called upstream"],
    [
      "another remote that was fetched",
      ["upstream", "push", "fetch"],
      "git remote rename upstream origin && git fetch",
      "called upstream",
    ],
  ])(
    "with %s, says how the default branch gets known",
    async (_, [name, ...steps], begins, why, head = "refs/heads/trunk") => {
      const repo = repository();
      repo.git("symbolic-ref", "HEAD", "refs/heads/trunk");
      repo.commit({ "a.avsc": record("A", ["x:int"]) });
      const remote = repository(undefined, "--bare");
      remote.git("symbolic-ref", "HEAD", head);
      if (name !== undefined) repo.git("remote", "add", name, remote.root);
      for (const step of steps) repo.git(step, "-q", name ?? "", "trunk");
      const { out } = await run(repo.root, "init", "--yes");
      expect(out).toContain(why);
      const [, promised = ""] = /after "(git [^"]*)"/.exec(out) ?? [];
      expect(promised.startsWith(begins)).toBe(true);
      for (const call of promised.replace("URL", remote.root).split(" && "))
        repo.git(...call.split(" ").slice(1));
      repo.commit();
      repo.git("checkout", "-q", "-b", "topic");
      repo.write({ "a.avsc": record("A", ["x:string"]) });
      expect((await run(repo.root)).out).toContain("a.avsc");
    },
  );

  it("does not take a branch among others for the one that governs", async () => {
    const repo = repository();
    repo.git("symbolic-ref", "HEAD", "refs/heads/trunk");
    repo.commit({ "a.avsc": record("A", ["x:int"]) });
    repo.git("checkout", "-q", "-b", "topic");
    const { out } = await run(repo.root, "init", "--yes");
    expect(out).not.toMatch(/this to topic|(?:-ref|--base|origin) topic/);
    expect(out).toContain(
      "bring it to the branch that governs: nothing counts before. Which one that is, nothing here records (topic is checked out).",
    );
  });

  it("says what to do where the server of several fetched branches names none", async () => {
    const repo = repository();
    repo.git("symbolic-ref", "HEAD", "refs/heads/trunk");
    repo.commit({ "a.avsc": record("A", ["x:int"]) });
    const remote = repository(undefined, "--bare");
    remote.git("symbolic-ref", "HEAD", "refs/heads/gone");
    repo.git("remote", "add", "origin", remote.root);
    repo.git("push", "-q", "origin", "trunk", "trunk:next");
    repo.git("fetch", "-q", "origin");
    const { out } = await run(repo.root, "init", "--yes");
    expect(out).toContain("--auto fails: name it in its place (fetched are next and trunk)");
    const { code, err } = await run(repo.root, "check");
    expect([code, err]).toEqual([3, expect.stringContaining('set-head origin NAME" where it has another')]);
    expect(err).toContain("(fetched are next, trunk)");
    repo.git("remote", "set-head", "origin", "trunk");
    expect((await run(repo.root, "check")).code).toBe(0);
  });

  it("names the branch that governs, whatever is checked out", async () => {
    const repo = repository({ "a.avsc": record("A", ["x:int"]) });
    repo.git("checkout", "-q", "-b", "topic");
    expect((await run(repo.root, "init", "--yes")).out).toContain(
      "Commit this to main: nothing counts before.",
    );
  });

  it("names the page of a GitLab repository, and one that is there", async () => {
    const repo = repository({ "a.avsc": record("A", ["x:int"]), ".gitlab-ci.yml": "" });
    const { out } = await run(repo.root, "init", "--yes");
    const [, page = "none"] = /blob\/main\/(docs\/[\w-]+\.md) has the job/.exec(out) ?? [];
    expect(readFileSync(page, "utf8")).toContain("GitLab");
    const onGitHub = repository({ "a.avsc": record("A", ["x:int"]), ".gitlab-ci.yml": "" });
    onGitHub.git("remote", "add", "origin", "https://github.com/acme/shop.git");
    expect((await run(onGitHub.root, "init", "--yes", "--dry-run")).out).toContain(workflow);
  });

  it("writes nothing through a link that leads out of the repository", async () => {
    const repo = repository({ "a.avsc": record("A", ["x:int"]) });
    const outside = repository({ "keep.txt": "" });
    symlinkSync(outside.root, join(repo.root, ".github"));
    const { code, err } = await run(repo.root, "init", "--yes");
    expect([code, err]).toEqual([2, expect.stringContaining("leads out of the repository")]);
    expect(readdirSync(outside.root).sort()).toEqual([".git", "keep.txt"]);
    expect(existsSync(join(repo.root, "contract-check.yaml"))).toBe(false);
  });

  it("works before the first commit, and in a repository without contracts", async () => {
    const unborn = repository();
    const out = expect.stringContaining(
      "contract-check.yaml: no contract was found yet, in report mode",
    ) as unknown as string;
    expect(await run(unborn.root, "init", "--yes")).toMatchObject({ code: 0, out, err: "" });
    expect((await run(unborn.root, "lint")).out).toBe("nothing to complain about\n");
    await initialised({ "README.md": "nothing\n" });
  });

  it("names the contracts of each format once, by the deepest folder they share", async () => {
    const config = configOf(await initialised(threeFormats));
    expect(config.match(/^ {2}- files: .*/gm)).toEqual([
      '  - files: "services/orders/**/*.avsc"',
      '  - files: "proto/shop/**/*.proto"',
      '  - files: "web/schemas/**/*{.schema.json,.schema.yaml}"',
    ]);
  });

  it.each<[string, Files]>([
    ["braces, stars, brackets and quotes", { "a{b}*[c]/d\"e'.avsc": record("D", ["x:int"]) }],
    [
      "spaces at both ends, a dash, another alphabet",
      { " a /-b/ζ.proto": proto("string id = 1;"), "-c.avsc": record("C", []) },
    ],
    [
      "names that only content shows",
      { "schemas/com.acme/order/jsonschema/1-0-0": jsonSchema("string"), "schemas/readme.md": "x" },
    ],
    [
      "a package.json beside schemas by content",
      { "a/package.json": "{}", "a/order.json": jsonSchema("string") },
    ],
    [
      "many folders",
      Object.fromEntries(
        ["a", "b", "c", "d", "e", "f", "g", "h", "i"].map((name) => [
          `${name}/x.avsc`,
          record(`X${name}`, []),
        ]),
      ),
    ],
    ["contracts at the root and below", { "x.avsc": record("X", []), "deep/er/y.avsc": record("Y", []) }],
    [
      "vendored files by attribute only",
      {
        ".gitattributes": "lib/** linguist-vendored\n",
        "lib/x.avsc": record("X", []),
        CODEOWNERS: "/src/ @ada\n",
        "src/y.avsc": record("Y", []),
      },
    ],
  ])("writes what lint accepts: %s", async (_name, files) => {
    await initialised(files);
  });

  it("keeps out what was not counted before", async () => {
    const repo = await initialised({
      "contracts/a.avsc": record("A", ["x:int"]),
      "contracts/vendor/b.avsc": record("B", ["x:int"]),
      "contracts/x/testdata/c.avsc": record("C", ["x:int"]),
    });
    expect(configOf(repo)).toContain('ignore: ["**/testdata/**", "**/vendor/**"]');
    repo.commit();
    repo.write({ "contracts/vendor/b.avsc": record("B", ["x:string"]) });
    expect((await run(repo.root)).out).toContain("1 changed file was skipped: 1 ignored by the config");
  });

  it("leaves owners to CODEOWNERS where that names them all, and says what buf is told", async () => {
    const repo = await initialised({
      "buf.yaml": "version: v2\nmodules:\n  - path: proto\nbreaking:\n  use: [WIRE_JSON]\n",
      ".github/CODEOWNERS": "* @acme/core\n/proto/ @acme/rpc\n",
      "proto/shop/order.proto": proto("string id = 1;"),
    });
    expect(configOf(repo)).not.toContain("defaultOwner");
    expect(configOf(repo)).toContain("buf-wire-json");
  });

  it("takes logins from GitHub's own addresses, and programs for nobody", async () => {
    const repo = repository({ "a.avsc": record("A", ["x:int"]) });
    repo.git(
      "-c",
      "user.email=12+octo-cat@users.noreply.github.com",
      "commit",
      "-q",
      "--allow-empty",
      "-m",
      "x",
      "--author",
      "O <12+octo-cat@users.noreply.github.com>",
    );
    repo.git(
      "commit",
      "-q",
      "--allow-empty",
      "-m",
      "x",
      "--author",
      "B <49699333+dependabot[bot]@users.noreply.github.com>",
    );
    await run(repo.root, "init", "--yes");
    expect(configOf(repo)).toContain('"@octo-cat": {emails: ["12+octo-cat@users.noreply.github.com"]}');
    expect(configOf(repo)).not.toContain("dependabot");
  });

  it.each([
    "ci@acme.test",
    "svc-build@acme.test",
    "no-reply@acme.test",
    "root@localhost",
    "Renovate-Bot@acme.test",
  ])("%s is nobody", async (address) => {
    const repo = repository({ "a.avsc": record("A", ["x:int"]) });
    repo.git("commit", "-q", "--allow-empty", "-m", "x", "--author", `P <${address}>`);
    await run(repo.root, "init", "--yes");
    expect(configOf(repo)).not.toContain(address);
  });

  it("names who signs for its own files, so that doctor asks for nobody", async () => {
    const repo = repository({ "a.avsc": record("A", ["x:int"]) });
    await run(repo.root, "init", "--yes");
    repo.commit();
    const { out } = await run(repo.root, "doctor");
    expect(out).toContain("✓ governance owners");
  });

  it("proposes the promise that the history fits", async () => {
    const repo = repository({ "a.avsc": record("A", ["x:int"]) });
    const fields = ["x:int"];
    for (const [i, field] of ["a:int=0", "b:int", "c:int", "d:int", "e:int"].entries()) {
      // A field without a default breaks old data; old readers skip it.
      fields.push(field);
      repo.commit({ "a.avsc": record("A", fields), "other.txt": String(i) });
    }
    await run(repo.root, "init", "--yes");
    expect(configOf(repo)).toContain(
      "of the last 5 landings that changed them, full would have refused 4, backward 4, forward 0.",
    );
    expect(configOf(repo)).toContain("\n    compatibility: forward\n");
  });
});

describe("init beside what is there", () => {
  it.each<[string, Files]>([
    ["a file of somebody else's", { "governance/charter.yaml": "mission: parcels\n" }],
    ["the cases of a config that is gone", { "governance/policy-cases.yaml": "version: 1\ncases: []\n" }],
    ["a request without a config", { "governance/changes/x.yaml": "version: 1\n" }],
  ])("writes a config beside %s, which is none", async (_name, files) => {
    for (const merge of [[], ["--merge"]]) {
      const repo = repository({ ...files, "a/x.avsc": record("X", ["id:string"]) });
      repo.write({ "a/x.avsc": record("X", ["id:string", "more:int=0"]) });
      const before = await run(repo.root);
      expect([before.code, before.err]).toEqual([0, ""]);
      expect(before.out).not.toContain("nothing in it counts");
      expect(await run(repo.root, "init", "--yes", ...merge)).toMatchObject({ code: 0, err: "" });
      expect(configOf(repo)).toContain('  - files: "a/**/*.avsc"');
      for (const [path, text] of Object.entries(files)) expect(textOf(repo, path)).toBe(text);
    }
  });

  it.each<[string, Files, string]>([
    [
      "lists them",
      { "governance/contracts.yaml": 'version: 1\ncontracts:\n  - files: "a/*.avsc"\n' },
      "a/*.avsc",
    ],
    [
      "lists none yet",
      { "governance/teams.yaml": 'version: 1\nteams:\n  "@acme/core": [ada]\n' },
      "version: 1",
    ],
  ])("--merge adds to the file of a config in several files that %s", async (_name, files, kept) => {
    const repo = repository({ ...files, CODEOWNERS: "* @ada\n", "b/y.avsc": record("Y", []) });
    expect(await run(repo.root, "init", "--yes", "--merge")).toMatchObject({ code: 0, err: "" });
    const merged = textOf(repo, "governance/contracts.yaml");
    expect(merged).toContain(kept);
    expect(merged).toContain('  - files: "b/**/*.avsc"');
    expect(existsSync(join(repo.root, "contract-check.yaml"))).toBe(false);
    expect(await run(repo.root, "lint")).toMatchObject({ code: 0, err: "" });
    expect((await run(repo.root, "init", "--yes", "--merge")).out).toContain(
      "governance/contracts.yaml names every",
    );
  });

  it("overwrites nothing", async () => {
    const mine = 'version: 1\ncontracts:\n  - {files: "a/**", owner: "@ada"}\n';
    const repo = repository({
      "contract-check.yaml": mine,
      "b/x.avsc": record("X", []),
      [workflow]: "on: push\n",
    });
    const ran = await run(repo.root, "init", "--yes");
    expect(ran.out).toContain(
      "contract-check.yaml: left as it is; --merge adds the contracts that it leaves out",
    );
    expect([configOf(repo), textOf(repo, workflow)]).toEqual([mine, "on: push\n"]);
  });

  it("promises no --merge into a config that has faults", async () => {
    const repo = repository({
      "contract-check.yaml": "version: 1\ncontracts:\n",
      "b/x.avsc": record("X", []),
    });
    const { out } = await run(repo.root, "init", "--yes");
    expect(out).toContain(
      'contract-check.yaml: left as it is; it has faults, which "contract-check lint" lists: mend them first\n',
    );
    expect(out).not.toContain("--merge");
  });

  it("tells what looks like a contract and does not count", async () => {
    const proto = 'syntax = "proto3";\nmessage Parcel {\n}\n';
    const repo = repository({
      "proto/acme/vendor/v1/a.proto": proto,
      "proto/acme/vendor/v1/b.proto": proto,
      "proto/acme/parcel.proto": proto,
      "src/test/resources/x.avsc": record("X", []),
    });
    const { out } = await run(repo.root, "init", "--yes");
    expect(out).toContain(
      "not counted: src/test/resources/x.avsc (test data), 2 files in **/vendor/**, such as proto/acme/vendor/v1/a.proto (vendored); if these are contracts of yours, name them under contracts: and nowhere under ignore:\n",
    );
    // What it says helps.
    const config = configOf(repo).replace(/^ignore: .*$/m, "");
    repo.write({ "contract-check.yaml": config });
    repo.commit();
    repo.write({ "proto/acme/vendor/v1/a.proto": proto.replace("}", "  string id = 1;\n}") });
    expect((await run(repo.root)).out).toContain("proto/acme/vendor/v1/a.proto");
  });

  it("--merge adds entries for the contracts that are left out, and keeps every line and comment", async () => {
    const mine =
      'version: 1\ncontracts: # ours\n    - files: a/*.avsc # first\n      owner: "@ada"\n\n# after\ndefaultOwner: "@ada"\n';
    const repo = repository({
      "contract-check.yaml": mine,
      "a/x.avsc": record("X", []),
      "b/y.avsc": record("Y", []),
    });
    expect(await run(repo.root, "init", "--yes", "--merge")).toMatchObject({ code: 0, err: "" });
    const merged = configOf(repo);
    for (const line of mine.split("\n")) expect(merged.split("\n")).toContain(line);
    expect(merged).toContain('    - files: "b/**/*.avsc"');
    // The person's own configuration has no window: nothing else is to be said of it.
    expect((await run(repo.root, "lint")).out).toMatch(/GV309[^]*\n1 finding /);
    expect((await run(repo.root, "init", "--yes", "--merge")).out).toContain(
      "contract-check.yaml names every contract already",
    );
    expect(configOf(repo)).toBe(merged);
  });

  it("--merge into a list that is not written line by line says what to add", async () => {
    const repo = repository({
      "contract-check.yaml": 'version: 1\ndefaultOwner: "@ada"\ncontracts: [{files: "a/*.avsc"}]\n',
      "a/x.avsc": record("X", []),
      "b/y.avsc": record("Y", []),
    });
    const ran = await run(repo.root, "init", "--yes", "--merge");
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('- files: "b/**/*.avsc"')]);
  });

  it("writes nothing where one of its files cannot be written", async () => {
    const repo = repository({ "a.avsc": record("A", ["x:int"]), ".github": "a file\n" });
    expect(await run(repo.root, "init", "--yes")).toMatchObject({ code: 2, out: "" });
    expect(repo.git("status", "--short")).toBe("");
  });

  it("names what it wrote as it is called from a subfolder", async () => {
    const repo = repository({ "a/b c/a.avsc": record("A", ["x:int"]) });
    const { out } = await run(join(repo.root, "a/b c"), "init", "--yes");
    expect(out).toContain("git add ../../contract-check.yaml ../../.contract-check/config.schema.json ");
    expect(out).toContain(" ../../.github/workflows/contract-check.yml && git commit");
  });

  it("leaves another workflow that runs the Action", async () => {
    const own = ".github/workflows/gate.yaml";
    const repo = repository({ [own]: "jobs: {a: {steps: [{uses: contract-check/contract-check@v1}]}}\n" });
    expect((await run(repo.root, "init", "--yes")).out).toContain(`${own}: left as it is`);
    expect(existsSync(join(repo.root, workflow))).toBe(false);
  });

  it("names the file that nobody would read", async () => {
    const repo = repository({ "contract-check.yml": "version: 1\n" });
    const ran = await run(repo.root, "init", "--yes");
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining("rename it to contract-check.yaml")]);
  });

  it("--dry-run prints and writes nothing; without a terminal, --yes is asked for", async () => {
    const repo = repository(threeFormats);
    const dry = await run(repo.root, "init", "--dry-run");
    expect(dry.out).toContain("--- contract-check.yaml\n");
    expect(repo.git("status", "--short")).toBe("");
    const silent = await run(repo.root, "init");
    expect([silent.code, silent.err]).toEqual([2, expect.stringContaining("--yes")]);
  });
});

it("from nothing to a pass without an edit by hand: init, lint, commit, break, check, request, simulate", async () => {
  const repo = repository(threeFormats);
  repo.git("config", "user.email", "grace@example.com");
  expect((await run(repo.root, "init", "--yes")).code).toBe(0);
  expect((await run(repo.root, "lint")).out).toBe("nothing to complain about\n");
  repo.commit();
  repo.git("checkout", "-q", "-b", "topic");
  expect(await run(repo.root, "request", "--print")).toMatchObject({
    code: 2,
    err: "contract-check: there is nothing to request: no file differs from the base\n",
  });
  expect(await run(repo.root, "simulate", "--approve", "@ada")).toMatchObject({ code: 0, err: "" });
  repo.write({ "proto/shop/order.proto": proto("int32 id = 1;") });
  const checked = await run(repo.root);
  expect([checked.code, checked.out]).toEqual([0, expect.stringContaining("not enforced yet")]);
  expect(await run(repo.root, "request", "--as", "@grace", "--rationale", "a number")).toMatchObject({
    code: 0,
    err: "",
  });
  // Grace proposes it, and Ada, who owns everything, agrees.
  const grace = { GIT_AUTHOR_EMAIL: "grace@example.com", GIT_COMMITTER_EMAIL: "grace@example.com" };
  Object.assign(process.env, grace);
  repo.commit();
  isolateGit();
  const simulated = await run(repo.root, "simulate", "--approve", "@ada", "--at", "2026-01-10T23:00Z");
  expect([simulated.code, simulated.err, simulated.out]).toEqual([
    0,
    "",
    expect.stringContaining("✓ pass until"),
  ]);
});
