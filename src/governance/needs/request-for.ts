import type { Comparison } from "../../model/contract.js";
import { namesContract } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";
import type { FiledRequest } from "../requests/request.js";
import { contentDigest } from "../requests/transition.js";
import type { Context } from "./context.js";

/**
 * The request that a change comes with: one that the proposal files or edits, or one on the governed branch that was
 * written for exactly this transition.
 */
export function requestFor(
  policy: Policy,
  comparison: Comparison,
  context: Context,
): FiledRequest | undefined {
  const concerns = ({ request }: FiledRequest) =>
    request.review == null && request.contracts.some(({ id }) => namesContract(id, policy, comparison));
  const touched = new Set((context.touched ?? []).map(({ path }) => path));
  const proposed = (context.proposed?.filed ?? []).filter(concerns);
  const filedHere = proposed.filter(({ file }) => touched.has(file)).at(-1);
  if (filedHere) return filedHere;
  const exact = [...proposed, ...(context.booked?.filed ?? []).filter(concerns)];
  return exact.findLast(({ request }) => isFor(request, policy, comparison));
}

/** Whether a request was written for exactly this content. */
export function isFor(request: FiledRequest["request"], policy: Policy, comparison: Comparison): boolean {
  const digest = contentDigest(comparison);
  return request.contracts.some(
    (reference) => reference.digest === digest && namesContract(reference.id, policy, comparison),
  );
}
