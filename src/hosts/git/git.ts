import type { Differing } from "../../model/entries.js";
import { formatByName } from "../../model/formats.js";
import type { Snapshot } from "../../model/snapshot.js";
import { NoSources, type Sources } from "../../model/sources.js";
import { type BlobReader, blobReader } from "./blobs.js";
import { betweenCommits, type NamedRevision } from "./between.js";
import { departing } from "./departures.js";
import {
  commitName,
  diffArguments,
  type FirstAnswers,
  firstAnswers,
  indexArguments,
  likelyTarget,
  settle,
} from "./first-questions.js";
import { findTarget, likeIt, mergeBase, presentTarget, refuseCutOff } from "./base.js";
import { isFixedName, mayBeId, remoteDefault, shortName } from "./ref-names.js";
import {
  addUntracked,
  headLines,
  listedEntries,
  parseIndex,
  parseRawDiff,
  submoduleNotes,
} from "./listing.js";
import type { KeptSearches } from "./grep.js";
import { git, gitText } from "./process.js";
import { commitOf, openRepository, type Repository, workTreeRoot } from "./repository.js";
import { sides } from "./sides.js";
import { gitSnapshot } from "./snapshot.js";

export interface GitRequest {
  readonly cwd: string;
  /** A commit, branch or tag; its merge base with head is compared. Default: the default branch. */
  readonly base?: string;
  /** Default: the working tree, with staged, unstaged and untracked files. */
  readonly head?: string;
  /** Where answers of searches are kept for later runs; default: nowhere. */
  readonly searches?: KeptSearches;
  /** Told which paths likely differ, before anything is certain: what reads them can be loaded while git answers. */
  readonly whenDiffering?: (paths: readonly string[]) => void;
}

/**
 * Finds the two sides in a git repository. Reads names and object ids only, and asks git what does not depend on
 * each other at the same time; the questions for a usual clone start before the answer about this clone arrives.
 * @throws NoSources when there is nothing to compare, GitError when git fails.
 */
export async function gitSources(request: GitRequest): Promise<Sources> {
  const { head } = request;
  return head === undefined ? worktreeSources(request) : commitSources(request, head);
}

/** What is compared: `base` is the one best common ancestor of target and head. */
interface Range {
  readonly repository: Repository;
  readonly target: NamedRevision;
  readonly head: string;
  readonly base: string;
  /** Whether the guess was right: the diff that was started with it can be used. */
  readonly guessed: boolean;
}

/**
 * @param opening what git says of the repository, asked with the guess.
 * @throws NoSources where target, head or what they have in common is not in this clone.
 */
async function rangeOf(
  request: GitRequest,
  guess: string | undefined,
  opening: FirstAnswers["opened"],
): Promise<Range> {
  const { cwd, base: baseName, head: headName } = request;
  // What is named is not guessed, and the remote's default comes before all others: any other guess may be wrong.
  const isSure = guess !== undefined && (baseName !== undefined || guess === remoteDefault);
  const targetSearch = isSure ? undefined : settle(findTarget(cwd, baseName));
  const { branchPoint, ...opened } = await opening;
  const repository = { ...opened, ...(request.searches && { searches: request.searches }) };
  const isBranch = branchPoint && isBranchOf(branchPoint.ref, baseName);
  const search = await targetSearch;
  const isGuessed = isSure || (search !== undefined && search.commit === branchPoint?.target);
  if (branchPoint && isGuessed && (isBranch || isFixedName(baseName ?? ""))) {
    const name = search?.name ?? baseName ?? shortName(branchPoint.ref);
    const target = { name, commit: branchPoint.target };
    await refuseCutOff(repository, { ...branchPoint, base: branchPoint.mergeBase, name });
    return { repository, target, head: branchPoint.head, base: branchPoint.mergeBase, guessed: true };
  }
  const head = headName === undefined ? repository.head : await presentHead(cwd, headName);
  const target = await presentTarget(repository, search ?? (await findTarget(cwd, baseName)));
  const base = await mergeBase(repository, target.commit, head, target.name);
  return { repository, target, head, base, guessed: false };
}

/** Whether a ref is the branch of this very name, or without a name some branch: nothing else may be meant by it. */
function isBranchOf(ref: string, name: string | undefined): boolean {
  const [, short] = /^refs\/(?:heads|remotes)\/(.+)$/.exec(ref) ?? [];
  if (short === undefined || name === undefined) return short !== undefined;
  return name === ref || (name === short && !mayBeId(name));
}

