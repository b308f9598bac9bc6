import { describe, expect, it } from "@jest/globals";
import { readPolicy } from "../../src/governance/policy-reading/read-policy.js";
import { digestOf } from "../../src/governance/requests/transition.js";
import type { Facts } from "../../src/governance/facts.js";
import type { Needs } from "../../src/governance/needs/needs.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import type { Proposal } from "./proposal.js";
import {
  beforeWindow,
  company,
  contract,
  decided,
  insideWindow,
  instantOf,
  orderPath,
  requirementLines,
  firstCommit,
} from "./proposal.js";
import { sshKey } from "./ssh.js";

const breaking = [contract({ class: "breaking" })];
const owner = "GV401 met @acme/orders";
const unsigned = "GV401 unmet @acme/orders";
const open = "GV300 met";
const signed = { contracts: breaking, approvals: ["mira"], at: insideWindow } as const;
const file = (id: string) => `governance/changes/${id}.yaml`;
const request = (id: string, more = "", occurrence = "2026-11-28") =>
  `version: 1\nid: ${id}\ntype: normal\ncontracts: [{id: orders}]\nrationale: why\nwindow: {id: eu-weekend, occurrence: ${occurrence}}\nrollback: {steps: [{do: x}]}\n${more}`;
const overdue =
  "version: 1\nid: CHG-0\ntype: emergency\ncontracts: [{id: orders}]\nemergency: {incident: INC-8, expires: 2026-11-20T09:00Z}\n";

/** Two windows: a strict one for orders, a daily one for what lies elsewhere. */
const zoned = company
  .replace("contracts/users/**", '"{contracts/users,elsewhere}/**"')
  .replace(
    'contracts: ["contracts/**"]}',
    'contracts: ["contracts/orders/**"]}\n  - {id: daily, timezone: Europe/Berlin, start: 2026-01-01T08:00, duration: PT12H, rrule: FREQ=DAILY, contracts: ["elsewhere/**"]}',
  )
  .replace("to: 2027-01-04T08:00", 'to: 2027-01-04T08:00, contracts: ["contracts/orders/**"]');
const moved = [contract({ from: orderPath, path: "elsewhere/order.avsc", class: "breaking" })];
const away = company.replace(
  '"@dana": {emails: [dana@acme.example]}',
  '"@fay": {away: [{from: 2026-11-20, to: 2026-11-30, deputy: "@gita"}]}',
);

const danaKey = sshKey("ed25519");
const keyed = company.replace(
  '"@dana": {emails: [dana@acme.example]}',
  `"@dana": {emails: [dana@acme.example], keys: ["${danaKey.line}"]}`,
);
function filed(
  name: string,
  edit: (text: string) => string = (text) => text,
): (needs: Needs) => Partial<Facts> {
  return (needs) => {
    const transition = needs.transitions.get(orderPath);
    const digest = transition ? digestOf(transition) : "";
    const text = edit(
      `${JSON.stringify({ version: 1, repository: firstCommit, contract: orderPath, digest, decision: "approve", signer: "@dana", at: "2026-11-26T09:00:00Z" })}\n`,
    );
    return {
      reviews: [],
      signOffs: [{ file: name, text, signature: danaKey.sign(text), location: { file: name } }],
    };
  };
}

