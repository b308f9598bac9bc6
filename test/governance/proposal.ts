import type { Change, Edit } from "../../src/model/change.js";
import type { Comparison, ContractStatus, Pairing } from "../../src/model/contract.js";
import type { Decision, Handle } from "../../src/model/decision.js";
import type { Instant } from "../../src/model/instant.js";
import type { Outcome, OutcomeName, Verdict } from "../../src/model/outcome.js";
import { misreads, reads, rejects, undecided } from "../../src/model/outcome.js";
import type { Snapshot } from "../../src/model/snapshot.js";
import { memorySnapshot } from "../../src/hosts/memory.js";
import type { Facts, Review } from "../../src/governance/facts.js";
import { decide } from "../../src/governance/decision/decide.js";
import type { ContractReader } from "../../src/governance/needs/impact.js";
import type { Needs } from "../../src/governance/needs/needs.js";
import { assessNeeds } from "../../src/governance/needs/assess-needs.js";
import type { Policy } from "../../src/governance/policy/policy.js";
import { readPolicy } from "../../src/governance/policy-reading/read-policy.js";
import { readRequests } from "../../src/governance/requests/request.js";
import type { TouchedFile, Transitions } from "../../src/governance/requests/transition.js";

export type ClassName = "full" | "backward" | "forward" | "breaking" | "undecided";

const outcomes: Readonly<Record<OutcomeName, Outcome>> = {
  reads,
  rejects: rejects("the reader has no default"),
  misreads: misreads("another value comes back"),
  undecided: undecided("the pattern is too large"),
};

export function verdictOf(name: ClassName): Verdict {
  const at = (holds: boolean): Outcome => (holds ? outcomes.reads : outcomes.rejects);
  if (name === "undecided") return { backward: outcomes.undecided, forward: outcomes.reads };
  return {
    backward: at(name === "full" || name === "backward"),
    forward: at(name === "full" || name === "forward"),
  };
}

export interface ChangeSketch {
  readonly element: string;
  readonly was?: string;
  readonly edit?: Edit;
  readonly class?: ClassName;
  readonly effect?: Change["effect"];
}

export function change(sketch: ChangeSketch): Change {
  const { element, was, edit = "changed", effect = "alone" } = sketch;
  const verdict = verdictOf(sketch.class ?? "full");
  return {
    rule: "avro/field-type",
    element: element.split("."),
    ...(was !== undefined && { was: was.split(".") }),
    edit,
    message: `${element} ${edit}`,
    surface: "wire",
    verdict,
    effect,
    references: [],
    location: {
      file: "contracts/orders/order.avsc",
      line: 7,
      column: 5,
      endLine: 7,
      endColumn: 20,
      side: "head",
    },
    remedy: "add a default",
    fingerprint: `sha256:${Buffer.from(element).toString("hex").padEnd(64, "0").slice(0, 64)}`,
  };
}

export interface ContractSketch {
  readonly path?: string;
  readonly from?: string;
  readonly class?: ClassName;
  readonly status?: ContractStatus;
  readonly changes?: readonly ChangeSketch[];
  readonly base?: string;
  readonly head?: string;
  readonly cause?: string;
  readonly faults?: Comparison["faults"];
}

export const orderPath = "contracts/orders/order.avsc";

/** A compared contract; without changes named, one change at Order.email with the contract's class. */
export function contract(sketch: ContractSketch = {}): Comparison {
  const { path = orderPath, from, status = from === undefined ? "modified" : "moved", faults = [] } = sketch;
  const kind = sketch.class ?? "full";
  const pairing: Pairing = {
    status,
    ...(status !== "added" && { basePath: from ?? path }),
    ...(status !== "removed" && { headPath: path }),
  };
  const changes = sketch.changes ?? [{ element: "Order.email", class: kind }];
  return {
    pairing,
    format: "avro",
    id: "acme.Order",
    verdict: verdictOf(kind),
    changes: changes.map(change),
    faults,
    notes: [],
    ...(sketch.cause !== undefined && { cause: sketch.cause }),
    digests: {
      ...(status !== "added" && { base: sketch.base ?? "sha256:base" }),
      ...(status !== "removed" && { head: sketch.head ?? "sha256:head" }),
    },
  };
}

