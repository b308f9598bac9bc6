import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Files, Repository } from "../support/repository.js";
import { repository } from "../support/repository.js";

export const scenarios = new URL("../../fixtures/scenarios/", import.meta.url).pathname;

/** One everyday pull request: what it does to the company, when it is asked about, and what is expected. */
export interface Scenario {
  readonly title: string;
  /** When the check is run. */
  readonly at: string;
  readonly expectedExit: number;
  /** Files that the pull request removes. */
  readonly remove?: readonly string[];
  /** When `landed/` came to main after the company's first commit. */
  readonly landedAt?: string;
  /** The tag of the release that `landed/` is; what is in `unreleased/` came after it. */
  readonly release?: string;
  /** A template in the scenario's folder, written to main so many times: NN is the number. */
  readonly copies?: { readonly from: string; readonly to: string; readonly count: number };
  /** Who approves in the what-if that follows. */
  readonly approvedBy?: readonly string[];
  /** When that what-if is; default: at. */
  readonly approvedAt?: string;
  readonly expectedExitApproved?: number;
}

export const scenarioNames: readonly string[] = readdirSync(scenarios)
  .filter((name) => name !== "company" && statSync(join(scenarios, name)).isDirectory())
  .sort();

export function scenarioOf(name: string): Scenario {
  return JSON.parse(readFileSync(join(scenarios, name, "scenario.json"), "utf8")) as Scenario;
}

/** Every file below a folder, by its path in it; nothing when there is no such folder. */
export function filesOf(folder: string): Files {
  try {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    return Object.fromEntries(
      found.map((one) => {
        const path = join(one.parentPath, one.name);
        return [path.slice(folder.length + 1), readFileSync(path, "utf8")];
      }),
    );
  } catch {
    return {};
  }
}

/** The company of all scenarios on main. */
export function companyFiles(): Files {
  return filesOf(join(scenarios, "company"));
}

/** A commit at a moment: landed changes are counted by the time they landed. */
export function commitAt(repo: Repository, at: string, files: Files = {}): string {
  const before = process.env.GIT_COMMITTER_DATE;
  process.env.GIT_COMMITTER_DATE = at;
  try {
    return repo.commit(files);
  } finally {
    process.env.GIT_COMMITTER_DATE = before;
  }
}

/** A real repository: the company on main, what landed since, and the pull request on its branch. */
export function layOut(name: string, scenario: Scenario): Repository {
  const folder = join(scenarios, name);
  const repo = repository({ ...companyFiles(), ...copiesOf(folder, scenario) });
  const land = (part: string) => {
    const files = filesOf(join(folder, part));
    if (Object.keys(files).length > 0) commitAt(repo, scenario.landedAt ?? scenario.at, files);
  };
  if (scenario.landedAt !== undefined) commitAt(repo, scenario.landedAt, filesOf(join(folder, "landed")));
  if (scenario.release !== undefined) repo.git("tag", scenario.release);
  land("unreleased");
  const branchPoint = repo.git("rev-parse", "HEAD");
  land("meanwhile");
  repo.git("checkout", "-q", "-b", name, branchPoint);
  for (const path of scenario.remove ?? []) repo.git("rm", "-q", path);
  commitAt(repo, scenario.landedAt ?? scenario.at, filesOf(join(folder, "head")));
  return repo;
}

function copiesOf(folder: string, { copies }: Scenario): Files {
  if (!copies) return {};
  const template = readFileSync(join(folder, copies.from), "utf8");
  const numbers = Array.from({ length: copies.count }, (_, i) => String(i + 1).padStart(2, "0"));
  return Object.fromEntries(
    numbers.map((number) => [copies.to.replaceAll("NN", number), template.replaceAll("NN", number)]),
  );
}

/** Commits are named after their place in the history, so that an edited company rewrites no other golden file. */
export function withoutCommitIds(repo: Repository, text: string): string {
  const ids = repo.git("rev-list", "--reverse", "--topo-order", "HEAD").split("\n");
  return ids.reduce(
    (known, id, i) => known.replaceAll(id.slice(0, 10), `commit${String(i + 1).padStart(4, "0")}`),
    text,
  );
}
