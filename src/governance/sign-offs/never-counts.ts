import type { Handle } from "../../model/decision.js";
import { type CommitFact, type Facts, isUnverifiable, uncommittedId } from "../facts.js";
import type { Case, Needs } from "../needs/needs.js";
import { isAttributesFile } from "../../model/schema-files.js";
import { isGovernanceFile, readersWith } from "../needs/protected.js";
import { entryFor, pathsOf } from "../policy/contracts.js";
import type { Policy } from "../policy/policy.js";

/** Who cannot sign this proposal because they made it. */
export interface NeverCounts {
  /** Why a person's sign-off does not count; undefined when it does. */
  why(person: Handle): string | undefined;
  /** Set when the authors of the proposal are unknown: then no sign-off can be counted. */
  readonly unverifiable?: string;
  /** Commits of which it is not known who made them, with the address that each names. */
  readonly strangers?: readonly string[];
}

/** The author, and everyone whose commits change a contract or a governance file. */
export function neverCounts({ policy, cases }: Needs, facts: Facts): NeverCounts {
  const reasons = new Map<string, string>();
  if (facts.author !== undefined) reasons.set(facts.author.toLowerCase(), "is the author");
  const { commits } = facts;
  if (commits === undefined || isUnverifiable(commits)) {
    const unverifiable = commits?.unverifiable ?? "it is not known who made this change";
    return { why: (person) => reasons.get(person.toLowerCase()), unverifiable };
  }
  const watched = new Set(cases.flatMap(watchedPaths));
  const strangers: string[] = [];
  const anybody = isUntold(cases, commits);
  for (const commit of commits) {
    if (!anybody && !commit.paths.some((path) => isWatched(policy, watched, path))) continue;
    for (const person of commit.people) add(reasons, person, commit);
    for (const email of commit.emails) {
      const person = personOf(policy, email);
      if (person) add(reasons, person, commit);
      else strangers.push(`${nameOf(commit)} by ${email}`);
    }
  }
  const why = (person: Handle) => reasons.get(person.toLowerCase());
  if (strangers.length === 0 || policy.signoff.unknownCommitters === "ignore") return { why, strangers };
  const unverifiable = `nobody knows whose account made ${strangers.slice(0, 3).join(", ")}: add the address under people:, or set signoff: {unknownCommitters: ignore}`;
  return { why, unverifiable, strangers };
}

/** The files of a case that its makers touched: a dependent contract changed through its cause. */
function watchedPaths(matter: Case): readonly string[] {
  if (matter.kind !== "contract" && matter.kind !== "dependent") return [matter.path];
  const { pairing, cause } = matter.comparison;
  return [...pathsOf(pairing), ...(cause === undefined ? [] : [cause])];
}

/**
 * Whether a contract differs that no commit says it changed: a merge did it, by throwing one side's change away, and
 * whoever committed may have made that merge.
 */
function isUntold(cases: readonly Case[], commits: readonly CommitFact[]): boolean {
  const changed = new Set(commits.flatMap(({ paths }) => paths));
  return cases.some((matter) => {
    if (matter.kind !== "contract" && matter.kind !== "dependent") return false;
    const { cause, pairing } = matter.comparison;
    return !(cause === undefined ? pathsOf(pairing) : [cause]).some((path) => changed.has(path));
  });
}

function isWatched(policy: Policy, watched: ReadonlySet<string>, path: string): boolean {
  return watched.has(path) || entryFor(policy, path) !== undefined || governs(policy, path);
}

function governs(policy: Policy, path: string): boolean {
  if (isGovernanceFile(policy, path) || readersWith(policy, path).length > 0) return true;
  return isAttributesFile(path);
}

function add(reasons: Map<string, string>, person: Handle, commit: CommitFact): void {
  const key = person.toLowerCase();
  if (!reasons.has(key)) reasons.set(key, `changed a contract in ${nameOf(commit)}`);
}

function nameOf({ id }: CommitFact): string {
  return id === uncommittedId ? "uncommitted edits" : `commit ${id.slice(0, 10)}`;
}

/** An address of people:, or one that GitHub made for an account. */
function personOf(policy: Policy, email: string): Handle | undefined {
  const address = email.toLowerCase();
  const person = [...policy.people.values()].find(({ emails }) => emails.includes(address));
  if (person) return person.handle;
  const login = /^(?:\d+\+)?([a-z0-9][a-z0-9-]*)@users\.noreply\.github\.com$/.exec(address)?.[1];
  return login === undefined ? undefined : `@${login}`;
}
