import type { Subject } from "../../model/predecessor.js";
import type { Departures, Sources } from "../../model/sources.js";
import { earlierVersions } from "./earlier.js";
import { git, pieces } from "./process.js";
import { isShallow } from "./shallow.js";
import { commitSnapshots } from "./both-sides.js";
import { commitsOf, type FirstParents, windowOf, windowsAround } from "./windows.js";

/** A file that a landing took from its place. */
interface Departed {
  readonly path: string;
  readonly commit: string;
  /** The state before. */
  readonly parent: string;
  readonly isMerge: boolean;
}

/** Of more places than these, the whole history is listed instead: a command line has an end. */
const mostPlaces = 100;

/** What left its place on a branch. */
export function departing(line: FirstParents): Pick<Sources, "departures"> {
  return {
    departures: async (places) => {
      const departed = await departedFrom(line, places.length > mostPlaces ? [""] : places);
      return answered(line, departed.filter(isAt(places)));
    },
  };
}

/** The same before each of many commits of one line, whose history is walked once, and only when somebody asks. */
export function departingAlong(line: FirstParents): (commit: string) => Pick<Sources, "departures"> {
  let history: Promise<[readonly Departed[], ReadonlyMap<string, number>]> | undefined;
  let shallow: Promise<boolean> | undefined;
  const ranks = async () => new Map((await commitsOf(line)).map((commit, i) => [commit, i]));
  return (commit) => ({
    departures: async (places) => {
      history ??= Promise.all([departedFrom(line, [""]), ranks()]);
      const [departed, rank] = await history;
      const rankOf = (name: string) => rank.get(name) ?? Infinity;
      const before = departed.filter((file) => rankOf(file.commit) >= rankOf(commit));
      const isCutOff = () => (shallow ??= isShallow(line.repository.cwd));
      return answered({ ...line, tip: commit }, before.filter(isAt(places)), isCutOff);
    },
  });
}

function isAt(places: readonly string[]): (departed: Departed) => boolean {
  const files = new Set(places);
  const folders = places.filter((place) => place === "" || place.endsWith("/"));
  return ({ path }) => files.has(path) || folders.some((folder) => path.startsWith(folder));
}

/**
 * The files that left these places (files, or folders that end with "/"; "" is all) on a first-parent line, the latest
 * departure first.
 */
async function departedFrom(
  { repository: { cwd }, tip }: FirstParents,
  places: readonly string[],
): Promise<readonly Departed[]> {
  const line = ["--first-parent", "--diff-merges=first-parent", "--diff-filter=D", "--no-renames"];
  const raw = ["-z", "--raw", "--no-abbrev", "--no-ext-diff", "--no-relative", "--no-show-signature"];
  const pathspecs = places.includes("") ? [] : places.map((place) => `:(top,literal)${place}`);
  const log = ["log", ...line, ...raw, "--format=%H%x00%P", tip, "--", ...pathspecs];
  const parts = pieces(await git(log, { cwd }));
  const departed: Departed[] = [];
  let [commit, parent, isMerge] = ["", "", false];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [first = "", second = ""] = [parts[at]?.trim(), parts[at + 1]];
    if (first.startsWith(":")) departed.push({ path: second, commit, parent, isMerge });
    else [commit, parent, isMerge] = [first, second.split(" ")[0] ?? "", second.includes(" ")];
  }
  return departed;
}

/** Each file by its latest departure. */
async function answered(
  line: FirstParents,
  departed: readonly Departed[],
  isCutOff = () => isShallow(line.repository.cwd),
): Promise<Departures> {
  const { repository, tip } = line;
  const open = commitSnapshots(repository.cwd);
  const latest = new Map([...departed].reverse().map((file) => [file.path, file]));
  const departures = [...latest.values()].map(({ path, commit, parent, isMerge }) => ({
    path,
    commit,
    before: () => open(parent),
    states: (subject: Subject) => earlierVersions({ repository, tip: parent, open }, subject),
    windows: async () => [
      windowOf(repository, parent, commit),
      ...(await windowsAround(line, commit, "came")),
      ...(commit === tip || isMerge ? [] : [windowOf(repository, parent, tip)]),
    ],
  }));
  const missing =
    'this clone is shallow: what was in the place of an added contract before is not known; run "git fetch --unshallow" (with actions/checkout: fetch-depth: 0)';
  return { departures, ...((await isCutOff()) && { missing }) };
}