/** The policy of the tests: an owned contract with a promise, one without, elements, a window, a freeze, people. */
export const company = `version: 1
contracts:
  - id: orders
    files: contracts/orders/**
    owner: "@acme/orders"
    deputies: ["@acme/checkout"]
    compatibility: backward
    oncall: "@acme/platform"
    regions: [eu]
    elements:
      - {path: "customer.**", owner: "@acme/identity", tags: [pii]}
      - {path: "payment.*", owner: "@acme/payments"}
      - {path: "payment.amount", owner: "@acme/finance"}
  - {id: users, files: contracts/users/**, owner: "@acme/identity"}
  - {id: notes, files: contracts/notes/**, owner: "@acme/orders", compatibility: none}
windows:
  - {id: eu-weekend, timezone: Europe/Berlin, start: 2026-01-03T22:00, duration: PT4H, rrule: FREQ=WEEKLY;BYDAY=SA, contracts: ["contracts/**"]}
freezes:
  - {id: year-end, timezone: Europe/Berlin, from: 2026-12-18T18:00, to: 2027-01-04T08:00}
teams:
  "@acme/orders": [dana, mira]
  "@acme/checkout": [chris]
  "@acme/identity": [ivan]
  "@acme/payments": [pia]
  "@acme/finance": [fay]
  "@acme/platform": [olu]
  "@acme/governors": [gita]
people:
  "@dana": {emails: [dana@acme.example]}
governance: {owner: "@acme/governors"}
`;

/** Saturday night in Berlin: the window is open. */
export const insideWindow = "2026-11-28T21:30:00Z";
export const beforeWindow = "2026-11-27T10:00:00Z";
export const insideFreeze = "2026-12-26T21:30:00Z";

/** Facts, of which some may be taken away. */
type SomeFacts = { readonly [Name in keyof Facts]?: Facts[Name] | undefined };

export interface Proposal {
  /** null: there is none. */
  readonly config?: string | null;
  /** More files of the governed tip. */
  readonly tip?: Readonly<Record<string, string>>;
  /** Files of the proposal's head, beyond those of the tip. */
  readonly head?: Readonly<Record<string, string>>;
  readonly contracts?: readonly Comparison[];
  readonly at?: string;
  readonly author?: string;
  /** Who approved at head's content; or whole reviews. */
  readonly approvals?: readonly string[];
  readonly reviews?: (needs: Needs) => readonly Review[];
  readonly touched?: readonly TouchedFile[];
  readonly facts?: SomeFacts | ((needs: Needs) => SomeFacts);
  readonly contractReader?: ContractReader;
}

export function instantOf(text: string): Instant {
  return Date.parse(text);
}

export async function policyOf(
  config: string | null,
  tip: Readonly<Record<string, string>> = {},
): Promise<Policy> {
  const read = await readPolicy(
    memorySnapshot("base", { ...(config !== null && { "contract-check.yaml": config }), ...tip }),
  );
  if ("faults" in read) throw new Error(read.faults.map(({ message }) => message).join("\n"));
  return read.policy;
}

/** The commit that the governed branch began with. */
export const firstCommit = "0f".repeat(20);

export function review(
  login: string,
  state: string,
  transitions: Transitions | undefined,
  at = "2026-11-26T09:00:00Z",
): Review {
  return { login, state, at: instantOf(at), transitions };
}

/** The whole straight line over a sketched proposal. */
export async function decided(
  proposal: Proposal,
): Promise<{ readonly needs: Needs; readonly decision: Decision }> {
  const { config = company, tip = {}, head = {} } = proposal;
  const policy = await policyOf(config, tip);
  const now = instantOf(proposal.at ?? beforeWindow);
  const side = (files: Readonly<Record<string, string>>, of: Snapshot["side"]) => memorySnapshot(of, files);
  const needs = await assessNeeds(policy, proposal.contracts ?? [contract()], {
    now,
    booked: await readRequests(side(tip, "base")),
    proposed: await readRequests(side({ ...tip, ...head }, "head")),
    touched: proposal.touched ?? Object.keys(head).map((path) => ({ path, head: `oid:${head[path] ?? ""}` })),
    ...(proposal.contractReader && { contractReader: proposal.contractReader }),
  });
  const author: Handle = `@${proposal.author ?? "arno"}`;
  const reviews =
    proposal.reviews?.(needs) ??
    (proposal.approvals ?? []).map((login) => review(login, "APPROVED", needs.transitions));
  const extra = typeof proposal.facts === "function" ? proposal.facts(needs) : proposal.facts;
  const facts = {
    change: "#1",
    author,
    commits: [],
    reviews,
    landed: [],
    repository: firstCommit,
    ...extra,
  } as Facts;
  return { needs, decision: await decide(needs, facts) };
}

/** Requirements as short lines: "GV401 unmet". */
export function requirementLines({ requirements }: Decision): readonly string[] {
  return requirements.map(({ code, status, owners }) => `${code} ${status} ${owners.join(",")}`.trim());
}
