import { execFileSync } from "node:child_process";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What the loopback GitHub knows, and what was written to it. Tests change it between runs. */
export interface Hub {
  pulls: Record<number, unknown>;
  reviews: Record<number, unknown[]>;
  commits: Record<number, unknown[]>;
  teams: Record<string, string[]>;
  comments: { id: number; issue: number; body: string; user: { login: string; type: string } }[];
  statuses: { sha: string; state: string; context: string; description: string; target_url: string }[];
  /** Answers that come instead of the right one, each once, to the first request that fits. */
  failures: Failure[];
  /** What people may do in the repository, by login; absent: nobody says. */
  permissions: Record<string, string>;
  /** The forge's clock; undefined: it tells none. */
  date: string | undefined;
  /** Whom the token writes as. */
  viewer: string;
  /** Routes that answer 403, as a fork's read-only token gets. */
  readOnly: boolean;
  /** What is set up around the repository; absent: nothing of it is answered. */
  setup?: SetUp;
  /** "METHOD /path" of every request, in order. */
  readonly requests: string[];
  /** Token that each request carried. */
  readonly tokens: string[];
}

/** The repository's own settings. */
export interface SetUp {
  readonly repository: object | undefined;
  readonly rules: unknown[];
  readonly branch: object;
  readonly sweeps: unknown[];
  /** The forge's clock. */
  readonly date: string;
  readonly pull: unknown;
}

export interface Failure {
  /** Part of "METHOD /path". */
  readonly to: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Whether GitHub does what was asked before it fails. */
  readonly isDone?: boolean;
  /** How often it fails so; once by default. */
  readonly times?: number;
}

export interface HubServer {
  readonly hub: Hub;
  readonly url: string;
  close(): Promise<void>;
}

