import { uncommittedId } from "../../src/governance/facts.js";
import { describe, expect, it } from "@jest/globals";
import { decide } from "../../src/governance/decision/decide.js";
import { lintGovernance } from "../../src/governance/commands/lint.js";
import { ownersReport } from "../../src/governance/commands/owners-report.js";
import { acceptedTable } from "../../src/governance/commands/policy-accept.js";
import { testPolicy } from "../../src/governance/commands/policy-test.js";
import { requestText } from "../../src/governance/commands/request-text.js";
import { signOffText } from "../../src/governance/commands/sign-off-text.js";
import { madeByStrangers, simulate } from "../../src/governance/commands/simulate.js";
import { assessNeeds } from "../../src/governance/needs/assess-needs.js";
import { readRequests } from "../../src/governance/requests/request.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import {
  beforeWindow,
  company,
  contract,
  decided,
  insideFreeze,
  insideWindow,
  instantOf,
  orderPath,
  policyOf,
  firstCommit,
} from "./proposal.js";
import { sshKey } from "./ssh.js";

const breaking = [contract({ class: "breaking" })];
const now = instantOf(beforeWindow);

describe("owners", () => {
  it("names the line that decides, the people, and what is owned below", async () => {
    const policy = await policyOf(company);
    const report = ownersReport(policy, orderPath, ["Order", "payment", "amount"], now);
    expect(report).toMatchObject({
      owners: [{ handle: "@acme/finance", members: ["@fay"], away: [] }],
      because: 'elements: "payment.amount" is the last line that names the element',
      location: { file: "contract-check.yaml", line: 13 },
      deputies: ["@acme/checkout"],
      oncall: "@acme/platform",
      mode: "backward",
    });
    expect(ownersReport(policy, orderPath, ["Order", "payment"], now).below.map(({ path }) => path)).toEqual([
      "payment.*",
      "payment.amount",
    ]);
    expect(ownersReport(policy, orderPath, undefined, now).below).toHaveLength(3);
    expect(ownersReport(policy, "elsewhere/a.avsc", undefined, now)).toMatchObject({
      owners: [],
      mode: "full",
    });
  });
});

describe("simulate", () => {
  it.each([
    [["@mira"], "pass"],
    [["@eve"], "refused"],
    [[], "refused"],
  ] as const)("answers where nobody here knows who made the change: %j", async (approve, status) => {
    const { needs } = await decided({ contracts: breaking, at: insideWindow });
    const commits = [
      { id: "c".repeat(40), people: [], emails: ["kim@elsewhere.example"], paths: [orderPath] },
    ];
    const facts = { commits, reviews: [], landed: [] };
    expect((await simulate(needs, facts, { approve })).status).toBe(status);
    expect(madeByStrangers(needs, facts)).toMatch(
      /^nobody here knows whose account made commit c{10} by kim@elsewhere/,
    );
    const edits = commits.map((commit) => ({ ...commit, id: uncommittedId }));
    expect(madeByStrangers(needs, { ...facts, commits: edits })).toContain("made uncommitted edits by kim@");
    expect(madeByStrangers(needs, { ...facts, commits: [] })).toBeUndefined();
  });

  it("says what would be with other people at another time, and still counts nobody who may not sign", async () => {
    const { needs, decision } = await decided({ contracts: breaking });
    const facts = { author: "@arno", commits: [], reviews: [], landed: [] } as const;
    expect(decision.status).toBe("refused");
    expect((await simulate(needs, facts, { approve: ["@mira"] })).status).toBe("waiting");
    expect((await simulate(needs, facts, { approve: ["@mira"], at: instantOf(insideWindow) })).status).toBe(
      "pass",
    );
    expect(
      (await simulate(needs, facts, { approve: ["@arno", "@eve"], at: instantOf(insideWindow) })).status,
    ).toBe("refused");
    expect((await decide(needs, facts)).status).toBe("refused");
  });
});

