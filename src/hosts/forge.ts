import type { Instant } from "../model/instant.js";

/** A pull request as an event or the forge describes it. */
export interface PullRequest {
  readonly number: number;
  readonly author: string;
  readonly headSha: string;
  /** owner/name of the repository that the head lives in; undefined when it was deleted. */
  readonly headRepository: string | undefined;
  readonly baseRef: string;
  readonly baseSha: string;
  readonly open: boolean;
}

export interface MergeGroup {
  readonly baseSha: string;
  readonly headSha: string;
  readonly baseRef: string;
  /** The pull request that the group was made for, from its branch name. */
  readonly number: number | undefined;
}

/** What made this run start. */
export interface Trigger {
  readonly pull: PullRequest | undefined;
  readonly mergeGroup: MergeGroup | undefined;
  /** The head that the run before this one was about, where one run follows another. */
  readonly relayedSha: string | undefined;
  /** Page of this run, for the status. */
  readonly runUrl: string;
}

export interface Review {
  /** undefined: the account no longer exists. */
  readonly login: string | undefined;
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED, PENDING; a forge may add others. */
  readonly state: string;
  /** The commit that was reviewed; null when the forge no longer knows it. */
  readonly commit: string | null;
  readonly at: Instant;
  readonly body: string;
}

/** Who wrote a commit of the pull request, people only; co-authors are named in its message. */
export interface PullCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly author: string | undefined;
  readonly committer: string | undefined;
  readonly authorEmail: string | undefined;
  readonly committerEmail: string | undefined;
  readonly message: string;
}

/** Where two commits parted, as the forge computes it over the full history. */
export interface Parting {
  /** The merge base of both; one of them where there are several. */
  readonly mergeBase: string;
  /** How many commits the head has that the base has not. */
  readonly ahead: number;
}

export type StatusState = "success" | "failure" | "pending" | "error";

export interface Status {
  readonly sha: string;
  readonly state: StatusState;
  readonly context: string;
  readonly description: string;
  readonly targetUrl: string;
}

export interface OwnComment {
  readonly id: number;
  readonly body: string;
}

/** Where pull requests are reviewed and merged: what may be read and written there. Every call may throw ForgeError. */
export interface Forge {
  pull(number: number): Promise<PullRequest>;
  openPulls(): Promise<readonly PullRequest[]>;
  reviews(number: number): Promise<readonly Review[]>;
  commits(number: number): Promise<readonly PullCommit[]>;
  parting(base: string, head: string): Promise<Parting>;
  /** Logins; undefined when the token may not see the team. */
  teamMembers(organisation: string, team: string): Promise<readonly string[] | undefined>;
  /** The newest status of a commit in a context; undefined where there is none. */
  status(
    sha: string,
    context: string,
  ): Promise<{ readonly state: string; readonly description: string } | undefined>;
  /** Whether a person may write to the repository; undefined where the forge does not say. */
  mayWrite(login: string): Promise<boolean | undefined>;
  /** How far the forge's clock is ahead of this machine's, in milliseconds; undefined where no answer has told. */
  clockAhead(): number | undefined;
  setStatus(status: Status): Promise<void>;
  /** The token's own comments with this hidden first line, the oldest first. Anybody can write that line too. */
  ownComments(number: number, marker: string): Promise<readonly OwnComment[]>;
  /** Tried once: after a failure the comment may be there. */
  createComment(number: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
  /** Names of the branches in which a merge queue for `baseRef` prepares its groups, with a star. */
  queueBranches(baseRef: string): string;
  /** A queue's branch: the pull request that it was made for, and the commit that it was put upon. */
  readQueueBranch(ref: string): { readonly number: number; readonly from: string } | undefined;
}

/** The forge refused or failed; `status` is the HTTP status, 0 when there was no answer. `passes`: it may work later. */
export class ForgeError extends Error {
  override readonly name = "ForgeError";
  constructor(
    readonly status: number,
    message: string,
    readonly passes = false,
  ) {
    super(message);
  }
  /** A read-only token (fork, Dependabot) or a missing permission. */
  get forbidden(): boolean {
    if (this.passes) return false; // a rate limit is answered with 403 too
    return this.status === 401 || this.status === 403 || this.status === 404;
  }
}
