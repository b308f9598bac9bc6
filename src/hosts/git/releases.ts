import type { NamedState, Predecessor, Predecessors, Subject, Unplaced } from "../../model/predecessor.js";
import { compareVersions, readVersion, type Version } from "../../model/version.js";
import type { Clone } from "./earlier.js";
import { git, gitText, pieces } from "./process.js";
import { commitOf, type Repository } from "./repository.js";
import { isShallow } from "./shallow.js";
import { windowOf } from "./windows.js";

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
  const { cwd } = clone.repository;
  const pattern = subject.name ?? "*";
  if (isShallow(clone.repository)) {
    const missing = `this clone is shallow, so the newest tag ${pattern} is not known: run "git fetch --tags --unshallow origin" (with actions/checkout: fetch-depth: 0)`;
    return { predecessors: [], missing };
  }
  const merged = `--merged=${clone.tip}`;
  const [releases, formless] = await tagsOf(clone, pattern, [merged]);
  const newest = releases[0] ?? (await latestOf(cwd, formless));
  if (!newest && isName(pattern)) {
    const missing = `there is no tag ${pattern} in the history of base: push it, or run "git fetch --tags origin"`;
    return { predecessors: [], missing };
  }
  if (!newest) return { predecessors: [], ...(await whyNone(clone, pattern)) };
  const counted = subject.all
    ? [...releases, ...formless]
    : // Those that are not behind the newest in the history.
      [
        newest,
        ...(await tagsOf(clone, pattern, [merged, `--no-merged=${newest.commit}`])).slice(0, 2).flat(),
      ];
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

/** Why no tag of a pattern is a release of base. */
async function whyNone(clone: Clone, pattern: string): Promise<Pick<Predecessors, "aside">> {
  const [releases, formless, passed] = await tagsOf(clone, pattern, [`--no-merged=${clone.tip}`]);
  const besides = [...releases, ...formless];
  if (besides.length > 0)
    return {
      aside: `tags ${pattern} are there (${firstOf(besides)}), and the history of base holds none of them: they are no releases of base`,
    };
  const [, , all] = await tagsOf(clone, pattern, [`--merged=${clone.tip}`]);
  const others = [...all, ...passed];
  if (others.length > 0)
    return {
      aside: `tags ${pattern} are there (${firstOf(others)}), and none of them is a release by its name: a pattern with a dash after its star asks for pre-releases, and a tag can be named by itself`,
    };
  return {
    aside: `there is no tag ${pattern} in this clone: where there are releases, run "git fetch --tags origin"`,
  };
}

function firstOf([first, ...others]: readonly Tag[]): string {
  return `${first?.name ?? ""}${others.length > 0 ? ` and ${String(others.length)} more` : ""}`;
}

/** The tip of a branch, as the remote has it. */
export async function onBranch(clone: Clone, subject: Subject): Promise<Predecessors> {
  const { name = "" } = subject;
  for (const ref of [`refs/remotes/origin/${name}`, `refs/heads/${name}`]) {
    const commit = await commitOf(clone.repository.cwd, ref);
    if (commit !== undefined) return placed(clone, subject, "branch", [{ name, commit }]);
  }
  const missing = `there is no branch ${name} in this clone: run "git fetch --no-tags origin +refs/heads/${name}:refs/remotes/origin/${name}"`;
  return { predecessors: [], missing };
}

/** The contract in these commits. Where its file came to its place later, another contract may have had the place. */
async function placed(
  { repository, tip, open }: Clone,
  { path }: Subject,
  relation: "tag" | "branch",
  places: readonly Tag[],
): Promise<Predecessors> {
  const predecessors: Predecessor[] = [];
  const unplaced: Unplaced[] = [];
  const states: NamedState[] = [];
  for (const { name, commit } of places) {
    const { entries } = await open(commit);
    const at = (own: string): Predecessor => ({ relation, name, path: own, open: () => open(commit) });
    const called = (own: string) => (entries.has(own) ? at(own) : undefined);
    states.push({ name, open: () => open(commit), called });
    const isHere = entries.has(path);
    if (isHere && !(await addedSince(repository, commit, tip)).has(path)) predecessors.push(at(path));
    else
      unplaced.push({
        count: predecessors.length,
        window: isHere ? undefined : windowOf(repository, commit, tip),
        holds: (state) => isAncestor(repository.cwd, state, commit),
        called,
      });
  }
  const looked = places.map(({ name }) => name).join(" or ");
  return { predecessors, looked, states, ...(unplaced.length > 0 && { unplaced }) };
}

