import { durationMillis, formatDuration } from "../../../calendar/time/instants.js";
import { unblockText } from "../../../model/decision.js";
import type { Case, ContractCase, Needs } from "../../needs/needs.js";
import { isFor } from "../../needs/request-for.js";
import type { Policy } from "../../policy/policy.js";
import type { ChangeRequest } from "../../requests/request.js";
import { type Finding, finding, metFinding } from "../finding.js";
import { defineRequirement } from "../requirement.js";

const askedByDefault: readonly string[] = ["rationale", "rollback.steps"];
const write = {
  unblock: "write it, with everything computable filled in",
  command: "contract-check request",
};

export const changeRequest = defineRequirement({
  code: "GV101",
  dimension: "plan",
  title: "A change request is needed",
  why: "The policy asks for a plan (window, rollback) before such a change.",
  remedy: "Run `contract-check request`; it fills in everything computable.",
  triggers: ["push", "governance-edit"],
  alsoSays: [
    {
      code: "GV102",
      title: "The change request is incomplete",
      why: "The policy names parts that must be filled in before people are asked to sign.",
      remedy: "Fill in the parts that the message lists.",
    },
    {
      code: "GV103",
      title: "The change request is for another state",
      why: "Its digest binds it to one exact transition; the contract or the plan has changed since.",
      remedy: "Run `contract-check request` again.",
    },
    {
      code: "GV104",
      title: "The change request is not booked",
      why: "The policy asks that requests reach the governed branch before the change.",
      remedy: "Merge the request in a pull request of its own.",
    },
    {
      code: "GV141",
      title: "The rollback does not add up",
      why: "Its steps take longer than the whole.",
      remedy: "Correct the estimates.",
    },
  ],
  of: ["contract"],
  from: "request-window-and-sign-off",
  find: ({ context, case: contract }) => {
    const shortcomings = shortcomingsOf(context.needs, contract);
    if (shortcomings.length === 0) {
      const message = `${contract.request?.request.id ?? ""} is complete`;
      return [metFinding(contract.path, { code: "GV101", message })];
    }
    return shortcomings.map((shortcoming) => finding(contract.path, { status: "unmet", ...shortcoming }));
  },
});

type Shortcoming = Pick<Finding, "code" | "message" | "unblock" | "command">;

/** What keeps the request from being there, complete, and for this very change. */
function shortcomingsOf({ policy, booked }: Needs, contract: ContractCase): readonly Shortcoming[] {
  const { comparison, name } = contract;
  if (!contract.request) {
    const message = `${name} needs a change request, and none names it`;
    return [{ code: "GV101", message, ...write }];
  }
  const { request, file } = contract.request;
  const { id } = request;
  const missing = missingOf(policy, request);
  const wrongSum = rollbackSum(request);
  const isBound = request.contracts.some(({ digest }) => digest !== undefined);
  const isFiledFirst = policy.settings.requests?.booked === "tip";
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            code: "GV102",
            message: `${id} is incomplete: ${missing.join(", ")}`,
            unblock: `fill in ${file}`,
          },
        ]),
    ...(wrongSum === undefined
      ? []
      : [{ code: "GV141", message: wrongSum, unblock: `correct rollback: in ${file}` }]),
    ...(isBound && !isFor(request, policy, comparison)
      ? [
          {
            code: "GV103",
            message: `${id} was written for another state of ${name}: its digest differs`,
            unblock: `write it again: contract-check request, or remove digest: from ${file}`,
          },
        ]
      : []),
    ...(isFiledFirst && !booked.some((tip) => tip.request.id === id)
      ? [
          {
            code: "GV104",
            message: `${id} is not on the governed branch yet: requests are booked first`,
            unblock: "merge the request in a pull request of its own, then this change",
          },
        ]
      : []),
  ];
}

function missingOf({ settings }: Policy, request: ChangeRequest): readonly string[] {
  const { require = askedByDefault, checklist = [], minimumRationale: least = 0 } = settings.requests ?? {};
  const isShort = (request.rationale ?? "").length < least;
  return [
    ...missingParts(request, require, checklist),
    ...(isShort ? [`rationale of ${String(least)} characters`] : []),
  ];
}

function missingParts(
  request: ChangeRequest,
  required: readonly string[],
  checklist: readonly string[],
): readonly string[] {
  const parts = required.filter((part) => isEmpty(partAt(request, part)));
  const open = checklist.filter((item) => isEmpty(request.checklist?.[item]));
  return [...parts, ...open.map((item) => `checklist.${item}`)];
}

function partAt(request: ChangeRequest, path: string): unknown {
  let value: unknown = request;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The parts of a rollback that the policy asks of requests and that this one lacks; none where it asks for no requests. */
export function missingRollback({ rules, settings }: Policy, request: ChangeRequest): readonly string[] {
  const asks = settings.requests ?? rules.some(({ needs }) => needs === "request-window-and-sign-off");
  if (asks === false || request.type !== "normal") return [];
  const required = settings.requests?.require ?? askedByDefault;
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

/** What the request of a case still lacks. It is part of what people sign, so filling it in voids what they signed before. */
export function unplannedOf(needs: Needs, matter: Case): readonly string[] {
  if (matter.kind !== "contract" || matter.level !== "request-window-and-sign-off") return [];
  return shortcomingsOf(needs, matter).map(
    ({ message, ...act }) =>
      `${message}: ${unblockText(act)} first, or this sign-off counts no longer once that is done`,
  );
}
