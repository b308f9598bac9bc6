import { getOctokit } from "@actions/github";
import { type Forge, ForgeError, type PullCommit, type Review } from "../forge.js";
import { queueBranches, readPull, readQueueBranch } from "./event.js";

type Json = Readonly<Record<string, unknown>>;
const attempts = 3;

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** A client for one repository. `apiUrl`: GITHUB_API_URL, which is another one on GitHub Enterprise. */
export function gitHub(token: string, repository: RepositoryName, apiUrl: string | undefined): Forge {
  const { request, list } = clientFor(token, repository, apiUrl);
  return {
    queueBranches,
    readQueueBranch,
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
        if (error instanceof ForgeError && error.forbidden) return undefined;
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
      const ownComment = comments.find(
        (comment) => textOf(comment.body)?.startsWith(marker) && loginOf(comment.user) !== notBy,
      );
      return ownComment && { id: Number(ownComment.id), body: textOf(ownComment.body) ?? "" };
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

/** One request, or a whole list page by page; each tried again where the failure may pass. @throws ForgeError */
function clientFor(token: string, { owner, repo }: RepositoryName, apiUrl: string | undefined) {
  const octokit = getOctokit(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
  const repository = { owner, repo };
  return {
    request: (route: string, parameters: Json = {}): Promise<unknown> =>
      attempted(
        route,
        async () => (await octokit.request(route, { ...repository, ...parameters })).data as unknown,
      ),
    list: (route: string, parameters: Json = {}): Promise<readonly Json[]> =>
      attempted(route, () => octokit.paginate<Json>(route, { ...repository, per_page: 100, ...parameters })),
  };
}

async function attempted<T>(route: string, run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const { status, message } = failureOf(error);
      const passing = status === 0 || status >= 500 || status === 429;
      const answer = status === 0 ? "nothing" : String(status);
      if (!passing || attempt >= attempts)
        throw new ForgeError(status, `GitHub answered ${answer} to ${route}: ${message}`);
      await new Promise((resolve) => setTimeout(resolve, 250 * 2 ** attempt));
    }
  }
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

/** GitHub commits merges and web edits itself: that is no person. Anybody can write its name: as an author it is GitHub only where the signature says so. */
const ownLogin = "web-flow";
const ownEmail = "noreply@github.com";

function isVerified(inner: Json | undefined): boolean {
  return (inner?.verification as Json | undefined)?.verified === true;
}

function readCommit(commit: Json): PullCommit {
  const inner = commit.commit as Json | undefined;
  const [author, committer] = [loginOf(commit.author), loginOf(commit.committer)];
  const committerEmail = textOf((inner?.committer as Json | undefined)?.email);
  const byGitHub = committer === ownLogin || (committer === undefined && committerEmail === ownEmail);
  return {
    sha: textOf(commit.sha) ?? "",
    parents: ((commit.parents ?? []) as Json[]).flatMap((parent) => textOf(parent.sha) ?? []),
    author: author === ownLogin ? undefined : author,
    committer: byGitHub ? undefined : committer,
    authorEmail:
      author === ownLogin && isVerified(inner)
        ? undefined
        : textOf((inner?.author as Json | undefined)?.email),
    committerEmail: byGitHub ? undefined : committerEmail,
    message: textOf(inner?.message) ?? "",
  };
}
