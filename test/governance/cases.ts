import { describe, expect, it } from "@jest/globals";
import { misreads, reads } from "../../src/model/outcome.js";
import { digestOf, transitionOf } from "../../src/governance/requests/transition.js";
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
  review,
} from "./proposal.js";

const breaking = [contract({ class: "breaking" })];
const owner = "GV401 met @acme/orders";
const changes = "governance/changes/";

function request(id: string, more = "", occurrence = "2026-11-28"): Readonly<Record<string, string>> {
  const text = `version: 1
id: ${id}
type: normal
contracts: [{id: orders}]
rationale: floating-point totals drift
window: {id: eu-weekend, occurrence: ${occurrence}}
rollback: {steps: [{do: turn the flag off, estimate: PT5M}]}
${more}`;
  return { [`${changes}${id}.yaml`]: text };
}
const withRequests = `${company}policy: {rules: [{when: {class: breaking}, needs: request-window-and-sign-off}]}\n`;
const limited = company.replace('contracts: ["contracts/**"]', "capacity: {changes: 1}");
const noticed = company.replace('contracts: ["contracts/**"]', "notice: P5D");
const booked = (id: string, at: string) => ({ bookedAt: new Map([[id, instantOf(at)]]) });

const cases: readonly (readonly [string, Proposal, string, readonly string[]])[] = [
  [
    "a complete request, booked for the open occurrence",
    {
      config: withRequests,
      contracts: breaking,
      approvals: ["mira"],
      head: request("CHG-1"),
      at: insideWindow,
    },
    "pass",
    [owner, "GV101 met", "GV300 met"],
  ],
  [
    "a request booked for a later occurrence",
    {
      config: withRequests,
      contracts: breaking,
      approvals: ["mira"],
      head: request("CHG-1"),
      at: beforeWindow,
    },
    "waiting",
    [owner, "GV101 met", "GV302 waiting"],
  ],
  [
    "a request whose occurrence was missed",
    {
      config: withRequests,
      contracts: breaking,
      approvals: ["mira"],
      head: request("CHG-1", "", "2026-11-21"),
      at: insideWindow,
    },
    "refused",
    [owner, "GV101 met", "GV305 unmet"],
  ],
  [
    "a request for an occurrence that does not exist",
    {
      config: withRequests,
      contracts: breaking,
      approvals: ["mira"],
      head: request("CHG-1", "", "2026-11-25"),
      at: insideWindow,
    },
    "refused",
    [owner, "GV101 met", "GV305 unmet"],
  ],
  [
    "a request booked into a freeze",
    {
      config: withRequests,
      contracts: breaking,
      approvals: ["mira"],
      head: request("CHG-1", "", "2026-12-26"),
      at: insideWindow,
    },
    "refused",
    [owner, "GV101 met", "GV303 unmet"],
  ],
  [
    "an incomplete request",
    {
      config: withRequests,
      contracts: breaking,
      approvals: ["mira"],
      head: { [`${changes}CHG-1.yaml`]: "version: 1\nid: CHG-1\ntype: normal\ncontracts: [{id: orders}]\n" },
      at: insideWindow,
    },
    "refused",
    [owner, "GV102 unmet", "GV300 met"],
  ],
  [
    "a rollback whose steps take longer than the whole",
    {
      config: withRequests,
      contracts: breaking,
      approvals: ["mira"],
      head: {
        [`${changes}CHG-1.yaml`]: (request("CHG-1")[`${changes}CHG-1.yaml`] ?? "").replace(
          "rollback: {",
          "rollback: {estimate: PT1M, ",
        ),
      },
      at: insideWindow,
    },
    "refused",
    [owner, "GV141 unmet", "GV300 met"],
  ],
  [
    "a request that must be booked first, and is not",
    {
      config: withRequests.replace("policy: {", "policy: {requests: {booked: tip}, "),
      contracts: breaking,
      approvals: ["mira"],
      head: request("CHG-1"),
      at: insideWindow,
    },
    "refused",
    [owner, "GV104 unmet", "GV300 met"],
  ],
  [
    "notice kept",
    {
      config: noticed,
      contracts: breaking,
      approvals: ["mira"],
      tip: request("CHG-1"),
      head: request("CHG-1"),
      facts: booked("CHG-1", "2026-11-20T09:00:00Z"),
      at: insideWindow,
    },
    "pass",
    [owner, "GV300 met"],
  ],
  [
    "notice too short",
    {
      config: noticed,
      contracts: breaking,
      approvals: ["mira"],
      tip: request("CHG-1"),
      head: request("CHG-1"),
      facts: booked("CHG-1", "2026-11-27T09:00:00Z"),
      at: insideWindow,
    },
    "refused",
    [owner, "GV306 unmet"],
  ],
  [
    "notice kept by a booking that the proposal moves to another day",
    {
      config: noticed,
      contracts: breaking,
      approvals: ["mira"],
      tip: request("CHG-1", "", "2026-12-05"),
      head: request("CHG-1"),
      facts: booked("CHG-1", "2026-11-20T09:00:00Z"),
      at: insideWindow,
    },
    "refused",
    [owner, "GV306 unmet"],
  ],
  [
    "a window with notice takes no unbooked change",
    { config: noticed, contracts: breaking, approvals: ["mira"], at: insideWindow },
    "refused",
    [owner, "GV306 unmet"],
  ],
  [
    "the last slot is booked by somebody else",
    {
      config: limited,
      contracts: breaking,
      approvals: ["mira"],
      tip: request("CHG-9", "title: the other one\n"),
      touched: [],
      at: insideWindow,
    },
    "refused",
    [owner, "GV304 unmet"],
  ],
  [
    "two pull requests for one slot: the other one landed first",
    {
      config: limited,
      contracts: breaking,
      approvals: ["mira"],
      facts: {
        landed: [
          {
            change: "#2",
            contracts: ["contracts/users/user.avsc"],
            classes: ["breaking"],
            owners: ["@acme/identity"],
            consumers: [],
            landedAt: instantOf("2026-11-28T21:05:00Z"),
          },
        ],
      },
      at: insideWindow,
    },
    "refused",
    [owner, "GV304 unmet"],
  ],
  [
    "an emergency at three in the morning, in a freeze",
    {
      contracts: breaking,
      approvals: ["olu"],
      head: {
        [`${changes}CHG-1.yaml`]:
          "version: 1\nid: CHG-1\ntype: emergency\ncontracts: [{id: orders}]\nemergency: {incident: INC-9, expires: 2026-12-26T09:00Z}\n",
      },
      at: "2026-12-26T02:00:00Z",
    },
    "pass",
    ["GV401 met @acme/platform", "GV501 met"],
  ],
  [
    "an emergency signed by the owner only, where somebody is on call",
    {
      contracts: breaking,
      approvals: ["mira"],
      head: {
        [`${changes}CHG-1.yaml`]:
          "version: 1\nid: CHG-1\ntype: emergency\ncontracts: [{id: orders}]\nemergency: {incident: INC-9, expires: 2026-12-26T09:00Z}\n",
      },
      at: "2026-12-26T02:00:00Z",
    },
    "refused",
    ["GV401 unmet @acme/platform", "GV501 met"],
  ],
  [
    "case 20: an emergency that expired in the queue",
    {
      contracts: breaking,
      approvals: ["olu"],
      head: {
        [`${changes}CHG-1.yaml`]:
          "version: 1\nid: CHG-1\ntype: emergency\ncontracts: [{id: orders}]\nemergency: {incident: INC-9, expires: 2026-12-26T01:59Z}\n",
      },
      at: "2026-12-26T02:00:00Z",
    },
    "refused",
    ["GV401 unmet @acme/orders", "GV502 unmet", "GV301 waiting"],
  ],
  [
    "too many emergencies in a month",
    {
      config: `${company}policy: {emergency: {maxPer30d: 1}}\n`,
      contracts: breaking,
      approvals: ["olu"],
      tip: {
        [`${changes}CHG-0.yaml`]:
          "version: 1\nid: CHG-0\ntype: emergency\ncontracts: [{id: users}]\nemergency: {incident: INC-8, expires: 2026-11-20T09:00Z}\nreview: {outcome: done}\n",
      },
      head: {
        [`${changes}CHG-1.yaml`]:
          "version: 1\nid: CHG-1\ntype: emergency\ncontracts: [{id: orders}]\nemergency: {incident: INC-9, expires: 2026-11-28T09:00Z}\n",
      },
      at: "2026-11-28T02:00:00Z",
    },
    "refused",
    ["GV401 unmet @acme/orders", "GV503 unmet", "GV302 waiting"],
  ],
  [
    "the review of an emergency is overdue",
    {
      contracts: breaking,
      approvals: ["mira"],
      tip: {
        [`${changes}CHG-0.yaml`]:
          "version: 1\nid: CHG-0\ntype: emergency\ncontracts: [{id: orders}]\nemergency: {incident: INC-8, expires: 2026-11-20T09:00Z}\n",
      },
      touched: [],
      at: insideWindow,
    },
    "refused",
    [owner, "GV601 unmet", "GV300 met"],
  ],
  [
    "case 15: somebody left the team after signing",
    {
      config: company.replace("[dana, mira]", "[dana]"),
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    },
    "refused",
    ["GV401 unmet @acme/orders", "GV300 met"],
  ],
  [
    "a deputy signs while everybody is away",
    {
      config: company.replace(
        '"@dana": {emails: [dana@acme.example]}',
        '"@dana": {away: [{from: 2026-11-20, to: 2026-11-30, deputy: "@olu"}]}\n  "@mira": {away: [{from: 2026-11-20, to: 2026-11-30, deputy: "@olu"}]}',
      ),
      contracts: breaking,
      approvals: ["chris"],
      at: insideWindow,
    },
    "pass",
    [owner, "GV300 met"],
  ],
  [
    "a deputy signs while somebody is there",
    { contracts: breaking, approvals: ["chris"], at: insideWindow },
    "refused",
    ["GV401 unmet @acme/orders", "GV300 met"],
  ],
  [
    "one person in two owning teams speaks for both",
    {
      config: company.replace('"@acme/payments": [pia]', '"@acme/payments": [fay]'),
      contracts: [
        contract({
          class: "forward",
          changes: [
            { element: "Order.payment.amount", class: "forward" },
            { element: "Order.payment.method", class: "forward" },
          ],
        }),
      ],
      approvals: ["fay"],
      at: insideWindow,
    },
    "pass",
    ["GV401 met @acme/finance", "GV401 met @acme/payments", "GV300 met"],
  ],
  [
    "… unless the policy asks for distinct people",
    {
      config: `${company.replace('"@acme/payments": [pia]', '"@acme/payments": [fay]')}signoff: {distinctPeople: true}\n`,
      contracts: [
        contract({
          class: "forward",
          changes: [
            { element: "Order.payment.amount", class: "forward" },
            { element: "Order.payment.method", class: "forward" },
          ],
        }),
      ],
      approvals: ["fay"],
      at: insideWindow,
    },
    "refused",
    ["GV401 met @acme/finance", "GV401 unmet @acme/payments", "GV300 met"],
  ],
  [
    "an owner is not their own consumer: two kinds of role need two people",
    {
      config: `${company}consumers:\n  - {id: crm, owner: "@mira", reads: [{contract: orders}], ack: any}\n`,
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    },
    "refused",
    ["GV401 met @acme/orders", "GV402 unmet @mira", "GV300 met"],
  ],
  [
    "… and no roles at all where the policy says so",
    {
      config: `${company.replace('"@acme/payments": [pia]', '"@acme/payments": [fay]')}signoff: {distinctPeople: false}\n`,
      contracts: [
        contract({
          class: "forward",
          changes: [
            { element: "Order.payment.amount", class: "forward" },
            { element: "Order.payment.method", class: "forward" },
          ],
        }),
      ],
      approvals: ["fay"],
      at: insideWindow,
    },
    "pass",
    ["GV401 met @acme/finance", "GV401 met @acme/payments", "GV300 met"],
  ],
  [
    "an owner of two teams leaves the consumer to another",
    {
      config:
        `${company.replace('"@acme/payments": [pia]', '"@acme/payments": [fay]')}consumers:\n  - {id: crm, owner: "@acme/readers", reads: [{contract: orders}], ack: any}\n`.replace(
          "teams:\n",
          'teams:\n  "@acme/readers": [fay, rita]\n',
        ),
      contracts: [
        contract({
          class: "forward",
          changes: [
            { element: "Order.payment.amount", class: "forward" },
            { element: "Order.payment.method", class: "forward" },
          ],
        }),
      ],
      approvals: ["fay", "rita"],
      at: insideWindow,
    },
    "pass",
    ["GV401 met @acme/finance", "GV401 met @acme/payments", "GV402 met @acme/readers", "GV300 met"],
  ],
  [
    "two people fill two roles, whoever signed first",
    {
      config: company.replace('"@acme/payments": [pia]', '"@acme/payments": [fay, pia]'),
      contracts: [
        contract({
          class: "forward",
          changes: [
            { element: "Order.payment.method", class: "forward" },
            { element: "Order.payment.amount", class: "forward" },
          ],
        }),
      ],
      approvals: ["fay", "pia"],
      at: insideWindow,
    },
    "pass",
    ["GV401 met @acme/payments", "GV401 met @acme/finance", "GV300 met"],
  ],
  [
    "the window's approvers must sign",
    {
      config: company.replace('contracts: ["contracts/**"]', 'approvers: "@acme/platform"'),
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    },
    "refused",
    [owner, "GV405 unmet @acme/platform", "GV300 met"],
  ],
  [
    "regions of which no window serves the first",
    {
      config: company.replace('contracts: ["contracts/**"]', "regions: [us]"),
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    },
    "refused",
    [owner, "GV309 unmet"],
  ],
  [
    "too little time left for a merge queue",
    {
      config: `${company}clock: {minRemaining: PT30M}\n`,
      contracts: breaking,
      approvals: ["mira"],
      facts: { queue: true },
      at: "2026-11-29T00:45:00Z",
    },
    "waiting",
    [owner, "GV307 waiting"],
  ],
  [
    "a frozen element",
    {
      config: company.replace(
        '"payment.amount", owner: "@acme/finance"',
        '"payment.amount", owner: "@acme/finance", frozen: {until: 2027-01-31, reason: FY close}',
      ),
      contracts: [contract({ changes: [{ element: "Order.payment.amount" }] })],
    },
    "refused",
    ["GV308 unmet"],
  ],
  [
    "reviews that could not be fetched",
    {
      contracts: breaking,
      facts: { reviews: { unverifiable: "the token may not read pull requests" } },
      at: insideWindow,
    },
    "unverifiable",
    ["GV415 unverifiable @acme/orders", "GV300 met"],
  ],
  [
    "a team that only GitHub knows, without a token",
    {
      config: company.replace('"@acme/orders": [dana, mira]', '"@acme/orders": {github: true}'),
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    },
    "unverifiable",
    ["GV415 unverifiable @acme/orders", "GV300 met"],
  ],
  [
    "… with one",
    {
      config: company.replace('"@acme/orders": [dana, mira]', '"@acme/orders": {github: true}'),
      contracts: breaking,
      approvals: ["mira"],
      facts: { teams: new Map([["@acme/orders", ["@mira"]]]) },
      at: insideWindow,
    },
    "pass",
    [owner, "GV300 met"],
  ],
  [
    "CODEOWNERS names the owner where the config does not",
    {
      config: 'version: 1\nteams: {"@acme/late": [lea]}\n',
      tip: { ".github/CODEOWNERS": "* @acme/all\n/contracts/ @acme/late\n" },
      contracts: [contract({ class: "backward" })],
      approvals: ["lea"],
    },
    "pass",
    ["GV401 met @acme/late"],
  ],
  [
    "a shared type used by forty contracts is charged once, at the strictest promise",
    {
      contracts: [
        contract({
          path: "contracts/users/address.avsc",
          class: "forward",
          changes: [{ element: "Address.zip", class: "forward" }],
        }),
        ...Array.from({ length: 40 }, (_, i) =>
          contract({
            path: `contracts/orders/order${String(i)}.avsc`,
            class: "forward",
            status: "affected",
            cause: "contracts/users/address.avsc",
            changes: [{ element: "Order.address.zip", class: "forward" }],
          }),
        ),
      ],
      approvals: ["ivan"],
      at: insideWindow,
    },
    "pass",
    ["GV401 met @acme/identity", "GV300 met"],
  ],
  [
    "an affected contract whose cause nobody judges is charged itself",
    {
      contracts: [contract({ class: "forward", status: "affected", cause: "vendor/address.avsc" })],
      at: insideWindow,
    },
    "refused",
    ["GV401 unmet @acme/orders", "GV300 met"],
  ],
];

