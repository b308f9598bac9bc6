import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { localQuestion } from "../../src/commands/local.js";
import { gate } from "../../src/line/gate.js";
import { signOffText } from "../../src/governance/commands/sign-off-text.js";
import type { SshKey } from "../governance/ssh.js";
import { sshKey } from "../governance/ssh.js";
import type { Repository } from "../support/repository.js";
import {
  isolateGit,
  removeTemporary,
  repository,
  repositoryAt,
  temporaryFolder,
} from "../support/repository.js";
import { run } from "../support/run.js";
import { commitAt, companyFiles } from "./layout.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const order = "contracts/orders/order_placed.avsc";
const inWindow = "2026-11-28T22:30+01:00";
const teams = "governance/teams.yaml";
const lena = sshKey("ed25519");
const sam = sshKey("ed25519");
const mallory = sshKey("ed25519");
const lax = "version: 1\ncontracts:\n  - { files: '**', owner: '@ada', compatibility: none }\n";

/** The company with keys of this run, so that files can be signed. */
function company(): Record<string, string> {
  const files = Object.fromEntries(
    Object.entries(companyFiles()).map(([path, text]) => [path, String(text)]),
  );
  const withKeys = String(files[teams])
    .replace(/("@lena".*keys: \[")[^"]*/, `$1${lena.line}`)
    .replace(/("@sam".*keys: \[")[^"]*/, `$1${sam.line}`);
  return { ...files, [teams]: withKeys };
}

const base = company();
const broken = String(base[order]).replace('    { "name": "customer_id", "type": "string" },\n', "");
const withNote = String(base[order]).replace(
  '"fields": [',
  '"fields": [\n    { "name": "memo", "type": ["null", "string"], "default": null },',
);
const otherwise = String(base[order]).replace('    { "name": "order_id", "type": "string" },\n', "");

/** The company on main, and the breaking change committed on a branch. */
function proposal(change: string = broken): Repository {
  const repo = repository(base);
  repo.git("checkout", "-q", "-b", "topic");
  repo.write({ [order]: change });
  repo.commit();
  return repo;
}

/** The file that `sign` would write for the present change, signed with any key. */
async function signOff(repo: Repository, signer: string, key: SshKey): Promise<Record<string, string>> {
  return signed(repo, await digestOf(repo), signer, key);
}

function firstCommitOf(repo: Repository): string {
  return repo.git("rev-list", "--first-parent", "--max-parents=0", "main");
}

/** The digest that `sign` would write for the present change. */
async function digestOf(repo: Repository): Promise<string> {
  const answer = await gate(await localQuestion({ cwd: repo.root, now: Date.parse(inWindow), zone: "UTC" }));
  if ("faults" in answer || !answer.needs) throw new Error("there is nothing to sign");
  const made = signOffText(answer.needs, {
    repository: firstCommitOf(repo),
    contract: order,
    signer: "@lena",
  });
  if ("message" in made) throw new Error(made.message);
  return (JSON.parse(made.text) as { digest: string }).digest;
}

function signed(repo: Repository, digest: string, signer: string, key: SshKey): Record<string, string> {
  const at = "2026-11-27T09:00:00Z";
  const repository = firstCommitOf(repo);
  const text = `${JSON.stringify({ version: 1, repository, contract: order, digest, decision: "approve", signer, at })}\n`;
  const file = `governance/signoffs/${signer.slice(1)}.json`;
  return { [file]: text, [`${file}.sig`]: key.sign(text) };
}

const check = (repo: Repository, at = inWindow) => run(repo.root, "check", "--at", at);
/** As if both whom the change concerns had approved. */
const approved = (repo: Repository, at = inWindow) =>
  run(repo.root, "simulate", "--approve", "@lena", "--approve", "@sam", "--at", at);

describe("without an attack", () => {
  it("what the owner and the consumer approve passes in the window", async () => {
    const { code } = await approved(proposal());
    expect(code).toBe(0);
  });

  it("signed files of both pass in the window, without GitHub", async () => {
    const repo = proposal();
    repo.commit({ ...(await signOff(repo, "@lena", lena)), ...(await signOff(repo, "@sam", sam)) });
    const { code, out } = await check(repo);
    expect(out).toContain("@acme/orders as the owner of OrderPlaced.customer_id signed: @lena");
    expect(code).toBe(0);
  });
});

const governors = "@acme/platform as the governance owner";

const attacks: readonly [string, (repo: Repository) => void, string][] = [
  ["deletes the config", (repo) => repo.git("rm", "-q", "contract-check.yaml"), governors],
  [
    "adds a second part of the policy",
    (repo) => {
      repo.write({ "governance/contracts.yaml": lax });
    },
    governors,
  ],
  [
    "opens a window and adds its author to a team",
    (repo) => {
      repo.write({ [teams]: String(base[teams]).replace("[lena, tom]", "[lena, tom, ada]") });
    },
    governors,
  ],
  [
    "changes how the check itself is run",
    (repo) => {
      repo.write({ ".github/workflows/contracts.yaml": "on: {}\n" });
    },
    governors,
  ],
];

describe("a pull request that touches its own judge needs the governance owners as well", () => {
  it.each(attacks)("when it %s", async (_name, attack, says) => {
    const repo = proposal();
    attack(repo);
    repo.commit();
    const { code, out } = await approved(repo);
    expect(out).toContain(says);
    expect(out).toContain("breaks old readers");
    expect(code).toBe(1);
  });
});

/** What could govern nothing once it landed is refused as it is, whoever approves. */
const unreadable: readonly [string, (repo: Repository) => void][] = [
  [
    "replaces the config by a symbolic link to a lax one",
    (repo) => {
      repo.write({ "lax.yaml": lax });
      rmSync(join(repo.root, "contract-check.yaml"));
      symlinkSync("lax.yaml", join(repo.root, "contract-check.yaml"));
    },
  ],
  [
    "replaces the config by a symbolic link out of the repository",
    (repo) => {
      rmSync(join(repo.root, "contract-check.yaml"));
      symlinkSync("/dev/null", join(repo.root, "contract-check.yaml"));
    },
  ],
];

describe("a config that could not be read does not land", () => {
  it.each(unreadable)("when the pull request %s", async (_name, attack) => {
    const repo = proposal();
    attack(repo);
    repo.commit();
    const { code, err } = await run(repo.root, "simulate", "--approve", "@lena", "--approve", "@sam");
    expect(err).toContain("contract-check.yaml: a governance file must be an ordinary file");
    expect(code).toBe(2);
  });
});

const hidden: readonly [string, (repo: Repository) => void][] = [
  [
    "adds a config under another name",
    (repo) => {
      repo.write({
        "contract-check.yml": lax,
        ".contract-check.yaml": lax,
        "contracts/contract-check.yaml": lax,
      });
    },
  ],
  [
    "marks the contract as generated in .gitattributes",
    (repo) => {
      repo.write({ ".gitattributes": "*.avsc linguist-generated linguist-vendored binary -diff\n" });
    },
  ],
  [
    "puts a .gitattributes beside the contract",
    (repo) => {
      repo.write({ "contracts/orders/.gitattributes": "* linguist-generated export-ignore\n" });
    },
  ],
  [
    "ignores the contract in .gitignore",
    (repo) => {
      repo.write({ ".gitignore": "contracts/\n" });
    },
  ],
  [
    "takes the contract out of git and ignores it, so that it lies there still",
    (repo) => {
      repo.write({ ".gitignore": "contracts/orders/\n" });
      repo.git("rm", "-q", "--cached", order);
    },
  ],
  [
    "moves the contract out of its glob",
    (repo) => {
      move(repo, "elsewhere/order_placed.avsc");
    },
  ],
  [
    "moves the contract to where vendored files are skipped",
    (repo) => {
      move(repo, "vendor/order_placed.avsc");
    },
  ],
  [
    "moves the contract to a name that is no contract's",
    (repo) => {
      move(repo, "contracts/orders/order.txt");
    },
  ],
];

function move(repo: Repository, to: string): void {
  repo.write({ [to]: broken });
  repo.git("rm", "-q", "-f", order);
}

describe("a contract cannot be hidden", () => {
  it.each(hidden)("when the pull request %s", async (_name, attack) => {
    const repo = proposal();
    attack(repo);
    repo.commit();
    const { code, out } = await check(repo);
    expect(out).toContain("@acme/orders as the owner of");
    expect(out).toMatch(/breaks (old readers|both)/);
    expect([1, 4]).toContain(code);
  });
});

describe("time is the governed branch's and the clock's", () => {
  it("a branch that predates a freeze is held by it", async () => {
    const repo = proposal();
    repo.git("checkout", "-q", "main");
    const calendar = String(base["governance/calendar.yaml"]);
    const freeze = "  - { id: outage, from: 2026-11-28T12:00, to: 2026-11-30T08:00, deny: [any] }\n";
    commitAt(repo, "2026-11-28T12:00:00+01:00", { "governance/calendar.yaml": `${calendar}${freeze}` });
    repo.git("checkout", "-q", "topic");
    const { code, out } = await approved(repo);
    expect(out).toContain("outage");
    expect(code).toBe(5);
  });

  it("commits that are dated into a window do not open it", async () => {
    const repo = repository(base);
    repo.git("checkout", "-q", "-b", "topic");
    commitAt(repo, "2026-11-21T22:30:00+01:00", { [order]: broken });
    const { code, out } = await approved(repo, "2026-11-27T17:00+01:00");
    expect(out).toContain("eu-weekend@2026-11-28");
    expect(code).toBe(5);
  });

  it("backdated commits of the landed change free no slot", async () => {
    const user = "contracts/users/user.schema.json";
    const repo = proposal();
    repo.git("checkout", "-q", "main");
    const before = process.env.GIT_AUTHOR_DATE;
    process.env.GIT_AUTHOR_DATE = "2026-01-05T09:00:00Z";
    const changed = String(base[user]).replace('"type": "string", "maxLength": 254', '"type": "array"');
    commitAt(repo, "2026-11-28T22:10:00+01:00", { [user]: changed });
    process.env.GIT_AUTHOR_DATE = before;
    repo.git("checkout", "-q", "topic");
    const { code, out } = await approved(repo);
    expect(out).toContain("eu-weekend@2026-11-28 is full");
    expect(code).toBe(1);
  });
});

it("landed changes that name one pull request are two all the same", async () => {
  const user = "contracts/users/user.schema.json";
  const repo = proposal();
  repo.git("checkout", "-q", "main");
  const before = process.env.GIT_COMMITTER_DATE;
  for (const [minute, type] of ["array", "object"].entries()) {
    process.env.GIT_COMMITTER_DATE = `2026-11-28T22:1${String(minute)}:00+01:00`;
    repo.write({
      [user]: String(base[user]).replace('"type": "string", "maxLength": 254', `"type": "${type}"`),
    });
    repo.git("commit", "-q", "-a", "-m", "innocent (#5)");
  }
  process.env.GIT_COMMITTER_DATE = before;
  repo.git("checkout", "-q", "topic");
  const answer = await gate(await localQuestion({ cwd: repo.root, now: Date.parse(inWindow), zone: "UTC" }));
  const landed = "facts" in answer ? answer.facts.landed : undefined;
  const names = Array.isArray(landed) ? landed.map(({ change }: { change: string }) => change) : [];
  expect(new Set(names).size).toBe(2);
  expect(names.every((name) => /^#5 \([0-9a-f]{10}\)$/.test(name))).toBe(true);
});

describe("who made it", () => {
  it("a merge that throws away what main changed is the work of whoever merged", async () => {
    const repo = repository(base);
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ "notes.md": "nothing about contracts\n" });
    repo.git("checkout", "-q", "main");
    repo.commit({ [order]: withNote });
    repo.git("checkout", "-q", "topic");
    const lenas = ["-c", "user.name=Lena", "-c", "user.email=lena@example.com"];
    const { GIT_AUTHOR_EMAIL, GIT_COMMITTER_EMAIL } = process.env;
    Object.assign(process.env, {
      GIT_AUTHOR_EMAIL: "lena@example.com",
      GIT_COMMITTER_EMAIL: "lena@example.com",
    });
    try {
      repo.git(...lenas, "merge", "-q", "-s", "ours", "-m", "bring the branch up to date", "main");
    } finally {
      Object.assign(process.env, { GIT_AUTHOR_EMAIL, GIT_COMMITTER_EMAIL });
    }
    const { out } = await approved(repo);
    expect(out).toContain("@lena");
    expect(out).not.toContain("signed: @lena");
  });
});

describe("a history that is cut off", () => {
  const window = "contracts/users/user.schema.json";
  const landed = String(base[window]).replace('"type": "string", "maxLength": 254', '"type": "array"');

  it("counts no landed changes, so a window with capacity cannot be verified", async () => {
    const repo = repository(base);
    commitAt(repo, "2026-11-28T22:10:00+01:00", { [window]: landed });
    const cut = join(temporaryFolder(), "clone");
    repo.git("clone", "-q", "--depth", "1", `file://${repo.root}`, cut);
    const clone = repositoryAt(cut);
    clone.git("remote", "remove", "origin");
    clone.write({ [order]: broken });
    const { code, out } = await approved(clone);
    expect(out).toContain("git fetch --unshallow");
    expect(code).toBe(4);
  });
});

describe("sign-off files", () => {
  it("a file without a signature, or with one of another key, does not count", async () => {
    const repo = proposal();
    const forged = await signOff(repo, "@lena", mallory);
    const bare = Object.fromEntries(
      Object.entries(await signOff(repo, "@sam", sam)).filter(([path]) => !path.endsWith(".sig")),
    );
    repo.commit({ ...forged, ...bare });
    const { code, out } = await check(repo);
    expect(out).toContain("the sign-off governance/signoffs/lena.json does not count");
    expect(out).toContain("the sign-off governance/signoffs/sam.json does not count");
    expect(code).toBe(4);
  });

  it("a good file of another change does not count for this one", async () => {
    const repo = proposal(otherwise);
    const used = { ...(await signOff(repo, "@lena", lena)), ...(await signOff(repo, "@sam", sam)) };
    repo.commit({ ...used, [order]: broken });
    const { code, out } = await check(repo);
    expect(out).not.toContain("signed: @lena");
    expect([1, 4]).toContain(code);
  });

  it("a file that its signer did not write does not count, even with a signature that was good", async () => {
    const repo = proposal();
    const files = await signOff(repo, "@lena", lena);
    const [path = ""] = Object.keys(files);
    repo.commit({ ...files, [path]: String(files[path]).replace("2026-11-27", "2026-11-28") });
    const { code, out } = await check(repo);
    expect(out).toContain("does not count");
    expect(code).toBe(4);
  });

  it("a key that the pull request itself lists signs nothing", async () => {
    const repo = proposal();
    const forged = await signOff(repo, "@lena", mallory);
    repo.commit({ ...forged, [teams]: String(base[teams]).replace(lena.line, mallory.line) });
    const { code, out } = await check(repo);
    expect(out).toContain("the sign-off governance/signoffs/lena.json does not count");
    expect([1, 4]).toContain(code);
  });
});