type Row = readonly [string, Proposal, string, readonly string[]];
const rows: readonly Row[] = [
  [
    "a booking of somebody else is deleted to free its slot",
    {
      tip: { [file("CHG-9")]: request("CHG-9") },
      touched: [{ path: file("CHG-9"), base: "1" }],
      contracts: [],
    },
    "refused",
    ["GV406 unmet @acme/orders,@acme/governors"],
  ],
  [
    "the overdue review of an emergency is filled in by nobody but its author",
    {
      tip: { [file("CHG-0")]: overdue },
      head: { [file("CHG-0")]: `${overdue}review: {outcome: fine}\n` },
      touched: [{ path: file("CHG-0"), base: "1", head: "2" }],
      contracts: [],
      author: "mira",
      approvals: ["mira"],
    },
    "refused",
    ["GV406 unmet @acme/orders,@acme/governors"],
  ],
  [
    "… confirmed by an owner",
    {
      tip: { [file("CHG-0")]: overdue },
      head: { [file("CHG-0")]: `${overdue}review: {outcome: fine}\n` },
      touched: [{ path: file("CHG-0"), base: "1", head: "2" }],
      contracts: [],
      author: "mira",
      approvals: ["dana"],
    },
    "pass",
    ["GV406 met @acme/orders,@acme/governors"],
  ],
  [
    "somebody else's booking is rewritten into one's own",
    {
      ...signed,
      tip: { [file("CHG-1")]: request("CHG-1").replace("id: orders}", "id: users}") },
      head: { [file("CHG-1")]: request("CHG-1") },
      touched: [{ path: file("CHG-1"), base: "1", head: "2" }],
    },
    "refused",
    [owner, open, "GV406 unmet @acme/identity,@acme/governors"],
  ],
  [
    "a change that moves its own booking is signed with it",
    {
      ...signed,
      tip: { [file("CHG-1")]: request("CHG-1", "", "2026-12-05") },
      head: { [file("CHG-1")]: request("CHG-1") },
      touched: [{ path: file("CHG-1"), base: "1", head: "2" }],
    },
    "pass",
    [owner, open],
  ],
  [
    "a new request takes no room that the contract's owners did not agree to",
    {
      head: { [file("CHG-1")]: request("CHG-1") },
      touched: [{ path: file("CHG-1"), head: "2" }],
      contracts: [],
    },
    "refused",
    ["GV406 unmet @acme/orders,@acme/governors"],
  ],
  [
    "… nor for a contract that nobody has",
    {
      head: { [file("CHG-1")]: request("CHG-1").replace("{id: orders}", "{id: no/such/contract.avsc}") },
      touched: [{ path: file("CHG-1"), head: "2" }],
      contracts: [],
      approvals: ["mira"],
    },
    "refused",
    ["GV406 unmet @acme/governors"],
  ],
  [
    "… they agree",
    {
      head: { [file("CHG-1")]: request("CHG-1") },
      touched: [{ path: file("CHG-1"), head: "2" }],
      contracts: [],
      approvals: ["mira"],
    },
    "pass",
    ["GV406 met @acme/orders,@acme/governors"],
  ],
  [
    "a new request that books nothing needs nobody",
    {
      head: { [file("CHG-1")]: request("CHG-1").replace(/window:.*\n/, "") },
      touched: [{ path: file("CHG-1"), head: "2" }],
      contracts: [],
    },
    "pass",
    [],
  ],
  [
    "a contract is moved to where a window is open today",
    { config: zoned, contracts: moved, approvals: ["mira", "ivan"], at: beforeWindow },
    "waiting",
    ["GV401 met @acme/identity", owner, "GV302 waiting"],
  ],
  [
    "a contract is moved out of a freeze",
    { config: zoned, contracts: moved, approvals: ["mira", "ivan"], at: "2026-12-26T10:00:00Z" },
    "waiting",
    ["GV401 met @acme/identity", owner, "GV301 waiting"],
  ],
  [
    "… both windows are open",
    {
      config: zoned.replace("T08:00, duration: PT12H", "T08:00, duration: PT16H"),
      contracts: moved,
      approvals: ["mira", "ivan"],
      at: insideWindow,
    },
    "pass",
    ["GV401 met @acme/identity", owner, open],
  ],
  [
    "the contract's deputies speak for a consumer whose people are away",
    {
      ...signed,
      config: `${away}consumers: [{id: dash, owner: "@fay", reads: [{contract: orders, fields: [email]}]}]\n`,
      approvals: ["mira", "chris"],
    },
    "refused",
    [owner, "GV402 unmet @fay", open],
  ],
  [
    "… the consumer's own stand-in may",
    {
      ...signed,
      config: `${away}consumers: [{id: dash, owner: "@fay", reads: [{contract: orders, fields: [email]}]}]\n`,
      approvals: ["mira", "gita"],
    },
    "pass",
    [owner, "GV402 met @fay", open],
  ],
  [
    "the copy of the central configuration is edited",
    {
      config: `${company}extends: {file: vendor/central.yaml}\n`,
      tip: { "vendor/central.yaml": "version: 1\n" },
      touched: [{ path: "vendor/central.yaml", base: "1", head: "2" }],
      contracts: [],
    },
    "refused",
    ["GV403 unmet @acme/governors"],
  ],
  [
    "one owner in two spellings takes two shares",
    {
      ...signed,
      config: company.replace('contracts: ["contracts/**"]', "capacity: {perOwner: 1}"),
      facts: {
        landed: [
          {
            change: "#2",
            contracts: ["contracts/notes/a.avsc"],
            classes: ["breaking"],
            owners: ["@Acme/Orders"],
            consumers: [],
            landedAt: instantOf("2026-11-28T21:05:00Z"),
          },
        ],
      },
    },
    "refused",
    [owner, "GV304 unmet"],
  ],
  [
    "one person as the owner and as the window's approver",
    { ...signed, config: company.replace('contracts: ["contracts/**"]', 'approvers: ["@mira"]') },
    "refused",
    [owner, "GV405 unmet @mira", open],
  ],
  [
    "… two people, each in the role that the other cannot fill",
    {
      ...signed,
      config: company.replace('contracts: ["contracts/**"]', 'approvers: ["@mira"]'),
      approvals: ["mira", "dana"],
    },
    "pass",
    [owner, "GV405 met @mira", open],
  ],
  [
    "a field that a consumer reads is renamed under its nose, with an alias",
    {
      config: `${company}consumers: [{id: dash, owner: "@acme/finance", reads: [{contract: orders, fields: [total]}]}]\n`,
      contracts: [contract({ changes: [{ was: "Order.total", element: "Order.sum" }] })],
    },
    "refused",
    ["GV402 unmet @acme/finance"],
  ],
  [
    "a signed file that dates itself ahead, so that it never grows old",
    {
      config: `${keyed}signoff: {maxAge: P7D}\n`,
      contracts: breaking,
      at: insideWindow,
      facts: filed("governance/signoffs/o.json", (text) => text.replace("2026-11-26", "2036-11-26")),
    },
    "refused",
    [unsigned, open],
  ],
  [
    "a waiver for one change does not excuse another in the same direction",
    {
      config: `${company}waivers: [{fingerprint: "sha256:${Buffer.from("Order.email").toString("hex").padEnd(64, "0")}", reason: agreed, approver: "@dana", expires: 2026-12-01}]\n`,
      contracts: [
        contract({
          class: "breaking",
          changes: [
            { element: "Order.email", class: "breaking" },
            { element: "Order.total", class: "forward" },
          ],
        }),
      ],
    },
    "refused",
    [unsigned, "GV302 waiting"],
  ],
  [
    "a revert of a revert is one again: the content was there lately",
    {
      ...signed,
      at: beforeWindow,
      facts: {
        pastStates: new Map([
          [
            orderPath,
            [
              { digest: "sha256:other", until: instantOf("2026-11-26T00:00:00Z"), commit: "aaaaaaaaaaaa" },
              { digest: "sha256:head", until: instantOf("2026-11-25T00:00:00Z"), commit: "bbbbbbbbbbbb" },
            ],
          ],
        ]),
      },
    },
    "pass",
    ["GV401 met @acme/orders,@acme/platform", "GV310 met"],
  ],
  [
    "a state of the branch that is still to come is none",
    {
      ...signed,
      at: beforeWindow,
      facts: {
        pastStates: new Map([
          [
            orderPath,
            [{ digest: "sha256:head", until: instantOf("2026-12-25T00:00:00Z"), commit: "bbbbbbbbbbbb" }],
          ],
        ]),
      },
    },
    "waiting",
    [owner, "GV302 waiting"],
  ],
  [
    "a sign-off counts by what it says, whatever its file is called",
    {
      config: keyed,
      contracts: breaking,
      at: insideWindow,
      facts: filed("governance/signoffs/a\u202e\n`x`/../$(id).json"),
    },
    "pass",
    [owner, open],
  ],
  [
    "a sign-off that says two things",
    {
      config: keyed,
      contracts: breaking,
      at: insideWindow,
      facts: filed("governance/signoffs/a.json", (text) => text.replace("{", '{"decision":"refuse",')),
    },
    "refused",
    [unsigned, open],
  ],
  [
    "a sign-off by a look-alike of the signer (the Kelvin sign for a k)",
    {
      config: keyed,
      contracts: breaking,
      at: insideWindow,
      facts: filed("governance/signoffs/a.json", (text) => text.replace("@dana", "@dan\u0430")),
    },
    "refused",
    [unsigned, open],
  ],
  [
    "a second request for an earlier occurrence does not use the sign-off of the first",
    {
      contracts: breaking,
      tip: { [file("CHG-1")]: request("CHG-1", "", "2026-12-05") },
      head: { [file("CHG-2")]: request("CHG-2") },
      touched: [{ path: file("CHG-2"), head: "2" }],
      reviews: (needs) => [
        {
          login: "mira",
          state: "APPROVED",
          at: 0,
          transitions: new Map(
            [...needs.transitions].map(([path, one]) => [
              path,
              { ...one, window: { id: "eu-weekend", occurrence: "2026-12-05" } },
            ]),
          ),
        },
      ],
      at: insideWindow,
    },
    "refused",
    ["GV411 unmet @acme/orders", open],
  ],
];