const added = new WeakMap<Repository, Map<string, Promise<ReadonlySet<string>>>>();

/** The files that came to their places on the first-parent line after a state. */
function addedSince(repository: Repository, state: string, tip: string): Promise<ReadonlySet<string>> {
  const own = added.get(repository) ?? new Map<string, Promise<ReadonlySet<string>>>();
  added.set(repository, own);
  const line = ["--first-parent", "--diff-merges=first-parent", "--diff-filter=A", "--no-renames"];
  const names = ["-z", "--name-only", "--no-relative", "--no-show-signature", "--format="];
  const list = async () =>
    new Set(pieces(await git(["log", ...line, ...names, `${state}..${tip}`, "--"], { cwd: repository.cwd })));
  const range = `${state}..${tip}`;
  const answer = own.get(range) ?? list();
  own.set(range, answer);
  return answer;
}

async function isAncestor(cwd: string, commit: string, of: string): Promise<boolean> {
  const bases = await gitText(["merge-base", commit, of], { cwd, accept: [1] });
  return bases.trim() === commit;
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

/** A clone, and the commit from which its history is looked at. */
interface Tips {
  readonly repository: Pick<Repository, "cwd">;
  readonly tip: string;
}

/**
 * The releases that a pattern names, newest first, with pre-releases only where it asks for them with a dash after its star
 * or names one; tags that begin as versions do and are none that has an order: 1.2.3.4, 2024_05; and those that are none.
 */
async function tagsOf(
  { repository: { cwd } }: Pick<Tips, "repository">,
  pattern: string,
  which: readonly string[],
): Promise<readonly [releases: readonly Release[], formless: readonly Tag[], passed: readonly Tag[]]> {
  const format = "--format=%(refname:strip=2)%00%(objectname)%00%(*objectname)";
  const listing = await gitText(["for-each-ref", format, ...which, "--", `refs/tags/${pattern}`], {
    cwd,
    accept: [129],
  });
  const [beginning = "", ending = ""] =
    /^([^*?]*)(?:\*[^*]*-(?=v[\d*]))?(.*)$/i.exec(pattern)?.slice(1) ?? [];
  const asksPreReleases = ending.includes("-");
  // The first numbers of a version may stand before the star: v1.*
  const start = ending === "" ? 0 : beginning.replace(/(?<![0-9a-z])v?\d[\d.]*$/i, "").length;
  const releases: Release[] = [];
  const formless: Tag[] = [];
  const passed: Tag[] = [];
  for (const line of listing.split("\n").filter(Boolean)) {
    const [name = "", object = "", peeled = ""] = line.split("\0");
    const rest = name.slice(start);
    const isVersion = beginsAsVersion.test(rest);
    const text = isVersion ? rest : (lastVersion.exec(name)?.[1] ?? "");
    const version =
      readVersion(text, "date") ?? readVersion(text, "schemaver") ?? readVersion(text, "semver");
    const tag = { name, commit: peeled === "" ? object : peeled };
    if (name === pattern || (version && (!version.preRelease || asksPreReleases)))
      releases.push({ ...tag, version: { text, numbers: [], ...version, versioning: "semver" } });
    else if (!version && isVersion && !endsAsPreRelease.test(name)) formless.push(tag);
    else passed.push(tag);
  }
  return [releases.sort((a, b) => compareVersions(b.version, a.version)), formless, passed];
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
  const [releases] = await tagsOf({ repository: { cwd } }, "*", [`--merged=${tip}`, `--contains=${commit}`]);
  return releases.at(-1)?.name;
}
