import type { Question } from "../line/gate.js";
import type { CommitFact, Facts, Needs } from "../governance/governance.js";
import { uncommittedId } from "../governance/facts.js";
import { firstCommit, needsFirstCommit } from "../hosts/git/shallow.js";
import type { SourceName } from "../model/predecessor.js";
import { decideByPromise } from "../governance/by-promise.js";
import { findTarget, presentTarget, type Target } from "../hosts/git/base.js";
import { gitSources } from "../hosts/git/git.js";
import { commitSnapshot, snapshotAt } from "../hosts/git/both-sides.js";
import type { KeptSearches } from "../hosts/git/grep.js";
import { gitText } from "../hosts/git/process.js";
import { commitOf, openRepository } from "../hosts/git/repository.js";
import type { Sources } from "../model/sources.js";
import type { ContractSettings } from "../model/contract.js";
import type { Instant } from "../model/instant.js";
import type { Snapshot } from "../model/snapshot.js";

export interface LocalRequest {
  readonly cwd: string;
  readonly base?: string;
  readonly head?: string;
  /** The governed branch; default: the default branch as fetched. */
  readonly governanceRef?: string;
  readonly config?: string;
  readonly settings?: Partial<ContractSettings>;
  /** Which earlier versions count; default: as the config says. */
  readonly against?: readonly SourceName[];
  /** Where answers of searches are kept for later runs; default: nowhere. */
  readonly searches?: KeptSearches;
  readonly now: Instant;
  /** The zone in which the person at this terminal reads times. */
  readonly zone: string;
}

/** The governed branch as this clone knows it. */
export interface Tip {
  readonly name: string;
  readonly commit: string;
  /** Its files, where they are open already. */
  readonly side?: Snapshot;
}

/** @param option by which the call names the branch. @throws NoSources (exit 2 or 3) outside a repository, or when the governed branch is not in this clone. */
export async function findTip(
  cwd: string,
  { governanceRef, base }: Pick<LocalRequest, "governanceRef" | "base">,
  option = "--base",
): Promise<Tip> {
  const repository = await openRepository(cwd);
  return presentTarget(repository, await governedTarget(cwd, { governanceRef, base }), option);
}

async function governedTarget(
  cwd: string,
  { governanceRef, base }: Readonly<Partial<Record<"governanceRef" | "base", string | undefined>>>,
): Promise<Target | undefined> {
  return (await findTarget(cwd, governanceRef)) ?? findTarget(cwd, base);
}

/** A question about this clone. */
export interface LocalQuestion extends Question {
  /** The commit of the governed branch. */
  readonly governedCommit: () => Promise<string>;
}

/**
 * The question that a terminal asks the gate: policy at the tip as fetched, evidence from files and history only.
 * @param whenDiffering is told early which paths likely differ. Beside the request, of which no copy is made: that would ask
 * for the zone.
 */
export async function localQuestion(
  request: LocalRequest,
  whenDiffering?: (paths: readonly string[]) => void,
): Promise<LocalQuestion> {
  const { cwd, base, head, config, settings, against, searches, now } = request;
  const fromGit = await gitSources({
    cwd,
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
    ...(searches && { searches }),
    ...(whenDiffering && { whenDiffering }),
  });
  let tip: Tip | undefined;
  // By default the branch of the comparison governs: its commit is known already.
  const compared = base === undefined && request.governanceRef === undefined ? fromGit.target : undefined;
  const findOnce = async (): Promise<Tip> => {
    tip ??= compared;
    if (tip) return tip;
    const { name = "", commit } = (await governedTarget(cwd, request)) ?? {};
    return (tip = commit === undefined ? await findTip(cwd, request) : { name, commit });
  };
  const tipSide = async () => {
    const governedTip = await findOnce();
    const side = await sideOf(cwd, governedTip, fromGit);
    tip = { ...governedTip, side };
    return side;
  };
  const sources = against ? await withElsewhere(fromGit, cwd) : fromGit;
  return {
    sources,
    now,
    ...(against && { against }),
    ...(config !== undefined && { config }),
    ...(settings && { settings }),
    tip: tipSide,
    tipName: async () => (await findOnce()).name,
    governedCommit: async () => (await findOnce()).commit,
    async *earlierTips() {
      const { branchHistory } = await import("../hosts/git/branch-history.js");
      const { commit } = await findOnce();
      yield* branchHistory({ cwd, tip: commit, tipSide: await tipSide() }).statesBefore();
    },
    facts: async (needs) => localFacts(request, sources, await findOnce(), needs),
    unconfigured: decideByPromise,
  };
}

