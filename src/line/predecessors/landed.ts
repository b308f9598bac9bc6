import type { Change } from "../../model/change.js";
import type { Comparison } from "../../model/contract.js";
import type { Direction } from "../../model/outcome.js";
import { compareWithPredecessor, type FileIn } from "../replays.js";
import { isTransitive, type Present } from "./present.js";

/** A contract compared with base, and with a predecessor beside it. */
interface Beside {
  readonly own: Comparison;
  readonly earlier: Comparison;
  readonly predecessor: FileIn;
  readonly present: Present;
  readonly promised: readonly Direction[];
}

/**
 * The fingerprints of changes since a release, say, that landed before this proposal: base fails there as head does. Where
 * head does not read base in every promised direction, none: it may make worse what has landed.
 */
export async function landedSince({
  own,
  earlier,
  predecessor,
  present,
  promised,
}: Beside): Promise<readonly string[]> {
  const { basePath, headPath } = own.pairing;
  if (basePath === undefined || headPath === undefined || own.digests.base === undefined) return [];
  // A transitive promise is about what has landed too: a waiver excuses from it, or a checkpoint ends it.
  if (isTransitive(present, headPath)) return [];
  const reads = ({ verdict }: Pick<Change, "verdict">, direction: Direction) =>
    verdict[direction].outcome === "reads";
  const fails = (of: Pick<Change, "verdict">) => promised.filter((direction) => !reads(of, direction));
  if (fails(own).length > 0) return [];
  // A removal is asked about although every direction reads.
  const isAsked =
    fails(earlier).length > 0 ? () => true : ({ edit }: Pick<Change, "edit">) => edit === "removed";
  if (!earlier.changes.some(isAsked)) return [];
  const { format, baseSide, scope } = present;
  const knownNames = own.changes.flatMap(({ element, was }) => (was ? [{ from: was, to: element }] : []));
  const base = { snapshot: baseSide, path: basePath, known: headPath, knownNames };
  const renamed = predecessor.renamed?.map((own) => ({ ...own, to: own.base }));
  const origin = { ...predecessor, ...(renamed && { renamed }) };
  const before = await compareWithPredecessor(format, origin, base, scope.settings(basePath));
  const atBase = new Map((before?.changes ?? []).map((change) => [change.fingerprint, change]));
  return earlier.changes.filter(isAsked).flatMap((change) => {
    const same = atBase.get(change.fingerprint);
    const isLanded = same && fails(change).every((direction) => !reads(same, direction));
    return isLanded ? [change.fingerprint] : [];
  });
}
