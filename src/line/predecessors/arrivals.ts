import { formatIn } from "../../contracts/discover.js";
import { formatFacts } from "../../model/formats.js";
import type { Format } from "../../model/format.js";
import type { Predecessor } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { Scope } from "../scope.js";
import { declaredAt, wordOf } from "./names.js";

/** An earlier state of a contract, and the file that it is compared with. */
interface Step {
  readonly earlier: Pick<Predecessor, "path" | "names"> & { readonly snapshot: Snapshot };
  readonly head: { readonly snapshot: Snapshot; readonly path: string };
}

/** A type that went to more files than these, by its name, went nowhere that anybody could tell. */
const mostArrivals = 200;

/**
 * The files that declare what an earlier state of a contract has and its file does no more, and that did not declare it
 * then: a type that moved is compared where it is now, as one that moves in a proposal is. Another version is another contract.
 */
export async function arrivalsFrom(
  { earlier, head }: Step,
  format: Format,
  scope: Scope,
): Promise<readonly string[]> {
  if (!format.hasParts || scope.versionAt?.(earlier.path)) return [];
  const before = await declaredAt(earlier.snapshot, earlier.path, format);
  const kept = new Set(await declaredAt(head.snapshot, head.path, format));
  const lost = (earlier.names ?? before ?? []).filter((name) => before?.includes(name) && !kept.has(name));
  if (lost.length === 0) return [];
  const { suffixes } = formatFacts[format.id];
  const mentioning = await head.snapshot.mentioning([...new Set(lost.map(wordOf))], suffixes);
  const arrivals: string[] = [];
  for (const path of mentioning) {
    if (path === head.path || scope.skipped(path) !== undefined) continue;
    if ((await formatIn(head.snapshot, scope, path)) !== format.id) continue;
    const names = await declaredAt(head.snapshot, path, format);
    const gained = (names ?? []).filter((name) => lost.includes(name));
    const earlierNames = gained.length === 0 ? [] : await declaredAt(earlier.snapshot, path, format);
    if (gained.some((name) => earlierNames && !earlierNames.includes(name))) arrivals.push(path);
  }
  return arrivals.length > mostArrivals ? [] : arrivals;
}
