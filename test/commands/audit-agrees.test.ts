import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Random, random } from "../support/random.js";
import {
  isolateGit,
  removeTemporary,
  type Repository,
  repository,
  temporaryFolder,
} from "../support/repository.js";
import { record } from "../support/records.js";
import { type ReportJson, run } from "../support/run.js";

let key: string;
beforeAll(() => {
  isolateGit();
  key = join(temporaryFolder(), "bo");
  execFileSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", key, "-C", "bo"]);
});
afterAll(removeTemporary);

/** Histories by their seeds: a run that has no time for all takes some with -t. */
const seeds = process.env.LONG === undefined ? [25] : Array.from({ length: 10 }, (_, i) => 25 + i);
const landings = 30;

const promises = ["backward", "forward", "full", "none"];
/** One of the configs that may govern; a window, a freeze, a rule and a waiver come and go. */
function configOf(die: Random, enforce = die.pick(["full", "full", "sign-off", "report"])): string {
  return `version: 1
enforce: ${enforce}
defaultOwner: "@ada"
contracts:
  - {files: "a/**", owner: "@ada", compatibility: ${die.pick(promises)}}
  - {files: "p/**", owner: "@bo"}
  - {files: "s/**", owner: "@bo", compatibility: full}
  - {files: "v/{version}.avsc", owner: "@cy", compatibility: ${die.pick(promises)}}
people:
  "@ada": {emails: [ada@example.com]}
  "@bo": {emails: [bo@example.com], keys: ["${readFileSync(`${key}.pub`, "utf8").trim()}"]}
${die.chance(70) ? "windows:\n  - {id: night, timezone: Europe/Berlin, start: 2026-01-03T22:00, duration: PT8H, rrule: FREQ=DAILY}\n" : ""}\
${die.chance(30) ? "freezes:\n  - {id: pause, timezone: UTC, from: 2026-01-09T00:00, to: 2026-01-12T00:00}\n" : ""}\
${die.chance(30) ? "policy:\n  rules:\n    - {when: {situation: promise-broken}, needs: sign-off}\n" : ""}`;
}

const types = ["int", "long", "string", "double"];
const fieldsOf = (die: Random) =>
  ["id", "note", "total"]
    .filter(() => die.chance(70))
    .map((name) => (die.chance(50) ? `${name}:${die.pick(types)}=0` : `${name}:${die.pick(types)}`));
const protoOf = (die: Random) =>
  `syntax = "proto3";\npackage p;\nmessage M {\n  ${die.pick(["int32", "int64", "string"])} ${die.pick(["a", "b"])} = ${String(1 + die.below(2))};\n}\n`;
const jsonOf = (die: Random) =>
  `${JSON.stringify({
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    properties: { x: { type: die.pick(["string", "integer", "number"]) } },
    ...(die.chance(40) && { required: ["x"] }),
  })}\n`;

/** A break of what @bo owns; each is another one. */
const breakOf = (i: number) => ({ "s/tea.avsc": record("s.Tea", [`leaf${String(i)}:int`]) });

/** What lands: its kind, and how it changes the tree. The numbers make names that do not meet. */
const kinds: Readonly<Record<string, (repo: Repository, die: Random, i: number) => void>> = {
  "an Avro change": (repo, die) => {
    repo.write({ "a/order.avsc": record("a.Order", fieldsOf(die)) });
  },
  "a Protobuf change": (repo, die) => {
    repo.write({ "p/m.proto": protoOf(die) });
  },
  "a JSON Schema change": (repo, die) => {
    repo.write({ "a/o.schema.json": jsonOf(die) });
  },
  "all three": (repo, die) => {
    for (const kind of ["an Avro change", "a Protobuf change", "a JSON Schema change"])
      kinds[kind]?.(repo, die, 0);
  },
  "a version": (repo, die, i) => {
    repo.write({ [`v/1.${String(i)}.0.avsc`]: record("v.Item", fieldsOf(die)) });
  },
  "an edit of a version": (repo, die) => {
    repo.write({ "v/1.0.0.avsc": record("v.Item", fieldsOf(die)) });
  },
  "a contract that nobody knew": (repo, die, i) => {
    repo.write({ [`a/n${String(i)}.avsc`]: record(`a.N${String(i)}`, fieldsOf(die)) });
  },
  "a move": (repo, _die, i) => {
    repo.git("mv", "-k", "a/moved.avsc", `a/moved${String(i)}.avsc`);
    repo.write({ "a/moved.avsc": record("a.Moved", ["id:int"]) });
  },
  "a removal": (repo) => {
    repo.git("rm", "-q", "--ignore-unmatch", "a/o.schema.json");
  },
  "what does not parse": (repo, die) => {
    repo.write({ "p/m.proto": die.chance(50) ? "message {" : protoOf(die) });
  },
  "another config": (repo, die) => {
    repo.write({ "contract-check.yaml": configOf(die) });
  },
  "a request": (repo, die, i) => {
    const id = `CHG-${String(i)}`;
    const window = die.chance(50) ? "window: {id: night, occurrence: 2026-01-08}\n" : "";
    repo.write({
      [`governance/changes/${id}.yaml`]: `version: 1\nid: ${id}\ntype: normal\ncontracts: [{id: a/order.avsc}]\n${window}`,
      "a/order.avsc": record("a.Order", fieldsOf(die)),
    });
  },
  "a sign-off by its author": (repo, die, i) => {
    repo.write({
      [`governance/signoffs/${String(i)}.ada.json`]: "{}\n",
      "a/order.avsc": record("a.Order", fieldsOf(die)),
    });
  },
  "a waiver": (repo, die) => {
    const fingerprint = `sha256:${"0".repeat(24)}${String(10_000_000 + die.below(1_000_000))}`;
    repo.write({
      "contract-check.yaml": `${configOf(die)}waivers:\n  - {fingerprint: "${fingerprint}", reason: r, approver: "@ada", expires: 2027-01-01}\n`,
    });
  },
  "other files": (repo, die) => {
    repo.write({ "README.md": `${String(die.below(1000))}\n` });
  },
  "a revert": (repo) => {
    repo.git("checkout", "-q", "HEAD~1", "--", ".");
  },
};

