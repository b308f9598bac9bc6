import { describe, expect, it } from "@jest/globals";
import { lintGovernance } from "../../src/governance/commands/lint.js";
import { declaredVersions } from "../../src/governance/needs/declared-versions.js";
import { versionReasons } from "../../src/governance/needs/versions.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import type { Situation } from "../../src/governance/policy/raw.js";
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
} from "./proposal.js";

const now = instantOf(beforeWindow);
const folder = "governance/changes/";
const asking = `${company}policy: {rules: [{when: {class: breaking}, needs: request-window-and-sign-off}]}\n`;
const consumers = `consumers: [{id: archive, owner: "@acme/finance", reads: [{contract: orders}], maxBehind: P30D, ack: never}]\n`;

function request(id: string, lines: string, occurrence = "2026-11-28"): Readonly<Record<string, string>> {
  const text = `version: 1\nid: ${id}\ntype: normal\ncontracts: [{id: orders}]\nrationale: why\nwindow: {id: eu-weekend, occurrence: ${occurrence}}\n${lines}`;
  return { [`${folder}${id}.yaml`]: text };
}
const steps = "rollback: {steps: [{do: flag off, estimate: PT30M}]}\n";

/** What `lint` says, with its place: code line:column. */
async function linted(config: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const tree = {
    "contract-check.yaml": config,
    [orderPath]: "{}",
    "contracts/users/u.avsc": "{}",
    "contracts/notes/n.avsc": "{}",
  };
  const found = await lintGovernance(memorySnapshot("base", { ...tree, ...files }), { now });
  return found
    .filter(({ location }) => location?.file.startsWith(folder))
    .map(
      ({ code, location, message }) =>
        `${code} ${String(location?.line)}:${String(location?.column)} ${message}`,
    );
}

type Lint = readonly [string, string, Readonly<Record<string, string>>, readonly string[]];
const lints: readonly Lint[] = [
  [
    "GV144: a contract of it is neither a file nor an id",
    asking,
    Object.fromEntries(
      Object.entries(request("CHG-1", steps)).map(([path, text]) => [
        path,
        text.replace("{id: orders}", `{id: orders}, {id: ${orderPath}}, {id: contracts/odrers.avsc}`),
      ]),
    ),
    [
      "GV144 4:63 CHG-1 is about contracts/odrers.avsc, which is neither a file here nor an id of the config: it takes no room in a window",
    ],
  ],
  ["GV140: a way back is written", asking, request("CHG-1", steps), []],
  [
    "GV140: none is",
    asking,
    request("CHG-1", ""),
    ["GV140 2:5 CHG-1 says no way back: write rollback.steps, which the policy asks for"],
  ],
  [
    "GV140: half of one is",
    asking.replace("policy: {", "policy: {requests: {require: [rollback.steps, rollback.estimate]}, "),
    request("CHG-1", steps),
    ["GV140 7:1 CHG-1 says no way back: write rollback.estimate, which the policy asks for"],
  ],
  ["GV140: the policy asks for no requests", company, request("CHG-1", ""), []],
  ["GV140: it is over", asking, request("CHG-1", "", "2026-11-21"), []],
  ["GV143: the rollback fits", asking, request("CHG-1", steps), []],
  [
    "GV143: the first stage and the rollback do not",
    asking,
    request("CHG-1", `rollout: {stages: [{name: canary, hold: PT4H}, {name: all}]}\n${steps}`),
    [
      "GV143 6:1 CHG-1: eu-weekend@2026-11-28 is open for 4 h, and the first stage and the rollback take 4 h 30 min: book a longer one, or shorten them",
    ],
  ],
  [
    "GV151: the removal is booked after the layer's end",
    asking,
    {
      ...request("CHG-1", `compatibilityLayer: {until: 2026-12-04, removal: CHG-2}\n${steps}`),
      ...request("CHG-2", steps.replace("flag", "other flag"), "2026-12-05"),
    },
    [
      "GV160 6:1 CHG-2 (eu-weekend@2026-12-05) and CHG-1 (eu-weekend@2026-11-28) both change orders: agree on who lands first",
    ],
  ],
  [
    "GV151: … before it",
    asking,
    {
      ...request("CHG-1", `compatibilityLayer: {until: 2026-12-10, removal: CHG-2}\n${steps}`),
      ...request("CHG-2", steps.replace("flag", "other flag"), "2026-12-05"),
    },
    [
      "GV151 6:1 CHG-2 is booked into eu-weekend@2026-12-05, and the compatibility layer of CHG-1 stands until 2026-12-10: book a later one",
      "GV160 6:1 CHG-2 (eu-weekend@2026-12-05) and CHG-1 (eu-weekend@2026-11-28) both change orders: agree on who lands first",
    ],
  ],
  [
    "GV152: the layer outlives what its readers re-read",
    `${asking}${consumers}`,
    request("CHG-1", `compatibilityLayer: {until: 2026-12-29}\n${steps}`),
    [],
  ],
  [
    "GV152: it does not",
    `${asking}${consumers}`,
    request("CHG-1", `compatibilityLayer: {until: 2026-12-20}\n${steps}`),
    [
      "GV152 7:29 CHG-1: the compatibility layer ends 2026-12-20, but archive re-reads old data until 30 d after it lands (2026-11-28): keep it until 2026-12-28",
    ],
  ],
  [
    "GV152: nor what is retained",
    asking.replace("regions: [eu]", "regions: [eu]\n    retention: P400D"),
    request("CHG-1", `compatibilityLayer: {until: 2027-02-28}\n${steps}`),
    [
      "GV152 7:29 CHG-1: the compatibility layer ends 2027-02-28, but data from before is kept until 400 d after it lands (2026-11-28): keep it until 2028-01-02",
    ],
  ],
];