describe("request", () => {
  it("fills in what can be computed, and what it writes is a request", async () => {
    const config = `${company}policy: {rules: [{when: {class: breaking}, needs: request-window-and-sign-off}]}\nconsumers: [{id: dashboard, owner: "@acme/finance", reads: [{contract: orders}]}]\n`;
    const { needs } = await decided({ config, contracts: breaking });
    const { file, text, id } = requestText(needs, {}, { requester: "@arno" });
    expect(text).toBe(`version: 1
id: CHG-2026-0001
type: normal
requester: "@arno"
contracts:
  # both directions fail; breaks both old data and old readers
  # signs: @acme/orders as the owner of Order.email
  # signs: @acme/finance as the consumer dashboard
  - {id: "orders", digest: "sha256:${/digest: "sha256:([0-9a-f]{64})"/.exec(text)?.[1] ?? ""}"}
# rationale: why, in a sentence or two
# risk: moderate is computed; write a higher one if you know better
window: {id: "eu-weekend", occurrence: 2026-11-28}
# occurrences that fit:
#   2026-11-28 of eu-weekend: Sat 2026-11-28 22:00 Europe/Berlin (2026-11-28 21:00Z)
#   2026-12-05 of eu-weekend: Sat 2026-12-05 22:00 Europe/Berlin (2026-12-05 21:00Z)
#   2026-12-12 of eu-weekend: Sat 2026-12-12 22:00 Europe/Berlin (2026-12-12 21:00Z)
impact: |
  dashboard (@acme/finance): it reads Order.email: Order.email changed
# rollback: # what somebody does at 3 a.m., step by step
#   steps:
#     - {do: turn the flag off, estimate: PT5M}
`);
    const read = await readRequests(memorySnapshot("head", { [file]: text }));
    expect(read.faults).toEqual([]);
    expect(read.filed.map(({ request }) => request.id)).toEqual([id]);
    // Filed as written it is incomplete; filled in, it carries the change.
    const approvals = ["mira", "fay"];
    const asWritten = await decided({
      config,
      contracts: breaking,
      approvals,
      head: { [file]: text },
      at: insideWindow,
    });
    expect(asWritten.decision.requirements.find(({ status }) => status === "unmet")?.message).toBe(
      "CHG-2026-0001 is incomplete: rationale, rollback.steps",
    );
    const filled = `${text.replace("# rationale: why, in a sentence or two", "rationale: totals drift")}rollback: {steps: [{do: flag off}]}\n`;
    const complete = await decided({
      config,
      contracts: breaking,
      approvals,
      head: { [file]: filled },
      at: insideWindow,
    });
    expect(complete.decision.status).toBe("pass");
  });

  it("is an emergency in one command", async () => {
    const { needs } = await decided({ contracts: breaking });
    const { file, text } = requestText(needs, {}, { emergency: "INC-9" });
    const { decision } = await decided({ contracts: breaking, approvals: ["olu"], head: { [file]: text } });
    expect(decision.status).toBe("pass");
    expect(decision.validUntil).toBe(now + 4 * 3_600_000);
    const late = { ...needs, now: now + 11_369 };
    expect(requestText(late, {}, { emergency: "INC-9" }).text).toBe(text);
  });

  it.each([
    ["the on-call people", company, beforeWindow, ["@acme/platform as the on-call person"], 4],
    [
      "the board of a freeze that holds too",
      company.replace("to: 2027-01-04T08:00", 'to: 2027-01-04T08:00, board: "@acme/governors"'),
      insideFreeze,
      ["@acme/platform as the on-call person", "@acme/governors as the board of the freeze year-end"],
      4,
    ],
    [
      "whom the policy names, for as long as it allows",
      `${company}policy: {emergency: {expires: PT2H, signoff: [{role: "@acme/identity"}]}}\n`,
      beforeWindow,
      ["@acme/identity as @acme/identity"],
      2,
    ],
    [
      "whoever signs otherwise, where the policy lets an emergency take the place of no window",
      `${company}policy: {rules: [{when: {situation: emergency}, needs: window-and-sign-off}]}\n`,
      beforeWindow,
      ["@acme/orders as the owner of Order.email"],
      4,
    ],
  ])("of an emergency names who signs it: %s", async (_, config, at, signers, hours) => {
    const { needs } = await decided({ config, contracts: breaking, at });
    const { text } = requestText(needs, {}, { emergency: "INC-9" });
    const lines = text.split("\n").filter((line) => line.startsWith("  # signs: "));
    expect(lines).toEqual(
      signers.map((signer): unknown =>
        expect.stringMatching(`^  # signs: ${signer}(?: or incident commander of orders)?$`),
      ),
    );
    const [, expires = ""] = /expires: (\S+)\}/.exec(text) ?? [];
    expect(Date.parse(expires) - needs.now).toBe(hours * 3_600_000);
  });

  it("takes the next free number", async () => {
    const taken = "version: 1\nid: CHG-2026-0041\ntype: normal\ncontracts: [{id: users}]\n";
    const { needs } = await decided({
      contracts: breaking,
      tip: { "governance/changes/CHG-2026-0041.yaml": taken },
      touched: [],
    });
    expect(requestText(needs, {}).id).toBe("CHG-2026-0042");
  });

  it("cannot be led into other keys by names", async () => {
    const evil = contract({
      class: "breaking",
      changes: [{ element: "Order.x\nemergency: {incident: a}", class: "breaking" }],
    });
    const { needs } = await decided({ contracts: [evil] });
    const { file, text } = requestText(needs, {});
    const read = await readRequests(memorySnapshot("head", { [file]: text }));
    expect(read.filed[0]?.request.emergency).toBeUndefined();
  });
});

