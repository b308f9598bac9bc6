import type { Predecessor, Predecessors, Subject } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import { compareVersions, readVersion, type Version } from "../../model/version.js";
import { earlierNames } from "./earlier.js";
import { gitText } from "./process.js";
import { commitOf } from "./repository.js";
import { isShallow } from "./shallow.js";

/** A clone, the commit from which the history is looked at, and how a commit's files are opened. */
export interface Clone {
  readonly cwd: string;
  readonly tip: string;
  readonly open: (commit: string) => Promise<Snapshot>;
}

interface Tag {
  readonly name: string;
  readonly commit: string;
}

interface Release extends Tag {
  readonly version: Version;
}

/** More releases than these are not compared with one by one: what is left out is said, and nothing is proved by it. */
const mostReleases = 500;

/** Of older releases that may take the place of the newest, where that does not parse, more are not tried. */
const mostInstead = 100;

/**
 * The newest release by the order of versions, of the tags that a pattern names and that base's history holds: a tag of
 * the proposal's own commits is none. Where a release stands beside the newest and not behind it in the history, it counts
 * too, so that a high number on an old commit hides nothing. With `all`, every release.
 */
export async function tagged(clone: Clone, subject: Subject): Promise<Predecessors> {
  const { cwd } = clone;
  const pattern = subject.name ?? "*";
  if (await isShallow(cwd)) {
    const missing = `this clone is shallow, so the newest tag ${pattern} is not known: run "git fetch --tags --unshallow origin" (with actions/checkout: fetch-depth: 0)`;
    return { predecessors: [], missing };
  }
  const [releases, formless] = await tagsOf(clone, pattern);
  const newest = releases[0] ?? (await latestOf(cwd, formless));
  if (!newest && isName(pattern)) {
    const missing = `there is no tag ${pattern} in the history of base: push it, or run "git fetch --tags origin"`;
    return { predecessors: [], missing };
  }
  if (!newest) return { predecessors: [] };
  const counted = subject.all
    ? [...releases, ...formless]
    : // Those that are not behind the newest in the history.
      [newest, ...(await tagsOf(clone, pattern, [`--no-merged=${newest.commit}`])).flat()];
  const answer = await placed(clone, subject, "tag", counted.slice(0, mostReleases));
  if (counted.length > mostReleases)
    return { ...answer, missing: `there are more than ${String(mostReleases)} releases ${pattern}` };
  return subject.all ? answer : { ...answer, predecessors: answer.predecessors.map(withInstead) };

  function withInstead(release: Predecessor): Predecessor {
    const older = releases.slice(releases.findIndex(({ name }) => name === release.name) + 1);
    const instead = async () =>
      (await placed(clone, subject, "tag", older.slice(0, mostInstead))).predecessors;
    return { ...release, instead };
  }
}

/** The tip of a branch, as the remote has it. */
export async function onBranch(clone: Clone, subject: Subject): Promise<Predecessors> {
  const { name = "" } = subject;
  for (const ref of [`refs/remotes/origin/${name}`, `refs/heads/${name}`]) {
    const commit = await commitOf(clone.cwd, ref);
    if (commit !== undefined) return placed(clone, subject, "branch", [{ name, commit }]);
  }
  const missing = `there is no branch ${name} in this clone: run "git fetch --no-tags origin +refs/heads/${name}:refs/remotes/origin/${name}"`;
  return { predecessors: [], missing };
}

/** The contract in these commits, by the name that it had there. */
async function placed(
  { cwd, tip, open }: Clone,
  { path }: Subject,
  relation: "tag" | "branch",
  places: readonly Tag[],
): Promise<Predecessors> {
  let names: readonly string[] | undefined;
  const predecessors: Predecessor[] = [];
  for (const place of places) {
    const { entries } = await open(place.commit);
    if (!entries.has(path)) names ??= await earlierNames(cwd, tip, path);
    const own = [path, ...(names ?? [])].find((candidate) => entries.has(candidate));
    if (own !== undefined)
      predecessors.push({ relation, name: place.name, path: own, open: () => open(place.commit) });
  }
  return { predecessors, looked: places.map(({ name }) => name).join(" or ") };
}

/** Whether a pattern names a single tag, which counts whatever it is called. */
function isName(pattern: string): boolean {
  return !/[*?[]/.test(pattern);
}

/** Of tags without an order, the latest: it is behind no other one in the history. */
async function latestOf(cwd: string, tags: readonly Tag[]): Promise<Tag | undefined> {
  if (tags.length < 2) return tags[0];
  const commits = tags.slice(0, mostReleases).map(({ commit }) => commit);
  const ends = await gitText(["merge-base", "--independent", ...commits], { cwd });
  return tags.find(({ commit }) => ends.includes(commit));
}

/**
 * The releases that a pattern names, newest first, with pre-releases only where it asks for them with a dash after its star
 * or names one; and tags that begin as versions do and are none that has an order: 1.2.3.4, 2024_05.
 */
async function tagsOf(
  { cwd, tip }: Pick<Clone, "cwd" | "tip">,
  pattern: string,
  more: readonly string[] = [],
): Promise<readonly [readonly Release[], readonly Tag[]]> {
  const format = "--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)";
  const listing = await gitText(
    ["for-each-ref", format, `--merged=${tip}`, ...more, "--", `refs/tags/${pattern}`],
    { cwd, accept: [129] },
  );
  const star = pattern.indexOf("*");
  const wantsPreReleases = star >= 0 && pattern.includes("-", star);
  const releases: Release[] = [];
  const formless: Tag[] = [];
  for (const line of listing.split("\n").filter(Boolean)) {
    const [name = "", object = "", peeled = ""] = line.split("\0");
    const rest = name.slice(Math.max(star, 0));
    const isVersion = beginsAsVersion.test(rest);
    const text = isVersion ? rest : (lastVersion.exec(name)?.[1] ?? "");
    const version =
      readVersion(text, "date") ?? readVersion(text, "schemaver") ?? readVersion(text, "semver");
    const tag = { name, commit: peeled === "" ? object : peeled };
    if (name === pattern || (version && (!version.preRelease || wantsPreReleases)))
      releases.push({ ...tag, version: { text, numbers: [], ...version, versioning: "semver" } });
    else if (!version && isVersion && !endsAsPreRelease.test(name)) formless.push(tag);
  }
  return [releases.sort((a, b) => compareVersions(b.version, a.version)), formless];
}

const beginsAsVersion = /^v?\d/i;
const lastVersion = /(?:^|[^0-9])(v?\d+(?:[.-]\d+)*(?:-[0-9A-Za-z.-]+)?(?:\+.*)?)$/i;
/** As PEP 440 and Maven write them: 1.2.0rc1, 1.2.0.beta2. */
const endsAsPreRelease = /[\d._-](?:a|b|c|rc|cr|m|alpha|beta|pre|dev|snapshot)[._-]?\d*$/i;

/** The first release that holds a commit, by the order of versions. */
export async function firstReleaseWith(
  cwd: string,
  tip: string,
  commit: string,
): Promise<string | undefined> {
  const [releases] = await tagsOf({ cwd, tip }, "*", [`--contains=${commit}`]);
  return releases.at(-1)?.name;
}
