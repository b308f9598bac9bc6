import type { FormatId } from "../../src/model/formats.js";
import { describe, expect, it } from "@jest/globals";
import type { Comparison } from "../../src/model/contract.js";
import { withPredecessors } from "../../src/line/predecessors/with-predecessors.js";
import { defaultScope } from "../../src/line/scope.js";
import { formats } from "../../src/formats/registry.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import type { Format } from "../../src/model/format.js";
import { gapChange } from "../../src/formats/comparing/unexplained.js";
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
  verdictOf,
} from "./proposal.js";

const printOf = (element: string) => `sha256:${Buffer.from(element).toString("hex").padEnd(64, "0")}`;
const waiver = (element = "Order.email", { expires = "2027-06-01", approver = "@gita" } = {}): string =>
  `waivers: [{fingerprint: "${printOf(element)}", reason: agreed, approver: "${approver}", expires: ${expires}}]\n`;
const waived = `${company}${waiver()}`;
const frozen = (path: string) =>
  company.replace(
    '      - {path: "payment.*"',
    `      - {path: "${path}", frozen: {until: 2027-02-01, reason: audit}}\n      - {path: "payment.*"`,
  );
const unsigned = "GV401 unmet @acme/orders";
const backward = [contract({ class: "forward" })];
const otherSystem = (one: Comparison): Comparison => ({
  ...one,
  profile: {
    name: "confluent",
    compatible: false,
    findings: [{ id: "FIELD_REMOVED", message: "Order.total is gone" }],
  },
});

/** A type in a file of its own, and the contract that uses it. */
const sharedPath = "contracts/orders/address.avsc";
const shared = (element: string) => contract({ path: sharedPath, changes: [{ element }] });
const dependent = contract({ cause: sharedPath, changes: [{ element: "Order.customer" }] });

async function loadFormat(wanted: FormatId): Promise<Format> {
  const found = formats.find(({ id }) => id === wanted);
  if (!found) throw new Error(`there is no format ${wanted}`);
  return found.load();
}

type Row = readonly [title: string, proposal: Proposal, status: string, requirements: readonly string[]];

