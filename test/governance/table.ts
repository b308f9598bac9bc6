import { describe, expect, it } from "@jest/globals";
import type { Proposal } from "./proposal.js";
import {
  beforeWindow,
  company,
  contract,
  decided,
  insideFreeze,
  insideWindow,
  orderPath,
  requirementLines,
} from "./proposal.js";

type Row = readonly [string, Proposal, string, readonly string[]];
const user = "contracts/users/user.avsc";
const sign = (owner: string, status = "unmet") => `GV401 ${status} ${owner}`;

/** The rows of "what a change needs, by default": the situation, the status, and every requirement. */
const rows: readonly Row[] = [
  ["every promised direction reads", { contracts: [contract({ class: "backward" })] }, "pass", []],
  ["both directions read", { contracts: [contract()] }, "pass", []],
  ["documentation only", { contracts: [contract({ changes: [], head: "sha256:base" })] }, "pass", []],
  ["a new contract with an owner", { contracts: [contract({ status: "added", changes: [] })] }, "pass", []],
  [
    "a new contract that nobody owns",
    { contracts: [contract({ path: "elsewhere/a.avsc", status: "added", changes: [] })] },
    "refused",
    ["GV110 unmet"],
  ],
  ["compatible in a freeze", { at: insideFreeze, contracts: [contract()] }, "pass", []],
  [
    "one direction lost, no promise declared",
    { contracts: [contract({ path: user, class: "backward" })] },
    "refused",
    [sign("@acme/identity")],
  ],
  [
    "… signed",
    { contracts: [contract({ path: user, class: "backward" })], approvals: ["ivan"] },
    "pass",
    [sign("@acme/identity", "met")],
  ],
  [
    "a declared promise broken, outside the window, unsigned",
    { contracts: [contract({ class: "forward" })] },
    "refused",
    [sign("@acme/orders"), "GV302 waiting"],
  ],
  [
    "… signed",
    { contracts: [contract({ class: "forward" })], approvals: ["mira"] },
    "waiting",
    [sign("@acme/orders", "met"), "GV302 waiting"],
  ],
  [
    "… signed, inside the window",
    { at: insideWindow, contracts: [contract({ class: "forward" })], approvals: ["mira"] },
    "pass",
    [sign("@acme/orders", "met"), "GV300 met"],
  ],
  [
    "… inside the window, unsigned",
    { at: insideWindow, contracts: [contract({ class: "forward" })] },
    "refused",
    [sign("@acme/orders"), "GV300 met"],
  ],
  [
    "both directions fail, no promise declared",
    { contracts: [contract({ path: user, class: "breaking" })], approvals: ["ivan"] },
    "waiting",
    [sign("@acme/identity", "met"), "GV302 waiting"],
  ],
  [
    "both fail in a freeze that covers the window",
    { at: insideFreeze, contracts: [contract({ class: "breaking" })], approvals: ["mira"] },
    "waiting",
    [sign("@acme/orders", "met"), "GV301 waiting"],
  ],
  [
    "a direction that nobody can decide",
    { contracts: [contract({ class: "undecided" })], approvals: ["mira"] },
    "waiting",
    [sign("@acme/orders", "met"), "GV302 waiting"],
  ],
  [
    "no promise at all",
    { contracts: [contract({ path: "contracts/notes/a.avsc", class: "breaking" })] },
    "pass",
    [],
  ],
  [
    "a contract removed: the owners of its elements too",
    { contracts: [contract({ status: "removed", class: "breaking", changes: [] })] },
    "refused",
    [
      sign("@acme/orders"),
      sign("@acme/identity"),
      sign("@acme/payments"),
      sign("@acme/finance"),
      "GV302 waiting",
    ],
  ],
  [
    "an element removed although every direction reads",
    { contracts: [contract({ changes: [{ element: "Order.nickname", edit: "removed" }] })] },
    "refused",
    [sign("@acme/orders")],
  ],
  [
    "… where the policy lets removals be",
    {
      config: `${company}policy: {removals: free}\n`,
      contracts: [contract({ changes: [{ element: "Order.nickname", edit: "removed" }] })],
    },
    "pass",
    [],
  ],
  [
    "a revert to a state of last week",
    {
      contracts: [contract({ class: "breaking" })],
      approvals: ["mira"],
      facts: {
        pastStates: new Map([
          [
            orderPath,
            [{ digest: "sha256:head", until: Date.parse(beforeWindow) - 6e8, commit: "0123456789abcdef" }],
          ],
        ]),
      },
    },
    "pass",
    ["GV401 met @acme/orders,@acme/platform", "GV310 met"],
  ],
  [
    "… signed by the on-call person",
    {
      contracts: [contract({ class: "breaking" })],
      approvals: ["olu"],
      facts: {
        pastStates: new Map([
          [
            orderPath,
            [{ digest: "sha256:head", until: Date.parse(beforeWindow) - 6e8, commit: "0123456789abcdef" }],
          ],
        ]),
      },
    },
    "pass",
    ["GV401 met @acme/orders,@acme/platform", "GV310 met"],
  ],
  [
    "a revert to a state of last month is an ordinary change",
    {
      contracts: [contract({ class: "breaking" })],
      approvals: ["mira"],
      facts: {
        pastStates: new Map([
          [
            orderPath,
            [{ digest: "sha256:head", until: Date.parse(beforeWindow) - 26e8, commit: "0123456789abcdef" }],
          ],
        ]),
      },
    },
    "waiting",
    [sign("@acme/orders", "met"), "GV302 waiting"],
  ],
];

