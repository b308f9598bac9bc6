import type { Case, Needs } from "../needs/needs.js";
import { durationMillis, formatDuration } from "../../calendar/time/instants.js";
import { isFor } from "../needs/request-for.js";
import type { Policy } from "../policy/policy.js";
import type { ChangeRequest } from "../requests/request.js";
import type { Finding } from "./finding.js";
import { finding } from "./finding.js";

const askedByDefault: readonly string[] = ["rationale", "rollback.steps"];
const write = "contract-check request writes it with everything computable filled in";

/** Whether the request that a case needs is there, complete, and for this very change. */
export function requestFindings(needs: Needs, one: Case): readonly Finding[] {
  const { request } = one;
  if (!request) {
    const message = `${one.name} needs a change request, and none names it`;
    return [finding(one.path, { code: "GV101", status: "unmet", message, unblock: write })];
  }
  const { policy } = needs;
  const table = policy.table.requests;
  const found: Finding[] = [];
  const missing = missingParts(request.request, table?.require ?? askedByDefault, table?.checklist ?? []);
  const least = table?.minimumRationale ?? 0;
  if ((request.request.rationale ?? "").length < least)
    missing.push(`rationale of ${String(least)} characters`);
  if (missing.length > 0) {
    const message = `${request.request.id} is incomplete: ${missing.join(", ")}`;
    const unblock = `fill in ${request.file}`;
    found.push(finding(one.path, { code: "GV102", status: "unmet", message, unblock }));
  }
  const wrongSum = rollbackSum(request.request);
  if (wrongSum !== undefined) {
    const unblock = `correct rollback: in ${request.file}`;
    found.push(finding(one.path, { code: "GV141", status: "unmet", message: wrongSum, unblock }));
  }
  const digests = request.request.contracts.some(({ digest }) => digest !== undefined);
  if (one.comparison && digests && !isFor(request.request, policy, one.comparison)) {
    const message = `${request.request.id} was written for another state of ${one.name}: its digest differs`;
    const unblock = `write it again: contract-check request, or remove digest: from ${request.file}`;
    found.push(finding(one.path, { code: "GV103", status: "unmet", message, unblock }));
  }
  if (table?.booked === "tip" && !needs.booked.some(({ request: { id } }) => id === request.request.id)) {
    const message = `${request.request.id} is not on the governed branch yet: requests are booked first`;
    const unblock = "merge the request in a pull request of its own, then this change";
    found.push(finding(one.path, { code: "GV104", status: "unmet", message, unblock }));
  }
  if (found.length > 0) return found;
  const message = `${request.request.id} is complete`;
  return [finding(one.path, { code: "GV101", status: "met", message, unblock: "" })];
}

function missingParts(
  request: ChangeRequest,
  required: readonly string[],
  checklist: readonly string[],
): string[] {
  const parts = required.filter((part) => isEmpty(partAt(request, part)));
  const open = checklist.filter((item) => isEmpty(request.checklist?.[item]));
  return [...parts, ...open.map((item) => `checklist.${item}`)];
}

function partAt(request: ChangeRequest, path: string): unknown {
  let at: unknown = request;
  for (const step of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return at;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The parts of a rollback that the policy asks of requests and that this one lacks; none where it asks for no requests. */
export function missingRollback({ rules, table }: Policy, request: ChangeRequest): readonly string[] {
  const asks = table.requests ?? rules.some(({ needs }) => needs === "request-window-and-sign-off");
  if (asks === false || request.type !== "normal") return [];
  const required = table.requests?.require ?? askedByDefault;
  return missingParts(request, required, []).filter((part) => part.split(".")[0] === "rollback");
}

/** The steps of a rollback cannot take longer than the whole. */
export function rollbackSum({ rollback }: ChangeRequest): string | undefined {
  const total = rollback?.estimate === undefined ? undefined : durationMillis(rollback.estimate);
  const steps = rollback?.steps ?? [];
  const sum = steps.reduce((all, { estimate }) => all + (durationMillis(estimate ?? "PT0S") ?? 0), 0);
  if (total === undefined || sum <= total) return undefined;
  return `the rollback steps take ${formatDuration(sum)}, more than the ${formatDuration(total)} of rollback.estimate`;
}
