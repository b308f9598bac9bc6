import type { Departures, Sources } from "../../model/sources.js";
import { betweenCommits } from "./between.js";
import { git, gitText, pieces } from "./process.js";
import type { Repository } from "./repository.js";
import { isShallow } from "./shallow.js";

/** A file that a landing took from its place. */
interface Departed {
  readonly path: string;
  readonly commit: string;
  /** The state before. */
  readonly parent: string;
}

/** What left its place before a commit. */
export function departing(repository: Repository, tip: string): Pick<Sources, "departures"> {
  return {
    departures: async (places) => answered(repository, await departedFrom(repository.cwd, tip, places)),
  };
}

/** The same for many commits of one first-parent line, whose history is walked once, and only when somebody asks. */
export function departingAlong(
  repository: Repository,
  tip: string,
): (commit: string) => Pick<Sources, "departures"> {
  const { cwd } = repository;
  let history: Promise<[readonly Departed[], ReadonlyMap<string, number>]> | undefined;
  return (commit) => ({
    departures: async (places) => {
      history ??= Promise.all([departedFrom(cwd, tip, [""]), ranksOn(cwd, tip)]);
      const [departed, ranks] = await history;
      const rankOf = (name: string) => ranks.get(name) ?? Infinity;
      const isAsked = ({ path }: Departed) =>
        places.some(
          (place) => path === place || (place.endsWith("/") && path.startsWith(place)) || place === "",
        );
      const before = departed.filter((file) => rankOf(file.commit) >= rankOf(commit) && isAsked(file));
      return answered(repository, before);
    },
  });
}

/** The commits of a first-parent line, the tip as 0. */
async function ranksOn(cwd: string, tip: string): Promise<ReadonlyMap<string, number>> {
  const line = (await gitText(["rev-list", "--first-parent", tip, "--"], { cwd })).split("\n");
  return new Map(line.map((commit, i) => [commit, i]));
}

/**
 * The files that left these places (files, or folders that end with "/"; "" is all) on the first-parent line of `tip`, the
 * latest departure first.
 */
async function departedFrom(
  cwd: string,
  tip: string,
  places: readonly string[],
): Promise<readonly Departed[]> {
  const line = ["--first-parent", "--diff-merges=first-parent", "--diff-filter=D", "--no-renames"];
  const format = ["-z", "--raw", "--no-abbrev", "--no-show-signature", "--format=%H%x00%P"];
  const pathspecs = places.includes("") ? [] : places.map((place) => `:(top,literal)${place}`);
  const parts = pieces(await git(["log", ...line, ...format, tip, "--", ...pathspecs], { cwd }));
  const departed: Departed[] = [];
  let [commit, parent] = ["", ""];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [first = "", second = ""] = [parts[at]?.trim(), parts[at + 1]];
    if (first.startsWith(":")) departed.push({ path: second, commit, parent });
    else [commit, parent] = [first, second.split(" ")[0] ?? ""];
  }
  return departed;
}

/** Each file by its latest departure. The landings are judged without what left before them. */
async function answered(repository: Repository, departed: readonly Departed[]): Promise<Departures> {
  const latest = new Map([...departed].reverse().map((file) => [file.path, file]));
  const departures = [...latest.values()].map(({ path, commit, parent }) => ({
    path,
    commit,
    landing: async () => {
      const commits = { base: { name: parent, commit: parent }, head: { name: commit, commit } };
      return { ...(await betweenCommits(repository, commits)), isLanding: true as const };
    },
  }));
  const missing =
    'this clone is shallow: what was in the place of an added contract before is not known; run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)';
  return { departures, ...((await isShallow(repository.cwd)) && { missing }) };
}
