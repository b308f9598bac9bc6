import type { Comparison } from "../../model/contract.js";
import type { Handle } from "../../model/decision.js";
import type { Instant } from "../../model/instant.js";
import { day, parseInstant } from "../../model/instant.js";
import { readInstant, durationMillis, formatDuration, formatInstant } from "../../calendar/time/instants.js";
import { untilOf } from "../files/dates.js";
import { ruleFor } from "../needs/assess.js";
import { asksFor } from "../needs/asks.js";
import type { Ask, Case, Needs } from "../needs/needs.js";
import { groupKey, ownershipsOfContract } from "../owners/owners.js";
import { namesContract } from "../policy/contracts.js";
import type { Policy, PolicyRule } from "../policy/policy.js";
import { listOf } from "../policy/raw.js";
import type { FiledRequest } from "../requests/request.js";
import type { Facts, PastState } from "../facts.js";
import type { Finding } from "./finding.js";
import { finding } from "./finding.js";

/** A way round the window: who must sign instead, and how long it holds. */
export interface Exception {
  readonly kind: "revert" | "emergency";
  readonly asks: readonly Ask[];
  readonly until: Instant | null;
  /** One sentence for the reasons of the decision. */
  readonly note: string;
}

/** Content that the base branch had lately: one owner or on-call person, no window. */
export function revertOf(needs: Needs, facts: Facts, one: Case): Exception | undefined {
  const { comparison } = one;
  const head = comparison?.digests.head;
  if (!comparison || head === undefined || one.level === "free") return undefined;
  const within = durationMillis(needs.policy.table.reverts?.within ?? "P14D") ?? 14 * day;
  const found = (facts.pastStates?.get(one.path) ?? []).find(
    ({ digest, until }: PastState) => digest === head && until <= needs.now && needs.now - until <= within,
  );
  if (!found) return undefined;
  const rule = ruleFor(needs.policy, one, "revert");
  if (rule?.needs !== undefined && rule.needs !== "free" && rule.needs !== "sign-off") return undefined;
  const age = formatDuration(needs.now - found.until);
  return {
    kind: "revert",
    asks: revertAsks(needs.policy, one, comparison, rule),
    until: found.until + within + 1,
    note: `${one.name} returns to the state of ${found.commit.slice(0, 10)}, which the base branch had until ${age} ago: no window is needed; what was written meanwhile is shown above`,
  };
}

/** One owner or on-call person, or whom the policy's own row for reverts names. */
function revertAsks(
  policy: Policy,
  one: Case,
  comparison: Comparison,
  rule: PolicyRule | undefined,
): readonly Ask[] {
  if (rule?.needs === "free") return [];
  if (rule?.signoff) {
    const subject = { policy, comparison, changes: comparison.changes, impacts: [], contractName: one.name };
    return asksFor(rule.signoff, { ...subject, oncall: one.oncall });
  }
  const owners = ownershipsOfContract(policy, comparison).flatMap((ownership) => ownership.owners);
  return [oneOf(one, [...owners, ...one.oncall], "an owner or the on-call person", "it is a revert")];
}

function oneOf(one: Case, owners: readonly Handle[], as: string, because: string): Ask {
  const people = [...new Map(owners.map((owner) => [owner.toLowerCase(), owner])).values()];
  const changes = (one.comparison?.changes ?? []).map(({ fingerprint }) => fingerprint);
  return { code: "GV401", as: `${as} of ${one.name}`, owners: people, count: 1, changes, because };
}

export type EmergencyCheck = { readonly exception: Exception } | { readonly refused: Finding } | undefined;

