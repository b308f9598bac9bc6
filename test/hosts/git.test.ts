import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gitSources } from "../../src/hosts/git/git.js";
import { NoSources } from "../../src/model/sources.js";
import type { Sources } from "../../src/model/sources.js";
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

/** What differs, as `path: base → head` with the texts of both sides. */
async function differences(sources: Sources): Promise<string[]> {
  const paths = sources.differing.map(({ path }) => path);
  await Promise.all([sources.baseSide.load(paths), sources.headSide.load(paths)]);
  const text = (side: "baseSide" | "headSide", path: string) => {
    const loaded = sources[side].read(path);
    return "text" in loaded ? loaded.text : `(${loaded.fault})`;
  };
  return sources.differing
    .map(({ path, base, head }) => {
      const sides = [base && text("baseSide", path), head && text("headSide", path)];
      return `${path}: ${sides.map((side) => side ?? "–").join(" → ")}`;
    })
    .sort();
}

/** Exit code and message of what was thrown. */
async function faultOf(sources: Promise<Sources>): Promise<[number, string]> {
  try {
    await sources;
  } catch (error) {
    if (error instanceof NoSources) return [error.exit, error.message];
    throw error;
  }
  throw new Error("nothing was thrown");
}

const differing = async (repo: Repository, request: { base?: string; head?: string } = {}) =>
  differences(await gitSources({ cwd: repo.root, ...request }));

describe("the default branch without a remote's", () => {
  it.each<[string, readonly (readonly string[])[], string]>([
    ["main", [], "main"],
    ["origin/main before main", [["update-ref", "refs/remotes/origin/main", "older"]], "origin/main"],
    [
      "origin/master, which is packed, before main",
      [
        ["update-ref", "refs/remotes/origin/master", "older"],
        ["pack-refs", "--all"],
        ["update-ref", "refs/heads/main", "newer"],
      ],
      "origin/master",
    ],
    [
      "a branch, where a folder of branches has the name of another",
      [
        ["branch", "-m", "main", "master"],
        ["update-ref", "refs/heads/main/x", "older"],
      ],
      "master",
    ],
  ])("is %s", async (_, calls, name) => {
    const repo = repository({ "a.txt": "1" });
    repo.git("tag", "older");
    repo.commit({ "a.txt": "2" });
    repo.git("tag", "newer");
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ "a.txt": "3" });
    for (const call of calls) repo.git(...call);
    const { target, base } = await gitSources({ cwd: repo.root });
    const commit = repo.git("rev-parse", `${name.includes("origin") ? "older" : "newer"}^{}`);
    expect([target?.name, base.commit]).toEqual([name, commit]);
  });

  it("is the one of the repository that the environment names", async () => {
    const named = repository({ "a.txt": "1" });
    named.git("update-ref", "refs/remotes/origin/main", "HEAD");
    named.commit({ "a.txt": "2" });
    const repo = repository({ "a.txt": "1" });
    process.env.GIT_DIR = join(named.root, ".git");
    try {
      expect((await gitSources({ cwd: repo.root })).target?.name).toBe("origin/main");
    } finally {
      Reflect.deleteProperty(process.env, "GIT_DIR");
    }
  });
});

