import { digestOf } from "../../algorithms/digest.js";
import { pathOf } from "../../model/contract.js";
import type { FormatId } from "../../model/formats.js";
import type { Fault } from "../../model/location.js";
import type { Sources } from "../../model/sources.js";
import { findChanges, type Changes, judge, type JudgedFormat } from "../compare-sources.js";
import { governedBy, type Question } from "../gate.js";
import { defaultScope, type Scope } from "../scope.js";
import type { RunIdentity } from "./identity.js";
import type { FormatList, Part, PartEntry } from "./part.js";
import { dealt, type IsOwn, type ListEntry, type Share } from "./share.js";

/** Says what run it is in which contracts of these paths are judged. */
export type Identify = (scope: Scope, paths: readonly string[]) => Promise<RunIdentity>;

/** Judges one machine's share of a proposal: what governs it says how, and nothing is decided. */
export async function judgeShare(
  question: Question,
  share: Share,
  identify: Identify,
): Promise<Part | { readonly faults: readonly Fault[] }> {
  const { sources, settings } = question;
  const governed =
    sources.differing.length === 0 ? { scope: defaultScope(settings) } : await governedBy(question);
  if ("faults" in governed) return governed;
  const { scope } = governed;
  const changes = await findChanges(sources, scope);
  const { missing, paths, ...part } = await partContent(changes, sources, scope, dealt(share));
  return { ...share, run: await identify(scope, paths), ...part, missing: missing ?? null };
}

/** What is judged of a share, as a part holds it. */
export async function partContent(changes: Changes, sources: Sources, scope: Scope, isOwn: IsOwn) {
  const { judged, missing } = await judge(changes, sources, scope, { isOwn });
  const spent = judged.map((format): readonly [FormatId, number] => [format.format, format.spent]);
  return {
    lists: judged.map(formatList),
    paths: [
      ...changes.loaded.map(({ path }) => path),
      ...judged.flatMap(({ list }) => list.map(({ pairing }) => pathOf(pairing))),
    ],
    missing,
    spent: Object.fromEntries(spent) as Part["spent"],
    judged: judged.flatMap(partEntries),
  };
}

function partEntries({ format, list, comparisons }: JudgedFormat): readonly PartEntry[] {
  const places = list.flatMap(({ isOwn }, place) => (isOwn ? [place] : []));
  return comparisons.map((comparison, i) => ({ format, place: places[i] ?? -1, comparison }));
}

function formatList({ format, first, list }: JudgedFormat): FormatList {
  return { format, first, count: list.length, digest: digestOf(JSON.stringify(list.map(identityParts))) };
}

function identityParts({ pairing: { status, basePath, headPath }, cause }: ListEntry): readonly unknown[] {
  return [status, basePath, headPath, cause];
}
