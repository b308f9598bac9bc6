import type { MergeGroup, PullRequest, Trigger } from "../forge.js";

/** What made the Action run, from the runner's environment and the event file. */
export interface GitHubTrigger extends Trigger {
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * @param payload The event file's JSON. Its labels and reviews are as old as the event: nothing is decided by them.
 * @throws Error with what is missing when the environment is not a runner's.
 */
export function readTrigger(
  env: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): GitHubTrigger {
  const event = env.GITHUB_EVENT_NAME ?? "";
  const [owner, repo] = (env.GITHUB_REPOSITORY ?? "").split("/");
  if (event === "" || !owner || !repo) {
    throw new Error(
      "GITHUB_EVENT_NAME and GITHUB_REPOSITORY are not set: this runs as a step of a GitHub workflow",
    );
  }
  const json = object(payload);
  const server = env.GITHUB_SERVER_URL ?? "https://github.com";
  const group = object(json.merge_group);
  return {
    owner,
    repo,
    defaultBranch: text(object(json.repository).default_branch) ?? "main",
    pull: json.pull_request === undefined ? undefined : readPull(json.pull_request),
    mergeGroup: json.merge_group === undefined ? undefined : readGroup(group),
    relayedSha: text(object(json.workflow_run).head_sha),
    runUrl: `${server}/${owner}/${repo}/actions/runs/${env.GITHUB_RUN_ID ?? ""}`,
  };
}

/** Reads the fields we use of a pull request object, in an event or from the API. */
export function readPull(value: unknown): PullRequest {
  const pull = object(value);
  const [head, base] = [object(pull.head), object(pull.base)];
  return {
    number: Number(pull.number),
    author: text(object(pull.user).login) ?? "ghost",
    headSha: text(head.sha) ?? "",
    headRepository: text(object(head.repo).full_name),
    baseRef: text(base.ref) ?? "",
    baseSha: text(base.sha) ?? "",
    open: pull.state !== "closed",
  };
}

/** Where GitHub's merge queue keeps its branches. */
export function queueBranches(baseRef: string): string {
  return `gh-readonly-queue/${baseRef}/*`;
}

/** A merge queue names a branch after its pull request, and after the commit that it was put upon. */
export function readQueueBranch(ref: string): { readonly number: number; readonly from: string } | undefined {
  const [, number, from] = /\/pr-(\d+)-([0-9a-f]+)$/.exec(ref) ?? [];
  return number === undefined || from === undefined ? undefined : { number: Number(number), from };
}

function readGroup(group: Json): MergeGroup {
  return {
    baseSha: text(group.base_sha) ?? "",
    headSha: text(group.head_sha) ?? "",
    baseRef: (text(group.base_ref) ?? "").replace(/^refs\/heads\//, ""),
    number: readQueueBranch(text(group.head_ref) ?? "")?.number,
  };
}

function object(value: unknown): Json {
  return typeof value === "object" && value !== null ? (value as Json) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