describe("owners by address", () => {
  const lines = { CODEOWNERS: "contracts/orders/ Dana@acme.example nobody@acme.example\n" };
  it.each([
    ["dana", "pass", "GV401 met @dana"],
    ["mira", "refused", "GV401 unmet @dana"],
  ])("an address in CODEOWNERS is whom people: says: %s", async (login, status, line) => {
    const config = company.replace('    owner: "@acme/orders"\n    deputies', "    deputies");
    const approvals = [login];
    const { decision } = await decided({
      config,
      tip: lines,
      contracts: breaking,
      approvals,
      at: insideWindow,
    });
    expect([decision.status, requirementLines(decision)[0]]).toEqual([status, line]);
  });
});

describe("everyday and rare cases", () => {
  it.each(cases)("%s", async (_, proposal, status, requirements) => {
    const { decision } = await decided(proposal);
    expect([decision.status, ...requirementLines(decision)]).toEqual([status, ...requirements]);
  });

  it("a contract that does not parse is a fault, and the others are judged", async () => {
    const broken = contract({ path: "contracts/users/u.avsc", faults: [{ message: "expected a type" }] });
    const { decision } = await decided({ contracts: [broken, ...breaking] });
    expect(decision.status).toBe("fault");
    expect(decision.requirements).toHaveLength(2);
  });

  it("without a configuration nothing is enforced, and what would apply is listed", async () => {
    const { decision } = await decided({ config: null, contracts: breaking });
    expect([decision.status, decision.enforce, decision.reasons[0]?.code]).toEqual([
      "neutral",
      "report",
      "GV010",
    ]);
    expect(requirementLines(decision)).toEqual(["GV110 unmet", "GV309 unmet"]);
  });
});

