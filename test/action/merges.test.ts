import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { join } from "node:path";
import { openRepository } from "../../src/hosts/git/repository.js";
import { mergesAgain } from "../../src/forge/merges.js";
import { commitsBetween } from "../../src/hosts/git/history.js";
import type { Repository } from "../support/repository.js";
import {
  isolateGit,
  removeTemporary,
  repository,
  repositoryAt,
  temporaryFolder,
} from "../support/repository.js";

beforeAll(isolateGit);
afterAll(removeTemporary);

const head = (repo: Repository) => repo.git("rev-parse", "HEAD");

/** main changes `shared` and `news`, the topic changes `mine`; then the topic merges main. */
function merged(...strategy: readonly string[]): Repository {
  const repo = repository({ shared: "a\n", news: "a\n", mine: "a\n" });
  repo.git("checkout", "-q", "-b", "topic");
  repo.commit({ mine: "b\n" });
  repo.git("checkout", "-q", "main");
  repo.commit({ shared: "b\n" });
  repo.commit({ news: "b\n" });
  repo.git("checkout", "-q", "topic");
  repo.git("merge", "-q", "--no-ff", "-m", "merge", ...strategy, "main");
  return repo;
}

/** A clone of so many generations, with or without a place to fetch more from. */
async function charged(repo: Repository, depth: number, origin: boolean): Promise<readonly string[]> {
  const root = join(temporaryFolder(), "clone");
  repo.git("clone", "-q", "--depth", String(depth), `file://${repo.root}`, root);
  if (!origin) repositoryAt(root).git("remote", "remove", "origin");
  const remote = {
    repository: await openRepository(root),
    token: undefined,
    serverUrl: "https://github.example",
  };
  const found = await mergesAgain(remote, head(repo), [head(repo)]);
  return [...(found.get(head(repo)) ?? ["nothing known"])].sort();
}

const ours = ["-s", "ours"];
const rows: readonly [string, readonly string[], number, boolean, readonly string[]][] = [
  ["an honest merge changes nothing", [], 2, true, []],
  ["a merge that throws away main's work changes that", ours, 2, true, ["news", "shared"]],
  ["… also where everything is there", ours, 9, false, ["news", "shared"]],
  ["where its sides parted is not there: everything that differs", [], 2, false, ["mine", "news", "shared"]],
  ["its parents are cut off: everything", [], 1, false, ["mine", "news", "shared"]],
];

it.each(rows)("%s", async (_, strategy, depth, origin, paths) => {
  expect(await charged(merged(...strategy), depth, origin)).toEqual(paths);
});

it("a shallow clone without GitHub charges the merge with everything that differs, too", async () => {
  const repo = merged();
  const root = join(temporaryFolder(), "clone");
  repo.git("clone", "-q", "--depth", "2", `file://${repo.root}`, root);
  const paths = async (cwd: string) => {
    const commits = await commitsBetween(cwd, [repo.git("rev-parse", "main")], head(repo));
    return new Set(commits.filter(({ id }) => id === head(repo)).flatMap((commit) => commit.paths));
  };
  expect(await paths(repo.root)).toEqual(new Set());
  expect(await paths(root)).toEqual(new Set(["mine", "news", "shared"]));
});

it("sides that parted in several places say nothing where history is cut off", async () => {
  const repo = merged();
  const first = head(repo);
  repo.git("checkout", "-q", "main");
  repo.git("merge", "-q", "--no-ff", "-m", "back", `${first}^`);
  repo.commit({ news: "c\n" });
  repo.git("checkout", "-q", "topic");
  repo.git("merge", "-q", "--no-ff", "-m", "across", "main");
  // At this depth the clone cannot tell from where the sides came.
  expect(await charged(repo, 3, false)).toEqual(["news"]);
  expect(await charged(repo, 9, false)).toEqual([]);
});

describe("nobody can word a commit or a name so that a change is hidden", () => {
  const between = (repo: Repository) =>
    commitsBetween(repo.root, [repo.git("rev-parse", "main")], head(repo));

  it.each(["a\n\n\u0003", "\u0001x\u0002y\u0003", "a\n\n:100644 x\n"])("message %j", async (message) => {
    const repo = repository({ shared: "a\n" });
    repo.git("checkout", "-q", "-b", "topic");
    repo.write({ shared: "b\n" });
    repo.git("commit", "-q", "-a", "-m", message);
    expect(await between(repo)).toMatchObject([{ id: head(repo), paths: ["shared"] }]);
  });

  it("names with control characters, or that look like a commit", async () => {
    const repo = repository({ shared: "a\n" });
    repo.git("checkout", "-q", "-b", "topic");
    const names = ["b\u0001q", "c\u0003", "d\ne", ":100644", "f".repeat(40), "shared"].sort();
    repo.commit(Object.fromEntries(names.map((name) => [name, "b\n"])));
    const [commit] = await between(repo);
    expect([...(commit?.paths ?? [])].sort()).toEqual(names);
  });

  it("a merge that throws a change away in a file that the proposal's attributes do not merge", async () => {
    const repo = repository({ shared: "a\n" });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ shared: "mine\n", ".gitattributes": "shared -merge\n" });
    repo.git("checkout", "-q", "main");
    repo.commit({ shared: "theirs\n" });
    repo.git("checkout", "-q", "topic");
    repo.git("merge", "-q", "--no-ff", "-s", "ours", "-m", "merge", "main");
    const merge = (await between(repo)).find(({ id }) => id === head(repo));
    expect(merge?.paths).toContain("shared");
  });
});
