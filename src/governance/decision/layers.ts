import type { Instant } from "../../model/instant.js";
import { durationMillis, formatDuration, formatInstant } from "../../calendar/time/instants.js";
import { findOccurrence } from "../../calendar/answers/occurrences.js";
import { untilOf } from "../files/dates.js";
import type { Case, Needs } from "../needs/needs.js";
import { contractMatches } from "../../globs/globs.js";
import type { Policy } from "../policy/policy.js";
import type { ChangeRequest } from "../requests/request.js";
import type { Finding } from "./finding.js";
import { finding } from "./finding.js";

/** Old and new side by side, as a request on the governed branch promised it. */
export interface Layer {
  /** How long it was promised to stand. */
  readonly until: Instant | undefined;
  /** How long declared readers still meet what was before it, and who says so. */
  readonly least: { readonly until: Instant; readonly because: string } | undefined;
}

/** What takes away one half of a compatibility layer before its time. */
export function layerFindings({ policy, booked, now }: Needs, one: Case): readonly Finding[] {
  const own = one.request?.request.id;
  return booked.flatMap(({ request }) => {
    const { id, compatibilityLayer: layer } = request;
    if (!layer || id === own || !names(request, one)) return [];
    if (layer.removal === undefined ? !takesAway(one) : layer.removal !== own) return [];
    const { until, least } = layerOf(policy, request);
    const unmet = (code: string, message: string, when: Instant) => {
      const unblock = `wait until ${formatInstant(when, "UTC")}, or agree on an earlier end: compatibilityLayer: of ${id} on the governed branch`;
      return finding(one.path, { code, status: "unmet", message, unblock, until: when, transition: when });
    };
    return [
      ...(until !== undefined && now < until
        ? [unmet("GV151", `the compatibility layer of ${id} stands until ${layer.until ?? ""}`, until)]
        : []),
      ...(least && now < least.until ? [unmet("GV152", `${id}: ${least.because}`, least.until)] : []),
    ];
  });
}

/** The layer of a request; undefined times where nothing says them. */
export function layerOf(policy: Policy, request: ChangeRequest): Layer {
  const { compatibilityLayer, window } = request;
  const until = compatibilityLayer?.until === undefined ? undefined : untilOf(compatibilityLayer.until);
  const found = window && policy.calendar && findOccurrence(policy.calendar, window.id, window.occurrence);
  const longest = longestOf(policy, request);
  if (!found || !("occurrence" in found) || !longest) return { until, least: undefined };
  const last = found.occurrence.opens + longest.millis;
  const because = `${longest.who} ${formatDuration(longest.millis)} after it lands (${window.occurrence})`;
  return { until, least: { until: last, because } };
}

/** The longest time for which declared readers still meet data from before a change. */
function longestOf(policy: Policy, request: ChangeRequest): { millis: number; who: string } | undefined {
  const touched = (glob: string, name: string | undefined) =>
    request.contracts.some(
      ({ id }) =>
        id === name ||
        contractMatches(glob, id, undefined) ||
        (name !== undefined && contractMatches(id, name, undefined)),
    );
  const consumers = policy.consumers
    .filter(({ reads }) => reads.some(({ contract }) => touched(contract, undefined)))
    .flatMap(({ id, lag, maxBehind }) => [
      { text: lag, who: `${id} sees old data until` },
      { text: maxBehind, who: `${id} re-reads old data until` },
    ]);
  const retained = policy.contracts
    .filter(({ id, files }) => files.some((glob) => touched(glob, id)))
    .map(({ retention }) => ({ text: retention, who: "data from before is kept until" }));
  return [...consumers, ...retained]
    .flatMap(({ text, who }) => {
      const millis = text === undefined ? undefined : durationMillis(text);
      return millis === undefined ? [] : { millis, who };
    })
    .sort((a, b) => b.millis - a.millis)[0];
}

function names({ contracts }: ChangeRequest, { path, name, comparison }: Case): boolean {
  const known = [path, name, comparison?.pairing.basePath ?? path];
  return contracts.some(({ id }) => known.some((each) => contractMatches(id, each, undefined)));
}

function takesAway({ comparison }: Case): boolean {
  if (!comparison) return false;
  return (
    comparison.pairing.status === "removed" ||
    comparison.changes.some(({ edit, was }) => edit === "removed" || was !== undefined)
  );
}