describe("sign-offs follow content", () => {
  it("case 13: a rebase keeps them: the same transition at another commit", async () => {
    const { decision } = await decided({
      contracts: breaking,
      reviews: (needs) => [review("mira", "APPROVED", new Map(needs.transitions))],
      at: insideWindow,
    });
    expect(decision.status).toBe("pass");
  });

  it("moving the window or editing the rollback voids them, a new title does not", async () => {
    const sign = async (more: string, occurrence?: string) => {
      const before = await decided({
        config: withRequests,
        contracts: breaking,
        head: request("CHG-1"),
        at: insideWindow,
      });
      const { decision } = await decided({
        config: withRequests,
        contracts: breaking,
        head: request("CHG-1", more, occurrence),
        reviews: () => [review("mira", "APPROVED", before.needs.transitions)],
        at: insideWindow,
      });
      return requirementLines(decision)[0];
    };
    expect(await sign("title: another title\n")).toBe("GV401 met @acme/orders");
    expect(await sign("rollout: {stages: [{name: canary}]}\n")).toBe("GV411 unmet @acme/orders");
    expect(await sign("", "2026-12-05")).toBe("GV411 unmet @acme/orders");
  });

  it("the digest does not depend on the order of keys", () => {
    const [comparison] = breaking;
    if (!comparison) throw new Error("a contract");
    const plan = { version: 1, id: "CHG-1", type: "normal", contracts: [] } as const;
    const one = transitionOf(comparison, { ...plan, window: { id: "w", occurrence: "2026-11-28" } });
    const two = transitionOf(comparison, { ...plan, window: { occurrence: "2026-11-28", id: "w" } });
    expect(digestOf(one)).toBe(digestOf(two));
    expect(digestOf({ ...one, head: "sha256:other" })).not.toBe(digestOf(one));
  });
});

