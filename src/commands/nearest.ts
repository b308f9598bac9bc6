import { nearest } from "../algorithms/nearest.js";

/** "; did you mean x?", or nothing. */
export function didYouMean(typed: string, candidates: Iterable<string>): string {
  const candidate = nearest(typed, candidates);
  return candidate === undefined ? "" : `; did you mean ${candidate}?`;
}
