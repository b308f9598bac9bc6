import { nearest } from "../../algorithms/nearest.js";

/** ": did you mean "x"?", or nothing. */
export function didYouMean(written: string, candidates: Iterable<string>): string {
  const candidate = nearest(written, candidates);
  return candidate === undefined ? "" : `: did you mean ${JSON.stringify(candidate)}?`;
}
