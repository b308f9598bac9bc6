import type { Side } from "../../model/location.js";
import type { Sources } from "../../model/sources.js";
import type { Target } from "./base.js";
import { listedEntries, parseRawDiff, submoduleNotes } from "./listing.js";
import { git, gitText } from "./process.js";
import type { Repository } from "./repository.js";
import { sides } from "./sides.js";

export const diffArguments = [
  "diff",
  "--raw",
  "-z",
  "--no-renames",
  "--no-abbrev",
  "--no-ext-diff",
  "--no-textconv",
  "--no-relative",
  "--ignore-submodules=dirty", // where they point, and not what is in them
];

export type NamedRevision = Target & { readonly commit: string };

/** The sides that two commits are. */
export async function betweenCommits(
  repository: Repository,
  { base, head }: Readonly<Record<Side, NamedRevision>>,
): Promise<Sources> {
  const { cwd } = repository;
  const [changed, lines] = await Promise.all([
    git([...diffArguments, base.commit, head.commit, "--"], { cwd }),
    gitText(["ls-tree", "-r", "-z", "--full-tree", head.commit], { cwd }),
  ]);
  const differing = [...parseRawDiff(changed).values()];
  const entries = { head: listedEntries(lines), base: listedEntries(lines, differing, "base") };
  return {
    base: { ref: base.name, commit: base.commit },
    head: { ref: head.name, commit: head.commit },
    ...sides(repository, { base: base.commit, head: head.commit }, { entries, differing }),
    differing,
    notes: submoduleNotes(changed),
  };
}
