import { describe, expect, it } from "@jest/globals";
import { ownershipOf } from "../../src/governance/owners/owners.js";
import { lintGovernance } from "../../src/governance/commands/lint.js";
import { readPolicy } from "../../src/governance/policy-reading/read-policy.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import { company, contract, decided, policyOf, requirementLines } from "./proposal.js";

const config = `${company}imports: {backstage: "**/catalog-info.yaml", odcs: "contracts/**/*.odcs.yaml"}\n`;
const catalog = `apiVersion: backstage.io/v1alpha1
kind: API
metadata: {name: orders-events}
spec: {type: avro, owner: group:default/orders, definition: {$text: ../contracts/orders/order.avsc}}
---
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: {name: Dashboard}
spec: {type: service, owner: "group:default/finance", consumesApis: ["api:default/orders-events"]}
---
kind: Component
metadata: {name: orphan}
spec: {owner: nobody-knows, consumesApis: [orders]}
`;
const odcs = `apiVersion: v3.1.0
kind: DataContract
id: profiles
team: {name: identity}
customProperties: [{property: contractCheck.files, value: "contracts/profiles/**"}]
schema:
  - name: Profile
    properties:
      - {name: email, classification: pii}
      - name: card
        properties: [{name: number, customProperties: [{property: contractCheck.owner, value: payments}]}]
`;

describe("catalogues", () => {
  const tip = { "apps/catalog-info.yaml": catalog, "contracts/profiles/p.odcs.yaml": odcs };

  it("Backstage: components that consume an API are consumers of its contract", async () => {
    const policy = await policyOf(config, tip);
    expect(
      policy.consumers.map(({ id, owners, reads, location }) => [id, owners, reads, location.line]),
    ).toEqual([
      ["Dashboard", ["@acme/finance"], [{ contract: "contracts/orders/order.avsc" }], 6],
      ["orphan", [], [{ contract: "orders" }], 11],
    ]);
  });

  it("those that break must sign; one whose owner nobody knows is told", async () => {
    const { decision } = await decided({
      config,
      tip,
      touched: [],
      contracts: [contract({ class: "backward" })],
      approvals: ["fay"],
    });
    expect([decision.status, ...requirementLines(decision)]).toEqual([
      "neutral",
      "GV402 met @acme/finance",
      "GV402 unmet",
    ]);
  });

  it("ODCS: owners by team and custom property, tags by classification", async () => {
    const policy = await policyOf(config, tip);
    const path = "contracts/profiles/profile.json";
    expect(ownershipOf(policy, path).owners).toEqual(["@acme/identity"]);
    expect(ownershipOf(policy, path, ["Profile", "card", "number"]).owners).toEqual(["@acme/payments"]);
    expect(policy.contracts[0]?.elements[0]).toMatchObject({ path: "email.**", tags: ["pii"] });
  });

  it("a file that is not YAML is a fault with its place", async () => {
    const read = await readPolicy(
      memorySnapshot("base", { "contract-check.yaml": config, "a/catalog-info.yaml": "a: [" }),
    );
    expect("faults" in read && read.faults[0]?.location?.file).toBe("a/catalog-info.yaml");
  });
});