describe("sign", () => {
  it("writes a file whose signature counts", async () => {
    const key = sshKey("ecdsa-256");
    const config = company.replace("{emails: [dana@acme.example]}", `{keys: ["${key.line}"]}`);
    const { needs } = await decided({ config, contracts: breaking });
    const written = signOffText(needs, { repository: firstCommit, contract: "orders", signer: "@dana" });
    if ("message" in written) throw new Error(written.message);
    const { decision } = await decided({
      config,
      contracts: breaking,
      facts: {
        reviews: [],
        signOffs: [{ ...written, signature: key.sign(written.text), location: { file: written.file } }],
      },
      at: insideWindow,
    });
    expect(decision.status).toBe("pass");
    expect(signOffText(needs, { repository: firstCommit, contract: "nothing", signer: "@dana" })).toEqual({
      message: `nothing needs no sign-off here: these do: ${orderPath}`,
    });
  });
});

describe("policy test", () => {
  const table = `version: 1
cases:
  - {name: unsigned, change: {contract: contracts/orders/a.avsc, class: breaking}, expect: refused}
  - {name: signed, change: {contract: contracts/orders/a.avsc, class: breaking}, approvedBy: ["@mira"], expect: waiting}
  - {name: in time, at: 2026-11-28T21:30Z, change: {contract: contracts/orders/a.avsc, class: breaking}, approvedBy: ["@mira"], expect: pass}
  - {name: wrong, change: {contract: contracts/users/a.avsc, class: backward}, expect: pass}
`;
  it("runs a table of cases", async () => {
    const found = await testPolicy(await policyOf(company), "cases.yaml", table, now);
    if ("faults" in found) throw new Error("expected results");
    expect(found.results.map(({ expected, actual }) => [expected, actual])).toEqual([
      ["refused", "refused"],
      ["waiting", "waiting"],
      ["pass", "pass"],
      ["pass", "refused"],
    ]);
    expect(found.results[3]?.requirements).toEqual(["GV401 @acme/identity as the owner of users must sign"]);
  });

  it("counts approvals also where they are given in signed files, of people who can sign", async () => {
    const signing = `${company}signoff: {sources: [ssh-signature]}\n`;
    const keyed = signing.replace("people:\n", `people:\n  "@mira": {keys: ["${sshKey("ed25519").line}"]}\n`);
    const decisions = [signing, keyed].map(async (config) => {
      const found = await testPolicy(await policyOf(config), "cases.yaml", table, now);
      return "faults" in found ? found.faults : found.results.map(({ actual }) => actual);
    });
    expect(await Promise.all(decisions)).toEqual([
      ["refused", "refused", "refused", "refused"],
      ["refused", "waiting", "pass", "refused"],
    ]);
  });

  it("writes what is found in the place of what is expected, and nothing else", async () => {
    const odd = table
      .replace("name: signed", "name: expect pass and then waiting")
      .replace("expect: pass}", 'expect: "pass"}');
    const found = await testPolicy(await policyOf(company), "cases.yaml", odd, now);
    if ("faults" in found) throw new Error("expected results");
    expect(await acceptedTable(found)).toBe(odd.replace(/pass\}\n$/, "refused}\n"));
  });

  const change = "change: {contract: contracts/users/a.avsc, class: backward}";
  const other = "change: {contract: contracts/orders/a.avsc, class: full}";
  const begin = "version: 1\ncases:\n";
  const shapes: readonly (readonly [string, string, string | undefined])[] = [
    [
      "an alias of what is decided alike",
      `  - {name: a, ${change}, expect: &e pass}\n  - {name: b, ${change}, expect: *e} # b\n`,
      `  - {name: a, ${change}, expect: &e refused}\n  - {name: b, ${change}, expect: *e} # b\n`,
    ],
    [
      "an alias of what is decided otherwise",
      `  - {name: b, ${other}, expect: &e pass}\n  - {name: a, ${change}, expect: *e}\n`,
      undefined,
    ],
    [
      "an alias of the same case",
      `  - &r {name: a, ${change}, expect: pass}\n  - *r\n`,
      `  - &r {name: a, ${change}, expect: refused}\n  - *r\n`,
    ],
    [
      "a merged case of another change",
      `  - &r\n    name: b\n    ${other}\n    expect: pass\n  - <<: *r\n    name: a\n    ${change}\n`,
      undefined,
    ],
    [
      "an alias out of order",
      `  - {name: c, ${change}, expect: &e pass}\n  - {name: d, ${change}, expect: "pass"}\n  - {name: a, ${change}, expect: *e}\n`,
      `  - {name: c, ${change}, expect: &e refused}\n  - {name: d, ${change}, expect: "refused"}\n  - {name: a, ${change}, expect: *e}\n`,
    ],
    ["an escape", `  - {name: a, ${change}, expect: "p\\x61ss"}\n`, undefined],
    ["a comment within", `  - name: a\n    ${change}\n    expect: >- # pass\n      pass\n`, undefined],
    [
      "a name that is the same text",
      `  - {name: a, ${change}, approvedBy: ["@mira"], expect: pass}\n  - {name: &e pass, ${change}, expect: *e}\n`,
      undefined,
    ],
  ];
  it.each(shapes)("accepts or refuses %s", async (_, rows, after) => {
    const found = await testPolicy(await policyOf(company), "cases.yaml", begin + rows, now);
    if ("faults" in found) throw new Error(found.faults[0]?.message);
    const accepted = await acceptedTable(found);
    if (after === undefined) {
      const name = rows.includes("name: &e pass") ? "pass" : "a";
      expect(accepted).toMatchObject({ unwritable: { name, actual: "refused" } });
    } else expect(accepted).toBe(begin + after);
  });

  it("names a mistake in the table", async () => {
    const found = await testPolicy(
      await policyOf(company),
      "cases.yaml",
      table.replace("waiting", "wating"),
      now,
    );
    expect("faults" in found && found.faults[0]?.message).toContain('did you mean "waiting"?');
  });
});