describe("the working tree", () => {
  it("counts what is staged, unstaged and untracked, and leaves out what git ignores", async () => {
    const repo = repository({
      "a.txt": "a",
      "b.txt": "b",
      "c.txt": "c",
      "gone.txt": "g",
      ".gitignore": "*.log\n",
    });
    repo.write({ "a.txt": "staged", "b.txt": "unstaged", "new.txt": "untracked", "x.log": "ignored" });
    repo.git("add", "a.txt");
    repo.git("rm", "-q", "gone.txt");
    expect(await differing(repo)).toEqual([
      "a.txt: a → staged",
      "b.txt: b → unstaged",
      "gone.txt: g → –",
      "new.txt: – → untracked",
    ]);
  });

  it("reads the disk where the index says otherwise", async () => {
    const repo = repository({ "both.txt": "1", "kept.txt": "k" });
    repo.write({ "both.txt": "2" });
    repo.git("add", "both.txt");
    repo.write({ "both.txt": "3" });
    repo.git("rm", "-q", "--cached", "kept.txt");
    repo.write({ "intended.txt": "i" });
    repo.git("add", "-N", "intended.txt");
    expect(await differing(repo)).toEqual(["both.txt: 1 → 3", "intended.txt: – → i", "kept.txt: k → k"]);
  });

  it("says nothing of a file that was touched or whose mode changed, and of a rename both halves", async () => {
    const repo = repository({ "a.txt": "a", "old.txt": "same" });
    chmodSync(join(repo.root, "a.txt"), 0o755);
    repo.git("mv", "old.txt", "new.txt");
    const sources = await gitSources({ cwd: repo.root });
    expect(await differences(sources)).toEqual(["a.txt: a → a", "new.txt: – → same", "old.txt: same → –"]);
  });

  it("takes a conflicted file as it lies on disk", async () => {
    const repo = repository({ "a.txt": "0" });
    repo.git("checkout", "-q", "-b", "other");
    repo.commit({ "a.txt": "1" });
    repo.git("checkout", "-q", "main");
    repo.commit({ "a.txt": "2" });
    expect(() => repo.git("merge", "other")).toThrow();
    repo.write({ "a.txt": "resolved" });
    expect(await differing(repo)).toEqual(["a.txt: 2 → resolved"]);
    repo.write({ "a.txt": "2" });
    const sources = await gitSources({ cwd: repo.root });
    await sources.headSide.load(["a.txt"]);
    expect(sources.headSide.read("a.txt")).toEqual({ text: "2" });
    expect(sources.headLines).toBeUndefined(); // the index lists it once per stage: lines are not files
  });

  it("reads files that a sparse checkout left out", async () => {
    const repo = repository({ "in/a.txt": "a", "out/b.txt": "b" });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ "out/b.txt": "changed" });
    repo.git("sparse-checkout", "set", "in");
    const sources = await gitSources({ cwd: repo.root });
    expect(await differences(sources)).toEqual(["out/b.txt: b → changed"]);
    expect(await sources.headSide.mentioning(["changed"], [".txt"])).toEqual(["out/b.txt"]);
  });

  it("gives the lines of head's files where they are as many as base's: of the tree and of a commit", async () => {
    const repo = repository({ "a.txt": "a", "b.txt": "b" });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ "b.txt": "changed" });
    const paths = async (head?: string) => {
      const { headLines } = await gitSources({ cwd: repo.root, ...(head !== undefined && { head }) });
      return headLines?.match(/(?<=\t)[^\0]*/g);
    };
    expect(await paths()).toEqual(["a.txt", "b.txt"]);
    expect(await paths("topic")).toEqual(["a.txt", "b.txt"]);
    repo.commit({ "c.txt": "c" });
    expect(await paths()).toBeUndefined();
    expect(await paths("topic")).toBeUndefined();
  });

  it.each([
    ["twice", (ours: string, theirs: string) => [`a.avsc ${theirs}`, `a.avsc ${theirs}`, `b.avsc ${ours}`]],
    ["out of order", (ours: string, theirs: string) => [`b.avsc ${ours}`, `a.avsc ${theirs}`]],
  ])("does not compare a commit that holds a path %s", async (_, entries) => {
    const repo = repository({ "a.avsc": '"int"', "b.avsc": '"int"' });
    const [ours = "", theirs = ""] = ['"int"', '"string"'].map((content) => {
      repo.write({ "a.avsc": content });
      return repo.git("hash-object", "-w", "a.avsc");
    });
    repo.git("checkout", "-q", "a.avsc");
    const input = Buffer.concat(
      entries(ours, theirs).map((entry) => {
        const [name = "", oid = ""] = entry.split(" ");
        return Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(oid, "hex")]);
      }),
    );
    const options = { cwd: repo.root, input, encoding: "utf8" } as const;
    const tree = execFileSync("git", ["hash-object", "-t", "tree", "-w", "--literally", "--stdin"], options);
    repo.git("branch", "topic", repo.git("commit-tree", tree.trim(), "-p", "main", "-m", "x"));
    await expect(gitSources({ cwd: repo.root, base: "main", head: "topic" })).rejects.toThrow(
      /a commit holds a\.avsc twice, or its files out of order/,
    );
  });

  it("works from a subfolder and in a linked worktree", async () => {
    const repo = repository({ "sub/a.txt": "a", "b.txt": "b" });
    repo.write({ "b.txt": "changed", "sub/new.txt": "n" });
    const expected = ["b.txt: b → changed", "sub/new.txt: – → n"];
    expect(await differences(await gitSources({ cwd: join(repo.root, "sub") }))).toEqual(expected);
    const linked = join(temporaryFolder(), "linked");
    repo.git("worktree", "add", "-q", "-b", "topic", linked);
    writeFileSync(join(linked, "b.txt"), "there");
    expect(await differing(repositoryAt(linked))).toEqual(["b.txt: b → there"]);
  });

  it("leaves submodules and repositories inside alone", async () => {
    const inner = repository({ "x.txt": "x" });
    const repo = repository({ "a.txt": "a", "was-file": "f" });
    repo.git("-c", "protocol.file.allow=always", "submodule", "add", "-q", inner.root, "module");
    repo.commit();
    repo.write({ "module/x.txt": "changed", "module/y.txt": "new" });
    execFileSync("git", ["init", "-q", join(repo.root, "nested")]);
    repo.write({ "nested/z.txt": "z" });
    const sources = await gitSources({ cwd: repo.root });
    expect(await differences(sources)).toEqual([]);
    expect([...sources.headSide.entries.keys()].sort()).toEqual([".gitmodules", "a.txt", "was-file"]);
  });
});