const consumers = `consumers:
  - {id: dashboard, owner: "@acme/finance", reads: [{contract: orders, fields: [email, "payment.**"]}]}
  - {id: fraud, owner: "@acme/platform", reads: [{contract: orders, readerSchema: readers/fraud.avsc}]}
  - {id: archive, owner: "@acme/payments", reads: [{contract: orders}], ack: never}
`;

describe("consumers", () => {
  const compatible = [
    contract({
      class: "backward",
      changes: [{ element: "Order.email", edit: "removed", class: "backward" }],
    }),
  ];

  it("that are computed to break must sign, although the promise holds", async () => {
    const { decision, needs } = await decided({
      config: `${company}${consumers}`,
      contracts: compatible,
      contractReader: {
        judge: () => Promise.resolve(misreads("amount comes back in cents")),
        elements: () => Promise.resolve(undefined),
      },
    });
    expect(requirementLines(decision)).toEqual(["GV402 unmet @acme/finance", "GV402 unmet @acme/platform"]);
    expect(needs.impacts.map(({ consumer: { id }, effect }) => [id, effect])).toEqual([
      ["dashboard", "broken"],
      ["fraud", "broken"],
      ["archive", "broken"],
    ]);
  });

  it("case 24: whose schema reads what head writes need not, although they read the same contract", async () => {
    const { decision } = await decided({
      config: `${company}${consumers}`,
      contracts: compatible,
      contractReader: { judge: () => Promise.resolve(reads), elements: () => Promise.resolve(undefined) },
    });
    expect(requirementLines(decision)).toEqual(["GV402 unmet @acme/finance"]);
  });

  it("that could not be judged must sign", async () => {
    const { decision } = await decided({ config: `${company}${consumers}`, contracts: compatible });
    expect(requirementLines(decision)).toContain("GV402 unmet @acme/platform");
  });

  it("that read other fields need not", async () => {
    const { decision } = await decided({
      config: `${company}${consumers}`,
      contracts: [contract({ class: "backward", changes: [{ element: "Order.note", class: "backward" }] })],
      contractReader: { judge: () => Promise.resolve(reads), elements: () => Promise.resolve(undefined) },
    });
    expect(decision.status).toBe("pass");
  });
});

