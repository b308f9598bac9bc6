import type { Sources } from "../model/sources.js";
import type { Snapshot } from "../model/snapshot.js";
import { type Candidate, sameContent } from "./discover.js";

/** A candidate with its texts; a side without a readable text is undefined. */
export interface LoadedCandidate extends Candidate {
  readonly texts: { readonly base: string | undefined; readonly head: string | undefined };
}

/** Loads both sides of what changed. Text that is equal on both sides (a touched file) is no change. */
export async function load(
  candidates: readonly Candidate[],
  { baseSide, headSide }: Sources,
): Promise<LoadedCandidate[]> {
  const pathsOf = (key: "base" | "head") =>
    candidates.filter((candidate) => candidate[key]).map(({ path }) => path);
  await Promise.all([baseSide.load(pathsOf("base")), headSide.load(pathsOf("head"))]);
  return candidates
    .map((candidate) => ({
      ...candidate,
      texts: {
        base: candidate.base && textAt(baseSide, candidate.path),
        head: candidate.head && textAt(headSide, candidate.path),
      },
    }))
    .filter(({ texts, ...candidate }) =>
      texts.base === undefined
        ? texts.head !== undefined || !sameContent(candidate) // a link that leads nowhere, as before
        : texts.base !== texts.head,
    );
}

function textAt(side: Snapshot, path: string): string | undefined {
  const loaded = side.read(path);
  return "text" in loaded ? loaded.text : undefined;
}

/** Links that stayed as they are and lead to another text now: contracts may refer to them by their own names. */
export async function changedLinks({ differing, baseSide, headSide }: Sources): Promise<readonly string[]> {
  if (differing.length === 0) return [];
  const links = headSide.entries.links().filter((path) => baseSide.entries.has(path));
  await Promise.all([baseSide.load(links), headSide.load(links)]);
  return links.filter((path) => textAt(baseSide, path) !== textAt(headSide, path));
}
