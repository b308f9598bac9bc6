import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { type Random, random } from "../support/random.js";
import { isolateGit, removeTemporary, type Repository, repository } from "../support/repository.js";
import { record } from "../support/records.js";
import { type ReportJson, run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const landings = process.env.LONG === undefined ? 26 : 300;

const promises = ["backward", "forward", "full", "none"];
/** One of the configs that may govern; a window, a freeze, a rule and a waiver come and go. */
function configOf(die: Random): string {
  return `version: 1
enforce: ${die.pick(["full", "full", "sign-off", "report"])}
defaultOwner: "@ada"
contracts:
  - {files: "a/**", owner: "@ada", compatibility: ${die.pick(promises)}}
  - {files: "p/**", owner: "@bo"}
  - {files: "v/{version}.avsc", owner: "@cy", compatibility: ${die.pick(promises)}}
people:
  "@ada": {emails: [ada@example.com]}
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

/** A seeded history that lands something of every kind, a few hours apart. */
function history(count: number): Repository {
  const die = random(25);
  const repo = repository();
  const names = Object.keys(kinds);
  const day = Date.UTC(2026, 0, 5, 9);
  const land = (subject: string, i: number) => {
    const date = new Date(day + i * 5 * 3_600_000).toISOString();
    Object.assign(process.env, { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date });
    repo.gits(["add", "-A"], ["commit", "-q", "--allow-empty", "-m", subject]);
  };
  repo.write({
    "contract-check.yaml": configOf(die),
    "a/order.avsc": record("a.Order", ["id:string"]),
    "a/moved.avsc": record("a.Moved", ["id:int"]),
    "p/m.proto": protoOf(die),
    "v/1.0.0.avsc": record("v.Item", ["id:int"]),
  });
  land("begin", 0);
  for (let i = 1; i <= count; i += 1) {
    const name = i <= names.length ? (names[i - 1] ?? "") : die.pick(names);
    kinds[name]?.(repo, die, i);
    land(name, i);
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

it(`audit and check agree on every one of ${String(landings)} generated landings`, async () => {
  const { root } = history(landings);
  const { code, out } = await run(
    root,
    "audit",
    "--since",
    "2026-01-01",
    "--as-of",
    "landing",
    "--format",
    "json",
  );
  expect(code).toBe(0);
  const audited = (JSON.parse(out) as { readonly landings: readonly Landing[] }).landings;
  expect(audited).toHaveLength(landings);
  expect(new Set(audited.map(({ status }) => status)).size).toBeGreaterThan(3);
  for (const landing of audited) {
    const { commit, subject, status, contracts } = landing;
    const answer = await checked(root, landing);
    expect([subject, commit, status, verdicts(contracts)]).toEqual([
      subject,
      commit,
      answer.status,
      answer.contracts,
    ]);
  }
});