const rows: readonly Row[] = [
  ["a waiver excuses the change that it names", { config: waived, contracts: backward }, "pass", []],
  [
    "… but is no way round a freeze: the data breaks all the same",
    { config: waived, contracts: [contract({ class: "breaking" })], at: insideFreeze },
    "waiting",
    ["GV301 waiting"],
  ],
  [
    "… and not what the head does to versions that could not be fetched",
    { config: waived, contracts: backward.map((one) => ({ ...one, unknownIn: ["backward"] as const })) },
    "refused",
    [unsigned, "GV302 waiting"],
  ],
  [
    "… and not another change that only the contract's profile finds fault with",
    {
      config: waived,
      contracts: [
        otherSystem(
          contract({
            class: "forward",
            changes: [{ element: "Order.email", class: "forward" }, { element: "Order.total" }],
          }),
        ),
      ],
    },
    "refused",
    [unsigned, "GV302 waiting"],
  ],
  [
    "under a profile every change can be waived",
    { config: waived, contracts: backward.map(otherSystem) },
    "pass",
    [],
  ],
  [
    "a waiver that the author approved is none",
    { config: waived, contracts: backward, author: "Gita" },
    "refused",
    ["GV416 unmet @acme/governors"],
  ],
  [
    "… nor one by somebody whose commits are in the proposal",
    {
      config: waived,
      contracts: backward,
      facts: { commits: [{ id: "c0ffee", people: ["@gita"], emails: [], paths: [orderPath] }] },
    },
    "refused",
    ["GV416 unmet @acme/governors"],
  ],
  [
    "… and nobody knows whether it is, where commits cannot be told",
    {
      config: waived,
      contracts: backward,
      facts: { commits: { unverifiable: "too many commits: squash them" } },
    },
    "unverifiable",
    ["GV415 unverifiable @acme/governors"],
  ],
  [
    "an author may rely on a waiver that another one approved",
    { config: waived, contracts: backward, author: "dana" },
    "pass",
    [],
  ],
  [
    "open enums excuse readers, not a new symbol by which old data is read as another value",
    {
      config: company.replace("compatibility: backward", "compatibility: full\n    enums: open"),
      contracts: [
        contract({
          class: "breaking",
          changes: [{ element: "Order.status.#NEW", edit: "added", class: "breaking" }],
        }),
      ],
      at: insideWindow,
    },
    "refused",
    [unsigned, "GV300 met"],
  ],
  [
    "a frozen element is not deleted with what it lies in",
    {
      config: frozen("payment.amount"),
      contracts: [contract({ changes: [{ element: "Order.payment", edit: "removed" }] })],
      approvals: ["mira", "pia", "fay"],
    },
    "refused",
    ["GV401 met @acme/orders", "GV401 met @acme/payments", "GV401 met @acme/finance", "GV308 unmet"],
  ],
  [
    "… nor taken out of its freeze by renaming what it lies in",
    {
      config: frozen("payment.amount"),
      contracts: [contract({ changes: [{ element: "Order.pay", was: "Order.payment" }] })],
    },
    "refused",
    ["GV308 unmet"],
  ],
  [
    "… nor changed where its type is declared, in another file",
    {
      config: frozen("customer.zip"),
      contracts: [shared("Address.zip"), dependent],
    },
    "refused",
    ["GV308 unmet"],
  ],
  [
    "… while the rest of that type may change",
    { config: frozen("customer.zip"), contracts: [shared("Address.street"), dependent] },
    "pass",
    [],
  ],
  [
    "… and a freeze by a glob that names it under both names holds no rename above it",
    {
      config: frozen("**.amount"),
      contracts: [contract({ changes: [{ element: "Order.pay", was: "Order.payment" }] })],
    },
    "pass",
    [],
  ],
  [
    "renaming what owned elements lie in asks their owners: the new name is not theirs",
    {
      contracts: [
        contract({
          class: "forward",
          changes: [{ element: "Order.pay", was: "Order.payment", class: "forward" }],
        }),
      ],
      at: insideWindow,
      approvals: ["mira"],
    },
    "refused",
    ["GV401 met @acme/orders", "GV401 unmet @acme/payments", "GV401 unmet @acme/finance", "GV300 met"],
  ],
  [
    "a rule may take the shortcut of reverts away",
    {
      config: `${company}policy: {rules: [{when: {situation: revert}, needs: window-and-sign-off}]}\n`,
      contracts: [contract({ class: "breaking", head: "sha256:earlier" })],
      approvals: ["mira"],
      facts: {
        pastStates: new Map([
          [
            orderPath,
            [{ digest: "sha256:earlier", until: Date.parse(beforeWindow) - 1000, commit: "abcdef" }],
          ],
        ]),
      },
    },
    "waiting",
    ["GV401 met @acme/orders", "GV302 waiting"],
  ],
];

describe("waivers, frozen elements and shortcuts reach as far as they say", () => {
  it.each(rows)("%s", async (_, proposal, status, requirements) => {
    const { decision } = await decided(proposal);
    expect([decision.status, ...requirementLines(decision)]).toEqual([status, ...requirements]);
  });

  it("a pass by a waived removal ends with the waiver, and says so", async () => {
    const { decision } = await decided({
      config: `${company}${waiver("Order.email", { expires: "2026-12-01" })}`,
      contracts: [contract({ changes: [{ element: "Order.email", edit: "removed" }] })],
    });
    expect([decision.status, decision.validUntil]).toEqual(["pass", Date.parse("2026-12-02T00:00Z")]);
    expect(decision.reasons.map(({ message }) => message).join("\n")).toContain("waived until 2026-12-01");
  });

  it.each(["2026-11-01", "2026-11-27T10:00Z"])("a waiver that expired on %s says so", async (expires) => {
    const { decision } = await decided({
      config: `${company}${waiver("Order.email", { expires })}`,
      contracts: backward,
    });
    expect(decision.status).toBe("refused");
    expect(decision.reasons.map(({ message }) => message).join("\n")).toContain(`expired (${expires})`);
  });
});

