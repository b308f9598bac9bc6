import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { commands } from "../../src/commands/commands.js";
import { companyFiles, layOut, scenarioOf } from "../scenarios/layout.js";
import type { Files, Repository } from "../support/repository.js";
import { isolateGit, removeTemporary, repository } from "../support/repository.js";
import { run } from "../support/run.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const order = "contracts/orders/order_placed.avsc";
const friday = "2026-11-27T17:00+01:00";
const cases = `version: 1
cases:
  - {name: unsigned, at: 2026-11-27, change: {contract: contracts/users/user.schema.json, class: backward}, expect: refused}
  - {name: signed, at: 2026-11-27, change: {contract: contracts/users/user.schema.json, class: backward}, approvedBy: ["@ivan"], expect: waiting}
`;

/** A field that a consumer reads is removed: one proposal for all calls, none of which may write to it. */
let proposed: Repository;
/** The company alone, with files of the tests beside it. */
let alone: Repository;
beforeAll(() => {
  proposed = layOut("field-removed", scenarioOf("field-removed"));
  alone = repository(companyFiles());
  const wrong = cases.replace("expect: waiting", "expect: pass");
  alone.write({ "cases.yaml": cases, "wrong.yaml": wrong, "typo.yaml": cases.replace("waiting", "wating") });
});

interface Row {
  readonly call: readonly string[];
  readonly code: number;
  /** Lines or parts of what is printed. */
  readonly out?: readonly string[];
  readonly err?: string;
}

async function expectRow(repo: Repository, { call, code, out = [], err = "" }: Row): Promise<void> {
  const ran = await run(repo.root, ...call);
  for (const part of out) expect(ran.out).toContain(part);
  if (err === "") expect(ran.err).toBe("");
  else expect(ran.err).toContain(err);
  if (err !== "" && out.length === 0) expect(ran.out).toBe("");
  expect(ran.code).toBe(code);
}

const named = (rows: readonly Row[]) => rows.map((row) => [row.call.join(" "), row] as const);

