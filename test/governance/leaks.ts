import { describe, expect, it } from "@jest/globals";
import type { Proposal } from "./proposal.js";
import {
  beforeWindow,
  company,
  contract,
  decided,
  insideWindow,
  instantOf,
  requirementLines,
} from "./proposal.js";

const breaking = [contract({ class: "breaking" })];
const file = (id: string) => `governance/changes/${id}.yaml`;
const booking = (id: string, contracts = "orders") =>
  `version: 1\nid: ${id}\ntype: normal\ncontracts: [{id: ${contracts}}]\nrationale: why\nwindow: {id: eu-weekend, occurrence: 2026-11-28}\nrollback: {steps: [{do: x}]}\n`;
const emergency = (expires: string, more = "") =>
  `version: 1\nid: CHG-1\ntype: emergency\ncontracts: [{id: orders}]\nemergency: {incident: INC-9, expires: ${expires}${more}}\n`;

const reporting = `${company}enforce: [{files: "**", enforce: report}, {files: "contracts/**", enforce: full}]\n`;
const noOncall = company.replace('    oncall: "@acme/platform"\n', "");
const asksOncall = (config: string) =>
  `${config}policy: {rules: [{when: {class: breaking}, needs: sign-off, signoff: [{role: oncall}]}]}\n`;
const noticed = company.replace('contracts: ["contracts/**"]}', 'contracts: ["contracts/**"], notice: P7D}');
const early = { bookedAt: new Map([["CHG-9", instantOf("2026-11-01T09:00:00Z")]]) };

type Row = readonly [name: string, proposal: Proposal, status: string, requirements: readonly string[]];
const rows: readonly Row[] = [
  [
    "the policy is edited where only contracts are enforced",
    {
      config: reporting,
      contracts: [],
      touched: [{ path: "contract-check.yaml", base: "1", head: "2" }],
    },
    "refused",
    ["GV403 unmet @acme/governors"],
  ],
  [
    "a booking is deleted where only contracts are enforced",
    {
      config: reporting,
      contracts: [],
      tip: { [file("CHG-9")]: booking("CHG-9") },
      touched: [{ path: file("CHG-9"), base: "1" }],
    },
    "refused",
    ["GV406 unmet @acme/orders,@acme/governors"],
  ],
  [
    "the policy is edited where everything only reports",
    {
      config: `${company}enforce: report\n`,
      contracts: [],
      touched: [{ path: "contract-check.yaml", base: "1", head: "2" }],
    },
    "neutral",
    ["GV403 unmet @acme/governors"],
  ],
  [
    "the policy asks the on-call person of a contract that names none",
    { config: asksOncall(noOncall), contracts: breaking },
    "refused",
    ["GV110 unmet"],
  ],
  [
    "… and that nobody owns, where what nobody owns is only told",
    {
      config: `${noOncall.replace('    owner: "@acme/orders"\n', "    unowned: report\n")}policy: {rules: [{when: {class: breaking}, needs: sign-off, signoff: [{role: owner}, {role: oncall}]}]}\n`,
      contracts: [contract({ class: "breaking", changes: [{ element: "Order.email", class: "breaking" }] })],
    },
    "refused",
    ["GV110 unmet", "GV110 unmet"],
  ],
  [
    "… of one that names somebody",
    { config: asksOncall(company), contracts: breaking, approvals: ["olu"] },
    "pass",
    ["GV401 met @acme/platform"],
  ],
  [
    "an emergency that the on-call person signs, where nobody is on call",
    {
      config: `${noOncall}policy: {emergency: {signoff: [{role: oncall}]}}\n`,
      contracts: breaking,
      head: { [file("CHG-1")]: emergency("2026-11-27T18:00Z") },
    },
    "refused",
    ["GV110 unmet", "GV501 met"],
  ],
  [
    "an emergency is prolonged after it was signed",
    {
      contracts: breaking,
      head: { [file("CHG-1")]: emergency("2026-11-27T18:00Z") },
      reviews: (needs) => [
        {
          login: "olu",
          state: "APPROVED",
          at: instantOf("2026-11-26T09:00:00Z"),
          transitions: new Map(
            [...needs.transitions].map(([path, one]) => [
              path,
              { ...one, emergency: { incident: "INC-9", expires: "2026-11-26T18:00Z" } },
            ]),
          ),
        },
      ],
    },
    "refused",
    ["GV411 unmet @acme/platform", "GV501 met"],
  ],
  [
    "an emergency puts its own review off for years",
    {
      tip: {
        [file("CHG-1")]: emergency("2026-11-20T09:00Z", ", reviewBy: 2036-01-01"),
      },
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    },
    "refused",
    ["GV401 met @acme/orders", "GV601 unmet", "GV300 met"],
  ],
  [
    "somebody else's booking is taken by a request of the same id that sorts first",
    {
      config: noticed,
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
      tip: { [file("CHG-9")]: booking("CHG-9", "users") },
      head: { "governance/changes/0/CHG-9.yaml": booking("CHG-9") },
      facts: early,
    },
    "fault",
    ["GV401 met @acme/orders", "GV306 unmet"],
  ],
];

const away = company.replace(
  '"@dana": {emails: [dana@acme.example]}',
  '"@dana": {away: [{from: 2026-11-20, to: 2026-11-27, deputy: "@olu"}]}\n  "@mira": {away: [{from: 2026-11-20, to: 2026-11-29, deputy: "@gita"}]}',
);
const signOnly = "policy: {rules: [{when: {class: breaking}, needs: sign-off}]}\n";
const typesPath = "contracts/notes/types.avsc";
const usersPath = "contracts/users/user.avsc";
const experimental = company.replace(
  '- {id: users, files: contracts/users/**, owner: "@acme/identity"}',
  '- {id: users, files: contracts/users/**, owner: "@acme/identity", status: experimental, expires: 2026-12-01}',
);

const ends: readonly (readonly [name: string, proposal: Proposal, validUntil: string])[] = [
  [
    "until the stand-in no longer stands in",
    { config: `${away}${signOnly}`, contracts: breaking, approvals: ["olu"], at: beforeWindow },
    "2026-11-28T00:00:00.000Z",
  ],
  [
    "until the owners are back for whom a deputy signed",
    { config: `${away}${signOnly}`, contracts: breaking, approvals: ["chris"], at: beforeWindow },
    "2026-11-28T00:00:00.000Z",
  ],
  [
    "until a dependent's experiment ends",
    {
      config: experimental,
      contracts: [
        contract({ path: typesPath, class: "breaking" }),
        contract({ path: usersPath, class: "breaking", cause: typesPath }),
      ],
    },
    "2026-12-02T00:00:00.000Z",
  ],
];

describe("leaks", () => {
  it.each(rows)("%s", async (_, proposal, status, requirements) => {
    const { decision } = await decided(proposal);
    expect([decision.status, ...requirementLines(decision)]).toEqual([status, ...requirements]);
  });

  it.each(ends)("a pass holds %s", async (_, proposal, validUntil) => {
    const { decision } = await decided(proposal);
    const { status, validUntil: until } = decision;
    expect([status, until === null ? null : new Date(until).toISOString()]).toEqual(["pass", validUntil]);
  });
});