describe("names", () => {
  const names = [
    "with space.txt",
    'quo"te.txt',
    "new\nline.txt",
    "tab\there.txt",
    "é.txt",
    "日本.txt",
    "a:b.txt",
    "-x.txt",
    ":(top)y.txt",
    "back\\slash.txt",
    "*.txt",
  ];
  it.each(["sha1", "sha256"])("of all kinds come back as they are (%s)", async (format) => {
    const repo = repository(
      Object.fromEntries(names.map((name) => [`d/${name}`, "base Needle"])),
      `--object-format=${format}`,
    );
    repo.write(Object.fromEntries(names.map((name) => [`d/${name}`, "head"])));
    const expected = names.map((name) => `d/${name}: base Needle → head`).sort();
    expect(await differing(repo)).toEqual(expected);
    const sources = await gitSources({ cwd: repo.root });
    const found = await sources.baseSide.mentioning(["Needle"], [".txt"]);
    expect(found).toEqual(names.map((name) => `d/${name}`).sort());
    const base = repo.git("rev-parse", "HEAD");
    repo.commit();
    expect(await differing(repo, { base, head: "HEAD" })).toEqual(expected);
  });
});

describe("the base", () => {
  const clone = (from: Repository, ...options: readonly string[]) => {
    const root = join(temporaryFolder(), "clone");
    execFileSync("git", ["clone", "-q", ...options, `file://${from.root}`, root], { stdio: "ignore" });
    return repositoryAt(root);
  };

  it.each<[string, (repo: Repository) => void, string]>([
    ["what origin/HEAD says", (repo) => repo.git("remote", "set-head", "origin", "trunk"), "origin/trunk"],
    [
      "origin/main without it",
      (repo) => repo.git("symbolic-ref", "--delete", "refs/remotes/origin/HEAD"),
      "origin/main",
    ],
    ["main without a remote", (repo) => repo.git("remote", "remove", "origin"), "main"],
  ])("is by default %s", async (_name, prepare, ref) => {
    const upstream = repository({ "a.txt": "a" });
    upstream.git("branch", "trunk");
    const repo = clone(upstream);
    prepare(repo);
    const { base } = await gitSources({ cwd: repo.root });
    expect(base).toEqual({ ref, commit: upstream.git("rev-parse", "main") });
  });

  it("is master where there is no main", async () => {
    const repo = repository({ "a.txt": "a" });
    repo.git("branch", "-m", "master");
    expect((await gitSources({ cwd: repo.root })).base.ref).toBe("master");
  });

  it("is the merge base, not the tip, of the working tree and of a commit, HEAD detached or not", async () => {
    const repo = repository({ "a.txt": "a", "b.txt": "b" });
    repo.git("checkout", "-q", "-b", "topic");
    const topic = repo.commit({ "a.txt": "topic" });
    repo.git("checkout", "-q", "main");
    repo.commit({ "b.txt": "main moved on" });
    repo.git("checkout", "-q", "--detach", "topic");
    expect(await differing(repo)).toEqual(["a.txt: a → topic"]);
    expect(await differing(repo, { base: "main" })).toEqual(["a.txt: a → topic"]);
    repo.git("checkout", "-q", "main");
    const sources = await gitSources({ cwd: repo.root, head: "topic" });
    expect(sources.head).toEqual({ ref: "topic", commit: topic });
    expect(await differences(sources)).toEqual(["a.txt: a → topic"]);
  });

  it("is none where branches were merged crosswise, until one is merged into the other", async () => {
    const repo = repository({ "a.txt": "0", "b.txt": "0" });
    repo.git("checkout", "-q", "-b", "one");
    repo.commit({ "a.txt": "1" });
    repo.git("checkout", "-q", "-b", "two", "main");
    const two = repo.commit({ "b.txt": "2" });
    repo.git("merge", "-q", "-m", "m", "one");
    repo.git("checkout", "-q", "one");
    repo.git("merge", "-q", "-m", "m", two);
    repo.commit({ "c.txt": "3" });
    await expect(differing(repo, { base: "two" })).rejects.toThrow(
      /^merge two into head first: they were merged crosswise and parted at several commits \(\w{10}, \w{10}\), so it is not known what head changes/,
    );
    repo.git("merge", "-q", "-m", "m", "two");
    expect(await differing(repo, { base: "two" })).toEqual(["c.txt: – → 3"]);
  });

  it("is the first of a commit's parents when that is named, root commits included", async () => {
    const repo = repository({ "a.txt": "1" });
    repo.commit({ "a.txt": "2" });
    repo.commit({ "a.txt": "3" });
    expect(await differing(repo, { base: "HEAD~2", head: "HEAD~1" })).toEqual(["a.txt: 1 → 2"]);
  });

  it.each(["v1", "main~1", "HEAD^{/second}~1", "@~1", "main@{upstream}~1"])(
    "may be named in any way that git knows: %s",
    async (base) => {
      const repo = repository({ "a.txt": "1" });
      repo.git("commit", "-q", "--amend", "-m", "first");
      repo.git("tag", "-a", "-m", "annotated", "v1");
      repo.commit({ "a.txt": "2" });
      repo.git("commit", "-q", "--amend", "-m", "second");
      repo.git("branch", "tracked");
      repo.git("branch", "-q", "--set-upstream-to", "tracked");
      expect(await differing(repo, { base })).toEqual(["a.txt: 1 → 2"]);
      expect(await differing(repo, { base, head: "main" })).toEqual(["a.txt: 1 → 2"]);
      expect((await gitSources({ cwd: repo.root, base })).base.ref).toBe(base);
    },
  );

  it.each(["-v1", "--all", "main..v1", "HEAD...HEAD", "nowhere"])(
    "is not %s: that is no commit",
    async (base) => {
      const repo = repository({ "a.txt": "1" });
      for (const head of [undefined, "HEAD"])
        expect(await faultOf(gitSources({ cwd: repo.root, base, ...(head && { head }) }))).toEqual([
          3,
          expect.stringContaining(`there is no commit "${base}" in this clone`),
        ]);
    },
  );

  it("is found by a branch's name alone where only the remote has it", async () => {
    const upstream = repository({ "a.txt": "a" });
    upstream.git("branch", "release");
    const repo = clone(upstream);
    expect((await gitSources({ cwd: repo.root, base: "release" })).base.ref).toBe("origin/release");
  });

  it.each([[undefined], ["main"], ["origin/main"]])(
    "is missing in a shallow clone of another branch (--base %s): the printed command brings it",
    async (base) => {
      const upstream = repository({ "a.txt": "a" });
      upstream.git("checkout", "-q", "-b", "topic");
      upstream.commit({ "a.txt": "topic" });
      const repo = clone(upstream, "--depth=1", "--single-branch", "--branch=topic");
      repo.git("symbolic-ref", "--delete", "refs/remotes/origin/HEAD");
      const request = base === undefined ? {} : { base };
      const fault = gitSources({ cwd: repo.root, ...request });
      await expect(fault).rejects.toMatchObject({ exit: 3 });
      const [, command = ""] =
        /"(git fetch [^"]+)"/.exec(String(await fault.catch((error: unknown) => error))) ?? [];
      repo.git(...command.split(" ").slice(1));
      expect(await differing(repo, request)).toEqual(["a.txt: a → topic"]);
    },
  );

  it("is out of reach in a shallow clone: the printed command brings it", async () => {
    const upstream = repository({ "a.txt": "a" });
    upstream.git("checkout", "-q", "-b", "topic");
    upstream.commit({ "a.txt": "topic" });
    const repo = clone(upstream, "--depth=1", "--no-single-branch");
    repo.git("checkout", "-q", "--detach", "origin/topic");
    const fault = await gitSources({ cwd: repo.root, base: "origin/main" }).catch((error: unknown) => error);
    expect(fault).toMatchObject({ exit: 3 });
    const [, command = ""] = /"(git fetch [^"]+)"/.exec(String(fault)) ?? [];
    expect(command).toBe("git fetch --no-tags --unshallow origin");
    repo.git(...command.split(" ").slice(1));
    expect(await differing(repo, { base: "origin/main" })).toEqual(["a.txt: a → topic"]);
  });

  it("is out of reach where a shallow clone does not show whether there is another one", async () => {
    const upstream = repository({ "a.txt": "0", "b.txt": "0" });
    upstream.git("checkout", "-q", "-b", "topic");
    const first = upstream.commit({ "b.txt": "1" });
    upstream.git("checkout", "-q", "main");
    const changed = upstream.commit({ "a.txt": "1" });
    for (const text of ["1", "2", "3"]) upstream.commit({ "c.txt": text });
    upstream.git("merge", "-q", "-m", "m", first);
    upstream.git("checkout", "-q", "topic");
    upstream.git("merge", "-q", "-s", "ours", "-m", "m", changed);
    for (const depth of [1, 2, 3, 4]) {
      const repo = clone(upstream, `--depth=${String(depth)}`, "--no-single-branch");
      await expect(gitSources({ cwd: repo.root, base: "origin/main" })).rejects.toThrow(
        /^this clone is shallow and does not reach the point where/,
      );
    }
    upstream.git("checkout", "-q", "-B", "plain", "main");
    upstream.commit({ "a.txt": "2" });
    upstream.git("checkout", "-q", "main");
    upstream.commit({ "c.txt": "4" });
    upstream.git("checkout", "-q", "plain");
    const repo = clone(upstream, "--depth=2", "--no-single-branch");
    expect(await differing(repo, { base: "origin/main" })).toEqual(["a.txt: 1 → 2"]);
  });

  it.each<[string, () => { cwd: string; base?: string; head?: string }, number, RegExp]>([
    [
      "a repository without a commit",
      () => ({ cwd: repository().root }),
      3,
      /no commit yet.*Commit the contracts first/,
    ],
    [
      "no default branch",
      () => {
        const repo = repository({ a: "a" });
        repo.git("branch", "-m", "work");
        return { cwd: repo.root };
      },
      3,
      /no default branch.*--base REF/,
    ],
    [
      "an unknown base",
      () => ({ cwd: repository({ a: "a" }).root, base: "nowhere" }),
      3,
      /no commit "nowhere".*git fetch --no-tags origin \+refs\/heads\/nowhere/,
    ],
    [
      "an unknown head",
      () => ({ cwd: repository({ a: "a" }).root, head: "nowhere" }),
      2,
      /no commit "nowhere"/,
    ],
    [
      "a base that looks like an option",
      () => ({ cwd: repository({ a: "a" }).root, base: "--all" }),
      3,
      /no commit "--all"/,
    ],
    [
      "no common ancestor",
      () => {
        const repo = repository({ a: "a" });
        repo.git("checkout", "-q", "--orphan", "other");
        repo.commit({ b: "b" });
        return { cwd: repo.root, base: "main" };
      },
      3,
      /no common ancestor.*--base REF/,
    ],
    [
      "no repository",
      () => ({ cwd: temporaryFolder() }),
      2,
      /not in a git repository.*contract-check diff BASE HEAD/,
    ],
    [
      "git's own folder",
      () => ({ cwd: join(repository({ a: "a" }).root, ".git") }),
      2,
      /inside git's own folder/,
    ],
    ["a bare repository", () => ({ cwd: repository(undefined, "--bare").root }), 2, /bare repository.*clone/],
  ])("cannot be found in %s", async (_name, request, exit, message) => {
    await expect(faultOf(gitSources(request()))).resolves.toEqual([exit, expect.stringMatching(message)]);
  });

  it("cannot be found without git", async () => {
    const { PATH } = process.env;
    process.env.PATH = temporaryFolder();
    try {
      const fault = await faultOf(gitSources({ cwd: temporaryFolder() }));
      expect(fault).toEqual([2, expect.stringMatching(/install git/)]);
    } finally {
      process.env.PATH = PATH;
    }
  });
});