const onProposal: readonly Row[] = [
  {
    call: ["impact"],
    code: 0,
    out: [`crm (@acme/sales) is broken by ${order}: it reads OrderPlaced.customer_id`],
  },
  {
    call: ["impact", "--format", "markdown"],
    code: 0,
    out: ["```mermaid\ngraph LR\n", '["crm (@acme/sales)"]', "- crm "],
  },
  {
    call: ["impact", "--format", "jsn"],
    code: 2,
    err: "expected one of text, json, markdown; did you mean json?",
  },
  {
    call: ["request", "--print", "--at", friday, "--as", "@ada", "--rationale", "nobody needs it"],
    code: 0,
    out: [
      "id: CHG-2026-0001\ntype: normal\n",
      'requester: "@ada"\n',
      "# signs: @acme/orders as the owner of OrderPlaced.customer_id",
      "# signs: @acme/sales as the consumer crm",
      '  - {id: "order-placed", digest: "sha256:',
      'rationale: "nobody needs it"\n',
      "risk: moderate",
      'window: {id: "eu-weekend", occurrence: 2026-11-28}\n',
      "#   2026-12-05 of eu-weekend: Sat 2026-12-05 22:00 Europe/Berlin (2026-12-05 21:00Z)",
      "crm (@acme/sales): it reads OrderPlaced.customer_id",
    ],
  },
  {
    call: ["request", "--print", "--at", friday, "--emergency", "INC-9"],
    code: 0,
    out: ["type: emergency\n", 'emergency: {incident: "INC-9", expires: 2026-11-27T20:00:00Z}\n'],
  },
  {
    call: ["request", "--emergancy", "INC-9"],
    code: 2,
    err: "unknown option --emergancy; did you mean --emergency?",
  },
  {
    call: ["simulate", "--approve", "@lena", "--approve", "@sam", "--at", "2026-11-28T21:30Z"],
    code: 0,
    out: ["✓ pass until 2026-11-29 01:00Z", "as the consumer crm signed: @sam"],
  },
  {
    call: ["simulate", "--approve", "@lena", "--at", "2026-11-28T21:30Z"],
    code: 1,
    out: [
      "✗ @acme/sales as the consumer crm must sign",
      `→ ask @sam or @sue to approve the pull request, or to sign, for example: contract-check sign ${order} --as @sam`,
    ],
  },
  {
    call: ["simulate", "--approve", "@ada", "--approve", "@fay", "--at", "2026-11-28T21:30Z"],
    code: 1,
    out: ["✗ @acme/orders as the owner of OrderPlaced.customer_id must sign"],
  },
  {
    call: ["simulate", "--approve", "lena"],
    code: 2,
    err: '--approve "lena" is no handle: write it as @lena',
  },
  {
    call: ["simulate", "--approve", "@\u200blena"],
    code: 2,
    err: "is no handle: write it as @lena",
  },
  { call: ["sign", order, "--as", "@lena!", "--key", "none"], code: 2, err: "is no handle: expected @login" },
  {
    call: ["request", "--print", "--window", "nope@2026-12-24", "--at", friday],
    code: 2,
    err: 'no window "nope"',
  },
  {
    call: ["request", "--print", "--window", "eu-weekend@2026-12-25", "--at", friday],
    code: 2,
    err: '"eu-weekend" does not open on 2026-12-25',
  },
  {
    call: ["request", "--print", "--window", "eu-weekend@\u20602026-12-26", "--at", friday],
    code: 2,
    err: "expected ID@DATE",
  },
  {
    call: ["simulate", "--at", "tomorrow"],
    code: 2,
    err: "--at tomorrow: expected an instant with its offset",
  },
  { call: ["sign"], code: 2, err: "sign needs --as @LOGIN" },
  { call: ["sign", "--as", "@lena", "--key", "none"], code: 2, err: "sign needs --key FILE" },
  { call: ["verify"], code: 0, out: ["there is no sign-off file here"] },
];

