import { bookedAt } from "../line/bookings.js";
import { compareSources } from "../line/compare-sources.js";
import { pastStatesOf, reviewedTransitions } from "../line/replays.js";
import type { CommitFact, Facts, Needs, Review } from "../governance/governance.js";
import { readSignOffs, withdrawnSignOffs } from "../governance/governance.js";
import type { Transitions } from "../governance/requests/transition.js";
import { changedBy, coAuthors } from "../hosts/git/history.js";
import { commitsIn } from "../hosts/git/batch.js";
import { deepenBy, ensureCommit, unshallow } from "../hosts/git/remote.js";
import { firstCommit, needsFirstCommit } from "../hosts/git/shallow.js";
import { snapshotAt } from "../hosts/git/both-sides.js";
import type { PullCommit, PullRequest } from "../hosts/forge.js";
import type { Sources } from "../model/sources.js";
import type { Handle } from "../model/decision.js";
import { isUnverifiable } from "../governance/facts.js";
import type { Governed } from "./governed-branch.js";
import type { Part, RunContext } from "./run-context.js";
import { mergesAgain } from "./merges.js";

export interface PullEvidence extends Pick<RunContext, "forge" | "teams" | "remote"> {
  readonly pull: PullRequest;
  readonly sources: Sources;
  readonly tip: Governed;
  /** What a merge queue asks about: this pull request behind others. */
  readonly part: Part | undefined;
}

/** Fetches what the needs ask for, and nothing else. */
export async function pullFacts(evidence: PullEvidence, needs: Needs): Promise<Facts> {
  const { pull, sources, tip, part } = evidence;
  const { questions } = needs;
  const timed = questions.landed || questions.bookings.length > 0 || questions.reverts.length > 0;
  if (timed) await tip.deepened(needs);
  const ungoverned =
    pull.baseRef === tip.branch
      ? undefined
      : `#${String(pull.number)} goes to ${pull.baseRef}, and the policy governs ${tip.branch}`;
  const signOffs = await readSignOffs(sources.headSide, tip.side);
  const facts: Facts = {
    change: `#${String(pull.number)}`,
    author: `@${pull.author}`,
    signOffs,
    ...(signOffs.length > 0 && { repository: await repositoryOf(evidence) }),
    ...(ungoverned !== undefined && { ungoverned }),
    ...(questions.landed && { landed: await landedOf(evidence, needs) }),
    ...(questions.bookings.length > 0 && { bookedAt: await bookedAt(tip.history, needs) }),
    ...(questions.reverts.length > 0 && {
      pastStates: await pastStatesOf(tip.history, sources.headSide, needs),
    }),
    queue: part !== undefined,
  };
  if (!questions.people) return facts;
  const commits = await commitFacts(evidence);
  const withdrawn = isUnverifiable(commits)
    ? []
    : await withdrawnSignOffs(commits, { head: signOffs, tip: tip.side }, (commit) =>
        snapshotAt(evidence.remote.repository.cwd, commit),
      );
  return {
    ...facts,
    ...(withdrawn.length > 0 && {
      signOffs: [...signOffs, ...withdrawn],
      repository: await repositoryOf(evidence),
    }),
    commits,
    reviews: await reviewFacts(evidence, needs),
    teams: new Map(await Promise.all(questions.teams.map((team) => membersOf(evidence, team)))),
  };
}

/** A plain checkout has not the first commit: all history is fetched where signed files name it. */
async function repositoryOf({ remote, tip }: PullEvidence): Promise<NonNullable<Facts["repository"]>> {
  await unshallow(remote, tip.commit);
  return (await firstCommit(remote.repository, tip.commit)) ?? { unverifiable: needsFirstCommit };
}

/** What lands before it in the same merge group has taken its room already. */
async function landedOf({ tip, part }: PullEvidence, needs: Needs): Promise<NonNullable<Facts["landed"]>> {
  const landed = await tip.landed(needs);
  return isUnverifiable(landed) ? landed : [...landed, ...(part?.ahead ?? [])];
}

