import { getOctokit } from "@actions/github";
import { second } from "../../model/instant.js";
import { ForgeError } from "../forge.js";

export type Json = Readonly<Record<string, unknown>>;

export interface RepositoryName {
  readonly owner: string;
  readonly repo: string;
}

/** Requests about one repository. Every call throws ForgeError where GitHub refuses, or does not answer in time. */
export interface Client {
  /** The body of the answer. Tried again where the failure may pass. */
  readonly request: (route: string, parameters?: Json) => Promise<unknown>;
  /** As `request`, but tried once: after a failure nobody knows whether it was done. */
  readonly once: (route: string, parameters?: Json) => Promise<unknown>;
  /** A whole list, page by page. */
  readonly list: (route: string, parameters?: Json) => Promise<readonly Json[]>;
  /** The data of a GraphQL query. */
  readonly graphql: (query: string) => Promise<unknown>;
  /** How far GitHub's clock is ahead of this machine's, by its last answer; undefined before one. */
  readonly ahead: () => number | undefined;
}

export function clientFor(
  token: string,
  { owner, repo }: RepositoryName,
  apiUrl: string | undefined,
): Client {
  const octokit = getOctokit(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
  let ahead: number | undefined;
  octokit.hook.after("request", ({ headers }) => {
    const date = Date.parse(headers.date ?? "");
    if (!Number.isNaN(date)) ahead = date - Date.now();
  });
  const bodyOf = async (route: string, parameters: Json = {}) =>
    (await octokit.request(route, { owner, repo, ...parameters })).data as unknown;
  return {
    request: (route, parameters) => attempted(route, attempts, () => bodyOf(route, parameters)),
    once: (route, parameters) => attempted(route, 1, () => bodyOf(route, parameters)),
    list: (route, parameters) =>
      attempted(route, attempts, () =>
        octokit.paginate<Json>(route, { owner, repo, per_page: 100, ...parameters }),
      ),
    ahead: () => ahead,
    graphql: (query) => attempted("POST /graphql", 1, () => octokit.graphql(query)),
  };
}

const attempts = 3;
/** A rate limit that holds for longer is not waited for. */
const longestWait = 120 * second;

async function attempted<T>(route: string, most: number, run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      const failure = failureOf(error);
      const wait = waitAfter(failure, attempt);
      if (wait === undefined || wait > longestWait || attempt >= most) throw forgeError(route, failure, wait);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

interface Failure {
  /** 0: no answer. */
  readonly status: number;
  readonly message: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The page of GitHub's documentation that the answer names. */
  readonly page: string;
}

function failureOf(error: unknown): Failure {
  const { status, message, response } = error as {
    readonly status?: unknown;
    readonly message?: unknown;
    readonly response?: { readonly headers?: Json; readonly data?: unknown };
  };
  const page = (response?.data as Json | undefined)?.documentation_url;
  return {
    status: typeof status === "number" ? status : 0,
    message: typeof message === "string" ? message : String(error),
    headers: response?.headers ?? {},
    page: typeof page === "string" ? page : "",
  };
}

/**
 * How long to wait before the next attempt, in milliseconds; undefined: the failure stays. GitHub answers 403 or 429
 * where a rate limit is reached (docs.github.com, Rate limits for the REST API): with retry-after, with
 * x-ratelimit-remaining 0 and the second at which it resets, or else after a minute at least.
 */
function waitAfter(failure: Failure, attempt: number): number | undefined {
  const { status, headers } = failure;
  if (status === 0 || status >= 500) return 250 * 2 ** attempt;
  if (!isLimited(failure)) return undefined;
  const after = Number(headers["retry-after"] ?? NaN);
  if (!Number.isNaN(after)) return after * second;
  const reset = Number(headers["x-ratelimit-reset"] ?? NaN);
  const rest = headers["x-ratelimit-remaining"];
  if (rest === "0" && !Number.isNaN(reset)) return Math.max(second, reset * second - Date.now());
  return 60 * second;
}

function isLimited({ status, headers, page }: Failure): boolean {
  if (status === 429) return true;
  const isNamed = page.includes("rate-limit");
  return (
    status === 403 &&
    (headers["retry-after"] !== undefined || headers["x-ratelimit-remaining"] === "0" || isNamed)
  );
}

function forgeError(route: string, failure: Failure, wait: number | undefined): ForgeError {
  const { status, message } = failure;
  const answer = status === 0 ? "nothing" : String(status);
  const isLimit = isLimited(failure);
  const why = isLimit ? `its rate limit is reached (${message})` : `${message}${needOf(route, status)}`;
  return new ForgeError(status, `GitHub answered ${answer} to ${route}: ${why}`, wait !== undefined);
}

/** What a token needs, by what the route is about; the first that fits. */
const permissions: readonly (readonly [RegExp, string])[] = [
  [/\/statuses?(\/|$)|\/commits\/[^/]+\/status/, "statuses: write"],
  [/^(POST|PATCH|DELETE) .*\/issues\//, "pull-requests: write"],
  [/\/(pulls|issues)(\/|$)/, "pull-requests: read"],
  [/\/compare\//, "contents: read"],
  [/^GET \/orgs\//, "the organisation's Members: read (input team-token)"],
];

function needOf(route: string, status: number): string {
  if (status !== 401 && status !== 403 && status !== 404) return "";
  const [, permission] = permissions.find(([about]) => about.test(route)) ?? [];
  return permission === undefined ? "" : `; the token needs ${permission}`;
}
