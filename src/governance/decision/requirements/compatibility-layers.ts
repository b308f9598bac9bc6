import type { Instant } from "../../../model/instant.js";
import { durationMillis, formatDuration, formatInstant } from "../../../calendar/time/instants.js";
import { findOccurrence } from "../../../calendar/answers/occurrences.js";
import { untilOf } from "../../files/dates.js";
import type { ContractCase, Needs } from "../../needs/needs.js";
import { contractMatches } from "../../../globs/globs.js";
import type { Policy } from "../../policy/policy.js";
import type { ChangeRequest } from "../../requests/request.js";
import { type Finding, finding } from "../finding.js";
import { defineRequirement } from "../requirement.js";

export const compatibilityLayer = defineRequirement({
  code: "GV151",
  dimension: "plan",
  title: "A compatibility layer is removed before its time",
  why: "Old and new were promised to live side by side until a day that others plan by. A change is the removal when the layer's removal: names its request, or, where it names none, when it removes or renames an element of the same contract. Whether the layer runs at all is not known here.",
  remedy: "Wait for that day, or agree on an earlier one in the request that made the layer.",
  triggers: ["governance-edit", "layer-ends"],
  alsoSays: [
    {
      code: "GV152",
      title: "A compatibility layer is too short for its readers",
      why: "Consumers with lag: or maxBehind:, and data under retention:, meet what was written before the change for so long after it lands. The landing is taken to be the booked occurrence; without one it cannot be told.",
      remedy:
        "Keep the layer until the day that the message names, or correct what consumers and contracts declare.",
    },
  ],
  of: ["contract"],
  from: "sign-off",
  find: ({ context, case: contract }) => layerFindings(context.needs, contract),
});

/** Old and new side by side, as a request on the governed branch promised it. */
export interface Layer {
  /** The promised end of the layer. */
  readonly until: Instant | undefined;
  /** How long declared readers still meet data from before the change, and which declaration says so. */
  readonly least: { readonly until: Instant; readonly because: string } | undefined;
}

/** What takes away one half of a compatibility layer before its time. */
function layerFindings({ policy, booked, now }: Needs, contract: ContractCase): readonly Finding[] {
  const own = contract.request?.request.id;
  return booked.flatMap(({ request }) => {
    const { id, compatibilityLayer: layer } = request;
    if (!layer || id === own || !names(request, contract)) return [];
    if (layer.removal === undefined ? !takesAway(contract) : layer.removal !== own) return [];
    const { until, least } = layerOf(policy, request);
    const unmet = (code: string, message: string, when: Instant) => {
      const unblock = `wait until ${formatInstant(when, "UTC")}, or agree on an earlier end: compatibilityLayer: of ${id} on the governed branch`;
      return finding(contract.path, {
        code,
        status: "unmet",
        message,
        unblock,
        until: when,
        nextChangeAt: when,
      });
    };
    return [
      ...(until !== undefined && now < until
        ? [unmet("GV151", `the compatibility layer of ${id} stands until ${layer.until ?? ""}`, until)]
        : []),
      ...(least && now < least.until ? [unmet("GV152", `${id}: ${least.because}`, least.until)] : []),
    ];
  });
}

/** The layer of a request; a time without a declaration is undefined. */
export function layerOf(policy: Policy, request: ChangeRequest): Layer {
  const { compatibilityLayer, window } = request;
  const until = compatibilityLayer?.until === undefined ? undefined : untilOf(compatibilityLayer.until);
  const search = window && policy.calendar && findOccurrence(policy.calendar, window.id, window.occurrence);
  const longest = longestOf(policy, request);
  if (!search || !("occurrence" in search) || !longest) return { until, least: undefined };
  const last = search.occurrence.opens + longest.millis;
  const because = `${longest.who} ${formatDuration(longest.millis)} after it lands (${window.occurrence})`;
  return { until, least: { until: last, because } };
}

/** The longest time for which declared readers still meet data from before a change. */
function longestOf(policy: Policy, request: ChangeRequest): { millis: number; who: string } | undefined {
  const isChanged = (glob: string, name: string | undefined) =>
    request.contracts.some(
      ({ id }) =>
        id === name ||
        contractMatches(glob, id, undefined) ||
        (name !== undefined && contractMatches(id, name, undefined)),
    );
  const consumers = policy.consumers
    .filter(({ reads }) => reads.some(({ contract }) => isChanged(contract, undefined)))
    .flatMap(({ id, lag, maxBehind }) => [
      { text: lag, who: `${id} sees old data until` },
      { text: maxBehind, who: `${id} re-reads old data until` },
    ]);
  const retained = policy.contracts
    .filter(({ id, files }) => files.some((glob) => isChanged(glob, id)))
    .map(({ retention }) => ({ text: retention, who: "data from before is kept until" }));
  return [...consumers, ...retained]
    .flatMap(({ text, who }) => {
      const millis = text === undefined ? undefined : durationMillis(text);
      return millis === undefined ? [] : { millis, who };
    })
    .sort((a, b) => b.millis - a.millis)[0];
}

function names({ contracts }: ChangeRequest, { path, name, comparison }: ContractCase): boolean {
  const ownNames = [path, name, comparison.pairing.basePath ?? path];
  return contracts.some(({ id }) => ownNames.some((own) => contractMatches(id, own, undefined)));
}

function takesAway({ comparison }: ContractCase): boolean {
  return (
    comparison.pairing.status === "removed" ||
    comparison.changes.some(({ edit, was }) => edit === "removed" || was !== undefined)
  );
}