describe("what a change needs by default", () => {
  it.each(rows)("%s", async (_, proposal, status, requirements) => {
    const { decision } = await decided(proposal);
    expect([decision.status, ...requirementLines(decision)]).toEqual([status, ...requirements]);
  });
});

const breaking = [contract({ class: "breaking" })];

/** The same change under other words of the policy. */
const overridden: readonly Row[] = [
  [
    "per class: free",
    { config: `${company}policy: {rules: [{when: {class: breaking}, needs: free}]}\n`, contracts: breaking },
    "pass",
    [],
  ],
  [
    "per promise: forbidden",
    {
      config: `${company}policy: {rules: [{when: {promise: backward}, needs: forbidden}]}\n`,
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    },
    "refused",
    ["GV150 unmet"],
  ],
  [
    "per situation: a request too",
    {
      config: `${company}policy: {rules: [{when: {situation: breaking}, needs: request-window-and-sign-off}]}\n`,
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    },
    "refused",
    [sign("@acme/orders", "met"), "GV101 unmet", "GV300 met"],
  ],
  [
    "the last rule that matches wins",
    {
      config: `${company}policy: {rules: [{when: {class: breaking}, needs: forbidden}, {when: {contract: orders}, needs: sign-off}]}\n`,
      contracts: breaking,
      approvals: ["mira"],
    },
    "pass",
    [sign("@acme/orders", "met")],
  ],
  [
    "per tag, of an element that is touched",
    {
      config: `${company}policy: {rules: [{when: {tag: pii}, needs: forbidden}]}\n`,
      contracts: [
        contract({ class: "forward", changes: [{ element: "Order.customer.email", class: "forward" }] }),
      ],
      approvals: ["ivan"],
      at: insideWindow,
    },
    "refused",
    ["GV150 unmet"],
  ],
  [
    "per risk, with roles and a board of two functions",
    {
      config: `${company}policy:
  roles: {moderate: [{role: element-owner}, {role: "board:schema", fromFunctions: 2}]}
  boards: {schema: {functions: {data: "@acme/checkout", security: "@acme/platform"}}}
`,
      contracts: breaking,
      approvals: ["mira", "chris"],
      at: insideWindow,
    },
    "refused",
    [sign("@acme/orders", "met"), "GV404 unmet @acme/checkout,@acme/platform", "GV300 met"],
  ],
  [
    "… heard by both functions",
    {
      config: `${company}policy:
  roles: {moderate: [{role: element-owner}, {role: "board:schema", fromFunctions: 2}]}
  boards: {schema: {functions: {data: "@acme/checkout", security: "@acme/platform"}}}
`,
      contracts: breaking,
      approvals: ["mira", "chris", "olu"],
      at: insideWindow,
    },
    "pass",
    [sign("@acme/orders", "met"), "GV404 met @acme/checkout,@acme/platform", "GV300 met"],
  ],
  [
    "enforce: report",
    { config: `${company}enforce: report\n`, contracts: breaking },
    "neutral",
    [sign("@acme/orders"), "GV302 waiting"],
  ],
  [
    "enforce: sign-off, unsigned",
    { config: `${company}enforce: sign-off\n`, contracts: breaking },
    "refused",
    [sign("@acme/orders"), "GV302 waiting"],
  ],
  [
    "enforce: sign-off, signed",
    { config: `${company}enforce: sign-off\n`, contracts: breaking, approvals: ["mira"] },
    "neutral",
    [sign("@acme/orders", "met"), "GV302 waiting"],
  ],
  [
    "enforce per glob",
    {
      config: `${company}enforce: [{files: "**", enforce: full}, {files: contracts/orders/**, enforce: report}]\n`,
      contracts: breaking,
    },
    "neutral",
    [sign("@acme/orders"), "GV302 waiting"],
  ],
  [
    "unowned: report",
    {
      config: "version: 1\nunowned: report\n",
      contracts: [contract({ path: "x/a.avsc", class: "backward" })],
    },
    "neutral",
    ["GV110 unmet"],
  ],
  [
    "unowned: default-owner",
    {
      config: 'version: 1\ndefaultOwner: "@dana"\n',
      contracts: [contract({ path: "x/a.avsc", class: "backward" })],
      approvals: ["dana"],
    },
    "pass",
    ["GV401 met @dana"],
  ],
  [
    "an experimental contract",
    {
      config: company.replace(
        "compatibility: backward",
        "compatibility: backward\n    status: experimental\n    expires: 2026-12-31",
      ),
      contracts: breaking,
    },
    "pass",
    [],
  ],
  [
    "… after its end",
    {
      config: company.replace(
        "compatibility: backward",
        "compatibility: backward\n    status: experimental\n    expires: 2026-10-31",
      ),
      contracts: breaking,
      approvals: ["mira"],
    },
    "waiting",
    [sign("@acme/orders", "met"), "GV302 waiting"],
  ],
  [
    "enums: open, a symbol added",
    {
      config: company.replace("compatibility: backward", "compatibility: full\n    enums: open"),
      contracts: [
        contract({
          class: "backward",
          changes: [{ element: "Order.status.#NEW", edit: "added", class: "backward" }],
        }),
      ],
    },
    "pass",
    [],
  ],
  [
    "… a symbol removed",
    {
      config: company.replace("compatibility: backward", "compatibility: full\n    enums: open"),
      contracts: [
        contract({
          class: "forward",
          changes: [{ element: "Order.status.#OLD", edit: "removed", class: "forward" }],
        }),
      ],
    },
    "refused",
    [sign("@acme/orders"), "GV302 waiting"],
  ],
  [
    "a waiver by fingerprint",
    {
      config: `${company}waivers: [{fingerprint: "sha256:${Buffer.from("Order.email").toString("hex").padEnd(64, "0")}", reason: agreed, approver: "@dana", expires: 2026-12-01}]\n`,
      contracts: breaking,
    },
    "pass",
    [],
  ],
  [
    "… expired",
    {
      config: `${company}waivers: [{fingerprint: "sha256:${Buffer.from("Order.email").toString("hex").padEnd(64, "0")}", reason: agreed, approver: "@dana", expires: 2026-11-01}]\n`,
      contracts: breaking,
      approvals: ["mira"],
    },
    "waiting",
    [sign("@acme/orders", "met"), "GV302 waiting"],
  ],
  [
    "a waiver leaves what no waived change explains",
    {
      config: `${company}waivers: [{fingerprint: "sha256:${Buffer.from("Order.email").toString("hex").padEnd(64, "0")}", reason: agreed, approver: "@dana", expires: 2026-12-01}]\n`,
      contracts: [contract({ class: "breaking", changes: [{ element: "Order.email", class: "backward" }] })],
      approvals: ["mira"],
    },
    "waiting",
    [sign("@acme/orders", "met"), "GV302 waiting"],
  ],
  [
    "no window at all",
    { config: company.replace(/windows:\n.*\n/, ""), contracts: breaking, approvals: ["mira"] },
    "refused",
    [sign("@acme/orders", "met"), "GV309 unmet"],
  ],
  [
    "a freeze that denies everything holds compatible changes too",
    {
      config: company.replace("to: 2027-01-04T08:00", "to: 2027-01-04T08:00, deny: [any]"),
      at: insideFreeze,
      contracts: [contract()],
    },
    "waiting",
    ["GV301 waiting"],
  ],
  [
    "… but not documentation",
    {
      config: company.replace("to: 2027-01-04T08:00", "to: 2027-01-04T08:00, deny: [any]"),
      at: insideFreeze,
      contracts: [contract({ changes: [], head: "sha256:base" })],
    },
    "pass",
    [],
  ],
];

describe("what the policy changes in the table", () => {
  it.each(overridden)("%s", async (_, proposal, status, requirements) => {
    const { decision } = await decided(proposal);
    expect([decision.status, ...requirementLines(decision)]).toEqual([status, ...requirements]);
  });
});