async function presentHead(cwd: string, name: string): Promise<string> {
  const commit = await commitOf(cwd, name);
  if (commit !== undefined) return commit;
  const message = `there is no commit "${name}" in this clone${await likeIt(cwd, name)}: check the name, or fetch it`;
  throw new NoSources({ message }, 2);
}

async function worktreeSources(request: GitRequest): Promise<Sources> {
  const { cwd } = request;
  const answers = firstAnswers(request);
  const likely = answers.diff.then((raw) => raw && { raw, changed: parseRawDiff(raw) });
  const blobs = blobReader(cwd);
  const begun = likely.then((parsed) => {
    const differing = [...(parsed?.changed.values() ?? [])];
    readEarly(differing, blobs);
    request.whenDiffering?.(differing.map(({ path }) => path));
  });
  begun.catch(() => undefined); // what `likely` fails with is told where it is awaited
  const { repository, target, head, base, guessed } = await rangeOf(request, answers.guess, answers.opened);
  // Where the first one failed, a fault is shown now.
  const { raw, changed } = (guessed ? await likely : undefined) ?? (await differenceFrom(base, cwd));
  const index = parseIndex(await answers.index);
  addUntracked(changed, index.untracked);
  const differing = [...changed.values()];
  const entries = {
    head: listedEntries(index.lines, differing, "head"),
    base: listedEntries(index.lines, differing, "base"),
  };
  return {
    target,
    base: { ref: target.name, commit: base },
    head: { ref: "WORKTREE", commit: null },
    checkedOut: head,
    ...sides(repository, { base, head: undefined }, { entries, differing }, blobs),
    ...departing({ repository, tip: target.commit }),
    differing,
    notes: submoduleNotes(raw),
    ...headLines(index.lines, differing),
  };
}

/** Of many, some may turn out to be skipped. */
const mostReadEarly = 50;

/** Starts reading what are contracts by their names; what fails is told where its result is used. */
function readEarly(differing: readonly Differing[], blobs: BlobReader): void {
  const contracts = differing.filter(({ path }) => formatByName(path) !== undefined);
  const oids = contracts.flatMap(({ base, head }) => [base?.oid ?? [], head?.oid ?? []].flat());
  if (contracts.length <= mostReadEarly) blobs.load(oids).catch(() => undefined);
}

async function differenceFrom(base: string, cwd: string) {
  const raw = await git([...diffArguments, base, "--"], { cwd });
  return { raw, changed: parseRawDiff(raw) };
}

async function commitSources(request: GitRequest, name: string): Promise<Sources> {
  const guess = likelyTarget(request);
  const other = isFixedName(name) ? commitName(name) : undefined;
  const names = guess !== undefined && other !== undefined ? ([guess, other] as const) : undefined;
  const opening = settle(openRepository(request.cwd, names));
  const { repository, target, head, base } = await rangeOf(request, guess, opening);
  const commits = { base: { name: target.name, commit: base }, head: { name, commit: head } };
  return {
    target,
    ...(await betweenCommits(repository, commits)),
    ...departing({ repository, tip: target.commit }),
  };
}

/** The files of the working tree, also where there is no commit yet, and where they lie. @throws NoSources outside one. */
export async function worktreeSnapshot(
  cwd: string,
): Promise<{ readonly root: string; readonly side: Snapshot }> {
  const root = await workTreeRoot(cwd); // first: it says what is wrong where there is none
  const [listing, raw] = await Promise.all([
    gitText(indexArguments, { cwd }),
    git([...diffArguments, "--"], { cwd }),
  ]);
  const index = parseIndex(listing);
  const changed = parseRawDiff(raw);
  addUntracked(changed, index.untracked);
  const entries = listedEntries(index.lines, [...changed.values()], "head");
  const nothing = () => Promise.resolve([]); // no commit to grep in
  const side = { side: "head", root, inTree: true, entries, blobs: blobReader(cwd), grep: nothing } as const;
  return { root, side: gitSnapshot({ ...side, changed: [...entries.keys()] }) };
}

/**
 * Two commits as they are, for a host that already knows the merge base (a shallow clone cannot compute it). `tip` is the
 * tip of the branch that base is of, where what left its place is looked for.
 */
export async function exactSources(
  repository: Repository,
  { tip, ...commits }: { readonly base: NamedRevision; readonly head: NamedRevision; readonly tip?: string },
): Promise<Sources> {
  const line = { repository, tip: tip ?? commits.base.commit };
  return { ...(await betweenCommits(repository, commits)), ...departing(line) };
}
