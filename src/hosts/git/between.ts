import type { Side } from "../../model/location.js";
import type { Sources } from "../../model/sources.js";
import type { Target } from "./base.js";
import { listingOf } from "./both-sides.js";
import { headLines, submoduleNotes } from "./listing.js";
import type { Repository } from "./repository.js";
import { sides } from "./sides.js";

export type NamedRevision = Target & { readonly commit: string };

/** The sides that two commits are. */
export async function betweenCommits(
  repository: Repository,
  { base, head }: Readonly<Record<Side, NamedRevision>>,
): Promise<Sources> {
  const commits = { base: base.commit, head: head.commit };
  const { raw, lines, ...listing } = await listingOf(repository.cwd, commits);
  return {
    base: { ref: base.name, commit: base.commit },
    head: { ref: head.name, commit: head.commit },
    ...sides(repository, commits, listing),
    differing: listing.differing,
    notes: submoduleNotes(raw),
    ...headLines(lines, listing.differing),
  };
}