describe("more calendars", () => {
  const ics = `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//x//y//EN\r
BEGIN:VEVENT\r
UID:1\r
DTSTAMP:20260101T000000Z\r
DTSTART:20261128T200000Z\r
DTEND:20261129T200000Z\r
SUMMARY:freeze\r
END:VEVENT\r
END:VCALENDAR\r
`;
  it("an .ics file freezes what our own window would let pass", async () => {
    const withIcs = `${company}calendars: [{ics: ops/freeze.ics, kind: freeze}]\n`;
    const proposal = {
      config: withIcs,
      tip: { "ops/freeze.ics": ics },
      touched: [],
      contracts: [contract({ class: "breaking" })],
      approvals: ["mira"],
      at: "2026-11-28T21:30:00Z",
    };
    const { decision } = await decided(proposal);
    expect([decision.status, ...requirementLines(decision)]).toEqual([
      "waiting",
      "GV401 met @acme/orders",
      "GV301 waiting",
    ]);
  });

  const copied = `${company}calendars: [{file: ops/central.yaml, maxAge: PT24H}]\n`;
  const central = (asOf: string) =>
    `version: 1\nasOf: ${asOf}\nfreezes: [{id: audit, timezone: UTC, from: 2026-12-01T00:00, to: 2026-12-02T00:00}]\n`;
  const stamped = `${company}calendars: [{ics: ops/freeze.ics, kind: freeze, maxAge: P400D}]\n`;
  const open = "2026-11-28T21:30:00Z";
  const owner = "GV401 met @acme/orders";
  it.each([
    ["a fresh copy", copied, central("2026-11-28T03:00Z"), "breaking", open, "pass", [owner, "GV300 met"]],
    [
      "a stale copy",
      copied,
      central("2026-11-27T21:00Z"),
      "breaking",
      open,
      "unverifiable",
      [owner, "GV213 unverifiable"],
    ],
    [
      "a copy of tomorrow",
      copied,
      central("2026-11-30T21:00Z"),
      "breaking",
      open,
      "unverifiable",
      [owner, "GV213 unverifiable"],
    ],
    [
      "a stale copy, for what needs no window",
      copied,
      central("2026-11-27T21:00Z"),
      "backward",
      open,
      "pass",
      [],
    ],
    [
      "a stale copy, for what needs a sign-off: a freeze may have come",
      copied,
      central("2026-11-27T21:00Z"),
      "forward",
      open,
      "unverifiable",
      [owner, "GV213 unverifiable"],
    ],
    [
      "a stale copy, outside any window",
      copied,
      central("2026-11-20T21:00Z"),
      "breaking",
      "2026-11-27T09:00:00Z",
      "waiting",
      [owner, "GV302 waiting"],
    ],
    ["a fresh .ics file", stamped, ics, "breaking", "2026-12-05T21:30:00Z", "pass", [owner, "GV300 met"]],
    [
      "a stale .ics file",
      stamped.replace("P400D", "P30D"),
      ics,
      "breaking",
      "2026-12-05T21:30:00Z",
      "unverifiable",
      [owner, "GV213 unverifiable"],
    ],
  ] as const)("%s", async (_, config, text, kind, at, status, requirements) => {
    const tip = { "ops/central.yaml": text, "ops/freeze.ics": text };
    const { decision } = await decided({
      config,
      tip,
      touched: [],
      contracts: [contract({ class: kind })],
      approvals: ["mira"],
      at,
    });
    expect([decision.status, ...requirementLines(decision)]).toEqual([status, ...requirements]);
  });

  it("a pass ends when the copy grows old", async () => {
    const tip = { "ops/central.yaml": central("2026-11-27T23:00Z") };
    const { decision } = await decided({
      config: copied,
      tip,
      touched: [],
      contracts: [contract({ class: "breaking" })],
      approvals: ["mira"],
      at: open,
    });
    expect([decision.status, decision.validUntil]).toEqual(["pass", Date.parse("2026-11-28T23:00Z")]);
  });

  it.each([
    ["ops/central.yaml", `${company}calendars: [{file: ops/central.yaml}]\n`],
    ["ops/freeze.ics", `${company}calendars: [{ics: ops/freeze.ics, kind: freeze}]\n`],
    ["svc/a/catalog-info.yaml", `${company}imports: {backstage: "**/catalog-info.yaml"}\n`],
    ["c/orders.odcs.yaml", `${company}imports: {odcs: "c/*.odcs.yaml"}\n`],
  ])("who edits %s edits what governs", async (path, config) => {
    const tip = { "ops/central.yaml": central("2026-11-27T23:00Z"), "ops/freeze.ics": ics };
    const { decision } = await decided({
      config,
      tip,
      touched: [{ path, base: "1", head: "2" }],
      contracts: [],
    });
    expect(requirementLines(decision)).toEqual(["GV403 unmet @acme/governors"]);
  });

  const missing = (entry: string) => `${company}calendars: [${entry}]\n`;
  const unread = [
    ["no asOf:", copied, "version: 1\nfreezes: []\n", "GV004 contract-check.yaml:31"],
    [
      "further calendars",
      copied,
      `${central("2026-11-27T23:00Z")}calendars: [{file: x.yaml}]\n`,
      "GV002 ops/central.yaml:4",
    ],
    [
      "its own regionMode:",
      copied,
      `${central("2026-11-27T23:00Z")}regionMode: any\n`,
      "GV002 ops/central.yaml:4",
    ],
    [
      "a zone that nobody knows",
      copied,
      central("2026-11-27T23:00Z").replace("UTC", "Mars/Olympus"),
      "GV201 ops/central.yaml:3",
    ],
    [
      "a word that nobody knows",
      copied,
      `${central("2026-11-27T23:00Z")}freezer: []\n`,
      "GV002 ops/central.yaml:4",
    ],
    [
      "the id of one of our windows",
      copied,
      `version: 1\nasOf: 2026-11-27T23:00Z\ntimezone: UTC\nwindows: [{id: eu-weekend, start: 2026-01-03T22:00, duration: PT4H}]\n`,
      "GV200 ops/central.yaml:4",
    ],
    ["no file at all", missing("{ics: ops/none.ics, kind: freeze}"), "", "GV200 contract-check.yaml:31"],
    [
      "words instead of a calendar",
      missing("{ics: ops/central.yaml, kind: freeze}"),
      "words\n",
      "GV200 ops/central.yaml:-",
    ],
  ] as const;
  it.each(unread)(
    "case 12: another calendar with %s: what needs permission is held, the rest passes, lint says where",
    async (_, config, text, expected) => {
      const files = { "contract-check.yaml": config, ...(text !== "" && { "ops/central.yaml": text }) };
      const lints = await lintGovernance(memorySnapshot("head", files), { now: Date.parse(open) });
      const lint = lints.find(({ severity }) => severity === "error");
      const { file = "", line } = lint?.location ?? {};
      expect(`${lint?.code ?? ""} ${file}:${String(line ?? "-")}`).toBe(expected);
      const asked = { config, tip: files, touched: [], approvals: ["mira"], at: open };
      const [held, free] = await Promise.all(
        (["breaking", "backward"] as const).map(async (kind) => {
          const { decision } = await decided({ ...asked, contracts: [contract({ class: kind })] });
          expect(decision.reasons.filter(({ code }) => code === "GV214")).toHaveLength(1);
          return [decision.status, ...requirementLines(decision)];
        }),
      );
      expect(held).toEqual(["unverifiable", owner, "GV214 unverifiable"]);
      expect(free).toEqual(["pass"]);
    },
  );

  it("an entry that names no calendar, or two, is a fault of ours", async () => {
    const config = missing("{kind: freeze}");
    const read = await readPolicy(memorySnapshot("base", { "contract-check.yaml": config }));
    expect("faults" in read && read.faults[0]?.code).toBe("GV004");
  });
});
