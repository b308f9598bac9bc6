import { durationMillis, formatDuration, formatInstant, readInstant } from "../../calendar/time/instants.js";
import { day, type Instant, parseInstant } from "../../model/instant.js";
import { type ExceptionRow, exceptionRow } from "../needs/assess.js";
import { levelTexts } from "../needs/needs-table.js";
import type { ContractCase, Needs, SignOffGroup } from "../needs/needs.js";
import { ownershipsOfContract } from "../owners/owners.js";
import type { Policy } from "../policy/policy.js";
import { listOf } from "../policy/raw.js";
import { untilOf } from "../files/dates.js";
import type { ChangeRequest } from "../requests/request.js";
import { anyOneOf, namedRoles } from "./exception-groups.js";
import { type Finding, finding } from "./finding.js";
import type { Exception } from "./subject.js";

export type EmergencyCheck = { readonly exception: Exception } | { readonly refused: Finding } | undefined;

/** A declared emergency: valid while its incident is named, its end is near and the quota lasts. */
export function emergencyOf(needs: Needs, contract: ContractCase, zone = "UTC"): EmergencyCheck {
  const { request } = contract.request ?? {};
  const spent = request && spentBy(needs, request);
  if (spent) return { refused: finding(contract.path, { status: "unmet", ...spent }) };
  if (request?.type !== "emergency") return undefined;
  const row = exceptionRow(needs.policy, contract, "emergency");
  if (!row.spareWindow) {
    const message = `${request.id}: the policy says that an emergency needs ${levelTexts[row.needs]}, so it takes the place of no window`;
    const unblock = `go the ordinary way: write type: normal in ${request.id} and leave out emergency:`;
    return { refused: finding(contract.path, { code: "GV505", message, status: "unmet", unblock }) };
  }
  const declared = declaredEnd(needs, request, zone);
  if ("code" in declared) {
    const { code, unblock } = declared;
    const message = `${request.id}: ${declared.message}`;
    return { refused: finding(contract.path, { code, status: "unmet", message, unblock }) };
  }
  const { until, incident } = declared;
  const due = formatInstant(reviewDue(needs.policy, request), zone);
  const note = `${request.id} declares the emergency ${incident}: it may land without a window until ${formatInstant(until, zone)}; its review is owed by ${due}: from then on what these owners change and needs a window waits for it`;
  return {
    exception: { kind: "emergency", signOffs: emergencyGroups(needs.policy, contract, row), until, note },
  };
}

/**
 * When the review of an emergency must have been written; Infinity where nobody can read its end. The request is its author's
 * word: it may promise an earlier review than the policy's, never a later one.
 */
export function reviewDue({ settings }: Policy, { emergency }: ChangeRequest): Instant {
  const within = durationMillis(settings.emergency?.review?.within ?? "P3D") ?? 3 * day;
  const expires = parseInstant(emergency?.expires ?? "");
  const promised = emergency?.reviewBy === undefined ? undefined : untilOf(emergency.reviewBy);
  return Math.min(expires === undefined ? Infinity : expires + within, promised ?? Infinity);
}

/** How long an emergency may last. */
export function longestEmergency({ settings }: Policy): number {
  return durationMillis(settings.emergency?.expires ?? "PT24H") ?? day;
}

/** Who signs where an emergency is declared; undefined where the policy lets it take the place of no window. */
export function emergencySignOffs(
  { policy }: Needs,
  contract: ContractCase,
): readonly SignOffGroup[] | undefined {
  const row = exceptionRow(policy, contract, "emergency");
  return row.spareWindow ? emergencyGroups(policy, contract, row) : undefined;
}

type Refusal = Pick<Finding, "code" | "message" | "unblock">;

/** The end of an emergency, or why the request is none. */
function declaredEnd(
  needs: Needs,
  { id, emergency }: ChangeRequest,
  zone: string,
): { readonly until: Instant; readonly incident: string } | Refusal {
  if (!emergency)
    return {
      code: "GV504",
      message: "an emergency names its incident and its end",
      unblock: `write it: contract-check request --emergency INC-… fills in {incident, expires}`,
    };
  const expires = readInstant(emergency.expires);
  if ("message" in expires)
    return { code: "GV504", message: expires.message, unblock: "correct expires: in the request" };
  const until = expires.instant;
  const { maxPer30d: quota } = needs.policy.settings.emergency ?? {};
  const longest = longestEmergency(needs.policy);
  const left = until - needs.now;
  if (left <= 0) {
    const unblock = "file a new emergency if the incident is still open";
    return { code: "GV502", message: `it expired ${formatInstant(until, zone)}`, unblock };
  }
  if (left > longest) {
    const message = `it lasts ${formatDuration(left)} more, and an emergency may last ${formatDuration(longest)} at most`;
    return { code: "GV502", message, unblock: "bring expires: closer" };
  }
  const recent = recentEmergencies(needs, id);
  if (quota !== undefined && recent.length >= quota) {
    const message = `${String(recent.length)} emergencies in the last 30 days (${recent.join(", ")}), and the policy allows ${String(quota)}`;
    const unblock = "go the ordinary way, or ask the governance owners to raise maxPer30d";
    return { code: "GV503", message, unblock };
  }
  return { until, incident: emergency.incident };
}

/** A request on record for an emergency stays that emergency's: its quota and its review are counted by it. */
function spentBy({ booked }: Needs, { id, type, emergency }: ChangeRequest): Refusal | undefined {
  const onRecord = booked.find(({ request }) => request.id === id)?.request;
  if (onRecord?.type !== "emergency" || !onRecord.emergency) return undefined;
  const { incident, expires } = onRecord.emergency;
  if (type === "emergency" && emergency?.incident === incident && emergency.expires === expires)
    return undefined;
  const message = `${id} is on record for the emergency ${incident} until ${expires}, and stands for no other`;
  const unblock = "leave it as it is on the governed branch, and file a new request";
  return { code: "GV504", message, unblock };
}

/** The people who may approve an emergency: incident commanders and on-call people; owners only without either. */
function emergencyGroups(
  policy: Policy,
  contract: ContractCase,
  { needs, signoff }: ExceptionRow,
): readonly SignOffGroup[] {
  if (needs === "free") return [];
  const settings = policy.settings.emergency;
  const commanders = [...contract.oncall, ...listOf(settings?.approvers)];
  const roles = signoff ?? settings?.signoff;
  if (roles) return namedRoles(policy, contract, roles, commanders);
  const owners = ownershipsOfContract(policy, contract.comparison).flatMap((ownership) => ownership.owners);
  const people = commanders.length > 0 ? commanders : owners;
  return [anyOneOf(contract, people, { kind: "commander", contract: contract.name }, "it is an emergency")];
}

function recentEmergencies({ booked, now }: Needs, except: string): readonly string[] {
  return booked
    .filter(({ request: { id, type, emergency } }) => {
      const expires = type === "emergency" && emergency ? parseInstant(emergency.expires) : undefined;
      return id !== except && expires !== undefined && now - expires < 30 * day;
    })
    .map(({ request }) => request.id);
}
