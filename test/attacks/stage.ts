import { rmSync, symlinkSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { localQuestion } from "../../src/commands/local.js";
import { signOffText } from "../../src/governance/commands/sign-off-text.js";
import { simulate } from "../../src/governance/commands/simulate.js";
import { gate } from "../../src/line/gate.js";
import { approval, runAction, runnerEnv, type Run } from "../action/run-action.js";
import type { Hub, HubServer } from "../support/github-server.js";
import { type Files, type Repository, repository } from "../support/repository.js";
import { type Ran, run } from "../support/run.js";
import { dan, milkFile } from "./dairy.js";

/** One pull request. */
export interface Step {
  /** Whose commit it is; a stranger's by default. */
  readonly by?: string;
  readonly files?: Files;
  readonly remove?: readonly string[];
  /** Symbolic links, and where they lead. */
  readonly links?: Readonly<Record<string, string>>;
  /** Who approves it. */
  readonly approve?: readonly string[];
  /** dan signs the change by a file; a refusal goes away again with the next commit, or with a merge into the governed branch. */
  readonly signed?: "approve" | "refuse";
  readonly merged?: true;
  /** Of the refusal only its signature goes away. */
  readonly bared?: true;
  /** Commits of other files in the folder of sign-offs, before and after. */
  readonly padded?: number;
  /** When it is judged, and lands; a Saturday night by default. */
  readonly at?: string;
  /** Somebody with the right to push lands it without asking. */
  readonly forced?: true;
}

export const saturdayNight = "2026-11-28T21:30:00Z";

function dated(at: string, by: string): void {
  const who = { NAME: by, EMAIL: `${by}@example.com`, DATE: at };
  for (const role of ["AUTHOR", "COMMITTER"])
    for (const [key, value] of Object.entries(who)) process.env[`GIT_${role}_${key}`] = value;
}

export function founded(files: Files): Repository {
  dated("2026-09-01T09:00:00Z", "ada");
  const repo = repository(files);
  repo.git("config", "uploadpack.allowAnySHA1InWant", "true");
  return repo;
}

/** Writes a step on a branch of its own. */
export async function propose(repo: Repository, step: Step): Promise<void> {
  const { by = "eve", files = {}, remove = [], links = {}, at = saturdayNight } = step;
  dated(at, by);
  repo.git("checkout", "-q", "-B", "topic", "main");
  for (const path of remove) rmSync(join(repo.root, path), { recursive: true });
  for (const [path, target] of Object.entries(links)) {
    const file = join(repo.root, path);
    mkdirSync(dirname(file), { recursive: true });
    rmSync(file, { recursive: true, force: true });
    symlinkSync(target, file);
  }
  repo.commit(files);
  if (step.signed === undefined) return;
  const signed = await signOff(repo, at, step.signed);
  pad(repo, step);
  repo.commit(signed);
  if (step.signed === "approve") return;
  if (step.merged) {
    repo.gits(["checkout", "-q", "--detach", "main"], ["merge", "-q", "--no-ff", "--no-commit", "topic"]);
    repo.git("rm", "-q", "-f", ...Object.keys(signed));
    repo.git("commit", "-q", "-m", "Merge");
    repo.git("checkout", "-q", "-B", "topic");
    return;
  }
  for (const file of Object.keys(signed))
    if (!step.bared || file.endsWith(".sig")) rmSync(join(repo.root, file));
  repo.commit();
  pad(repo, step);
}

function pad(repo: Repository, { padded = 0 }: Step): void {
  if (padded === 0) return;
  repo.append(Array.from({ length: padded }, (_, i) => ({ "governance/signoffs/notes.txt": String(i) })));
  rmSync(join(repo.root, "governance/signoffs/notes.txt"));
  repo.commit();
}

async function signOff(repo: Repository, at: string, decision: "approve" | "refuse"): Promise<Files> {
  const question = await localQuestion({ cwd: repo.root, now: Date.parse(at) - 3_600_000, zone: "UTC" });
  const answer = await gate(question);
  if ("faults" in answer || !answer.needs) throw new Error("there is nothing to sign");
  const first = repo.git("rev-list", "--first-parent", "--max-parents=0", "main");
  const isTaken = (file: string) => question.sources.baseSide.entries.has(file);
  const wish = { repository: first, contract: milkFile, signer: "@dan", isTaken, decision } as const;
  const made = signOffText(answer.needs, wish);
  if ("message" in made) throw new Error(made.message);
  return { [made.file]: made.text, [`${made.file}.sig`]: dan.sign(made.text) };
}

export function land(repo: Repository, at = saturdayNight): void {
  dated(at, "ada");
  repo.git("checkout", "-q", "main");
  repo.git("merge", "-q", "--no-ff", "-m", "Merge", "topic");
}

/** The decision in this process, without starting a program. */
export async function decided(repo: Repository, { approve = [], at = saturdayNight }: Step): Promise<string> {
  const answer = await gate(await localQuestion({ cwd: repo.root, now: Date.parse(at), zone: "UTC" }));
  if ("faults" in answer) return answer.faults.map(({ message }) => message).join("; ");
  const { needs, facts, report } = answer;
  if (!needs || !facts) return report.decision.status;
  const handles = approve.map((person) => `@${person}` as const);
  const { status, requirements } = await simulate(needs, facts, { approve: handles });
  const open = requirements.flatMap((need) => (need.status === "met" ? [] : [need.message]));
  return status === "pass" ? status : `${status}: ${open.join("; ")}`;
}

/** What the command answers. */
export function asked(repo: Repository, { approve = [], at = saturdayNight }: Step): Promise<Ran> {
  return run(repo.root, "simulate", ...approve.flatMap((person) => ["--approve", `@${person}`]), "--at", at);
}

/** The proposal as a pull request, and one run of the Action in a checkout of its head. */
export async function acted(
  repo: Repository,
  server: HubServer,
  step: Step & { readonly reviewed?: string },
): Promise<Run> {
  const { by = "eve", approve = [], at = saturdayNight } = step;
  const head = repo.git("rev-parse", "topic");
  const checkout = repository();
  checkout.gits(
    ["fetch", "-q", "--no-tags", "--depth=1", `file://${repo.root}`, head],
    ["remote", "add", "origin", `file://${repo.root}`],
    ["checkout", "-q", "--detach", "FETCH_HEAD"],
  );
  const pull = {
    number: 7,
    state: "open",
    user: { login: by },
    head: { sha: head, ref: "topic", repo: { full_name: "acme/shop" } },
    base: { sha: repo.git("rev-parse", "main"), ref: "main" },
  };
  Object.assign(server.hub, {
    pulls: { 7: pull },
    commits: { 7: commitsOf(repo) },
    reviews: { 7: approve.map((login) => approval(login, step.reviewed ?? head, "APPROVED", at)) },
  } satisfies Partial<Hub>);
  const payload = { pull_request: pull, repository: { default_branch: "main" } };
  const env = runnerEnv({ name: "pull_request", payload, api: server.url, workspace: checkout.root });
  return runAction(env, { token: "job-token", comment: "false" }, Date.parse(at));
}

function commitsOf(repo: Repository): object[] {
  const lines = repo.git("log", "--reverse", "--format=%H %P,%ae,%ce", "main..topic").split("\n");
  return lines.map((line) => {
    const [ids = "", author = "", committer = ""] = line.split(",");
    const [sha, ...parents] = ids.split(" ");
    const login = (email: string) => ({ login: email.replace(/@.*/, "") });
    return {
      sha,
      parents: parents.map((parent) => ({ sha: parent })),
      author: login(author),
      committer: login(committer),
      commit: { message: "x", author: { email: author }, committer: { email: committer } },
    };
  });
}
