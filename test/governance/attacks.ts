import { describe, expect, it } from "@jest/globals";
import type { DecisionStatus } from "../../src/model/decision.js";
import { digestOf, governanceKey } from "../../src/governance/requests/transition.js";
import type { Transitions } from "../../src/governance/requests/transition.js";
import type { SignOff } from "../../src/governance/sign-off-files/sign-off-file.js";
import type { Needs } from "../../src/governance/needs/needs.js";
import type { Facts } from "../../src/governance/facts.js";
import type { Proposal } from "./proposal.js";
import {
  company,
  contract,
  decided,
  insideFreeze,
  insideWindow,
  instantOf,
  orderPath,
  requirementLines,
  review,
  firstCommit,
} from "./proposal.js";
import type { SshKey } from "./ssh.js";
import { sshKey } from "./ssh.js";

const breaking = [contract({ class: "breaking" })];
const configFile = [{ path: "contract-check.yaml", base: "1", head: "2" }];
const gate = "GV403 unmet @acme/governors";
const owner = "GV401 unmet @acme/orders";
const open = "GV300 met";

const danaKey = sshKey("ed25519");
const mallory = sshKey("ed25519");
const withKeys = company.replace(
  '"@dana": {emails: [dana@acme.example]}',
  `"@dana": {emails: [dana@acme.example], keys: ["${danaKey.line}"]}`,
);

/** A sign-off file as `sign` writes it, signed by a key. */
function signed(
  needs: Needs,
  key: SshKey,
  change: Partial<SignOff> = {},
  namespace?: string,
): Partial<Facts> {
  const transition = needs.transitions.get(orderPath);
  const signOff: SignOff = {
    version: 1,
    repository: firstCommit,
    contract: orderPath,
    digest: transition ? digestOf(transition) : "",
    decision: "approve",
    signer: "@dana",
    at: "2026-11-26T09:00:00Z",
    ...change,
  };
  const text = `${JSON.stringify(signOff)}\n`;
  const file = "governance/signoffs/dana.json";
  const signature = key.sign(text, namespace === undefined ? {} : { namespace });
  return { reviews: [], signOffs: [{ file, text, signature, location: { file } }] };
}

function edited(needs: Needs, change: Partial<{ head: string; base: string }>): Transitions {
  return new Map([...needs.transitions].map(([path, one]) => [path, { ...one, ...change }]));
}