describe("links", () => {
  it.each(["working tree", "commit"])("are followed inside the repository only (%s)", async (where) => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, "secret.txt"), "secret");
    const repo = repository({ "a.txt": "a" });
    const links: Record<string, string> = {
      "in.txt": "sub/real.txt",
      "twice.txt": "in.txt",
      "sub/up.txt": "../a.txt",
      "out.txt": `${outside}/secret.txt`,
      "climb.txt": `../${outside.split("/").at(-1) ?? ""}/secret.txt`,
      "nowhere.txt": "missing.txt",
      "loop.txt": "pool.txt",
      "pool.txt": "loop.txt",
    };
    repo.write({ "sub/real.txt": "real" });
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(repo.root, path));
    const base = repo.git("rev-parse", "HEAD");
    if (where === "commit") repo.commit();
    const found = await differing(repo, where === "commit" ? { base, head: "HEAD" } : {});
    const leaves = (path: string) => `(the symbolic link ${path} leaves the repository; it is not followed)`;
    expect(found).toEqual(
      [
        `climb.txt: – → ${leaves("climb.txt")}`,
        "in.txt: – → real",
        "loop.txt: – → (the symbolic link loop.txt goes round in circles)",
        "nowhere.txt: – → (the symbolic link nowhere.txt points to missing.txt, which is no file here)",
        `out.txt: – → ${leaves("out.txt")}`,
        "pool.txt: – → (the symbolic link pool.txt goes round in circles)",
        "sub/real.txt: – → real",
        "sub/up.txt: – → a",
        "twice.txt: – → real",
      ].sort(),
    );
  });

  it("of folders do not lead out of the working tree", async () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, "a.txt"), "secret");
    const repo = repository({ "dir/a.txt": "a" });
    rmSync(join(repo.root, "dir"), { recursive: true });
    symlinkSync(outside, join(repo.root, "dir"));
    const sources = await gitSources({ cwd: repo.root });
    expect(await differences(sources)).toEqual([
      "dir/a.txt: a → –",
      "dir: – → (the symbolic link dir leaves the repository; it is not followed)",
    ]);
    expect(await sources.headSide.starts(["dir", "dir/a.txt"])).toEqual(new Map());
  });
});