describe("times", () => {
  it("a pass inside a window holds until it closes, less the guard", async () => {
    const { decision } = await decided({
      config: `${company}clock: {closeGuard: PT30M}\n`,
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    });
    expect([decision.status, decision.validUntil]).toEqual(["pass", instantOf("2026-11-29T00:30:00Z")]);
  });

  it("a freeze that begins inside the window ends it", async () => {
    const { decision } = await decided({
      config: company.replace("from: 2026-12-18T18:00", "from: 2026-11-29T00:00"),
      contracts: breaking,
      approvals: ["mira"],
      at: insideWindow,
    });
    expect([decision.status, decision.validUntil]).toEqual(["pass", instantOf("2026-11-28T23:00:00Z")]);
  });

  it("waiting says when the window opens", async () => {
    const { decision } = await decided({ contracts: breaking, approvals: ["mira"] });
    expect([decision.status, decision.nextTransition]).toEqual([
      "waiting",
      instantOf("2026-11-28T21:00:00Z"),
    ]);
  });

  it("a pass by a waiver ends with it", async () => {
    const waiver = `waivers: [{fingerprint: "sha256:${Buffer.from("Order.email").toString("hex").padEnd(64, "0")}", reason: agreed, approver: "@dana", expires: 2026-12-01}]\n`;
    const { decision } = await decided({ config: `${company}${waiver}`, contracts: breaking });
    expect([decision.status, decision.validUntil]).toEqual(["pass", instantOf("2026-12-02T00:00:00Z")]);
  });
});

