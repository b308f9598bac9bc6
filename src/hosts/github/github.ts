import { type Forge, ForgeError, type PullCommit, type Review } from "../forge.js";
import { type Client, clientFor, type Json, type RepositoryName } from "./client.js";
import { queueBranches, readPull, readQueueBranch } from "./event.js";

const commentsRoute = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
const commentRoute = "/repos/{owner}/{repo}/issues/comments/{comment_id}";

/** A client for one repository. `apiUrl`: GITHUB_API_URL, which is another one on GitHub Enterprise. */
export function gitHub(token: string, repository: RepositoryName, apiUrl: string | undefined): Forge {
  const client = clientFor(token, repository, apiUrl);
  const { request, once, list } = client;
  const writers = new Map<string, Promise<boolean | undefined>>();
  let login: Promise<string> | undefined;
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
    async parting(base, head) {
      const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
      const answer = (await request(route, { basehead: `${base}...${head}`, per_page: 1 })) as Json;
      const mergeBase = textOf((answer.merge_base_commit as Json | undefined)?.sha) ?? "";
      return { mergeBase, ahead: Number(answer.total_commits) };
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
    async status(sha, context) {
      const route = "GET /repos/{owner}/{repo}/commits/{ref}/statuses"; // the newest first
      const statuses = (await request(route, { ref: sha, per_page: 100 })) as readonly Json[];
      const latest = statuses.find((status) => status.context === context);
      return latest && { state: textOf(latest.state) ?? "", description: textOf(latest.description) ?? "" };
    },
    mayWrite(asked) {
      const answer = writers.get(asked) ?? writesTo(client, asked);
      writers.set(asked, answer);
      return answer;
    },
    clockAhead: client.ahead,
    async setStatus({ sha, state, context, description, targetUrl }) {
      const parameters = { sha, state, context, description, target_url: targetUrl };
      await request("POST /repos/{owner}/{repo}/statuses/{sha}", parameters);
    },
    async ownComments(number, marker) {
      const comments = await list(`GET ${commentsRoute}`, { issue_number: number });
      const marked = comments.filter((comment) => textOf(comment.body)?.startsWith(marker));
      if (marked.length === 0) return [];
      const own = await (login ??= loginOfToken(client));
      return marked
        .filter(({ user }) => loginOf(user) === own)
        .map(({ id, body }) => ({ id: Number(id), body: textOf(body) ?? "" }));
    },
    async createComment(number, body) {
      await once(`POST ${commentsRoute}`, { issue_number: number, body });
    },
    async updateComment(id, body) {
      await request(`PATCH ${commentRoute}`, { comment_id: id, body });
    },
    async deleteComment(id) {
      await request(`DELETE ${commentRoute}`, { comment_id: id });
    },
  };
}

/**
 * The login that this token writes as. An installation's token, the workflow's own among them, is nobody to `GET /user`,
 * but GraphQL's viewer; where neither answers, it is taken for the workflow's own.
 */
async function loginOfToken({ request, graphql }: Client): Promise<string> {
  const viewer = await unlessRefused(() => graphql("query { viewer { login } }"));
  const login = loginOf((viewer as Json | undefined)?.viewer);
  if (login !== undefined) return login;
  return loginOf(await unlessRefused(() => request("GET /user"))) ?? "github-actions[bot]";
}

/** Maintainers count as write here, and triage as read. */
async function writesTo({ request }: Client, username: string): Promise<boolean | undefined> {
  const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
  const answer = (await unlessRefused(() => request(route, { username }))) as Json | undefined;
  const permission = textOf(answer?.permission);
  return permission === undefined ? undefined : permission === "admin" || permission === "write";
}

async function unlessRefused(ask: () => Promise<unknown>): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof ForgeError) return undefined;
    throw error;
  }
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