/** Earlier versions that a call names may lie outside the repository. */
async function withElsewhere(sources: Sources, cwd: string): Promise<Sources> {
  const [{ givenSources }, { outsideRepository }] = await Promise.all([
    import("../hosts/git/given.js"),
    import("../hosts/outside.js"),
  ]);
  return { ...sources, predecessors: { ...sources.predecessors, ...givenSources(outsideRepository(cwd)) } };
}

/** Reviews and teams are GitHub's to tell. */
export const unknownReviews = {
  unverifiable:
    "reviews are known only on GitHub, where the status counts them; here only signed files count",
};
export function unknownTeams(teams: Needs["questions"]["teams"]): NonNullable<Facts["teams"]> {
  return new Map(
    teams.map((team) => [team, { unverifiable: `the members of ${team} are known only to GitHub` }]),
  );
}

/** The evidence that a clone has: commits, signed files, and what landed before the tip. */
export async function localFacts(
  request: Pick<LocalRequest, "cwd" | "head" | "zone">,
  sources: Sources,
  tip: Tip,
  needs: Needs,
): Promise<Facts> {
  const { cwd, zone } = request;
  const { questions } = needs;
  const tipSide = await sideOf(cwd, tip, sources);
  const { branchHistory } = await import("../hosts/git/branch-history.js");
  const { bookedAt, landedSince } = await import("../line/bookings.js");
  const { compareSources } = await import("../line/compare-sources.js");
  const { landedBookings, pastStatesOf } = await import("../line/replays.js");
  const history = branchHistory({ cwd, tip: tip.commit, tipSide });
  const countLanded = async () => landedBookings(compareSources, history, needs, await landedSince(needs));
  const { readSignOffs, withdrawnSignOffs } = await import("../governance/governance.js");
  const [commits, branch, signOffs, landed, bookings, pastStates] = await Promise.all([
    questions.people ? localCommits(request, sources, tip) : undefined,
    needs.cases.length > 0
      ? gitText(["rev-parse", "--abbrev-ref", request.head ?? "HEAD"], { cwd })
      : undefined,
    readSignOffs(sources.headSide, tipSide),
    questions.landed ? countLanded() : undefined,
    questions.bookings.length > 0 ? bookedAt(history, needs) : undefined,
    questions.reverts.length > 0 ? pastStatesOf(history, sources.headSide, needs) : undefined,
  ]);
  const committed = (commits ?? []).filter(({ id }) => id !== uncommittedId);
  const withdrawn = await withdrawnSignOffs(committed, { head: signOffs, tip: tipSide }, (commit) =>
    snapshotAt(cwd, commit),
  );
  return {
    ...(branch !== undefined && { change: branch.trim() }),
    zone,
    ...(commits && { commits }),
    reviews: unknownReviews,
    teams: unknownTeams(questions.teams),
    signOffs: [...signOffs, ...withdrawn],
    ...(signOffs.length + withdrawn.length > 0 && {
      repository: (await firstCommit(await openRepository(cwd), tip.commit)) ?? {
        unverifiable: needsFirstCommit,
      },
    }),
    ...(landed && { landed }),
    ...(bookings && { bookedAt: bookings }),
    ...(pastStates && { pastStates }),
  };
}

/** The files of the governed branch: where it did not move on, they are those of base. */
async function sideOf(cwd: string, { commit, side }: Tip, { base, baseSide }: Sources): Promise<Snapshot> {
  return side ?? (commit === base.commit ? baseSide : commitSnapshot(cwd, commit));
}

/** The commits of the proposal and, for a working tree, what its user has not committed yet. */
async function localCommits(
  { cwd, head }: Pick<LocalRequest, "cwd" | "head">,
  sources: Sources,
  tip: Tip,
): Promise<readonly CommitFact[]> {
  const headCommit = sources.head.commit ?? sources.checkedOut ?? (await commitOf(cwd, "HEAD")) ?? tip.commit;
  const governed = [tip.commit, ...(sources.base.commit === null ? [] : [sources.base.commit])];
  const { commitsBetween } = await import("../hosts/git/history.js");
  const commits = await commitsBetween(cwd, governed, headCommit);
  const facts = commits.map(({ id, emails, paths }): CommitFact => ({ id, people: [], emails, paths }));
  if (head !== undefined) return facts;
  const paths = sources.differing.map(({ path }) => path);
  const committed = new Set(facts.flatMap((fact) => fact.paths));
  const uncommitted = paths.filter((path) => !committed.has(path));
  if (uncommitted.length === 0) return facts;
  const email = (await gitText(["config", "user.email"], { cwd, accept: [1] })).trim();
  if (email === "") return facts;
  return [...facts, { id: uncommittedId, people: [], emails: [email], paths: uncommitted }];
}