describe("lint of requests", () => {
  it.each(lints)("%s", async (_, config, files, expected) => {
    expect(await linted(config, files)).toEqual(expected);
  });
});

const landed = (lines: string) => ({ ...request("CHG-1", `${lines}${steps}`, "2026-11-21") });
const removal = contract({
  class: "breaking",
  changes: [{ element: "Order.amount", edit: "removed", class: "breaking" }],
});
const second = request("CHG-2", steps);
const inOrder = ["GV401 met @acme/orders"];

type Row = readonly [string, Proposal, string, readonly string[]];
const rows: readonly Row[] = [
  [
    "GV143: too little of the window is left for the rollback",
    { head: request("CHG-1", "rollback: {estimate: PT3H45M, steps: [{do: x}]}\n"), at: insideWindow },
    "waiting",
    ["GV143 waiting"],
  ],
  ["GV143: enough is left", { head: request("CHG-1", steps), at: insideWindow }, "pass", ["GV300 met"]],
  [
    "GV143: no occurrence is long enough",
    { head: request("CHG-1", "rollback: {estimate: PT5H, steps: [{do: x}]}\n"), at: insideWindow },
    "refused",
    ["GV143 unmet"],
  ],
  [
    "GV151: the named removal comes too early",
    {
      tip: landed("compatibilityLayer: {until: 2026-12-31, removal: CHG-2}\n"),
      head: second,
      touched: [{ path: `${folder}CHG-2.yaml`, head: "1" }],
      contracts: [removal],
      at: insideWindow,
    },
    "refused",
    ["GV151 unmet", "GV300 met"],
  ],
  [
    "GV151: the layer has ended",
    {
      tip: landed("compatibilityLayer: {until: 2026-11-27, removal: CHG-2}\n"),
      head: second,
      touched: [{ path: `${folder}CHG-2.yaml`, head: "1" }],
      contracts: [removal],
      at: insideWindow,
    },
    "pass",
    ["GV300 met"],
  ],
  [
    "GV151: another change than the named removal",
    {
      tip: landed("compatibilityLayer: {until: 2026-12-31, removal: CHG-3}\n"),
      head: second,
      touched: [{ path: `${folder}CHG-2.yaml`, head: "1" }],
      contracts: [removal],
      at: insideWindow,
    },
    "pass",
    ["GV300 met"],
  ],
  [
    "GV151: nobody named a removal, and this takes something away",
    {
      tip: landed("compatibilityLayer: {until: 2026-12-31}\n"),
      contracts: [removal],
      touched: [],
      at: insideWindow,
    },
    "refused",
    ["GV151 unmet", "GV300 met"],
  ],
  [
    "GV152: its readers still meet data from before",
    {
      config: `${company}${consumers}`,
      tip: landed("compatibilityLayer: {removal: CHG-2}\n"),
      head: second,
      touched: [{ path: `${folder}CHG-2.yaml`, head: "1" }],
      contracts: [removal],
      at: insideWindow,
    },
    "refused",
    ["GV152 unmet", "GV300 met"],
  ],
];

describe("rollback and compatibility layers in the decision", () => {
  it.each(rows)("%s", async (_, proposal, status, requirements) => {
    const { decision } = await decided({
      contracts: [contract({ class: "breaking" })],
      approvals: ["mira"],
      ...proposal,
    });
    expect([decision.status, ...requirementLines(decision)]).toEqual([status, ...inOrder, ...requirements]);
  });
});

