import { describe, expect, it } from "@jest/globals";
import { governanceCodes } from "../../src/governance/codes.js";
import {
  beforeWindow,
  company,
  contract,
  decided,
  insideFreeze,
  insideWindow,
  orderPath,
  type Proposal,
  requirementLines,
} from "./proposal.js";

/** What is stuck at a code, and ways that make it pass, each with the words of the code's page that name it. */
interface Row {
  readonly code: string;
  readonly stuck: Proposal;
  readonly ways: readonly (readonly [words: string, otherwise: Partial<Proposal>])[];
}

const breaking = [contract({ class: "breaking" })];
const spared = "policy: {rules: [{when: {class: breaking}, needs: sign-off, reason: r}]}\n";
const windowless = company.replace(/windows:\n.*\n/, "");
const emergencyAt = (expires: string): Partial<Proposal> => ({
  approvals: ["olu"],
  head: {
    "governance/changes/CHG-1.yaml": `version: 1\nid: CHG-1\ntype: emergency\ncontracts: [{id: orders}]\nemergency: {incident: INC-1, expires: ${expires}}\n`,
  },
});
const revertAt = (at: string): Partial<Proposal> => ({
  facts: {
    pastStates: new Map([
      [orderPath, [{ digest: "sha256:head", until: Date.parse(at) - 6e8, commit: "0123456789abcdef" }]],
    ]),
  },
});
const frozen = company.replace(
  '"payment.amount", owner: "@acme/finance"',
  '"payment.amount", owner: "@acme/finance", frozen: {until: 2027-01-31, reason: FY close}',
);
const amount = [
  contract({ class: "breaking", changes: [{ element: "Order.payment.amount", class: "breaking" }] }),
];

const rows: readonly Row[] = [
  {
    code: "GV301",
    stuck: { contracts: breaking, approvals: ["mira"], at: insideFreeze },
    ways: [
      ["deny:", { config: company.replace("to: 2027-01-04T08:00", "to: 2027-01-04T08:00, deny: [forward]") }],
      [
        "have the calendar's owners end it",
        { config: company.replace("to: 2027-01-04T08", "to: 2026-12-19T08") },
      ],
      ["A revert passes", revertAt(insideFreeze)],
    ],
  },
  {
    code: "GV302",
    stuck: { contracts: breaking, approvals: ["mira"], at: beforeWindow },
    ways: [
      ["Wait for the opening", { at: insideWindow }],
      ["An emergency", emergencyAt("2026-11-27T20:00Z")],
      ["or a revert", revertAt(beforeWindow)],
    ],
  },
  {
    code: "GV308",
    stuck: { config: frozen, contracts: amount, approvals: ["fay"], at: insideWindow },
    ways: [
      ["Leave it as it is", { contracts: breaking, approvals: ["mira"] }],
      ["declare an emergency", emergencyAt("2026-11-28T23:00Z")],
      ["have frozen: of the element ended", { config: company }],
    ],
  },
  {
    code: "GV309",
    stuck: { config: windowless, contracts: breaking, approvals: ["mira"], at: insideWindow },
    ways: [
      ["Add one under windows:", { config: company }],
      ["policy: rules:", { config: `${windowless}${spared}` }],
      ["An emergency", emergencyAt("2026-11-28T23:00Z")],
      ["or a revert", revertAt(insideWindow)],
    ],
  },
];

const isStuckAt = async (code: string, proposal: Proposal) => {
  const { decision } = await decided(proposal);
  return requirementLines(decision).some(
    (line) => line.startsWith(`${code} `) && !line.startsWith(`${code} met`),
  );
};

describe.each(rows)("what $code is explained with", ({ code, stuck, ways }) => {
  it("is where the change is stuck", async () => {
    expect(await isStuckAt(code, stuck)).toBe(true);
  });

  it.each(ways)("helps: %s", async (words, otherwise) => {
    expect(governanceCodes.get(code)?.remedy).toContain(words);
    expect(await isStuckAt(code, { ...stuck, ...otherwise })).toBe(false);
  });
});

it("the requirement itself names both ways where there is no window", async () => {
  const { decision } = await decided({ config: windowless, contracts: breaking, approvals: ["mira"] });
  const unblock = decision.requirements.find(({ code }) => code === "GV309")?.unblock ?? "";
  for (const words of ["under windows:", "under policy: rules:"]) expect(unblock).toContain(words);
});