describe("the words", () => {
  it("say who, what, when and how", async () => {
    const { decision } = await decided({ contracts: breaking, author: "dana", approvals: ["dana"] });
    expect(decision.requirements.map(({ message, unblock }) => [message, unblock])).toEqual([
      [
        "@acme/orders as the owner of Order.email must sign; @dana does not count: @dana is the author",
        "ask @mira to approve the pull request",
      ],
      [
        "No window that fits is open",
        "wait for eu-weekend@2026-11-28, which opens Sat 2026-11-28 22:00 Europe/Berlin (2026-11-28 21:00Z); after that eu-weekend@2026-12-05, eu-weekend@2026-12-12",
      ],
    ]);
    expect(decision.reasons.map(({ message }) => message)).toEqual([
      "orders needs a sign-off and an open window: both directions fail (breaks both old data and old readers); risk moderate: both directions fail 4",
    ]);
  });
});

describe("the next opening that is named", () => {
  const waitFor = async (proposal: Proposal) => {
    const { decision } = await decided({
      config: limited,
      contracts: breaking,
      approvals: ["mira"],
      ...proposal,
    });
    return decision.requirements.find(({ code }) => code === "GV301" || code === "GV302")?.unblock;
  };

  it("has room: somebody else booked the one before it", async () => {
    const tip = request("CHG-9", "title: the other one\n");
    expect(await waitFor({ at: beforeWindow })).toContain("2026-11-28");
    expect(await waitFor({ at: beforeWindow, tip })).toMatch(/2026-12-05(?!.*2026-11-28)/);
  });

  it("may be the one that this very change has taken", async () => {
    const freeze = "  - {id: lunch, timezone: Europe/Berlin, from: 2026-11-28T22:20, to: 2026-11-28T23:00}\n";
    const landed = (change: string) => ({
      landed: [
        {
          change,
          contracts: [orderPath],
          classes: ["breaking" as const],
          owners: ["@acme/orders" as const],
          consumers: [],
          landedAt: instantOf("2026-11-28T21:05:00Z"),
        },
      ],
    });
    const config = limited.replace("freezes:\n", `freezes:\n${freeze}`);
    expect(await waitFor({ config, at: insideWindow })).toContain("2026-11-28");
    expect(await waitFor({ config, at: insideWindow, facts: landed("#1") })).toContain("2026-11-28");
    expect(await waitFor({ config, at: insideWindow, facts: landed("#2") })).not.toContain("2026-11-28");
  });

  it("is named where the open one is full, and a freeze is told also where no window is open", async () => {
    const tip = request("CHG-9", "title: the other one\n");
    const proposal = { config: limited, contracts: breaking, approvals: ["mira"] };
    const full = await decided({ ...proposal, tip, touched: [], at: insideWindow });
    expect(full.decision.requirements.find(({ code }) => code === "GV304")?.unblock).toBe(
      "book an occurrence (next: eu-weekend@2026-12-05, which opens Sat 2026-12-05 22:00 Europe/Berlin (2026-12-05 21:00Z); after that eu-weekend@2026-12-12, eu-weekend@2027-01-09)",
    );
    const frozen = await decided({ ...proposal, at: "2026-12-22T10:00:00Z" });
    expect(frozen.decision.requirements.find(({ code }) => code === "GV301")?.message).toMatch(
      /^The freeze "year-end" holds until /,
    );
  });
});