const personal = (element: string, config = company, edit: "added" | "changed" = "added") =>
  decided({ config, contracts: [contract({ changes: [{ element, edit }] })] }).then(({ decision }) => [
    decision.status,
    ...decision.reasons.map(
      ({ code, location }) => `${code} ${String(location?.line)}:${String(location?.column)}`,
    ),
  ]);

describe("GV131: untagged personal data", () => {
  it.each([
    "Order.email",
    "Order.billing.homeAddress",
    "Order.ssn",
    "Order.card_number",
    "Order.contacts.[]",
  ])("%s is told, with its place, and holds nothing up", async (element) => {
    const named = element.endsWith("[]") ? "Order.emails.[]" : element;
    expect(await personal(named)).toEqual(["pass", "GV131 7:5"]);
  });

  it.each([
    ["a tagged one", "Order.customer.email", company, "added"],
    ["one that was there before", "Order.email", company, "changed"],
    ["a name that only contains such a word", "Order.emailed_at", company, "added"],
    ["an enum's symbol", "Order.channel.#EMAIL", company, "added"],
    ["where the policy tags nothing", "Order.email", company.replace(", tags: [pii]", ""), "added"],
  ] as const)("%s is not", async (_, element, config, edit) => {
    expect(await personal(element, config, edit)).toEqual(["pass"]);
  });

  it("says which line to add", async () => {
    const { decision } = await decided({
      contracts: [contract({ changes: [{ element: "Order.email", edit: "added" }] })],
    });
    expect(decision.reasons[0]?.message).toContain('{path: "email", tags: [pii]} under elements:');
  });
});

const versionRows: readonly (readonly [string, string, Situation, string | undefined])[] = [
  ["1.2.3", "1.3.0", "promise-broken", "1.2.3 → 1.3.0 is a MINOR step, but why: the next version is 2.0.0"],
  ["1.2.3", "1.2.3", "breaking", "1.2.3 → 1.2.3 is no step, but why: the next version is 2.0.0"],
  ["1.2.3", "2.0.0", "breaking", undefined],
  ["1.2.3", "1.2.4", "undeclared-loss", "1.2.3 → 1.2.4 is a PATCH step, but why: the next version is 1.3.0"],
  ["1.2.3", "1.3.0", "removal", undefined],
  ["1.2.3", "1.2.3", "compatible", undefined],
  ["1.2.3", "1.1.9", "compatible", "1.2.3 → 1.1.9 goes back: a version never does"],
  ["0.4.1", "0.5.0", "breaking", undefined],
  ["0.4.1", "0.4.2", "breaking", "0.4.1 → 0.4.2 is a PATCH step, but why: the next version is 0.5.0"],
  ["1-0-2", "1-1-0", "breaking", "1-0-2 → 1-1-0 is a REVISION step, but why: the next version is 2-0-0"],
  ["1-0-2", "2-0-0", "breaking", undefined],
  ["v1.0.0-rc.1", "v2.0.0", "breaking", undefined],
  ["2026-11", "2026-12", "breaking", undefined],
];

describe("GV170: the version that a contract says of itself", () => {
  const location = { file: "a.avsc", line: 1, column: 1, endLine: 1, endColumn: 2, side: "head" as const };
  it.each(versionRows)("%s → %s when %s", (base, head, situation, says) => {
    const found = versionReasons({ name: "orders", situation, because: "why" }, { base, head, location });
    expect(found.map(({ message }) => message)).toEqual(says === undefined ? [] : [`orders: ${says}`]);
  });

  const between = (base: Record<string, string>, head: Record<string, string>) => ({
    baseSide: memorySnapshot("base", base),
    headSide: memorySnapshot("head", head),
    placeOf: () => undefined,
  });

  it("is read from both sides, with its place", async () => {
    const file = (version: string) => `{"type": "record",\n "version": "${version}"}`;
    const found = await declaredVersions(
      [contract({ class: "breaking" })],
      between({ [orderPath]: file("1.0.0") }, { [orderPath]: file("1.1.0") }),
    );
    expect(found.get(orderPath)).toMatchObject({
      base: "1.0.0",
      head: "1.1.0",
      location: { line: 2, column: 13 },
    });
  });

  it("a document without one, or that cannot be read, says nothing", async () => {
    const none = await declaredVersions(
      [contract({ class: "breaking" })],
      between({ [orderPath]: '{"version": 3}' }, { [orderPath]: '{"version": ' }),
    );
    expect(none.size).toBe(0);
  });
});
