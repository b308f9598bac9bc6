import { getOctokit } from "@actions/github";
import type { Instant } from "../../model/instant.js";
import type { PullRequest } from "./event.js";
import { readPull } from "./event.js";

export interface Review {
  /** undefined: the account no longer exists. */
  readonly login: string | undefined;
  /** APPROVED, CHANGES_REQUESTED, COMMENTED, DISMISSED, PENDING; GitHub may add others. */
  readonly state: string;
  /** The commit that was reviewed; null when GitHub no longer knows it. */
  readonly commit: string | null;
  readonly at: Instant;
  readonly body: string;
}

/** Who wrote a commit of the pull request; co-authors are named in its message. */
export interface PullCommit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly author: string | undefined;
  readonly committer: string | undefined;
  readonly authorEmail: string | undefined;
  readonly committerEmail: string | undefined;
  readonly message: string;
}

export type StatusState = "success" | "failure" | "pending" | "error";

export interface Status {
  readonly sha: string;
  readonly state: StatusState;
  readonly context: string;
  readonly description: string;
  readonly targetUrl: string;
}

/** What may be read and written at GitHub. Every call may throw ApiError. */
export interface GitHub {
  pull(number: number): Promise<PullRequest>;
  openPulls(): Promise<readonly PullRequest[]>;
  reviews(number: number): Promise<readonly Review[]>;
  commits(number: number): Promise<readonly PullCommit[]>;
  /** The merge base of two commits, as GitHub computes it over the full history. */
  mergeBase(base: string, head: string): Promise<string>;
  /** Logins; undefined when the token may not see the team. */
  teamMembers(organisation: string, team: string): Promise<readonly string[] | undefined>;
  setStatus(status: Status): Promise<void>;
  /** Our comment, found by its hidden first line. The pull request's author could write that too: theirs is passed over. */
  findComment(
    number: number,
    marker: string,
    notBy: string,
  ): Promise<{ readonly id: number; readonly body: string } | undefined>;
  createComment(number: number, body: string): Promise<void>;
  updateComment(id: number, body: string): Promise<void>;
}

/** GitHub refused or failed; `status` is the HTTP status, 0 when there was no answer. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  constructor(
    readonly status: number,
    readonly call: string,
    message: string,
  ) {
    super(`GitHub answered ${status === 0 ? "nothing" : String(status)} to ${call}: ${message}`);
  }
  /** A read-only token (fork, Dependabot) or a missing permission. */
  get forbidden(): boolean {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }
}

type Json = Readonly<Record<string, unknown>>;
const attempts = 3;

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** A client for one repository. `apiUrl`: GITHUB_API_URL, which is another one on GitHub Enterprise. */
export function gitHub(token: string, { owner, repo }: RepositoryName, apiUrl: string | undefined): GitHub {
  const octokit = getOctokit(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
  const where = { owner, repo };

  async function call<T>(route: string, run: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await run();
      } catch (error) {
        const { status, message } = failureOf(error);
        const passing = status === 0 || status >= 500 || status === 429;
        if (!passing || attempt >= attempts) throw new ApiError(status, route, message);
        await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
      }
    }
  }
  const request = async (route: string, parameters: Json = {}): Promise<unknown> =>
    call(route, async () => (await octokit.request(route, { ...where, ...parameters })).data as unknown);
  const list = async (route: string, parameters: Json = {}): Promise<readonly Json[]> =>
    call(route, async () => await octokit.paginate<Json>(route, { ...where, per_page: 100, ...parameters }));

  return {
    pull: async (number) =>
      readPull(await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number })),
    openPulls: async () => (await list("GET /repos/{owner}/{repo}/pulls", { state: "open" })).map(readPull),
    reviews: async (number) =>
      (await list("GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews", { pull_number: number })).map(
        readReview,
      ),
    commits: async (number) =>
      (await list("GET /repos/{owner}/{repo}/pulls/{pull_number}/commits", { pull_number: number })).map(
        readCommit,
      ),
    async mergeBase(base, head) {
      const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
      const answer = (await request(route, { basehead: `${base}...${head}`, per_page: 1 })) as Json;
      return textOf((answer.merge_base_commit as Json | undefined)?.sha) ?? "";
    },
    async teamMembers(organisation, team) {
      try {
        const route = "GET /orgs/{org}/teams/{team_slug}/members";
        const members = await list(route, { org: organisation, team_slug: team });
        return members.flatMap((member) => textOf(member.login) ?? []);
      } catch (error) {
        if (error instanceof ApiError && error.forbidden) return undefined;
        throw error;
      }
    },
    async setStatus({ sha, state, context, description, targetUrl }) {
      const parameters = { sha, state, context, description, target_url: targetUrl };
      await request("POST /repos/{owner}/{repo}/statuses/{sha}", parameters);
    },
    async findComment(number, marker, notBy) {
      const comments = await list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        issue_number: number,
      });
      const mine = comments.find(
        (comment) => textOf(comment.body)?.startsWith(marker) && loginOf(comment.user) !== notBy,
      );
      return mine && { id: Number(mine.id), body: textOf(mine.body) ?? "" };
    },
    async createComment(number, body) {
      await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        issue_number: number,
        body,
      });
    },
    async updateComment(id, body) {
      await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", { comment_id: id, body });
    },
  };
}

function failureOf(error: unknown): { status: number; message: string } {
  const { status, message } = error as { status?: unknown; message?: unknown };
  return {
    status: typeof status === "number" ? status : 0,
    message: typeof message === "string" ? message : String(error),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function loginOf(value: unknown): string | undefined {
  return textOf((value as Json | null)?.login);
}

function readReview(review: Json): Review {
  return {
    login: loginOf(review.user),
    state: textOf(review.state) ?? "",
    commit: textOf(review.commit_id) ?? null,
    at: Date.parse(textOf(review.submitted_at) ?? "") || 0,
    body: textOf(review.body) ?? "",
  };
}

function readCommit(commit: Json): PullCommit {
  const inner = commit.commit as Json | undefined;
  return {
    sha: textOf(commit.sha) ?? "",
    parents: ((commit.parents ?? []) as Json[]).flatMap((parent) => textOf(parent.sha) ?? []),
    author: loginOf(commit.author),
    committer: loginOf(commit.committer),
    authorEmail: textOf((inner?.author as Json | undefined)?.email),
    committerEmail: textOf((inner?.committer as Json | undefined)?.email),
    message: textOf(inner?.message) ?? "",
  };
}