describe("lint", () => {
  const files = {
    "contract-check.yaml": company,
    [orderPath]: "{}",
    "contracts/users/user.avsc": "{}",
    "contracts/notes/note.avsc": "{}",
  };
  const windowless = company.replace(/^windows:\n.*\nfreezes:\n.*\n/m, "");
  const codes = async (changed: Readonly<Record<string, string>>) =>
    (await lintGovernance(memorySnapshot("base", { ...files, ...changed }), { now })).map(
      ({ code, location }) => `${code} ${location?.file ?? ""}:${String(location?.line ?? "")}`,
    );

  it("finds only teams of one in the example of the tests", async () => {
    expect(await codes({})).toEqual([
      "GV112 contract-check.yaml:23",
      "GV112 contract-check.yaml:24",
      "GV112 contract-check.yaml:25",
    ]);
  });

  it("finds teams that cannot sign where only signed files count", async () => {
    const { line } = sshKey("ed25519");
    const signed = `${company.replace("{emails: [dana@acme.example]}", `{keys: ["${line}"]}`)}signoff: {sources: [ssh-signature]}\n`;
    const lints = await lintGovernance(memorySnapshot("base", { ...files, "contract-check.yaml": signed }), {
      now,
    });
    const keyless = lints.flatMap(({ code, message }) => {
      const [, team] = /^nobody in (\S+) has a key/.exec(message) ?? [];
      return code === "GV112" && team !== undefined ? [team] : [];
    });
    expect(keyless).not.toEqual([]);
    expect(keyless).not.toContain("@acme/orders");
  });

  it("finds a key of whoever is written with other capitals", async () => {
    const { line } = sshKey("ed25519");
    const key = `keys: ["${line}"]`;
    const config = `version: 1\ncontracts: []\nteams: {"@acme/orders": ["@Dana", "@arno"]}\npeople: {"@dana": {${key}}}\nsignoff: {sources: [ssh-signature]}\n`;
    expect(await codes({ "contract-check.yaml": config })).not.toContainEqual(
      expect.stringMatching(/^GV112/),
    );
  });

  const odd: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    [
      "an entry without files",
      { "contract-check.yaml": company.replace("contracts/notes/**", "contracts/nites/**") },
      ["GV114 contract-check.yaml:15"],
    ],
    [
      "a consumer of nothing",
      {
        "contract-check.yaml": `${company}consumers: [{id: c, owner: "@dana", reads: [{contract: ordres}]}]\n`,
      },
      ["GV120 contract-check.yaml:31"],
    ],
    [
      "a reader schema that is gone",
      {
        "contract-check.yaml": `${company}consumers: [{id: c, owner: "@dana", reads: [{contract: orders, readerSchema: x.avsc}]}]\n`,
      },
      ["GV121 contract-check.yaml:31"],
    ],
    [
      "an expired waiver",
      {
        "contract-check.yaml": `${company}waivers: [{fingerprint: "sha256:0123456789abcdef0123456789abcdef", reason: r, approver: "@dana", expires: 2026-01-01}]\n`,
      },
      ["GV191 contract-check.yaml:31"],
    ],
    [
      "a waiver that ends soon",
      {
        "contract-check.yaml": `${company}waivers: [{fingerprint: "sha256:0123456789abcdef0123456789abcdef", reason: r, approver: "@dana", expires: 2026-12-20}]\n`,
      },
      ["GV192 contract-check.yaml:31"],
    ],
    [
      "an overdue check",
      {
        "contract-check.yaml": company.replace(
          "regions: [eu]",
          "regions: [eu]\n    reviewed: 2026-01-01\n    recheckEvery: P90D",
        ),
      },
      ["GV180 contract-check.yaml:3"],
    ],
    [
      "a freeze without an end",
      { "contract-check.yaml": company.replace(", to: 2027-01-04T08:00", "") },
      ["GV208 contract-check.yaml:19"],
    ],
    [
      "a window that never opens again",
      {
        "contract-check.yaml": company.replace(
          "rrule: FREQ=WEEKLY;BYDAY=SA",
          "rrule: FREQ=WEEKLY;UNTIL=20260201T000000Z",
        ),
      },
      ["GV203 contract-check.yaml:17", "GV205 contract-check.yaml:3", "GV205 contract-check.yaml:14"],
    ],
    [
      "a class without any window",
      { "contract-check.yaml": company.replace('contracts: ["contracts/**"]', "allow: [full]") },
      ["GV206 contract-check.yaml:3", "GV206 contract-check.yaml:14"],
    ],
    ["no window at all", { "contract-check.yaml": windowless }, ["GV309 contract-check.yaml:3"]],
    ["no window, and nothing waits yet", { "contract-check.yaml": `${windowless}enforce: report\n` }, []],
    [
      "no window, and only people are asked",
      { "contract-check.yaml": `${windowless}enforce: sign-off\n` },
      [],
    ],
    [
      "no window, and what needs one is told to need less",
      {
        "contract-check.yaml": `${windowless}policy:
  rules:
${["promise-broken", "breaking", "removed"].map((row) => `    - {when: {situation: ${row}}, needs: sign-off}\n`).join("")}`,
      },
      [],
    ],
    [
      "a rollback script that is not there",
      {
        "governance/changes/CHG-1.yaml":
          "version: 1\nid: CHG-1\ntype: normal\ncontracts: [{id: orders}]\nrollback: {steps: [{do: x, script: run.sh}]}\n",
      },
      ["GV142 governance/changes/CHG-1.yaml:5"],
    ],
    [
      "a booking in a freeze",
      {
        "governance/changes/CHG-1.yaml":
          "version: 1\nid: CHG-1\ntype: normal\ncontracts: [{id: orders}]\nwindow: {id: eu-weekend, occurrence: 2026-12-19}\n",
      },
      ["GV204 contract-check.yaml:19"],
    ],
    [
      "two booked changes of one contract",
      Object.fromEntries(
        ["05", "12"].map((day) => [
          `governance/changes/CHG-${day}.yaml`,
          `version: 1\nid: CHG-${day}\ntype: normal\ncontracts: [{id: orders}]\nwindow: {id: eu-weekend, occurrence: 2026-12-${day}}\n`,
        ]),
      ),
      ["GV160 governance/changes/CHG-12.yaml:5"],
    ],
    [
      "a broken request",
      {
        "governance/changes/CHG-1.yaml": "version: 1\nid: CHG-1\ntype: normall\ncontracts: [{id: orders}]\n",
      },
      ["GV003 governance/changes/CHG-1.yaml:3"],
    ],
    ["a broken config", { "contract-check.yaml": "version: 3\n" }, ["GV003 contract-check.yaml:1"]],
  ];
  it.each(odd)("%s", async (_, changed, expected) => {
    expect((await codes(changed)).filter((one) => !one.startsWith("GV112"))).toEqual(expected);
  });
});

describe("requirements at scale", () => {
  it("two thousand contracts are decided at once", async () => {
    const policy = await policyOf(company);
    const many = Array.from({ length: 2000 }, (_, i) =>
      contract({ path: `contracts/orders/o${String(i)}.avsc`, class: "backward" }),
    );
    const needs = await assessNeeds(policy, many, { now });
    const decision = await decide(needs, { author: "@arno", commits: [], reviews: [], landed: [] });
    expect(decision.status).toBe("pass");
  });
});