/** Each attack inside an open window, so that only people stand in its way unless the window is the point. */
const attacks: readonly (readonly [string, Proposal, DecisionStatus, readonly string[]])[] = [
  [
    "case 17: the author adds themselves to a team",
    {
      head: { "contract-check.yaml": company.replace("[dana, mira]", "[dana, mira, arno, eve]") },
      touched: configFile,
      contracts: breaking,
      approvals: ["eve"],
      at: insideWindow,
    },
    "refused",
    [owner, open, gate],
  ],
  [
    "case 18: the proposal opens a window for itself",
    {
      head: { "contract-check.yaml": company.replace("BYDAY=SA", "BYDAY=FR") },
      touched: configFile,
      contracts: breaking,
      approvals: ["mira", "gita"],
    },
    "waiting",
    ["GV401 met @acme/orders", "GV302 waiting", "GV403 met @acme/governors"],
  ],
  [
    "the proposal lowers a promise",
    {
      head: { "contract-check.yaml": company.replace("compatibility: backward", "compatibility: none") },
      touched: configFile,
      contracts: breaking,
      at: insideWindow,
    },
    "refused",
    [owner, open, gate],
  ],
  [
    "the proposal lowers its contract's tier",
    {
      config: `${company.replace("compatibility: backward", "compatibility: backward\n    tier: 1")}policy: {rules: [{when: {tier: 1}, needs: forbidden}]}\n`,
      head: { "contract-check.yaml": company },
      touched: configFile,
      contracts: breaking,
      approvals: ["mira", "gita"],
      at: insideWindow,
    },
    "refused",
    ["GV150 unmet", "GV403 met @acme/governors"],
  ],
  [
    "the proposal raises enums: open and adds a symbol",
    {
      config: company.replace("compatibility: backward", "compatibility: full"),
      head: {
        "contract-check.yaml": company.replace(
          "compatibility: backward",
          "compatibility: full\n    enums: open",
        ),
      },
      touched: configFile,
      contracts: [
        contract({
          class: "backward",
          changes: [{ element: "Order.status.#NEW", edit: "added", class: "backward" }],
        }),
      ],
      approvals: ["gita"],
      at: insideWindow,
    },
    "refused",
    [owner, open, "GV403 met @acme/governors"],
  ],
  [
    "a sign-off with a key that was taken back since",
    { config: company, contracts: breaking, facts: (needs) => signed(needs, danaKey), at: insideWindow },
    "refused",
    [owner, open],
  ],
  [
    "a sign-off as the owner by somebody who only speaks for a consumer",
    {
      config: `${withKeys.replace("[dana, mira]", "[mira]")}consumers: [{id: dash, owner: "@dana", reads: [{contract: orders, fields: [email]}]}]\n`,
      contracts: [
        contract({
          class: "breaking",
          changes: [{ element: "Order.email", edit: "removed", class: "breaking" }],
        }),
      ],
      facts: (needs) => signed(needs, danaKey, { role: "owner" }),
      at: insideWindow,
    },
    "refused",
    [owner, "GV402 met @dana", open],
  ],
  [
    "the config is deleted",
    { touched: [{ path: "contract-check.yaml", base: "1" }], contracts: breaking, at: insideWindow },
    "refused",
    [owner, open, gate],
  ],
  [
    "a second config file appears",
    { touched: [{ path: "contract-check.yml", head: "2" }], contracts: breaking, at: insideWindow },
    "refused",
    [owner, open, gate],
  ],
  [
    "a split file of governance/ appears",
    { touched: [{ path: "governance/teams.yaml", head: "2" }], contracts: [], at: insideWindow },
    "refused",
    [gate],
  ],
  [
    "the workflow is edited",
    { touched: [{ path: ".github/workflows/contracts.yml", base: "1", head: "2" }], contracts: [] },
    "refused",
    [gate],
  ],
  [
    "CODEOWNERS is edited",
    { touched: [{ path: ".github/CODEOWNERS", base: "1", head: "2" }], contracts: [] },
    "refused",
    [gate],
  ],
  [
    "a governance edit approved before its last push",
    {
      touched: configFile,
      contracts: [],
      reviews: (needs) => [
        review(
          "gita",
          "APPROVED",
          new Map([[governanceKey, { ...(needs.transitions.get(governanceKey) ?? never()), head: "old" }]]),
        ),
      ],
    },
    "refused",
    [`GV411 unmet @acme/governors`],
  ],
  [
    "an element is renamed to a name that nobody owns",
    {
      contracts: [
        contract({
          class: "breaking",
          changes: [{ was: "Order.payment.amount", element: "Order.anything", class: "breaking" }],
        }),
      ],
      approvals: ["mira"],
      at: insideWindow,
    },
    "refused",
    ["GV401 unmet @acme/finance", "GV401 met @acme/orders", open],
  ],
  [
    "case 16: an element is renamed into another owner's hands",
    {
      contracts: [
        contract({
          class: "breaking",
          changes: [{ was: "Order.payment.amount", element: "Order.customer.amount", class: "breaking" }],
        }),
      ],
      approvals: ["ivan"],
      at: insideWindow,
    },
    "refused",
    ["GV401 unmet @acme/finance", "GV401 met @acme/identity", open],
  ],
  [
    "case 16: a parent is removed with its owner's sign-off only",
    {
      contracts: [
        contract({
          class: "forward",
          changes: [{ element: "Order.payment", edit: "removed", class: "forward" }],
        }),
      ],
      approvals: ["mira"],
      at: insideWindow,
    },
    "refused",
    ["GV401 met @acme/orders", "GV401 unmet @acme/payments", "GV401 unmet @acme/finance", open],
  ],
  [
    "a contract is moved out of its glob and broken",
    {
      contracts: [contract({ from: orderPath, path: "elsewhere/order.avsc", class: "forward" })],
      at: insideWindow,
    },
    "refused",
    ["GV110 unmet", owner, "GV309 unmet"],
  ],
  [
    "a contract is moved out of its glob, to be broken later",
    {
      contracts: [
        contract({ from: orderPath, path: "elsewhere/order.avsc", changes: [], head: "sha256:base" }),
      ],
    },
    "refused",
    ["GV110 unmet", owner],
  ],
  [
    "the author approves",
    { contracts: breaking, author: "dana", approvals: ["dana"], at: insideWindow },
    "refused",
    [owner, open],
  ],
  [
    "the author approves under another spelling",
    { contracts: breaking, author: "dana", approvals: ["DANA"], at: insideWindow },
    "refused",
    [owner, open],
  ],
  [
    "a committer of the contract approves",
    {
      contracts: breaking,
      approvals: ["mira"],
      facts: { commits: [{ id: "c0ffee00", people: ["@mira"], emails: [], paths: [orderPath] }] },
      at: insideWindow,
    },
    "refused",
    [owner, open],
  ],
  [
    "a committer hides behind a private address",
    {
      contracts: breaking,
      approvals: ["dana"],
      facts: { commits: [{ id: "c0ffee00", people: [], emails: ["Dana@acme.example"], paths: [orderPath] }] },
      at: insideWindow,
    },
    "refused",
    [owner, open],
  ],
  [
    "a committer hides behind GitHub's private address",
    {
      contracts: breaking,
      approvals: ["mira"],
      facts: {
        commits: [
          { id: "c0ffee00", people: [], emails: ["123+mira@users.noreply.github.com"], paths: [orderPath] },
        ],
      },
      at: insideWindow,
    },
    "refused",
    [owner, open],
  ],
  [
    "a committer uses an address that nobody knows",
    {
      contracts: breaking,
      approvals: ["mira"],
      facts: { commits: [{ id: "c0ffee00", people: [], emails: ["x@evil.example"], paths: [orderPath] }] },
      at: insideWindow,
    },
    "unverifiable",
    ["GV415 unverifiable @acme/orders", open],
  ],
  [
    "a merge commit changes the contract on the side",
    {
      contracts: breaking,
      approvals: ["mira"],
      facts: { commits: [{ id: "merge000", people: ["@mira"], emails: [], paths: [orderPath] }] },
      at: insideWindow,
    },
    "refused",
    [owner, open],
  ],
  [
    "somebody outside the team approves",
    { contracts: breaking, approvals: ["eve", "gita", "olu"], at: insideWindow },
    "refused",
    [owner, open],
  ],
  [
    "an approval from before the last edit of the contract",
    {
      contracts: breaking,
      reviews: (needs) => [review("mira", "APPROVED", edited(needs, { head: "sha256:earlier" }))],
      at: insideWindow,
    },
    "refused",
    ["GV411 unmet @acme/orders", open],
  ],
  [
    "an approval from before the base moved",
    {
      contracts: breaking,
      reviews: (needs) => [review("mira", "APPROVED", edited(needs, { base: "sha256:earlier" }))],
      at: insideWindow,
    },
    "refused",
    ["GV411 unmet @acme/orders", open],
  ],
  [
    "an approval of a commit that no longer exists",
    { contracts: breaking, reviews: () => [review("mira", "APPROVED", undefined)], at: insideWindow },
    "unverifiable",
    ["GV415 unverifiable @acme/orders", open],
  ],
  [
    "an approval that was dismissed",
    {
      contracts: breaking,
      reviews: ({ transitions }) => [
        review("mira", "APPROVED", transitions),
        review("mira", "DISMISSED", transitions),
      ],
      at: insideWindow,
    },
    "refused",
    [owner, open],
  ],
  [
    "an approval by an account that is gone",
    {
      contracts: breaking,
      reviews: ({ transitions }) => [{ login: null, state: "APPROVED", at: 0, transitions }],
      at: insideWindow,
    },
    "refused",
    [owner, open],
  ],
  [
    "a veto is outvoted",
    {
      contracts: breaking,
      reviews: ({ transitions }) => [
        review("dana", "CHANGES_REQUESTED", transitions),
        review("mira", "APPROVED", transitions),
      ],
      at: insideWindow,
    },
    "refused",
    ["GV412 unmet @acme/orders", open],
  ],
  [
    "a sign-off is forged with another key",
    { config: withKeys, contracts: breaking, facts: (needs) => signed(needs, mallory), at: insideWindow },
    "refused",
    [owner, open],
  ],
  [
    "case 21: a signature made for git (another namespace) is reused",
    {
      config: withKeys,
      contracts: breaking,
      facts: (needs) => signed(needs, danaKey, {}, "git"),
      at: insideWindow,
    },
    "refused",
    [owner, open],
  ],
  [
    "case 21: the key that signed was revoked since",
    {
      config: withKeys.replace(danaKey.line, mallory.line),
      contracts: breaking,
      facts: (needs) => signed(needs, danaKey),
      at: insideWindow,
    },
    "refused",
    [owner, open],
  ],
  [
    "case 21: a sign-off for another change is reused",
    {
      config: withKeys,
      contracts: breaking,
      facts: (needs) => signed(needs, danaKey, { digest: `sha256:${"0".repeat(64)}` }),
      at: insideWindow,
    },
    "refused",
    ["GV411 unmet @acme/orders", open],
  ],
  [
    "a sign-off for another contract is reused",
    {
      config: withKeys,
      contracts: breaking,
      facts: (needs) => signed(needs, danaKey, { contract: "contracts/orders/other.avsc" }),
      at: insideWindow,
    },
    "refused",
    [owner, open],
  ],
  [
    "case 21: a sign-off for another request is reused",
    {
      config: withKeys,
      contracts: breaking,
      facts: (needs) => signed(needs, danaKey, { change: "CHG-2026-0001" }),
      at: insideWindow,
    },
    "refused",
    ["GV411 unmet @acme/orders", open],
  ],
  [
    "a sign-off that has expired",
    {
      config: withKeys,
      contracts: breaking,
      facts: (needs) => signed(needs, danaKey, { expires: "2026-11-27" }),
      at: insideWindow,
    },
    "refused",
    ["GV413 unmet @acme/orders", open],
  ],
  [
    "a sign-off at the very instant at which it expires",
    {
      config: withKeys,
      contracts: breaking,
      facts: (needs) => signed(needs, danaKey, { expires: "2026-11-27" }),
      at: "2026-11-28T00:00:00Z",
    },
    "refused",
    ["GV413 unmet @acme/orders", "GV302 waiting"],
  ],
  [
    "a sign-off file without a signature",
    {
      config: withKeys,
      contracts: breaking,
      facts: (needs) => ({
        reviews: [],
        signOffs: (signed(needs, danaKey).signOffs ?? []).map(({ file, text, location }) => ({
          file,
          text,
          location,
        })),
      }),
      at: insideWindow,
    },
    "refused",
    [owner, open],
  ],
  [
    "an emergency without an incident",
    {
      contracts: breaking,
      approvals: ["olu"],
      head: {
        "governance/changes/CHG-1.yaml":
          "version: 1\nid: CHG-1\ntype: emergency\ncontracts: [{id: orders}]\n",
      },
    },
    "refused",
    [owner, "GV504 unmet", "GV302 waiting"],
  ],
  [
    "an emergency that never ends",
    {
      contracts: breaking,
      approvals: ["olu"],
      head: {
        "governance/changes/CHG-1.yaml":
          "version: 1\nid: CHG-1\ntype: emergency\ncontracts: [{id: orders}]\nemergency: {incident: INC-1, expires: 2027-11-28T00:00Z}\n",
      },
    },
    "refused",
    [owner, "GV502 unmet", "GV302 waiting"],
  ],
  [
    "a stale branch that predates a freeze: the tip's calendar counts",
    { contracts: breaking, approvals: ["mira"], at: insideFreeze },
    "waiting",
    ["GV401 met @acme/orders", "GV301 waiting"],
  ],
  [
    "a branch that nothing governs",
    { contracts: [contract()], facts: { ungoverned: "feature/x" } },
    "neutral",
    [],
  ],
  [
    "a capacity that could not be counted",
    {
      config: company.replace('contracts: ["contracts/**"]', "capacity: {changes: 1}"),
      contracts: breaking,
      approvals: ["mira"],
      facts: { landed: { unverifiable: "the history could not be fetched" } },
      at: insideWindow,
    },
    "unverifiable",
    ["GV401 met @acme/orders", "GV300 unverifiable"],
  ],
];