describe("more attacks", () => {
  it.each(rows)("%s", async (_, proposal, status, requirements) => {
    const { decision } = await decided(proposal);
    expect([decision.status, ...requirementLines(decision)]).toEqual([status, ...requirements]);
  });

  it("a moved contract that needs no window passes only until a freeze begins where it comes from", async () => {
    const { decision } = await decided({
      config: `${zoned}policy: {rules: [{when: {class: breaking}, needs: sign-off}]}\n`,
      contracts: moved,
      approvals: ["mira", "ivan"],
      at: insideWindow,
    });
    expect([decision.status, decision.validUntil === null]).toEqual(["pass", false]);
  });

  it.each([
    [
      "a look-alike team (a Cyrillic o)",
      company.replace('owner: "@acme/orders"', 'owner: "@acme/\u043erders"'),
      "GV003",
      5,
    ],
    ["a look-alike member", company.replace("[dana, mira]", "[dana, m\u0456ra]"), "GV003", 21],
    [
      "a team that differs in one letter",
      company.replace('owner: "@acme/orders"', 'owner: "@acme/order"'),
      "GV007",
      5,
    ],
    [
      "a waiver by so few digits that it names nothing",
      `${company}waivers: [{fingerprint: "sha256:01234567", reason: r, approver: "@dana", expires: 2027-01-01}]\n`,
      "GV003",
      31,
    ],
    [
      "the same team in two spellings",
      company.replace('"@acme/governors": [gita]', '"@acme/governors": [gita]\n  "@Acme/Orders": [eve]'),
      "GV006",
      28,
    ],
  ])("%s is a fault with its place", async (_, config, code, line) => {
    const read = await readPolicy(memorySnapshot("base", { "contract-check.yaml": config }));
    const [fault] = "faults" in read ? read.faults : [];
    expect([fault?.code, fault?.location?.line]).toEqual([code, line]);
  });
});
