import { describe, expect, it } from "@jest/globals";
import { exitCodes } from "../../src/model/decision.js";
import { misreads } from "../../src/model/outcome.js";
import type { Needs } from "../../src/governance/needs/needs.js";
import type { Proposal } from "./proposal.js";
import {
  beforeWindow,
  company,
  contract,
  decided,
  insideFreeze,
  insideWindow,
  instantOf,
  orderPath,
  requirementLines,
  review,
} from "./proposal.js";

/** The decision tables of the specification and of the reference, row by row; a row's name says which. */
type Row = readonly [
  name: string,
  proposal: Proposal,
  status: string,
  exit: number,
  requirements: readonly string[],
];

const strict = `${company}policy: {rules: [{when: {class: breaking}, needs: request-window-and-sign-off}, {when: {class: forward}, needs: request-window-and-sign-off}]}\n`;
const anyFreeze = company.replace("to: 2027-01-04T08:00", "to: 2027-01-04T08:00, deny: [any]");
const consumers = `${company}consumers:\n  - {id: dash, owner: "@acme/finance", reads: [{contract: orders, fields: [email]}]}\n  - {id: fraud, owner: "@acme/platform", reads: [{contract: orders, readerSchema: r.avsc}]}\n`;
const file = (id: string) => `governance/changes/${id}.yaml`;

function request(lines = "", occurrence = "2026-11-28", id = "CHG-1"): Readonly<Record<string, string>> {
  const rationale = "rationale: totals drift\nrollback: {steps: [{do: flag off, estimate: PT5M}]}\n";
  return {
    [file(id)]:
      `version: 1\nid: ${id}\ntype: normal\ncontracts: [{id: orders}]\nwindow: {id: eu-weekend, occurrence: ${occurrence}}\n${lines === "" ? rationale : lines}`,
  };
}
function emergency(expires: string): Readonly<Record<string, string>> {
  return {
    [file("CHG-1")]:
      `version: 1\nid: CHG-1\ntype: emergency\ncontracts: [{id: orders}]\nemergency: {incident: INC-9, expires: ${expires}}\n`,
  };
}
const revert = (millisAgo: number): NonNullable<Proposal["facts"]> => ({
  pastStates: new Map([
    [
      orderPath,
      [{ digest: "sha256:head", until: Date.parse(beforeWindow) - millisAgo, commit: "0123456789ab" }],
    ],
  ]),
});
const day = 86_400_000;
const breaking = [contract({ class: "breaking" })];
const signed = { contracts: breaking, approvals: ["mira"] } as const;
const asked = { config: strict, contracts: breaking, head: request() } as const;
const [owner, unsigned] = ["GV401 met @acme/orders", "GV401 unmet @acme/orders"];
const booked = { bookedAt: new Map([["CHG-1", instantOf("2026-11-01T09:00:00Z")]]) };

