import type { Sources } from "../../model/sources.js";
import { type BlobReader, blobReader } from "./blobs.js";
import { bothSides, commitSnapshots, type SideCommits, type SideListing } from "./both-sides.js";
import type { GivenSources } from "./given.js";
import type { Repository } from "./repository.js";

/** Both sides of a comparison, and the places beside base where predecessors are found. */
export function sides(
  repository: Repository,
  commits: SideCommits,
  listing: SideListing,
  blobs: BlobReader = blobReader(repository.cwd),
): Pick<Sources, "baseSide" | "headSide" | "predecessors"> {
  const clone = { repository, tip: commits.base, open: commitSnapshots(repository.cwd, blobs) };
  let given: Promise<GivenSources> | undefined;
  const givenOnce = () => (given ??= import("./given.js").then(({ givenSources }) => givenSources()));
  return {
    ...bothSides(repository, commits, listing, blobs),
    predecessors: {
      history: async (subject) => (await import("./earlier.js")).earlierVersions(clone, subject),
      tag: async (subject) => (await import("./releases.js")).tagged(clone, subject),
      image: async (subject) => (await givenOnce()).image(subject),
      path: async (subject) => (await givenOnce()).path(subject),
      branch: async (subject) => (await import("./releases.js")).onBranch(clone, subject),
    },
  };
}
