/** A pull request as an event or the API describes it. */
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

/** What made the Action run, from the runner's environment and the event file. */
export interface Trigger {
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
  readonly pull: PullRequest | undefined;
  readonly mergeGroup: MergeGroup | undefined;
  /** workflow_run: the head that the run before was about. */
  readonly relayedSha: string | undefined;
  /** Page of this run, for the status. */
  readonly runUrl: string;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * @param payload The event file's JSON. Its labels and reviews are as old as the event: nothing is decided by them.
 * @throws Error with what is missing when the environment is not a runner's.
 */
export function readTrigger(env: Readonly<Record<string, string | undefined>>, payload: unknown): Trigger {
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
    event,
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
