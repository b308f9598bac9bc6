import { digestOf } from "../../algorithms/digest.js";
import type { Comparison } from "../../model/contract.js";
import type { FormatId } from "../../model/formats.js";
import type { RunIdentity } from "./identity.js";
import { isShare, type Share } from "./share.js";

/** A comparison with its place among the pairs of its format. */
export interface PartEntry {
  readonly format: FormatId;
  readonly place: number;
  readonly comparison: Comparison;
}

/** The pairs of a format, whoever judges them: how many, where they begin among those of all formats, and a digest of the list. */
export interface FormatList {
  readonly format: FormatId;
  readonly first: number;
  readonly count: number;
  readonly digest: string;
}

/** What one machine has judged of a run that several share. */
export interface Part extends Share {
  readonly run: RunIdentity;
  readonly lists: readonly FormatList[];
  /** Why there may be more predecessors than were found. */
  readonly missing: string | null;
  /** How much of what all pairs of a format may spend together this machine spent, of 1. */
  readonly spent: Readonly<Partial<Record<FormatId, number>>>;
  readonly judged: readonly PartEntry[];
}

/** What a file of a part begins with, so that one is known from its first bytes. */
export const partStart = '{"contractCheckPart":1,';

const ending = /,"digest":"(sha256:[0-9a-f]{64})"\}\n?$/;

/**
 * A part as a file. The digest at its end shows damage on the way; whoever may write the file can write another digest, so it
 * proves nothing about who wrote it.
 */
export function partText(part: Part): string {
  const body = partStart + JSON.stringify(part).slice(1);
  return `${body.slice(0, -1)},"digest":"${digestOf(body)}"}\n`;
}

/** Why a text is no part, as a clause after its name; else the part that it holds. */
export function readPart(text: string): Part | { readonly fault: string } {
  if (!text.startsWith(partStart)) return { fault: noPart };
  const end = ending.exec(text.slice(-lastLength));
  const body = end && `${text.slice(0, text.length - end[0].length)}}`;
  if (!end || body === null || digestOf(body) !== end[1])
    return { fault: "is damaged: its content is not what its digest says; run that shard again" };
  const part = JSON.parse(body) as Part;
  return isPart(part) ? part : { fault: noPart };
}

const noPart =
  "is no part of a sharded check of this version: expected a file that contract-check check --shard i/n --output FILE wrote";

/** Whether a text with a digest that fits is what `partText` writes, as far as the parts are put together by it. */
function isPart(part: Readonly<Record<keyof Part, unknown>>): boolean {
  const isObject = (value: unknown) => typeof value === "object" && value !== null;
  const { run, lists, spent, judged } = part;
  return isShare(part) && isObject(run) && Array.isArray(lists) && isObject(spent) && Array.isArray(judged);
}

/** Longer than any ending: an expression is not tried over megabytes. */
const lastLength = 120;