function never(): never {
  throw new Error("the governance files have a transition");
}

describe("the pull request is the attacker", () => {
  it.each(attacks)("%s", async (_, proposal, status, requirements) => {
    const { decision } = await decided(proposal);
    expect([decision.status, ...requirementLines(decision)]).toEqual([status, ...requirements]);
  });

  it("says why a sign-off file does not count", async () => {
    const { decision } = await decided({
      config: withKeys,
      contracts: breaking,
      facts: (needs) => signed(needs, mallory),
    });
    const messages = decision.reasons.map(({ message }) => message);
    expect(messages).toContain(
      "the sign-off governance/signoffs/dana.json does not count: the key that signed it is none of @dana's keys",
    );
  });

  it("counts the honest sign-off file", async () => {
    const { decision } = await decided({
      config: withKeys,
      contracts: breaking,
      facts: (needs) => signed(needs, danaKey),
      at: insideWindow,
    });
    expect(decision.status).toBe("pass");
    expect(decision.validUntil).toBe(instantOf("2026-11-29T01:00:00Z"));
  });

  it("counts a signed refusal as a veto", async () => {
    const { decision } = await decided({
      config: withKeys,
      contracts: breaking,
      facts: (needs) => ({
        ...signed(needs, danaKey, { decision: "refuse" }),
        reviews: [review("mira", "APPROVED", needs.transitions)],
      }),
      at: insideWindow,
    });
    expect(requirementLines(decision)[0]).toBe("GV412 unmet @acme/orders");
  });
});
