import type { Pairing } from "../../model/contract.js";
import type { FormatId } from "../../model/formats.js";

/** Whether a pair is judged here: by its format and its place among all pairs of the run, or by itself. */
export type IsOwn = (format: FormatId, place: number, pairing: Pairing) => boolean;

/** A pair of the whole run, whoever judges it. */
export interface ListEntry {
  readonly pairing: Pairing;
  readonly cause?: string;
  readonly isOwn: boolean;
}

/** One of several machines that share a run: number `index` of `of`, from 1. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/** Nobody needs more machines, and a wrong number would make a run that never ends. */
export const mostShards = 1000;

export function isShare({ index, of }: Readonly<Record<keyof Share, unknown>>): boolean {
  const isCount = (count: unknown): count is number =>
    Number.isInteger(count) && Number(count) >= 1 && Number(count) <= mostShards;
  return isCount(index) && isCount(of) && index <= of;
}

/**
 * Every machine opens all pairs, because which contracts are affected, what a removed one lives on in and which flaws both
 * sides share depends on all of them; that is less than a tenth of the work. What costs is judging and proving one
 * pair, which concerns no other: pairs are dealt out in turn, so that neighbours, which tend to be alike, go to different machines.
 */
export function dealt({ index, of }: Share): (format: FormatId, place: number) => boolean {
  return (_format, place) => place % of === index - 1;
}