const onCompany: readonly Row[] = [
  {
    call: ["owners", order],
    code: 0,
    out: [
      "@acme/orders (@lena, @tom)\n  contract-check.yaml:3:",
      "  below, total.**: @acme/finance (contract-check.yaml:9:",
      "  promise: full\n",
    ],
  },
  { call: ["owners", order, "OrderPlaced.total.cents"], code: 0, out: ["@acme/finance (@fay, @finn)\n"] },
  { call: ["owners", "contract-check.yaml"], code: 1, out: ["nobody\n"] },
  { call: ["owners", "README.md"], code: 2, err: "there is no file or folder README.md" },
  { call: ["owners"], code: 2, err: "owners takes a path" },
  {
    call: ["owners", order, "--formt", "json"],
    code: 2,
    err: "unknown option --formt; did you mean --format?",
  },
  {
    call: ["owners", order, "--config", "none.yaml"],
    code: 2,
    err: "there is no none.yaml on the governed branch",
  },
  {
    call: ["calendar", "--next", "2", "--at", "2026-12-12T12:00Z"],
    code: 0,
    out: ["eu-weekend@2026-12-12", "Sat 2026-12-12 22:00 Europe/Berlin (2026-12-12 21:00Z)", "year-end"],
  },
  {
    call: ["calendar", "--config", "none.yaml"],
    code: 2,
    err: "there is no none.yaml on the governed branch",
  },
  { call: ["check", "--config", "none.yaml"], code: 2, err: "there is no none.yaml on the governed branch" },
  { call: ["calendar", "--format", "ics"], code: 0, out: ["BEGIN:VCALENDAR", "END:VCALENDAR"] },
  { call: ["calendar", "--format", "icss"], code: 2, err: "did you mean ics?" },
  { call: ["calendar", "--next", "0"], code: 2, err: "--next takes a whole number from 1 to 1000" },
  { call: ["calendar", "--at", "2026-12-12"], code: 2, err: "expected an instant with its offset" },
  { call: ["lint"], code: 0, out: [] },
  { call: ["lint", "--format", "xml"], code: 2, err: "--format xml: expected one of text, json" },
  { call: ["policy", "test", "cases.yaml"], code: 0, out: ["ok   unsigned\n", "ok   signed\n"] },
  {
    call: ["policy", "test", "wrong.yaml"],
    code: 1,
    out: ["ok   unsigned\n", "FAIL signed: expected pass, found waiting\n", "GV302"],
  },
  { call: ["policy", "test", "typo.yaml"], code: 2, err: "typo.yaml:4:" },
  { call: ["policy", "test", "none.yaml"], code: 2, err: "none.yaml could not be read" },
  {
    call: ["policy", "test"],
    code: 2,
    err: "policy test runs one table of cases, such as governance/policy-cases.yaml",
  },
  { call: ["policy", "tets", "cases.yaml"], code: 2, err: "contract-check policy test FILE" },
  { call: ["impact"], code: 0, out: ["no declared consumer reads what changed\n"] },
  { call: ["request", "--print"], code: 2, err: "there is nothing to request" },
  { call: ["schema", "calender"], code: 2, err: "did you mean calendar?" },
  { call: ["schema"], code: 2, err: "schema prints one of: report, " },
  { call: ["explain", "avro/field-presence"], code: 0, out: ["# ", "avro/field-presence"] },
  {
    call: ["explain", "avro/field-presence"],
    code: 0,
    out: ["more examples: contract-check explain avro/field-presence --all"],
  },
  { call: ["explain", "field-presence"], code: 0, out: ["field-presence"] },
  { call: ["explain", "avro/field-presense"], code: 2, err: "did you mean avro/field-presence?" },
  { call: ["explain", "FIELD_SAME_TYPE"], code: 0, out: ["of another system", "`protobuf/field-type`"] },
  { call: ["explain", "FILE_NO_DELETE"], code: 0, out: ["of another system", "situation: removed"] },
  {
    call: ["explain", "MAX_LENGTH_DECREASED"],
    code: 0,
    out: ["of another system", "`json-schema/max-length`"],
  },
  { call: ["explain", "confluent:TYPE_NARROWED"], code: 0, out: ["`json-schema/type`"] },
  {
    call: ["explain", "REQUIRED_PROPERTY_ADDED_TO_UNOPEN_CONTENT_MODEL"],
    code: 0,
    out: ["`json-schema/property`", "`json-schema/required`"],
  },
  { call: ["explain", "MAX_LENGTH"], code: 2, err: "there is no rule" },
  { call: ["explain", "buf:FIELD_SAME_TYPE"], code: 0, out: ["`protobuf/field-type`"] },
  { call: ["explain", "confluent:FIELD_KIND_CHANGED"], code: 0, out: ["`protobuf/field-type`"] },
  { call: ["explain", "MISSING_UNION_BRANCH"], code: 0, out: ["`avro/union-branch`"] },
  { call: ["explain", "FIELD_SAME_TYP"], code: 2, err: "did you mean FIELD_SAME_TYPE?" },
  { call: ["explain", "gv304"], code: 0, out: ["`GV304`", "**What to do.**"] },
  { call: ["explain", "GV999"], code: 2, err: "there is no code GV999" },
  { call: ["explain"], code: 2, err: "explain takes one rule or code" },
  { call: ["rules"], code: 0, out: ["avro/field-presence  ", "protobuf/field-type ", "json-schema/enum "] },
  { call: ["rules", "--format", "table"], code: 2, err: "--format table: expected one of text, json" },
  { call: ["ruls"], code: 2, err: "unknown command ruls; did you mean rules?" },
  { call: ["check", "--at", friday, "--qiet"], code: 2, err: "unknown option --qiet; did you mean --quiet?" },
];