/** SPEC §5, "What a change needs, by default", in its order: each row in the open window, outside it, and in a freeze. */
const specified: readonly Row[] = [
  [
    "row 1: every direction of the promise reads",
    { contracts: [contract({ class: "backward" })] },
    "pass",
    0,
    [],
  ],
  [
    "row 1: documentation only, in a freeze of everything",
    { config: anyFreeze, at: insideFreeze, contracts: [contract({ changes: [], head: "sha256:base" })] },
    "pass",
    0,
    [],
  ],
  [
    "row 1: a new contract with an owner, in a freeze",
    { at: insideFreeze, contracts: [contract({ status: "added", changes: [] })] },
    "pass",
    0,
    [],
  ],
  [
    "row 1: a freeze that says more denies more",
    { config: anyFreeze, at: insideFreeze, contracts: [contract({ class: "backward" })] },
    "waiting",
    5,
    ["GV301 waiting"],
  ],
  ...(["backward", "forward"] as const).map((kind): Row => [
    `row 2: without a promise, only ${kind} reads`,
    { contracts: [contract({ path: "contracts/users/u.avsc", class: kind })] },
    "refused",
    1,
    ["GV401 unmet @acme/identity"],
  ]),
  [
    "row 2: signed, outside any window",
    { contracts: [contract({ path: "contracts/users/u.avsc", class: "forward" })], approvals: ["ivan"] },
    "pass",
    0,
    ["GV401 met @acme/identity"],
  ],
  [
    "row 3: a declared promise is broken",
    { contracts: [contract({ class: "forward" })] },
    "refused",
    1,
    [unsigned, "GV302 waiting"],
  ],
  [
    "row 3: … signed",
    { contracts: [contract({ class: "forward" })], approvals: ["mira"] },
    "waiting",
    5,
    [owner, "GV302 waiting"],
  ],
  [
    "row 3: … signed, in the window",
    { ...signed, contracts: [contract({ class: "forward" })], at: insideWindow },
    "pass",
    0,
    [owner, "GV300 met"],
  ],
  [
    "row 3: both directions fail, without a promise",
    { contracts: [contract({ path: "contracts/users/u.avsc", class: "breaking" })], approvals: ["ivan"] },
    "waiting",
    5,
    ["GV401 met @acme/identity", "GV302 waiting"],
  ],
  [
    "row 3: a contract is removed",
    {
      contracts: [
        contract({ path: "contracts/users/u.avsc", status: "removed", class: "breaking", changes: [] }),
      ],
      approvals: ["ivan"],
    },
    "waiting",
    5,
    ["GV401 met @acme/identity", "GV302 waiting"],
  ],
  [
    "row 4: consumers are computed to break, although the promise holds",
    {
      config: consumers,
      contracts: [contract({ class: "backward" })],
      contractReader: {
        judge: () => Promise.resolve(misreads("cents")),
        elements: () => Promise.resolve(undefined),
      },
    },
    "refused",
    1,
    ["GV402 unmet @acme/finance", "GV402 unmet @acme/platform"],
  ],
  [
    "row 4: … beside the owner",
    {
      config: consumers,
      contracts: breaking,
      approvals: ["mira"],
      contractReader: {
        judge: () => Promise.resolve(misreads("cents")),
        elements: () => Promise.resolve(undefined),
      },
      at: insideWindow,
    },
    "refused",
    1,
    [owner, "GV402 unmet @acme/finance", "GV402 unmet @acme/platform", "GV300 met"],
  ],
  [
    "row 4: they read an element that is removed",
    {
      config: consumers.replace(/ {2}- \{id: fraud.*\n/, ""),
      contracts: [contract({ changes: [{ element: "Order.email", edit: "removed" }] })],
      approvals: ["mira"],
    },
    "refused",
    1,
    [owner, "GV402 unmet @acme/finance"],
  ],
  [
    "row 5: an element is removed although every direction reads",
    { contracts: [contract({ changes: [{ element: "Order.email", edit: "removed" }] })] },
    "refused",
    1,
    [unsigned],
  ],
  [
    "row 5: … signed",
    {
      contracts: [contract({ changes: [{ element: "Order.email", edit: "removed" }] })],
      approvals: ["mira"],
    },
    "pass",
    0,
    [owner],
  ],
  ...(
    [
      ["mira", "an owner"],
      ["olu", "the on-call person"],
    ] as const
  ).map(([who, as]): Row => [
    `row 6: a revert, 14 days old, signed by ${as}, in a freeze`,
    { ...signed, approvals: [who], facts: revert(14 * day) },
    "pass",
    0,
    ["GV401 met @acme/orders,@acme/platform", "GV310 met"],
  ]),
  [
    "row 6: a revert a millisecond older",
    { ...signed, facts: revert(14 * day + 1) },
    "waiting",
    5,
    [owner, "GV302 waiting"],
  ],
  [
    "row 7: an emergency, signed on call, in a freeze",
    { contracts: breaking, approvals: ["olu"], head: emergency("2026-12-26T23:00Z"), at: insideFreeze },
    "pass",
    0,
    ["GV401 met @acme/platform", "GV501 met"],
  ],
  [
    "row 7: … unsigned",
    { contracts: breaking, head: emergency("2026-12-26T23:00Z"), at: insideFreeze },
    "refused",
    1,
    ["GV401 unmet @acme/platform", "GV501 met"],
  ],
];

/** The reference's decision table (3.4), in its order. */
const referenced: readonly Row[] = [
  ["none", { contracts: [contract({ changes: [], head: "sha256:base" })] }, "pass", 0, []],
  ["full, standard", { contracts: [contract()] }, "pass", 0, []],
  [
    "full, a freeze denies any",
    { config: anyFreeze, at: insideFreeze, contracts: [contract()] },
    "waiting",
    5,
    ["GV301 waiting"],
  ],
  [
    "one direction, request and owner ok, window open",
    { ...asked, contracts: [contract({ class: "forward" })], approvals: ["mira"], at: insideWindow },
    "pass",
    0,
    [owner, "GV101 met", "GV300 met"],
  ],
  [
    "breaking, request missing",
    { ...asked, head: {}, approvals: ["mira"], at: insideWindow },
    "refused",
    1,
    [owner, "GV101 unmet", "GV300 met"],
  ],
  [
    "breaking, request incomplete",
    { ...asked, head: request("title: x\n"), approvals: ["mira"], at: insideWindow },
    "refused",
    1,
    [owner, "GV102 unmet", "GV300 met"],
  ],
  [
    "breaking, sign-off missing",
    { ...asked, at: insideWindow },
    "refused",
    1,
    [unsigned, "GV101 met", "GV300 met"],
  ],
  [
    "breaking, digest stale",
    { ...asked, reviews: changed, at: insideWindow },
    "refused",
    1,
    ["GV411 unmet @acme/orders", "GV101 met", "GV300 met"],
  ],
  [
    "breaking, vetoed",
    {
      ...asked,
      reviews: ({ transitions }) => [
        review("dana", "CHANGES_REQUESTED", transitions),
        review("mira", "APPROVED", transitions),
      ],
      at: insideWindow,
    },
    "refused",
    1,
    ["GV412 unmet @acme/orders", "GV101 met", "GV300 met"],
  ],
  [
    "breaking, booked later",
    { ...asked, approvals: ["mira"] },
    "waiting",
    5,
    [owner, "GV101 met", "GV302 waiting"],
  ],
  [
    "breaking, booked later with too short notice",
    { ...asked, config: strict.replace('contracts: ["contracts/**"]', "notice: P5D"), approvals: ["mira"] },
    "refused",
    1,
    [owner, "GV101 met", "GV306 unmet"],
  ],
  [
    "breaking, booked into a freeze",
    { ...asked, head: request("", "2026-12-26"), approvals: ["mira"] },
    "refused",
    1,
    [owner, "GV101 met", "GV303 unmet"],
  ],
  [
    "breaking, booked into the past",
    { ...asked, head: request("", "2026-11-21"), approvals: ["mira"] },
    "refused",
    1,
    [owner, "GV101 met", "GV305 unmet"],
  ],
  [
    "breaking, open and full",
    {
      ...asked,
      config: strict.replace('contracts: ["contracts/**"]', "capacity: {breaking: 1}"),
      tip: request("title: first\n", "2026-11-28", "CHG-0"),
      touched: [{ path: file("CHG-1"), head: "1" }],
      approvals: ["mira"],
      at: insideWindow,
      facts: booked,
    },
    "refused",
    1,
    [owner, "GV101 met", "GV304 unmet"],
  ],
  [
    "breaking, open and full of a request for a contract that does not exist",
    {
      ...asked,
      config: strict.replace('contracts: ["contracts/**"]', "capacity: {breaking: 1}"),
      tip: Object.fromEntries(
        Object.entries(request("title: first\n", "2026-11-28", "CHG-0")).map(([path, text]) => [
          path,
          text.replace("{id: orders}", "{id: no/such/contract.avsc}"),
        ]),
      ),
      touched: [{ path: file("CHG-1"), head: "1" }],
      approvals: ["mira"],
      at: insideWindow,
      facts: booked,
    },
    "pass",
    0,
    [owner, "GV101 met", "GV300 met"],
  ],
  [
    "breaking, open, too little left",
    {
      ...asked,
      config: `${strict}clock: {minRemaining: PT30M}\n`,
      approvals: ["mira"],
      facts: { queue: true },
      at: "2026-11-29T00:45:00Z",
    },
    "waiting",
    5,
    [owner, "GV101 met", "GV307 waiting"],
  ],
  [
    "breaking, open, everything ok",
    { ...asked, approvals: ["mira"], at: insideWindow },
    "pass",
    0,
    [owner, "GV101 met", "GV300 met"],
  ],
  ...(["", "emergency"] as const).map((kind): Row => [
    `a frozen element${kind === "" ? "" : ", in an emergency"}`,
    {
      config: company.replace(
        '"payment.amount", owner: "@acme/finance"',
        '"payment.amount", owner: "@acme/finance", frozen: {until: 2027-01-31, reason: FY close}',
      ),
      contracts: [
        contract({ class: "breaking", changes: [{ element: "Order.payment.amount", class: "breaking" }] }),
      ],
      approvals: kind === "" ? ["fay"] : ["olu"],
      ...(kind !== "" && { head: emergency("2026-11-28T23:00Z") }),
      at: insideWindow,
    },
    kind === "" ? "refused" : "pass",
    kind === "" ? 1 : 0,
    kind === ""
      ? ["GV401 met @acme/finance", "GV308 unmet", "GV300 met"]
      : ["GV401 met @acme/platform", "GV501 met"],
  ]),
  [
    "emergency of two roles",
    {
      config: `${company}policy: {emergency: {signoff: [{role: "@acme/governors"}, {role: oncall}]}}\n`,
      contracts: breaking,
      approvals: ["gita", "olu"],
      head: emergency("2026-11-27T13:00Z"),
    },
    "pass",
    0,
    ["GV401 met @acme/governors", "GV401 met @acme/platform", "GV501 met"],
  ],
  [
    "emergency, whose row of the policy names the roles",
    {
      config: `${company}policy: {rules: [{when: {situation: emergency}, needs: sign-off, signoff: [{role: "@acme/governors"}]}]}\n`,
      contracts: breaking,
      approvals: ["gita"],
      head: emergency("2026-11-27T13:00Z"),
    },
    "pass",
    0,
    ["GV401 met @acme/governors", "GV501 met"],
  ],
  ...(["window-and-sign-off", "forbidden"] as const).map((needs): Row => [
    `emergency, where the policy's row for it says ${needs}`,
    {
      ...signed,
      config: `${company}policy: {rules: [{when: {situation: emergency}, needs: ${needs}}]}\n`,
      head: emergency("2026-11-27T13:00Z"),
    },
    "refused",
    1,
    [owner, "GV505 unmet", "GV302 waiting"],
  ]),
  [
    "emergency, free by the policy's row for it",
    {
      config: `${company}policy: {rules: [{when: {situation: emergency}, needs: free}]}\n`,
      contracts: breaking,
      head: emergency("2026-11-27T13:00Z"),
    },
    "pass",
    0,
    ["GV501 met"],
  ],
  [
    "emergency, expired",
    { ...signed, head: emergency("2026-11-27T09:59Z") },
    "refused",
    1,
    [owner, "GV502 unmet", "GV302 waiting"],
  ],
  [
    "emergency, quota spent",
    {
      ...signed,
      config: `${company}policy: {emergency: {maxPer30d: 1}}\n`,
      tip: {
        [file("CHG-0")]:
          (emergency("2026-11-20T09:00Z")[file("CHG-1")] ?? "").replace("CHG-1", "CHG-0") +
          "review: {outcome: done}\n",
      },
      head: emergency("2026-11-27T13:00Z"),
      touched: [{ path: file("CHG-1"), head: "1" }],
    },
    "refused",
    1,
    [owner, "GV503 unmet", "GV302 waiting"],
  ],
  [
    "any risky, a review overdue",
    {
      ...signed,
      tip: {
        [file("CHG-0")]: (emergency("2026-11-20T09:00Z")[file("CHG-1")] ?? "").replace("CHG-1", "CHG-0"),
      },
      touched: [],
      at: insideWindow,
    },
    "refused",
    1,
    [owner, "GV601 unmet", "GV300 met"],
  ],
  [
    "revert of what was there lately",
    { ...signed, facts: revert(day) },
    "pass",
    0,
    ["GV401 met @acme/orders,@acme/platform", "GV310 met"],
  ],
  [
    "governance files",
    { contracts: [], touched: [{ path: "governance/teams.yaml", base: "1", head: "2" }] },
    "refused",
    1,
    ["GV403 unmet @acme/governors"],
  ],
  [
    "governance files, signed",
    {
      contracts: [],
      touched: [{ path: "governance/teams.yaml", base: "1", head: "2" }],
      approvals: ["gita"],
    },
    "pass",
    0,
    ["GV403 met @acme/governors"],
  ],
  [
    "a token that cannot read teams",
    {
      ...signed,
      config: company.replace('"@acme/orders": [dana, mira]', '"@acme/orders": {github: true}'),
      at: insideWindow,
    },
    "unverifiable",
    4,
    ["GV415 unverifiable @acme/orders", "GV300 met"],
  ],
  [
    "enforce: report",
    { ...signed, config: `${company}enforce: report\n`, approvals: [] },
    "neutral",
    0,
    [unsigned, "GV302 waiting"],
  ],
  [
    "a contract that nobody registered, neutral",
    {
      config: "version: 1\nunowned: report\n",
      contracts: [contract({ path: "x/a.avsc", class: "backward" })],
    },
    "neutral",
    0,
    ["GV110 unmet"],
  ],
];

function changed(needs: Needs) {
  const earlier = new Map(
    [...needs.transitions].map(([path, one]) => [path, { ...one, head: "sha256:earlier" }]),
  );
  return [review("mira", "APPROVED", earlier)];
}

describe.each([
  ["what a change needs, by default (SPEC 5)", specified],
  ["the reference's decision table", referenced],
])("%s", (_, rows) => {
  it.each(rows)("%s", async (_name, proposal, status, exit, requirements) => {
    const { decision } = await decided(proposal);
    expect([decision.status, exitCodes[decision.status], ...requirementLines(decision)]).toEqual([
      status,
      exit,
      ...requirements,
    ]);
  });
});