/** A declared emergency: valid while its incident is named, its end is near and the quota lasts. */
export function emergencyOf(needs: Needs, one: Case, zone = "UTC"): EmergencyCheck {
  const { request } = one.request ?? {};
  if (request?.type !== "emergency" || !one.comparison) return undefined;
  const table = needs.policy.table.emergency;
  const refuse = (code: string, message: string, unblock: string): EmergencyCheck => ({
    refused: finding(one.path, { code, status: "unmet", message: `${request.id}: ${message}`, unblock }),
  });
  const { emergency } = request;
  if (!emergency)
    return refuse(
      "GV504",
      "an emergency names its incident and its end",
      `write it: contract-check request --emergency INC-… fills in {incident, expires}`,
    );
  const parsed = readInstant(emergency.expires);
  if ("message" in parsed) return refuse("GV504", parsed.message, "correct expires: in the request");
  const longest = durationMillis(table?.expires ?? "PT24H") ?? day;
  const left = parsed.instant - needs.now;
  const renew = "file a new emergency if the incident is still open";
  if (left <= 0) return refuse("GV502", `it expired ${formatInstant(parsed.instant, zone)}`, renew);
  if (left > longest)
    return refuse(
      "GV502",
      `it lasts ${formatDuration(left)} more, and an emergency may last ${formatDuration(longest)} at most`,
      "bring expires: closer",
    );
  const recent = recentEmergencies(needs, request.id);
  const most = table?.maxPer30d;
  if (most !== undefined && recent.length >= most) {
    const message = `${String(recent.length)} emergencies in the last 30 days (${recent.join(", ")}), and the policy allows ${String(most)}`;
    return refuse("GV503", message, "go the ordinary way, or ask the governance owners to raise maxPer30d");
  }
  const note = `${request.id} declares the emergency ${emergency.incident}: it may land without a window until ${formatInstant(parsed.instant, zone)}; its review is owed afterwards`;
  return {
    exception: { kind: "emergency", asks: emergencyAsks(needs.policy, one), until: parsed.instant, note },
  };
}

/** Who may let an emergency pass: incident commanders and on-call people; owners only where there are neither. */
function emergencyAsks(policy: Policy, one: Case): readonly Ask[] {
  const { comparison } = one;
  if (!comparison) return [];
  const table = policy.table.emergency;
  const commanders = [...one.oncall, ...listOf(table?.approvers)];
  if (table?.signoff) {
    const subject = { policy, comparison, changes: comparison.changes, impacts: [], contractName: one.name };
    return asksFor(table.signoff, { ...subject, oncall: commanders });
  }
  const owners = ownershipsOfContract(policy, comparison).flatMap((ownership) => ownership.owners);
  const people = commanders.length > 0 ? commanders : owners;
  return [oneOf(one, people, "the on-call person or incident commander", "it is an emergency")];
}

function recentEmergencies({ booked, now }: Needs, except: string): readonly string[] {
  return booked
    .filter(({ request: { id, type, emergency } }) => {
      const expires = type === "emergency" && emergency ? parseInstant(emergency.expires) : undefined;
      return id !== except && expires !== undefined && now - expires < 30 * day;
    })
    .map(({ request }) => request.id);
}

/** Emergencies on record whose review is overdue; they hold up the next risky change of the same owners. */
export function overdueReviews(needs: Needs, one: Case): readonly FiledRequest[] {
  const { policy, now, booked } = needs;
  const { comparison } = one;
  if (!comparison) return [];
  const mine = groupKey(one.query.owners.filter((owner): owner is Handle => owner.startsWith("@")));
  const within = durationMillis(policy.table.emergency?.review?.within ?? "P3D") ?? 3 * day;
  return booked.filter(({ request }) => {
    const { type, emergency, review, contracts } = request;
    if (type !== "emergency" || !emergency || review != null) return false;
    const expires = parseInstant(emergency.expires);
    // The request is its author's word: it may promise an earlier review than the policy's, never a later one.
    const promised = emergency.reviewBy === undefined ? undefined : untilOf(emergency.reviewBy);
    const due = Math.min(expires === undefined ? Infinity : expires + within, promised ?? Infinity);
    if (now < due) return false;
    return contracts.some(
      ({ id }) =>
        namesContract(id, policy, comparison) ||
        groupKey(policy.contracts.find((entry) => entry.id === id)?.owners ?? []) === mine,
    );
  });
}
