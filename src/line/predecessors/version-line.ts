import { byText } from "../../algorithms/order.js";
import type { VersionFacts } from "../../model/contract.js";
import type { Predecessor } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import {
  compareVersions,
  isInLineOf,
  isSameVersion,
  readVersion,
  stepSize,
  type Version,
  versionAfter,
} from "../../model/version.js";

/** A version of a contract, in the snapshot that holds it. */
export interface VersionFile {
  readonly path: string;
  readonly text: string;
  readonly version: Version | undefined;
  readonly side: Snapshot;
  /** In the proposal only. */
  readonly proposed?: true;
  /** As people find it, where it is in its place no more. */
  readonly name?: string;
}

/** The versions before a contract's own, and what is to be said of its number. */
export interface VersionLine {
  /** The newest that has landed first, then what the same proposal puts between that one and this, then what comes after it. */
  readonly predecessors: readonly Predecessor[];
  readonly facts: VersionFacts;
}

/** A version as a predecessor. */
export function predecessorOf({ path, text, side, proposed, name }: VersionFile): Predecessor {
  const called = name ?? (proposed ? `${text} of this proposal` : text);
  return { relation: "version", name: called, path, open: () => Promise.resolve(side) };
}
/** What is numbered otherwise than its line is compared with the newest of it, so that no other way of counting is a way out. */
export function outOfLine(facts: VersionFacts, landed: readonly VersionFile[]): VersionLine {
  const counted = landed.filter(({ version }) => version).sort(newestFirst)[0];
  const newest = counted ?? [...landed].sort(byText(({ path }) => path)).at(-1);
  return { predecessors: newest ? [predecessorOf(newest)] : [], facts: { ...facts, isOutOfLine: true } };
}

/** The order of the versions of a line; what is none comes last. */
export function newestFirst(a: VersionFile, b: VersionFile): number {
  if (!a.version || !b.version) return (a.version ? -1 : 0) + (b.version ? 1 : 0);
  return compareVersions(b.version, a.version);
}

/** The versions from a checkpoint on, newest first; all where it is none of them. */
function since(checkpoint: string | undefined, files: readonly VersionFile[]): readonly VersionFile[] {
  const last = files.findIndex(({ text }) => checkpoint !== undefined && isSameVersion(text, checkpoint));
  return last < 0 ? files : files.slice(0, last + 1);
}

/** Whether a version leaves out one that would come before it. */
function skips({ text, version }: VersionFile, own: Version): boolean {
  if (!version || own.preRelease || version.preRelease) return false;
  if (own.versioning === "integer") return (own.numbers[0] ?? 0) > (version.numbers[0] ?? 0) + 1;
  const size = stepSize(version, own);
  return size !== undefined && size > 0 && text !== own.text && !isNext(version, own, size);
}

function isNext(before: Version, own: Version, size: number): boolean {
  const next = readVersion(versionAfter(before, size), own.versioning);
  return next !== undefined && compareVersions(next, own) === 0;
}

export interface Beside {
  readonly landed: readonly VersionFile[];
  readonly proposed: readonly VersionFile[];
  readonly isTransitive: boolean;
  readonly checkpoint: string | undefined;
}

/** The predecessors of a version among the others of its line, and what is to be said of its number. */
export function lineOf(
  own: Version,
  { landed, proposed, isTransitive, checkpoint }: Beside,
  facts: VersionFacts,
): VersionLine {
  const inLine = (files: readonly VersionFile[]) =>
    files.filter(({ version }) => version && isInLineOf(own, version)).sort(newestFirst);
  const isBelow = ({ version }: VersionFile) => version !== undefined && compareVersions(version, own) < 0;
  const [same, others] = [inLine(landed), inLine(proposed).filter(isBelow)];
  const below = since(checkpoint, same.filter(isBelow));
  const above = same.filter((file) => !isBelow(file));
  const [before] = below;
  // Where nothing is below, what is above is what people have.
  const counted = before ? (isTransitive ? below : [before]) : above.slice(-1);
  const instead = () => Promise.resolve(below.slice(1).map(predecessorOf));
  const between = others.filter((file) => !before || newestFirst(file, before) < 0);
  const nearest = isTransitive ? between : between.slice(0, 1);
  const newest = [...landed].sort(newestFirst)[0];
  const last = nearest[0] ?? before;
  // A release owes nothing to its pre-releases, and they owe nothing to it.
  const later = above.filter(({ version }) => !own.preRelease || version?.preRelease).reverse();
  const following = last
    ? later.map((file) => ({ ...predecessorOf(file), follows: predecessorOf(last) }))
    : [];
  const [next, ...rest] = following;
  const after = isTransitive || !next ? following : [{ ...next, instead: () => Promise.resolve(rest) }];
  return {
    predecessors: [
      ...[...counted, ...nearest].map((file) => ({
        ...predecessorOf(file),
        ...(file === before && !isTransitive && { instead }),
      })),
      ...after,
    ],
    facts: {
      ...facts,
      ...(last && { before: last.text }),
      remarks: [
        ...facts.remarks,
        ...(newest && !isBelow(newest) && above.length > 0
          ? [`${own.text} comes below ${above.at(-1)?.text ?? newest.text}, which has landed before it`]
          : []),
        ...(last && skips(last, own)
          ? [`${own.text} comes after ${last.text}: the versions between are skipped`]
          : []),
        ...(nearest.length > 0
          ? [
              `${own.text} and ${nearest.map(({ text }) => text).join(", ")} come at once: the one before ${own.text} never landed`,
            ]
          : []),
      ],
    },
  };
}