describe("reading", () => {
  it("never reads objects that are equal on both sides", async () => {
    const repo = repository({ "a.txt": "a", "b.txt": "b" });
    repo.git("checkout", "-q", "-b", "topic");
    repo.commit({ "a.txt": "changed" });
    const object = repo.git("rev-parse", "HEAD:b.txt");
    rmSync(join(repo.root, ".git/objects", object.slice(0, 2), object.slice(2)));
    expect(await differing(repo, { base: "main", head: "topic" })).toEqual(["a.txt: a → changed"]);
  });

  it.each<[string, string | Buffer, string]>([
    [
      "binary",
      Buffer.from([79, 98, 106, 0, 1]),
      "the file is binary, not text: it has a NUL byte at offset 3",
    ],
    ["UTF-16", Buffer.from("\uFEFF{}", "utf16le"), "the file is UTF-16 text: save it as UTF-8"],
    ["Latin-1", Buffer.from([0x7b, 0xe9, 0x7d]), "the file is not valid UTF-8 text: save it as UTF-8"],
    [
      "huge",
      "x".repeat(17 * 1024 * 1024),
      "the file is too large to be a contract: 17 MiB, the limit is 16 MiB",
    ],
  ])("says why a %s file is no text, on disk and in a commit", async (_name, content, fault) => {
    const repo = repository({ "z.txt": "z" });
    const base = repo.git("rev-parse", "HEAD");
    repo.write({ "a.txt": content });
    expect(await differing(repo)).toEqual([`a.txt: – → (${fault})`]);
    repo.commit();
    expect(await differing(repo, { base, head: "HEAD" })).toEqual([`a.txt: – → (${fault})`]);
  });

  it("gives empty files, BOM and CRLF as they are", async () => {
    const repo = repository({ "z.txt": "z" });
    repo.write({ "empty.txt": "", "bom.txt": "\uFEFFb", "crlf.txt": "1\r\n2" });
    expect(await differing(repo)).toEqual([
      "bom.txt: – → \uFEFFb",
      "crlf.txt: – → 1\r\n2",
      "empty.txt: – → ",
    ]);
  });

  it("gives beginnings without keeping the files", async () => {
    const repo = repository({ "a.txt": `${"é".repeat(50_000)}end`, "bin.txt": Buffer.from([1, 0]) });
    repo.write({ "b.txt": "b" });
    const { headSide } = await gitSources({ cwd: repo.root });
    const starts = await headSide.starts(["a.txt", "b.txt", "bin.txt", "none.txt"]);
    expect(starts.get("a.txt")).toBe("é".repeat(32 * 1024));
    expect([starts.get("b.txt"), starts.get("bin.txt"), starts.has("none.txt")]).toEqual(["b", "", false]);
    expect(headSide.read("a.txt")).toEqual({ fault: "the file was not loaded" });
  });

  it("loads many objects, and none twice", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 500 }, (_, i) => [`f${String(i)}.txt`, `content ${String(i)}`]),
    );
    const repo = repository({ "a.txt": "a" });
    const base = repo.git("rev-parse", "HEAD");
    repo.commit(files);
    const { headSide } = await gitSources({ cwd: repo.root, base, head: "HEAD" });
    for (let round = 0; round < 3; round += 1) await headSide.load(Object.keys(files));
    expect(Object.keys(files).every((path) => "text" in headSide.read(path))).toBe(true);
  });
});

