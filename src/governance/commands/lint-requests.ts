import type { Instant } from "../../model/instant.js";
import type { Snapshot } from "../../model/snapshot.js";
import { formatDuration } from "../../calendar/time/instants.js";
import { findOccurrence } from "../../calendar/answers/occurrences.js";
import type { Occurrence } from "../../calendar/answers/answers.js";
import { requestConflicts } from "../decision/conflicts.js";
import { layerOf } from "../decision/requirements/compatibility-layers.js";
import { missingRollback, rollbackSum } from "../decision/requirements/change-request.js";
import type { Policy } from "../policy/policy.js";
import { recoveryTime } from "../requests/recovery.js";
import { contractIds } from "../policy/contracts.js";
import { type ChangeRequest, type FiledRequest, unknownContracts } from "../requests/request.js";
import { type Lint, warning } from "./lint-finding.js";

/** The lints of the requests on record, one by one and together. */
export function requestLints(
  policy: Policy,
  filed: readonly FiledRequest[],
  side: Snapshot,
  now: Instant,
): readonly Lint[] {
  return [
    ...filed.flatMap((request) => [
      ...danglingLints(policy, request),
      ...rollbackLints(policy, request, side, now),
      ...tooShort(policy, request, now),
      ...layerLints(policy, request, filed, now),
    ]),
    ...requestConflicts(policy, filed, now).map(({ message, location }) =>
      warning("GV160", message, location),
    ),
  ];
}

function danglingLints(policy: Policy, filed: FiledRequest): readonly Lint[] {
  const { request, at } = filed;
  return unknownContracts(contractIds(policy), filed).map((id) => ({
    code: "GV144",
    severity: "error",
    message: `${request.id} is about ${id}, which is neither a file here nor an id of the config: it takes no room in a window`,
    location: at(
      "contracts",
      request.contracts.findIndex((contract) => contract.id === id),
    ),
  }));
}

function rollbackLints(
  policy: Policy,
  { request, at }: FiledRequest,
  side: Snapshot,
  now: Instant,
): readonly Lint[] {
  const sum = rollbackSum(request);
  const missing = isOver(policy, request, now) ? [] : missingRollback(policy, request);
  const steps = request.rollback?.steps ?? [];
  return [
    ...(missing.length === 0
      ? []
      : [
          warning(
            "GV140",
            `${request.id} says no way back: write ${missing.join(" and ")}, which the policy asks for`,
            at(request.rollback ? "rollback" : "id"),
          ),
        ]),
    ...(sum === undefined ? [] : [warning("GV141", `${request.id}: ${sum}`, at("rollback", "estimate"))]),
    ...steps.flatMap(({ script }, i) =>
      script === undefined || side.entries.has(script)
        ? []
        : [
            warning(
              "GV142",
              `${request.id}: the rollback script ${script} does not exist`,
              at("rollback", "steps", i, "script"),
            ),
          ],
    ),
  ];
}

/** The occurrence that a request is booked into, while it is not over. */
function upcoming({ calendar }: Policy, { window }: ChangeRequest, now: Instant): Occurrence | undefined {
  const search = window && calendar && findOccurrence(calendar, window.id, window.occurrence);
  return search && "occurrence" in search && search.occurrence.closes > now ? search.occurrence : undefined;
}

function isOver(policy: Policy, request: ChangeRequest, now: Instant): boolean {
  return request.review != null || (request.window != null && !upcoming(policy, request, now));
}

function tooShort(policy: Policy, { request, at }: FiledRequest, now: Instant): readonly Lint[] {
  const occurrence = upcoming(policy, request, now);
  const recovery = recoveryTime(request);
  if (!occurrence || recovery < occurrence.closes - occurrence.opens) return [];
  const open = formatDuration(occurrence.closes - occurrence.opens);
  const message = `${request.id}: ${occurrence.id} is open for ${open}, and the first stage and the rollback take ${formatDuration(recovery)}: book a longer one, or shorten them`;
  return [warning("GV143", message, at("window"))];
}

function layerLints(
  policy: Policy,
  { request, at }: FiledRequest,
  filed: readonly FiledRequest[],
  now: Instant,
): readonly Lint[] {
  const { id, compatibilityLayer: layer, review } = request;
  if (!layer || review != null) return [];
  const { until, least } = layerOf(policy, request);
  const removals = filed.filter((other) => other.request.id === layer.removal && other.request.id !== id);
  const early = removals.flatMap((other) => {
    const occurrence = upcoming(policy, other.request, now);
    if (!occurrence || until === undefined || until <= occurrence.opens) return [];
    const message = `${other.request.id} is booked into ${occurrence.id}, and the compatibility layer of ${id} stands until ${layer.until ?? ""}: book a later one`;
    return [warning("GV151", message, other.at("window"))];
  });
  if (until === undefined || !least || least.until <= until || until <= now) return early;
  const message = `${id}: the compatibility layer ends ${layer.until ?? ""}, but ${least.because}: keep it until ${new Date(least.until).toISOString().slice(0, 10)}`;
  return [...early, warning("GV152", message, at("compatibilityLayer", "until"))];
}