describe("commands", () => {
  it.each(named(onProposal))("on a proposal: %s", (_name, row) => expectRow(proposed, row));
  it.each(named(onCompany))("on the company: %s", (_name, row) => expectRow(alone, row));

  it("write nothing", () => {
    expect(proposed.git("status", "--porcelain")).toBe("");
  });

  it.each(commands.map(({ name }) => name))("%s --help shows a real call", async (name) => {
    const { code, out, err } = await run(".", name, "--help");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`contract-check ${name}`);
  });

  it("impact, owners, lint and rules print JSON", async () => {
    const calls = [["impact"], ["owners", order], ["lint"], ["rules"], ["calendar"]];
    for (const call of calls) {
      const { code, out } = await run(proposed.root, ...call, "--format", "json");
      expect(code).toBe(0);
      expect(() => JSON.parse(out) as unknown).not.toThrow();
    }
  });

  it("every rule in the table has a page", async () => {
    const rules = JSON.parse((await run(".", "rules", "--format", "json")).out) as { id: string }[];
    expect(rules.length).toBeGreaterThan(50);
    // Four at a time: starting a process is most of each.
    const queue = rules.map(({ id }) => id);
    const work = async () => {
      for (let id; (id = queue.shift()) !== undefined;) {
        const { code, out } = await run(".", "explain", id);
        expect([id, code, out.includes(id)]).toEqual([id, 0, true]);
      }
    };
    await Promise.all([work(), work(), work(), work()]);
  });
});

describe("schema", () => {
  it("prints every schema that it names, and each compiles", async () => {
    const { err } = await run(".", "schema");
    const names = (/one of: (.*)$/m.exec(err)?.[1] ?? "").split(", ");
    expect(names).toEqual(
      expect.arrayContaining([
        "report",
        "config",
        "calendar",
        "consumers",
        "teams",
        "policy",
        "request",
        "sign-off",
      ]),
    );
    for (const name of names) {
      const { code, out } = await run(".", "schema", name);
      const schema = JSON.parse(out) as { $schema: string };
      const ajv = schema.$schema.includes("2020-12")
        ? new Ajv2020({ strict: false })
        : new Ajv({ strict: false });
      expect([name, code, typeof ajv.compile(schema)]).toEqual([name, 0, "function"]);
    }
  });
});

const faults: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    "a misspelt key",
    { "contract-check.yaml": "version: 1\ncontracts:\n  - files: '**'\n    ownr: '@acme/orders'\n" },
    ["contract-check.yaml:4:5: error GV", 'did you mean "owner"?'],
  ],
  [
    "a zone that is none",
    {
      "governance/calendar.yaml":
        "version: 1\ntimezone: Europe/Berln\nwindows:\n  - {id: w, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA}\n",
    },
    ["governance/calendar.yaml:4:6: error GV201", "did you mean Europe/Berlin?"],
  ],
  [
    "an owner without members",
    { "contract-check.yaml": "version: 1\ncontracts:\n  - { files: '**/*.avsc', owner: '@acme/ordrs' }\n" },
    ["@acme/ordrs"],
  ],
];

describe("lint", () => {
  it.each(faults)("finds %s, and says where and what is near", async (_name, files, says) => {
    const repo = repository({ ...companyFiles(), ...files });
    const { out } = await run(repo.root, "lint");
    for (const part of says) expect(out).toContain(part);
  });

  it("exits 2 on an error, and check says the same once it is on the governed branch", async () => {
    const repo = repository({ ...companyFiles(), "governance/policy.yaml": "version: 1\nemergancy: {}\n" });
    const linted = await run(repo.root, "lint");
    expect([linted.code, linted.out.includes('did you mean "emergency"?')]).toEqual([2, true]);
    repo.write({ [order]: "{}" });
    const checked = await run(repo.root, "check");
    expect([checked.code, checked.out]).toEqual([2, ""]);
    expect(checked.err).toContain("governance/policy.yaml:2:1: ");
  });
});