describe("grep", () => {
  it("finds names whatever the attributes call a file, and every changed file with the suffix", async () => {
    const repo = repository({
      "a.avsc": "uses com.acme.Money",
      "b.avsc": "none",
      "c.txt": "com.acme.Money",
      ".gitattributes": "*.avsc binary -diff\n",
    });
    repo.write({ "b.avsc": "changed" });
    const { baseSide, headSide } = await gitSources({ cwd: repo.root });
    expect(await baseSide.mentioning(["com.acme.Money"], [".avsc"])).toEqual(["a.avsc"]);
    expect(await headSide.mentioning(["com.acme.Money"], [".avsc"])).toEqual(["a.avsc", "b.avsc"]);
    expect(await headSide.mentioning([], [".avsc"])).toEqual([]);
    expect(await baseSide.mentioning(["Mon.y", "two\nlines com.acme", "nul\0byte"], [".avsc"])).toEqual([]);
    expect(await baseSide.mentioning(["uses com\nx"], [".avsc"])).toEqual(["a.avsc"]);
  });
});

describe("configuration", () => {
  /** Settings that change what git prints, or start something. */
  const settings = [
    ["color.ui", "always"],
    ["core.quotePath", "true"],
    ["diff.renames", "copies"],
    ["diff.noprefix", "true"],
    ["diff.relative", "true"],
    ["diff.ignoreSubmodules", "none"],
    ["diff.external", "false"],
    ["diff.autoRefreshIndex", "false"],
    ["diff.mnemonicPrefix", "true"],
    ["grep.lineNumber", "true"],
    ["grep.column", "true"],
    ["grep.patternType", "perl"],
    ["grep.fullName", "false"],
    ["core.abbrev", "4"],
    ["submodule.recurse", "true"],
    ["core.pager", "false"],
    ["pager.diff", "true"],
    ["log.showSignature", "true"],
    ["i18n.logOutputEncoding", "latin1"],
  ] as const;

  it("of the user changes nothing, and content starts nothing", async () => {
    const repo = repository({
      "sub/a.avsc": "a+b Needle",
      "é.avsc": "Needle",
      ".gitattributes": "*.avsc diff=evil\n",
    });
    const marker = join(temporaryFolder(), "started");
    const evil = join(temporaryFolder(), "evil.sh");
    writeFileSync(evil, `#!/bin/sh\ntouch ${marker}\ncat "$1"\n`);
    chmodSync(evil, 0o755);
    for (const [key, value] of settings) repo.git("config", key, value);
    for (const key of ["diff.evil.textconv", "diff.evil.command", "core.fsmonitor", "diff.external"])
      repo.git("config", key, evil);
    rmSync(marker, { force: true });
    repo.write({ "sub/a.avsc": "changed" });
    const sources = await gitSources({ cwd: join(repo.root, "sub") });
    expect(await differences(sources)).toEqual(["sub/a.avsc: a+b Needle → changed"]);
    expect(await sources.baseSide.mentioning(["Needle"], [".avsc"])).toEqual(["sub/a.avsc", "é.avsc"]);
    expect(await sources.baseSide.mentioning(["a+b"], [".avsc"])).toEqual(["sub/a.avsc"]);
    expect(() => execFileSync("ls", [marker], { stdio: "ignore" })).toThrow();
  });

  it("of a bare repository among the files is not obeyed", async () => {
    const repo = repository({ "a.txt": "a" });
    const inner = join(repo.root, "looks-bare");
    execFileSync("git", ["init", "-q", "--bare", inner]);
    mkdirSync(join(inner, "sub"));
    await expect(gitSources({ cwd: inner })).rejects.toMatchObject({ exit: 2 });
  });
});