describe("a fingerprint is that of one change", () => {
  const short = (digits: number) => waived.replace(/sha256:\w+/, (all) => all.slice(0, 7 + digits));
  const read = (digits: number) => decided({ config: short(digits), contracts: backward });

  it("by its first 32 digits", async () => {
    expect((await read(32)).decision.status).toBe("pass");
  });

  it("… but not by fewer: an author can search for a change that begins alike", async () => {
    await expect(read(31)).rejects.toThrow("32 digits at least");
  });

  it("… and of what it breaks: a field that goes is one thing, its name coming back for another is more", async () => {
    const proto = (fields: string) =>
      `syntax = "proto3";\npackage p;\nmessage M { string id = 1; ${fields} }\n`;
    const removal = async (fields: string) => {
      const compared = await (
        await loadFormat("protobuf")
      ).compare({
        base: memorySnapshot("base", { "m.proto": proto("string note = 2;") }),
        head: memorySnapshot("head", { "m.proto": proto(fields) }),
        pairings: [{ status: "modified", basePath: "m.proto", headPath: "m.proto" }],
        settings: () => ({ mode: "full", profile: "default" }),
        counts: () => true,
      });
      return compared.flatMap(({ changes }) =>
        changes.filter(({ element }) => element.at(-1) === "note").map(({ fingerprint }) => fingerprint),
      );
    };
    const alone = await removal("");
    expect(alone).toHaveLength(1);
    expect(await removal("string other = 3;")).toEqual(alone);
    expect(await removal('int32 other = 3 [json_name = "note"];')).not.toEqual(alone);
  });

  it("a difference that no rule explains is that of these two contents, whatever it breaks", () => {
    const at = (head: string) =>
      gapChange("avro", verdictOf("breaking"), {
        gap: "whole",
        pairing: { status: "modified", basePath: orderPath, headPath: orderPath },
        surface: "wire",
        changes: [],
        digests: { base: "sha256:base", head },
      }).fingerprint;
    expect(at("sha256:head")).toBe(at("sha256:head"));
    expect(at("sha256:head")).not.toBe(at("sha256:later"));
  });
});

describe("earlier versions that could not be fetched", () => {
  it.each([
    ["backward-transitive", ["backward"]],
    ["full-transitive", ["backward", "forward"]],
    ["backward", undefined],
  ] as const)("leave what %s promises unknown, whatever the changes explain", async (mode, unknownIn) => {
    const found = await withPredecessors(contract({ class: "breaking" }), {
      format: await loadFormat("avro"),
      head: memorySnapshot("head", {}),
      baseSide: memorySnapshot("base", {}),
      base: { ref: "main", commit: null },
      scope: defaultScope({ mode }),
      isLanding: false,
      find: {
        history: () => Promise.resolve({ predecessors: [], missing: "the clone is shallow" }),
      },
      removed: new Set<string>(),
      cameFrom: new Map<string, string>(),
      departures: { arrivals: new Map<string, boolean>(), departed: [] },
    });
    expect(found.unknownIn).toEqual(unknownIn);
  });
});

describe("enforce: by glob", () => {
  const broken = (path: string) => contract({ path, faults: [{ message: "expected a type" }] });
  it.each([
    ["full", "[{files: contracts/users/**, enforce: report}]", orderPath, "fault"],
    ["report", "[{files: contracts/users/**, enforce: report}]", "contracts/users/u.avsc", "neutral"],
    ["report", "report", orderPath, "neutral"],
    ["full", "full", orderPath, "fault"],
  ])("a contract that does not parse, enforced in %s by %s", async (enforce, rule, path, status) => {
    const { decision } = await decided({
      config: `${company}enforce: ${rule}\n`,
      contracts: [broken(path)],
    });
    expect([decision.enforce, decision.status]).toEqual([enforce, status]);
  });
});