async function membersOf({ teams }: PullEvidence, handle: Handle) {
  const unverifiable = `the members of ${handle} are not known: list them under teams: of the config, or give the Action a team-token (a GitHub App with Organization → Members: read)`;
  const [organisation = "", team = ""] = handle.slice(1).split("/");
  const members = await teams?.teamMembers(organisation, team);
  const membership = members ? members.map((login): Handle => `@${login}`) : { unverifiable };
  return [handle, membership] as const;
}

/** GitHub lists at most so many commits of a pull request: the authors of the others are unknown. */
const mostCommits = 250;

/** The pull request's commits with people and files; a commit with unknown files counts as a change of every file. */
async function commitFacts({
  forge,
  remote,
  pull,
  sources,
}: PullEvidence): Promise<NonNullable<Facts["commits"]>> {
  const commits = await forge.commits(pull.number);
  if (commits.length >= mostCommits) {
    const unverifiable = `GitHub lists only the first ${String(mostCommits)} commits of a pull request, so it cannot be told who made this one: squash its commits`;
    return { unverifiable };
  }
  await deepenBy(remote, pull.headSha, commits.length + 1);
  const complete = await inClone(remote.repository.cwd, commits);
  const merges = complete.filter(({ parents }) => parents.length > 1).map(({ sha }) => sha);
  const remade = await mergesAgain(remote, pull.headSha, merges);
  const allPaths = sources.differing.map(({ path }) => path);
  return Promise.all(
    commits.map(async (commit): Promise<CommitFact> => {
      const people = [commit.author, commit.committer].filter((login) => login !== undefined);
      return {
        id: commit.sha,
        people: [...new Set(people)].map((login): Handle => `@${login}`),
        emails: [...coAuthors(commit.message), ...strangers(commit)],
        paths: complete.includes(commit)
          ? (remade.get(commit.sha) ?? (await changedBy(remote.repository.cwd, commit.sha, "again")))
          : allPaths,
      };
    }),
  );
}

/** Addresses that GitHub knows no account for. */
function strangers({ author, committer, authorEmail, committerEmail }: PullCommit): readonly string[] {
  const emails = [
    author === undefined ? authorEmail : undefined,
    committer === undefined ? committerEmail : undefined,
  ];
  return emails.filter((email) => email !== undefined);
}

/** Commits that the clone has with all their parents: git can list the files that they change. */
async function inClone(cwd: string, commits: readonly PullCommit[]): Promise<readonly PullCommit[]> {
  const commitNames = commits.flatMap(({ sha, parents }) => [sha, ...parents]);
  const present = await commitsIn(cwd, commitNames);
  return commits.filter(
    ({ sha, parents }) => parents.length > 0 && [sha, ...parents].every((commit) => present.has(commit)),
  );
}

/** Reviews with the transitions that each was about: the contract's content at the reviewed commit, not the commit's name. */
async function reviewFacts(evidence: PullEvidence, needs: Needs): Promise<readonly Review[]> {
  const { forge, pull, sources } = evidence;
  const transitionsByCommit = new Map<string, Promise<Transitions | undefined>>();
  const at = (commit: string | null) => {
    if (commit === null) return undefined;
    if (commit === sources.head.commit) return Promise.resolve(needs.transitions);
    const transitions = transitionsByCommit.get(commit) ?? transitionsOf(evidence, needs, commit);
    transitionsByCommit.set(commit, transitions);
    return transitions;
  };
  const reviews = await forge.reviews(pull.number);
  return Promise.all(
    reviews.map(async ({ login, state, commit, at: when }): Promise<Review> => {
      const decides = state === "APPROVED" || state === "CHANGES_REQUESTED";
      const approves = state === "APPROVED" && login !== undefined;
      return {
        login: login ?? null,
        state,
        at: when,
        transitions: decides ? await at(commit) : undefined,
        ...(approves && (await forge.mayWrite(login)) === false && { mayNotWrite: true as const }),
      };
    }),
  );
}

async function transitionsOf(
  { forge, remote, tip }: PullEvidence,
  needs: Needs,
  commit: string,
): Promise<Transitions | undefined> {
  if (!(await ensureCommit(remote, commit))) return undefined;
  const base = (await forge.parting(tip.commit, commit)).mergeBase;
  if (base === "" || !(await ensureCommit(remote, base))) return undefined;
  const reviewed = await tip.history.sourcesBetween(base, commit);
  return reviewedTransitions(compareSources, reviewed, tip.side, needs);
}
