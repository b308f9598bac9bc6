import { findTarget } from "../hosts/git/base.js";
import { usualBranches } from "../hosts/git/ref-names.js";
import { gitText } from "../hosts/git/process.js";
import type { Handle } from "../model/decision.js";

/** What git knows of the people and the place of a repository. */
export interface Surroundings {
  /** The last committers, the busiest first: handles that their addresses suggest, with these addresses. */
  readonly people: readonly { readonly handle: Handle; readonly emails: readonly string[] }[];
  /** Who may own what nobody owns. */
  readonly owner: Handle;
  /** "owner/name" where origin is on GitHub. */
  readonly slug: string | undefined;
  readonly host: "github" | "gitlab" | undefined;
  /** The branch that governs by its short name; "" where nothing is checked out and none is known. */
  readonly branch: string;
  /** Whether commands find that branch unasked, once something is committed to it. */
  readonly isFound: boolean;
  /** The remotes, origin first, then those of which this clone has branches: where git could learn what the default branch is. */
  readonly remotes: readonly string[];
  /** The branches of the first of them that this clone knows. */
  readonly fetched: readonly string[];
  /** Whether there are branches beside the one that is checked out: then nothing shows which of them governs. */
  readonly hasOthers: boolean;
}

const mostPeople = 5;
const mostCommits = 300;

/** @param tip undefined: there is no commit yet. */
export async function surroundingsOf(cwd: string, tip: string | undefined): Promise<Surroundings> {
  const url = (await gitText(["config", "--get", "remote.origin.url"], { cwd, accept: [1] })).trim();
  const [, slug] = /github\.com[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  const log = [
    "log",
    "-n",
    String(mostCommits),
    "--no-merges",
    "--format=%ae",
    ...(tip === undefined ? [] : [tip, "--"]),
  ];
  const own = (await gitText(["config", "--get", "user.email"], { cwd, accept: [1] })).trim();
  const committed = tip === undefined ? "" : await gitText(log, { cwd });
  const busiest = peopleOf(committed.split("\n").filter(Boolean));
  // Whoever runs this commits next.
  const people = busiest.some(({ emails }) => emails.includes(own)) ? busiest : withPerson(busiest, own);
  const target = await findTarget(cwd, undefined);
  const branch = (await gitText(["symbolic-ref", "--quiet", "--short", "HEAD"], { cwd, accept: [1] })).trim();
  return {
    people,
    owner: people[0]?.handle ?? (slug === undefined ? "@owner" : `@${slug.split("/")[0] ?? ""}`),
    slug,
    host: slug !== undefined ? "github" : url.includes("gitlab") ? "gitlab" : undefined,
    branch: target?.name.replace(/^origin\//, "") ?? branch,
    isFound: target !== undefined || usualBranches.includes(branch),
    ...(await remotesOf(cwd, branch)),
  };
}

async function remotesOf(
  cwd: string,
  branch: string,
): Promise<Pick<Surroundings, "remotes" | "fetched" | "hasOthers">> {
  const names = (await gitText(["remote"], { cwd })).split("\n").filter(Boolean);
  const list = ["for-each-ref", "--format=%(refname)", "refs/heads/", "refs/remotes/"];
  const refs = (await gitText(list, { cwd })).split("\n");
  const below = (folder: string) =>
    refs.filter((ref) => ref.startsWith(folder)).map((ref) => ref.slice(folder.length));
  const fetchedFrom = (name: string) => below(`refs/remotes/${name}/`).filter((ref) => ref !== "HEAD");
  const rank = (name: string) => (name === "origin" ? 0 : fetchedFrom(name).length > 0 ? 1 : 2);
  const remotes = names.sort((a, b) => rank(a) - rank(b));
  const [first] = remotes;
  const fetched = first === undefined ? [] : fetchedFrom(first);
  const hasOthers = [...below("refs/heads/"), ...fetched].some((name) => name !== branch);
  return { remotes, fetched, hasOthers };
}

function withPerson(people: Surroundings["people"], email: string): Surroundings["people"] {
  const handle = handleIn(email);
  if (handle === undefined) return people;
  const isSame = (person: { readonly handle: Handle }) =>
    person.handle.toLowerCase() === handle.toLowerCase();
  return people.some(isSame)
    ? people.map((person) => (isSame(person) ? { ...person, emails: [...person.emails, email] } : person))
    : [...people, { handle, emails: [email] }];
}

function peopleOf(emails: readonly string[]): Surroundings["people"] {
  const counts = new Map<string, { handle: Handle; emails: Set<string>; commits: number }>();
  for (const email of emails) {
    const handle = handleIn(email);
    if (handle === undefined) continue;
    const person = counts.get(handle.toLowerCase()) ?? { handle, emails: new Set<string>(), commits: 0 };
    person.emails.add(email);
    person.commits += 1;
    counts.set(handle.toLowerCase(), person);
  }
  return [...counts.values()]
    .sort((a, b) => b.commits - a.commits)
    .slice(0, mostPeople)
    .map(({ handle, emails: addresses }) => ({ handle, emails: [...addresses].sort() }));
}

/** Addresses under which programs commit, and those that stand for nobody. */
function isProgram(email: string): boolean {
  const [local = "", host = ""] = email.toLowerCase().split("@");
  const words = local.split(/[^a-z]+/);
  return (
    local.includes("[bot]") ||
    words.some((word) => programs.has(word)) ||
    /^(?:localhost|.*\.local|.*\.internal)$/.test(host)
  );
}

const programs: ReadonlySet<string> = new Set(
  "noreply reply root action actions bot ci cd jenkins travis circleci renovate dependabot semantic release automation automated build builder deploy deployer runner gitlab github svc service snyk mergify".split(
    " ",
  ),
);

/** GitHub's own addresses tell the login; of others the part before the @ is a guess. Programs are no people. */
function handleIn(email: string): Handle | undefined {
  if (isProgram(email)) return undefined;
  const [, login] = /^(?:\d+\+)?([A-Za-z\d-]+)@users\.noreply\.github\.com$/.exec(email) ?? [];
  const [local = ""] = email.split("@");
  const name =
    login ??
    local
      .replace(/\+.*$/, "")
      .replace(/[^A-Za-z\d-]+/g, "-")
      .replace(/^-+|-+$/g, "");
  return name === "" || !email.includes("@") ? undefined : `@${name}`;
}
