import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isolateGit, removeTemporary, type Repository, repository } from "../support/repository.js";
import { record } from "../support/records.js";
import { run, runJson } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const config = `version: 1
contracts:
  - {files: "orders/**", owner: "@acme/orders", compatibility: backward}
  - {files: "proto/**", owner: "@rpc"}
teams:
  "@acme/orders": [lena, olu]
windows:
  - {id: night, timezone: UTC, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=DAILY}
freezes:
  - {id: holidays, timezone: UTC, from: 2026-01-09T00:00, to: 2026-01-10T00:00}
`;
const proto = (type: string) => `syntax = "proto3";\npackage p;\nmessage M {\n  ${type} a = 1;\n}\n`;

let clock = Date.UTC(2026, 0, 5, 9);
/** Commits six hours after the commit before. */
function land(repo: Repository, files: Record<string, string>, subject: string): string {
  clock += 6 * 3_600_000;
  const date = new Date(clock).toISOString();
  Object.assign(process.env, { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
  repo.write(files);
  repo.gits(["add", "-A"], ["commit", "-q", "--allow-empty", "-m", subject]);
  return repo.git("rev-parse", "HEAD");
}

/** A small history: what passes, what breaks, what is taken back, what does not parse, a merge, a move, other files. */
function history(): Repository {
  const repo = repository();
  const order = (...fields: string[]) => record("Order", ["id:string", ...fields]);
  land(
    repo,
    { "contract-check.yaml": config, "orders/order.avsc": order(), "proto/m.proto": proto("int32") },
    "begin",
  );
  land(repo, { "orders/order.avsc": order("note:string=none") }, "a default");
  land(repo, { "orders/order.avsc": order("note:string=none", "total:long") }, "no default");
  land(repo, { "orders/order.avsc": order("note:string=none") }, "take it back");
  land(repo, { "README.md": "words\n" }, "other files");
  land(repo, { "proto/m.proto": proto("int64") }, "wider (#7)");
  land(repo, { "proto/n.proto": 'syntax = "proto3";\nmessage N {\n' }, "unfinished");
  land(repo, { "proto/n.proto": 'syntax = "proto3";\nmessage N {\n}\n' }, "finished");
  land(repo, { "loose/x.avsc": record("X", ["a:int"]) }, "nobody owns it");
  land(repo, { "loose/x.avsc": record("X", ["a:string"]) }, "and it changes");
  repo.git("checkout", "-q", "-b", "topic");
  land(repo, { "orders/order.avsc": order() }, "on a branch");
  repo.git("checkout", "-q", "main");
  land(repo, { "loose/y.txt": "y\n" }, "beside");
  clock += 3_600_000;
  const date = new Date(clock).toISOString();
  Object.assign(process.env, { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
  repo.git("merge", "-q", "--no-ff", "-m", "Merge pull request #9 from a/topic", "topic");
  repo.gits(["mv", "loose/x.avsc", "orders/x.avsc"]);
  land(repo, {}, "a move");
  land(repo, { "contract-check.yaml": config.replace("backward", "full") }, "a stricter promise");
  land(repo, { "orders/order.avsc": order("late:long") }, "after it");
  return repo;
}

interface AuditJson {
  readonly summary: Readonly<Record<string, unknown>> & {
    readonly causes: readonly { readonly cause: string }[];
    readonly settings: readonly { readonly setting: string; readonly stopped: number }[];
    readonly stopped: number;
  };
  readonly landings: readonly {
    readonly commit: string;
    readonly parent: string;
    readonly at: string;
    readonly subject: string;
    readonly status: string;
    readonly enforced: string;
    readonly contracts: readonly {
      readonly path: string;
      readonly class: string;
      readonly satisfied: boolean;
    }[];
    readonly asked: readonly { readonly owners: readonly string[]; readonly message: string }[];
    readonly otherwise: Readonly<Record<string, string>>;
  }[];
  readonly cost: { readonly judgedNow: number };
}

async function audit({ root }: Repository, ...argv: readonly string[]): Promise<AuditJson> {
  const ran = await run(root, "audit", "--since", "2026-01-01", "--format", "json", ...argv);
  expect([ran.code, ran.err]).toEqual([0, ""]);
  return JSON.parse(ran.out) as AuditJson;
}

let repo: Repository;
beforeAll(() => {
  repo = history();
});
const landed = (json: AuditJson, subject: string) =>
  json.landings.find((landing) => landing.subject === subject);

/** Status, and class by contract, are those of check. */
async function expectAgreement(
  { root }: Repository,
  { commit, parent, at, status, contracts }: AuditJson["landings"][number],
  ...how: readonly string[]
): Promise<void> {
  const { json } = await runJson(root, "check", "--base", parent, "--head", commit, "--at", at, ...how);
  const verdicts = (rows: AuditJson["landings"][number]["contracts"]) =>
    rows.map(({ path, class: kind, satisfied }) => ({ path, class: kind, satisfied }));
  expect([commit, status, verdicts(contracts)]).toEqual([
    commit,
    json.decision?.status,
    verdicts(json.contracts),
  ]);
}

describe("audit", () => {
  it("agrees with check on every landing, by what governed it then", async () => {
    const { landings } = await audit(repo, "--as-of", "landing");
    expect(landings.length).toBe(14);
    for (const landing of landings) await expectAgreement(repo, landing, "--governance-ref", landing.parent);
  });

  it("agrees with check where nothing is configured", async () => {
    const bare = repository();
    const open = (values: string) =>
      `syntax = "proto3";\npackage o;\nmessage O {\n  E e = 1;\n}\nenum E {\n  A = 0;${values}\n}\n`;
    land(bare, { "a.avsc": record("A", ["x:int"]), "b.proto": proto("int32"), "o.proto": open("") }, "begin");
    land(bare, { "a.avsc": record("A", ["x:long"]) }, "widened");
    land(bare, { "a.avsc": record("A", ["x:string"]), "b.proto": proto("string") }, "changed");
    land(bare, { "a.avsc": record("A", ["x:string", "y:int"]) }, "added");
    land(bare, { "o.proto": open(" B = 1;") }, "a value of an open enum");
    const { landings } = await audit(bare);
    expect(landings.map(({ status }) => status)).toEqual(["refused", "refused", "refused", "pass"]);
    for (const landing of landings) await expectAgreement(bare, landing);
  });

  it("says who would have been asked, what waits, what was taken back, and what would change that", async () => {
    const json = await audit(repo);
    expect(landed(json, "take it back")?.enforced).toBe("unverifiable"); // full is promised now, and reviews are not known
    expect(landed(json, "other files")).toMatchObject({ enforced: "pass", contracts: [] });
    expect(landed(json, "wider (#7)")?.asked.map(({ owners }) => owners)).toContainEqual(["@rpc"]);
    expect(landed(json, "unfinished")?.enforced).toBe("fault");
    expect(json.summary.causes.map(({ cause }) => cause)).toContain("avro/field-presence");
    expect(json.summary.asked).toContainEqual({ who: "nobody, for nobody owns it", landings: 3 });
    expect(json.summary.noise).toMatchObject({ "taken back within a day": 1 });
    expect(landed(json, "take it back")?.otherwise["compatibility: backward"]).toBe("pass");
    const backward = json.summary.settings.find(({ setting }) => setting === "compatibility: backward");
    expect(backward?.stopped).toBeLessThan(json.summary.stopped);
  });

  it("judges as if everything were enforced, and keeps what is", async () => {
    const soft = repository();
    land(
      soft,
      {
        "contract-check.yaml": 'version: 1\nenforce: report\ndefaultOwner: "@ada"\n',
        "a.avsc": record("A", ["x:int"]),
      },
      "begin",
    );
    land(soft, { "a.avsc": record("A", ["x:string"]) }, "break");
    const { landings } = await audit(soft);
    expect(landings.map(({ status, enforced }) => [status, enforced])).toEqual([["neutral", "refused"]]);
  });

  it("judges by a candidate, and by the working tree's config before it is committed", async () => {
    const plain = repository();
    land(plain, { "a.avsc": record("A", ["x:int"]) }, "begin");
    land(plain, { "a.avsc": record("A", ["x:int", "y:int"]) }, "break old data");
    expect((await audit(plain)).summary.stopped).toBe(1);
    plain.write({ "other.yaml": 'version: 1\ndefaultOwner: "@ada"\ndefaults: {compatibility: forward}\n' });
    expect((await audit(plain, "--policy", "other.yaml")).summary.stopped).toBe(0);
    plain.write({
      "contract-check.yaml": 'version: 1\ndefaultOwner: "@ada"\ndefaults: {compatibility: none}\n',
    });
    expect((await audit(plain)).summary.stopped).toBe(0);
  });

  it("judges nothing twice, until the policy changes or what it stored is damaged", async () => {
    const twice = repository();
    land(twice, { "a.avsc": record("A", ["x:int"]) }, "begin");
    land(twice, { "a.avsc": record("A", ["x:long"]) }, "widen");
    const first = await audit(twice);
    const second = await audit(twice);
    expect([first.cost.judgedNow, second.cost.judgedNow]).toEqual([1, 0]);
    expect(second.landings).toEqual(first.landings);
    const folder = join(twice.root, ".git/contract-check/audit");
    const [file = ""] = readdirSync(folder);
    const stored = readFileSync(join(folder, file), "utf8");
    writeFileSync(join(folder, file), stored.replace("refused", "pass"));
    expect((await audit(twice)).cost.judgedNow).toBe(1);
    land(twice, { "a.avsc": record("A", ["x:string"]) }, "change");
    expect((await audit(twice)).cost.judgedNow).toBe(1);
    twice.write({ "contract-check.yaml": 'version: 1\ndefaultOwner: "@ada"\n' });
    expect((await audit(twice)).cost.judgedNow).toBe(2);
  });

  it("judges again what it judged while older versions were missing", async () => {
    const deep = repository();
    const promise = 'version: 1\ncontracts: [{files: "**", compatibility: backward-transitive}]\n';
    land(deep, { "contract-check.yaml": promise, "a.avsc": record("A", []) }, "begin");
    land(deep, { "a.avsc": record("A", ["z:int=1"]) }, "a number");
    land(deep, { "a.avsc": record("A", []) }, "without it");
    land(deep, { "a.avsc": record("A", ["z:string=x"]) }, "a text");
    const clone = repository();
    clone.gits(
      ["remote", "add", "origin", `file://${deep.root}`],
      ["fetch", "-q", "--depth=2", "origin", "main:refs/remotes/origin/main"],
      ["checkout", "-q", "origin/main"],
    );
    const backward = async () => (await audit(clone)).landings.at(-1)?.contracts[0]?.class;
    expect(await backward()).toBe("undecided");
    clone.git("fetch", "-q", "--unshallow", "origin");
    expect(await backward()).toBe("forward");
  });

  it("looks behind a commit whose date is wrong, and at the log of someone who shows signatures", async () => {
    const skewed = repository();
    skewed.git("config", "log.showSignature", "true");
    land(skewed, { "a.avsc": record("A", ["a:int"]) }, "begin");
    const broken = land(skewed, { "a.avsc": record("A", ["a:int", "b:int"]) }, "breaks");
    skewed.write({ "x.txt": "x\n" });
    Object.assign(process.env, { GIT_COMMITTER_DATE: "2001-01-01T00:00:00Z" });
    skewed.gits(["add", "-A"], ["commit", "-q", "-m", "a machine without a clock"]);
    const last = land(skewed, { "x.txt": "y\n" }, "after it");
    const { landings } = await audit(skewed);
    expect(landings.map(({ commit }) => commit)).toEqual([broken, last]);
    const at = "x <x@y.z> 99999999999999 +0000";
    const lines = [`tree ${skewed.git("rev-parse", "HEAD^{tree}")}`, `parent ${last}`, `author ${at}`];
    skewed.write({ commit: [...lines, `committer ${at}`, "", "far ahead", ""].join("\n") });
    skewed.git("reset", "-q", "--soft", skewed.git("hash-object", "-t", "commit", "-w", "commit"));
    expect((await audit(skewed)).landings.at(-1)?.at).toBe("9999-12-31T00:00:00.000Z");
  });

  it("prints text and markdown, whose text of commits is escaped", async () => {
    const odd = repository();
    land(odd, { "a.avsc": record("A", ["x:int"]) }, "begin");
    land(odd, { "a.avsc": record("A", ["x:string"]) }, "<b>@ada</b> \u001b[31m");
    const text = await run(odd.root, "audit", "--since", "2026-01-01");
    expect(text.out).toContain("main since 2026-01-01: 1 landing, 1 of them changed contracts");
    expect(text.out).not.toContain("\u001b");
    const markdown = await run(odd.root, "audit", "--since", "2026-01-01", "--format", "markdown");
    expect(markdown.out).toContain("### Causes");
    expect(markdown.out).not.toContain("<b>");
  });

  it("prints one page whose bars, filters and sections count what the text counts", async () => {
    const { summary, landings } = await audit(repo);
    const { out } = await run(repo.root, "audit", "--since", "2026-01-01", "--format", "html");
    expect(out).toContain("default-src 'none'");
    expect(out).not.toMatch(/(?:src|href)="(?!#)|style=/);
    expect(out.match(/<details/g)).toHaveLength(summary.stopped);
    const bars = [...out.matchAll(/<title>\S+: (\d+) stopped, (\d+) waiting, (\d+) passed</g)];
    const sums = [1, 2, 3].map((i) => bars.reduce((sum, bar) => sum + Number(bar[i]), 0));
    const waiting = landings.filter(({ enforced }) => enforced === "waiting").length;
    const passed = landings.filter(({ enforced, contracts }) => enforced === "pass" && contracts.length > 0);
    expect(sums).toEqual([summary.stopped - waiting, waiting, passed.length]);
    const ids = new Set([...out.matchAll(/id="(l-[0-9a-f]{40})"/g)].map(([, id]) => id));
    const links = [...out.matchAll(/href="#(l-[^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    for (const { cause } of summary.causes) expect(out).toContain(`<option value="${cause}">`);
  });

  it("takes nothing of a commit for markup of the page, and says so where nothing landed", async () => {
    const odd = repository();
    land(odd, { "a.avsc": record("A", ["x:int"]) }, "begin");
    land(odd, { "a.avsc": record("A", ["x:string"]) }, `"><script>alert(1)</script>`);
    const page = await run(odd.root, "audit", "--since", "2026-01-01", "--format", "html");
    expect(page.out.match(/<script>/g)).toHaveLength(1);
    expect(page.out).toContain("&quot;&gt;&lt;script&gt;alert(1)");
    const empty = await run(odd.root, "audit", "--since", "2040-01-01", "--format", "html");
    expect([empty.code, empty.out]).toEqual([0, expect.stringContaining("there is nothing to judge")]);
    expect(empty.out).not.toContain("<svg");
  });

  it.each([
    [["--since", "yesterday"], "--since yesterday"],
    [["--until", "90d"], "--until 90d: expected a date"],
    [
      ["--since", "2026-02-01", "--until", "2026-01-31"],
      "--until 2026-01-31 is not after the time that --since names",
    ],
    [
      ["--until", "2020-01-01"],
      "--until 2020-01-01 is not after the time that the default --since 90d names",
    ],
    [["--as-of", "landing", "--policy", "x.yaml"], "leave out --as-of landing"],
    [["--policy", "missing.yaml"], "--policy missing.yaml could not be read"],
  ])("%j is a wrong call", async (argv, message) => {
    const ran = await run(repo.root, "audit", ...argv);
    expect([ran.code, ran.err]).toEqual([2, expect.stringContaining(message)]);
  });
});

it("what a new release changes is judged again", async () => {
  const releases = `version: 1
contracts:
  - {files: "*.avsc", owner: "@ada", compatibility: backward, against: [{tag: "v*"}]}
`;
  const repo = repository();
  land(repo, { "contract-check.yaml": releases, "r.avsc": record("R", ["a:int"]) }, "begin");
  repo.git("tag", "v1.0.0");
  land(repo, { "r.avsc": record("R", ["a:string"]) }, "another type");
  const second = repo.git("rev-parse", "HEAD");
  land(repo, { "r.avsc": record("R", ["a:string", "b:int"]) }, "one more");
  const landingOf = async (subject: string) => {
    const { out } = await run(repo.root, "audit", "--since", "10y", "--format", "json");
    const { landings } = JSON.parse(out) as { landings: readonly { subject: string }[] };
    return JSON.stringify(landings.find((landing) => landing.subject === subject));
  };
  expect(await landingOf("one more")).toContain("the type changed from int to string");
  repo.git("tag", "v2.0.0", second);
  expect(await landingOf("one more")).toContain('field \\"b\\" was added');
  expect(await landingOf("one more")).not.toContain("the type changed from int to string");
});

it("what against: names on the governed branch is there for audit, as it is for check", async () => {
  const live = `version: 1
contracts:
  - {files: "r.avsc", owner: "@ada", compatibility: backward, against: [{path: live}]}
  - {files: "s.avsc", owner: "@ada", compatibility: backward, against: [{path: live/s.avsc}]}
`;
  const repo = repository();
  const first = record("R", ["a:int"]);
  land(
    repo,
    {
      "contract-check.yaml": live,
      "r.avsc": first,
      "s.avsc": first,
      "live/r.avsc": first,
      "live/s.avsc": first,
    },
    "begin",
  );
  land(repo, { "r.avsc": record("R", ["a:int", "b:int=1"]) }, "fits");
  land(repo, { "s.avsc": record("R", ["a:int", "b:int"]) }, "breaks");
  const { out } = await run(repo.root, "audit", "--since", "10y", "--format", "json");
  const { landings } = JSON.parse(out) as {
    landings: readonly { subject: string; contracts: readonly { satisfied: boolean; backward: string }[] }[];
  };
  expect(
    landings.map(({ subject, contracts: [contract] }) => [subject, contract?.satisfied, contract?.backward]),
  ).toEqual([
    ["fits", true, "reads"],
    ["breaks", false, "rejects"],
  ]);
});

it("the landing that brings the gate was under no gate, and what edits it later was", async () => {
  const own = `version: 1
contracts:
  - {files: "*.avsc", owner: "@ada"}
governance:
  owner: "@ada"
`;
  const repo = repository();
  land(repo, { "r.avsc": record("R", ["a:int"]) }, "begin");
  land(repo, { "contract-check.yaml": own, ".github/workflows/contract-check.yml": "on: push" }, "the gate");
  land(repo, { "contract-check.yaml": `${own}unowned: refuse\n` }, "an edit of it");
  const { landings } = await audit(repo);
  expect(landings.map(({ subject, asked }) => [subject, asked.length])).toEqual([
    ["the gate", 0],
    ["an edit of it", 1],
  ]);
});

it("says that nothing landed, and looks back as far as git can", async () => {
  const repo = repository();
  land(repo, { "r.avsc": record("R", ["a:int"]) }, "begin");
  const since = async (when: string) => (await run(repo.root, "audit", "--since", when)).out;
  expect(await since("2040-01-01")).toBe(
    "nothing landed on main since 2040-01-01: there is nothing to judge\n",
  );
  land(repo, { "r.avsc": record("R", ["a:long"]) }, "wider");
  expect(await since("9999y")).toContain("main since 1970-01-01: ");
});

it("a month has an end: what landed on its last day is in it", async () => {
  const repo = repository();
  land(repo, { "r.avsc": record("R", ["a:int"]) }, "begin");
  for (const [day, type] of [
    ["2026-10-31T23:59:59Z", "long"],
    ["2026-11-01T00:00:00Z", "float"],
    ["2026-11-30T23:59:59Z", "double"],
    ["2026-12-01T00:00:00Z", "string"],
  ] as const) {
    repo.write({ "r.avsc": record("R", [`a:${type}`]) });
    repo.gits(["add", "-A"]);
    execFileSync("git", ["commit", "-q", "-m", type], {
      cwd: repo.root,
      env: { ...process.env, GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
    });
  }
  const month = ["--since", "2026-11-01", "--until", "2026-11-30"];
  const ran = await run(repo.root, "audit", ...month, "--format", "json");
  const { landings, until } = JSON.parse(ran.out) as AuditJson & { readonly until: string };
  expect([landings.map(({ subject }) => subject), until]).toEqual([["float", "double"], "2026-11-30"]);
  const { out } = await run(repo.root, "audit", ...month);
  expect(out).toContain("main from 2026-11-01 until 2026-11-30: 2 landings");
});

it("a version that landed later is none that an earlier landing could know", async () => {
  const repo = repository();
  const at = (version: string) => `r/${version}.avsc`;
  land(repo, { "other.txt": "" }, "begin");
  land(repo, { [at("1.0.0")]: record("R", ["a:int"]) }, "the first");
  land(repo, { [at("1.1.0")]: record("R", ["a:int", "b:int=0"]) }, "the second");
  land(repo, { [at("1.0.0")]: record("R", ["a:long"]) }, "an edit of the first");
  land(
    repo,
    {
      "contract-check.yaml": `version: 1
contracts:
  - {files: "r/{version}.avsc", owner: "@ada", compatibility: full}
`,
    },
    "the gate",
  );
  const { landings } = await audit(repo);
  const edits = (asked: AuditJson["landings"][number]["asked"]) =>
    asked.filter(({ message }) => message.includes("has landed")).length;
  expect(landings.map(({ subject, enforced, asked }) => [subject, enforced, edits(asked)])).toEqual([
    ["the first", "pass", 0],
    ["the second", "pass", 0],
    ["an edit of the first", "refused", 1],
    ["the gate", "pass", 0],
  ]);
});

it("a file that imports what does not parse is not taken for one whose import is gone", async () => {
  const repo = repository();
  const user = (more: string) =>
    `syntax = "proto3";\npackage p;\nimport "proto/x.proto";\nmessage U { x.T t = 1; ${more} }\n`;
  const broken = 'syntax = "proto3";\npackage x;\nmessage T { int32 a = ; }\n';
  land(
    repo,
    {
      "contract-check.yaml": config,
      "proto/x.proto": broken.replace("= ;", "= 1;"),
      "proto/u.proto": user(""),
    },
    "begin",
  );
  land(repo, { "proto/x.proto": broken }, "broken");
  land(repo, { "proto/u.proto": user("int32 b = 3;") }, "added");
  repo.git("rm", "-q", "proto/x.proto");
  land(repo, {}, "gone");
  land(repo, { "proto/u.proto": user("string b = 3;") }, "changed");
  const { out } = await run(repo.root, "audit", "--since", "9999d", "--format", "json");
  const { landings } = JSON.parse(out) as { landings: { contracts: { path: string; class: string }[] }[] };
  const changed = landings.at(-1)?.contracts.map((contract) => `${contract.path} ${contract.class}`);
  expect(changed).toEqual(["proto/u.proto breaking"]);
});