/** A GitHub on the loopback interface: the endpoints that the Action calls, answered from a Hub and a git repository. */
export async function startHub(repository: string | (() => string)): Promise<HubServer> {
  const hub: Hub = {
    pulls: {},
    reviews: {},
    commits: {},
    teams: {},
    comments: [],
    statuses: [],
    failures: [],
    permissions: {},
    date: undefined,
    viewer: "github-actions[bot]",
    readOnly: false,
    requests: [],
    tokens: [],
  };
  const server = createServer((request, response) => {
    response.sendDate = false;
    if (hub.date !== undefined) response.setHeader("date", hub.date);
    void answer(hub, typeof repository === "string" ? repository : repository(), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { hub, url: `http://127.0.0.1:${String(port)}`, close: () => closed(server) };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
}

async function answer(
  hub: Hub,
  repository: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET" } = request;
  const url = new URL(request.url ?? "/", "http://localhost");
  const body = await bodyOf(request);
  hub.requests.push(`${method} ${decodeURIComponent(url.pathname)}`);
  hub.tokens.push((request.headers.authorization ?? "").replace(/^(token|bearer) /i, ""));
  const reply = (status: number, value: unknown) => {
    const isFull = Array.isArray(value) && value.length === Number(url.searchParams.get("per_page"));
    const next = new URL(url);
    next.searchParams.set("page", String(Number(url.searchParams.get("page") ?? 1) + 1));
    next.host = request.headers.host ?? next.host;
    response.writeHead(status, {
      "content-type": "application/json; charset=utf-8",
      ...(hub.setup && { date: hub.setup.date }),
      ...(isFull && { link: `<${next.href}>; rel="next"` }),
    });
    response.end(JSON.stringify(value));
  };
  if (method !== "GET" && hub.readOnly) {
    reply(403, { message: "Resource not accessible by integration" });
    return;
  }
  const path = decodeURIComponent(url.pathname);
  const failure = nextFailure(hub, `${method} ${path}`);
  if (failure) {
    if (failure.isDone === true) route(hub, repository, method, path, url.searchParams, body);
    response.writeHead(failure.status, { "content-type": "application/json", ...failure.headers });
    response.end(JSON.stringify(failure.body ?? { message: "no" }));
    return;
  }
  if (method === "POST" && path.endsWith(`/statuses/${"0".repeat(40)}`)) {
    reply(422, { message: "No commit found for SHA" });
    return;
  }
  const found = route(hub, repository, method, path, url.searchParams, body);
  if (found === undefined) reply(404, { message: "Not Found" });
  else reply(method === "POST" ? 201 : 200, found);
}

function nextFailure(hub: Hub, request: string): Failure | undefined {
  const failure = hub.failures.find(({ to }) => request.includes(to));
  if (!failure) return undefined;
  const { times = 1 } = failure;
  const rest = times > 1 ? [{ ...failure, times: times - 1 }] : [];
  hub.failures = [...hub.failures.filter((other) => other !== failure), ...rest];
  return failure;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>);
}

function route(
  hub: Hub,
  repository: string,
  method: string,
  path: string,
  query: URLSearchParams,
  body: Record<string, unknown>,
): unknown {
  const page = <T>(all: readonly T[]): readonly T[] => {
    const size = Number(query.get("per_page") ?? 30);
    return all.slice((Number(query.get("page") ?? 1) - 1) * size).slice(0, size);
  };
  const [, number, rest] = /^\/repos\/acme\/shop\/pulls\/(\d+)(\/\w+)?$/.exec(path) ?? [];
  if (number !== undefined && method === "GET") {
    const id = Number(number);
    if (rest === "/reviews") return page(hub.reviews[id] ?? []);
    if (rest === "/commits") return page(hub.commits[id] ?? []);
    return hub.pulls[id];
  }
  const { setup } = hub;
  if (setup && method === "GET") {
    if (path === "/repos/acme/shop") return setup.repository;
    if (path === "/repos/acme/shop/rules/branches/main") return setup.rules;
    if (path === "/repos/acme/shop/branches/main") return setup.branch;
    if (path === "/repos/acme/shop/actions/workflows/gate.yml/runs") return { workflow_runs: setup.sweeps };
  }
  if (path === "/repos/acme/shop/pulls") return page(Object.values(hub.pulls));
  const [, from, to] = /^\/repos\/acme\/shop\/compare\/(\w+)\.\.\.(\w+)$/.exec(path) ?? [];
  if (from !== undefined && to !== undefined) {
    const git = (...args: string[]) =>
      execFileSync("git", args, { cwd: repository, encoding: "utf8" }).trim();
    const ahead = Number(git("rev-list", "--count", `${from}..${to}`));
    return { merge_base_commit: { sha: git("merge-base", from, to) }, total_commits: ahead };
  }
  const [, sha] = /^\/repos\/acme\/shop\/statuses\/(\w+)$/.exec(path) ?? [];
  if (sha !== undefined && method === "POST") {
    hub.statuses.push({ sha, ...body } as Hub["statuses"][number]);
    return { id: hub.statuses.length };
  }
  const [, listed] = /^\/repos\/acme\/shop\/commits\/(\w+)\/statuses$/.exec(path) ?? [];
  if (listed !== undefined) return page(hub.statuses.filter((status) => status.sha === listed).reverse());
  if (path === "/graphql") return { data: { viewer: { login: hub.viewer } } };
  const [, issue] = /^\/repos\/acme\/shop\/issues\/(\d+)\/comments$/.exec(path) ?? [];
  if (issue !== undefined && method === "GET")
    return page(hub.comments.filter((comment) => comment.issue === Number(issue)));
  if (issue !== undefined) {
    const user = { login: hub.viewer, type: "Bot" };
    hub.comments.push({
      id: hub.comments.length + 1,
      issue: Number(issue),
      body: String(body.body),
      user,
    });
    return hub.comments.at(-1);
  }
  const [, comment] = /^\/repos\/acme\/shop\/issues\/comments\/(\d+)$/.exec(path) ?? [];
  const existing = hub.comments.find(({ id }) => id === Number(comment));
  if (existing && method === "PATCH") return Object.assign(existing, { body: String(body.body) });
  if (existing && method === "DELETE") {
    hub.comments = hub.comments.filter((other) => other !== existing);
    return {};
  }
  const [, person = ""] = /^\/repos\/acme\/shop\/collaborators\/([\w-]+)\/permission$/.exec(path) ?? [];
  if (hub.permissions[person] !== undefined)
    return { permission: hub.permissions[person], user: { login: person } };
  const [, team] = /^\/orgs\/acme\/teams\/([\w-]+)\/members$/.exec(path) ?? [];
  if (team !== undefined && hub.teams[team]) return page(hub.teams[team].map((login) => ({ login })));
  return undefined;
}