type Land = (subject: string) => void;

/** What lands in two steps: what makes it free, and then the change. */
const freed: Readonly<
  Record<string, (repo: Repository, land: Land, config: string, i: number) => Promise<void>>
> = {
  async "a signed change"(repo, land, config, i) {
    repo.write({ "contract-check.yaml": config });
    land("a config that asks for sign-offs");
    repo.write(breakOf(i));
    const { err, code } = await run(repo.root, "sign", "s/tea.avsc", "--as", "@bo", "--key", key);
    expect([code, err]).toEqual([0, ""]);
  },
  async "a waived change"(repo, land, config, i) {
    repo.write(breakOf(i));
    const { out } = await run(repo.root, "check", "--format", "json");
    const { contracts } = JSON.parse(out) as ReportJson;
    const waivers = contracts.flatMap(({ changes }) =>
      changes.map(
        ({ fingerprint }) =>
          `  - {fingerprint: "${fingerprint}", reason: r, approver: "@bo", expires: 2026-12-01}\n`,
      ),
    );
    expect(waivers).not.toEqual([]);
    repo.git("checkout", "-q", "--", ".");
    repo.write({ "contract-check.yaml": `${config}waivers:\n${waivers.join("")}` });
    land("a config that waives");
    repo.write(breakOf(i));
  },
};

/** A seeded history that lands something of every kind, a few hours apart. */
async function history(seed: number, count: number): Promise<Repository> {
  const die = random(seed);
  const repo = repository();
  const names = [...Object.keys(freed), ...Object.keys(kinds)];
  const day = Date.UTC(2026, 0, 5, 9);
  let landed = 0;
  const land = (subject: string) => {
    const date = new Date(day + landed * 5 * 3_600_000).toISOString();
    landed += 1;
    Object.assign(process.env, { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
    repo.gits(["add", "-A"], ["commit", "-q", "--allow-empty", "-m", subject]);
  };
  repo.write({
    "contract-check.yaml": configOf(die),
    "a/order.avsc": record("a.Order", ["id:string"]),
    "a/moved.avsc": record("a.Moved", ["id:int"]),
    "p/m.proto": protoOf(die),
    "s/tea.avsc": record("s.Tea", ["leaf:int"]),
    "v/1.0.0.avsc": record("v.Item", ["id:int"]),
  });
  land("begin");
  for (let i = 1; landed <= count; i += 1) {
    const name = i <= names.length ? (names[i - 1] ?? "") : die.pick(names);
    kinds[name]?.(repo, die, i);
    if (freed[name] && landed === count) continue;
    await freed[name]?.(repo, land, configOf(die, "sign-off"), i);
    land(name);
  }
  isolateGit();
  return repo;
}

interface Landing {
  readonly commit: string;
  readonly parent: string;
  readonly at: string;
  readonly subject: string;
  readonly status: string;
  readonly asked: readonly { readonly dimension: string }[];
  readonly contracts: readonly {
    readonly path: string;
    readonly class: string;
    readonly satisfied: boolean;
  }[];
}

const verdicts = (rows: Landing["contracts"]) =>
  rows.map(({ path, class: kind, satisfied }) => ({ path, class: kind, satisfied }));

/** What check says of the same proposal; a config with faults is exit 2 there, and no report. */
async function checked(root: string, { commit, parent, at }: Landing) {
  const sides = ["--base", parent, "--head", commit, "--governance-ref", parent, "--at", at];
  const ran = await run(root, "check", ...sides, "--format", "json");
  if (ran.out === "") return { status: ran.code === 2 ? "fault" : "none", contracts: [] };
  const json = JSON.parse(ran.out) as ReportJson;
  return { status: json.decision?.status, contracts: verdicts(json.contracts) };
}

describe("audit and check agree on every one of the generated landings", () => {
  it.each(seeds)("of seed %i", async (seed) => {
    const { root } = await history(seed, landings);
    const long = ["--since", "2026-01-01", "--as-of", "landing", "--format", "json"];
    const { code, out } = await run(root, "audit", ...long);
    expect(code).toBe(0);
    const audited = (JSON.parse(out) as { readonly landings: readonly Landing[] }).landings;
    expect(audited).toHaveLength(landings);
    expect(new Set(audited.map(({ status }) => status)).size).toBeGreaterThan(3);
    for (const landing of audited) {
      const { commit, subject, status, contracts } = landing;
      const answer = await checked(root, landing);
      const own = [subject, commit, status, verdicts(contracts)];
      expect(own).toEqual([subject, commit, answer.status, answer.contracts]);
      if (!(subject in freed)) continue;
      const asked = landing.asked.filter(({ dimension }) => dimension === "people");
      expect([subject, contracts[0]?.class, asked]).toEqual([subject, "breaking", []]);
      expect(["pass", "neutral"]).toContain(status);
    }
    for (const name of Object.keys(freed)) expect(audited.map(({ subject }) => subject)).toContain(name);
  });
});
