import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  GitError,
  decode,
  git,
  gitText,
  largestFile,
  loadBlobs,
  pieces,
  tooLarge
} from "./chunk-6M5KLSIJ.js";
import {
  NoSources
} from "./chunk-RIDGDF3H.js";

// src/hosts/git/base.ts
async function openRepository(cwd) {
  const [root = "", shallow, inside] = await rev(cwd, [
    "--show-toplevel",
    "--is-shallow-repository",
    "--is-inside-work-tree"
  ]);
  if (inside !== "true") throw new NoSources({ message: `${cwd} is inside .git, not in a working tree` }, 2);
  const head = await commitOf(root, "HEAD");
  if (head === void 0) {
    const message = "this repository has no commit yet: there is nothing to compare with. Commit the contracts first.";
    throw new NoSources({ message }, 3);
  }
  return { root, shallow: shallow === "true", head };
}
async function rev(cwd, args) {
  try {
    return (await gitText(["rev-parse", ...args], { cwd })).trimEnd().split("\n");
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const message = /not a git repository/i.test(error.stderr) ? `${cwd} is not in a git repository: run this inside one, or compare two files or folders with "contract-check diff BASE HEAD"` : error.message;
    throw new NoSources({ message }, 2);
  }
}
async function commitOf(root, name) {
  const output = await gitText(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`], {
    cwd: root,
    accept: [1, 128]
  });
  return output.trim() || void 0;
}
var defaultBranches = [
  "refs/remotes/origin/HEAD",
  "refs/remotes/origin/main",
  "refs/remotes/origin/master",
  "refs/heads/main",
  "refs/heads/master"
];
async function defaultBranch(root) {
  const format = "--format=%(refname)%00%(symref)%00%(objectname)";
  const lines = (await gitText(["for-each-ref", format, ...defaultBranches], { cwd: root })).split("\n");
  const refs = new Map(
    lines.filter(Boolean).map((line) => {
      const [ref = "", symbolic = "", commit = ""] = line.split("\0");
      return [ref, { name: (symbolic || ref).replace(/^refs\/(remotes|heads)\//, ""), commit }];
    })
  );
  return defaultBranches.flatMap((ref) => refs.get(ref) ?? [])[0];
}
async function findBase({ root, shallow }, head, wanted) {
  const branch = wanted === void 0 ? await defaultBranch(root) : { name: wanted, commit: await commitOf(root, wanted) };
  if (branch === void 0) throw await noDefaultBranch(root);
  if (branch.commit === void 0) {
    const message = `there is no commit "${branch.name}" in this clone: check the name, or fetch it with "${fetchCommand(branch.name)}"`;
    throw new NoSources({ message }, 3);
  }
  const merged = await gitText(["merge-base", "--", branch.commit, head], { cwd: root, accept: [1] });
  const commit = merged.trim();
  if (commit === "") throw noMergeBase(branch.name, shallow);
  return { ref: branch.name, commit };
}
async function noDefaultBranch(root) {
  const remotes = (await gitText(["remote"], { cwd: root })).split("\n").filter(Boolean);
  const how = remotes.length > 0 ? `fetch it with "git fetch ${remotes[0] ?? "origin"} main:refs/remotes/${remotes[0] ?? "origin"}/main" (or master), or name a base with --base REF` : "name a base with --base REF";
  const message = `no default branch was found to compare with (looked for ${defaultBranches.join(", ")}): ${how}`;
  return new NoSources({ message }, 3);
}
function noMergeBase(name, shallow) {
  const message = shallow ? `this clone is shallow and does not reach the point where HEAD left ${name}: run "git fetch --unshallow" (in actions/checkout: fetch-depth: 0)` : `HEAD and ${name} have no common ancestor: name a base that HEAD comes from with --base REF`;
  return new NoSources({ message }, 3);
}
function fetchCommand(name) {
  const branch = name.replace(/^origin\//, "");
  const hash = /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(branch);
  return hash ? `git fetch --no-tags origin ${branch}` : `git fetch --no-tags origin ${branch}:refs/remotes/origin/${branch}`;
}

// src/hosts/git/snapshot.ts
import { lstat, readFile, readlink, realpath } from "node:fs/promises";
import { dirname, join, posix, sep } from "node:path";
var mostLinks = 8;
function gitSnapshot({ side, root, commit, entries, blobs }) {
  const fromDisk = /* @__PURE__ */ new Map();
  const linksOnDisk = /* @__PURE__ */ new Set();
  const links = /* @__PURE__ */ new Map();
  async function loadDirect(paths) {
    const found = paths.flatMap((path) => {
      const entry = entries().get(path);
      return entry ? [{ path, entry }] : [];
    });
    const oids = found.flatMap(({ entry }) => entry.oid ?? []);
    const onDisk = found.filter(({ path, entry }) => entry.oid === void 0 && !fromDisk.has(path));
    await Promise.all([
      loadBlobs(root, oids, blobs),
      ...onDisk.map(async ({ path }) => {
        const { link, ...loaded } = await readInside(root, path);
        fromDisk.set(path, loaded);
        if (link) linksOnDisk.add(path);
      })
    ]);
  }
  async function followLinks(paths) {
    let level = paths.map((path) => ({ path, at: path }));
    for (let hop = 0; hop <= mostLinks && level.length > 0; hop += 1) {
      level = level.flatMap(({ path, at }) => {
        const target = targetOf(at, direct(at));
        if (target === void 0)
          links.set(path, { fault: `the symbolic link ${at} leaves the repository; it is not followed` });
        else if (!entries().has(target))
          links.set(path, { fault: `the symbolic link ${at} points to ${target}, which does not exist` });
        else if (isLink(target)) return [{ path, at: target }];
        else links.set(path, { text: target });
        return [];
      });
      const targets = [...level.map(({ at }) => at), ...paths.flatMap((path) => linkTarget(path) ?? [])];
      await loadDirect(targets);
    }
    for (const { path } of level)
      links.set(path, { fault: `the symbolic link ${path} goes round in circles` });
  }
  const isLink = (path) => entries().get(path)?.mode === "120000" || linksOnDisk.has(path);
  const linkTarget = (path) => {
    const link = links.get(path);
    return link && "text" in link ? link.text : void 0;
  };
  const direct = (path) => {
    const entry = entries().get(path);
    if (!entry) return { fault: "the file does not exist" };
    if (entry.mode === "160000") return { fault: "this is a submodule, not a file" };
    const loaded = entry.oid === void 0 ? fromDisk.get(path) : blobs.get(entry.oid);
    return loaded ?? { fault: "the file was not loaded" };
  };
  return {
    side,
    get entries() {
      return entries();
    },
    async load(paths) {
      const wanted = [...paths].filter((path) => entries().get(path)?.mode !== "160000");
      await loadDirect(wanted);
      const linked = wanted.filter((path) => isLink(path) && !links.has(path));
      if (linked.length > 0) await followLinks(linked);
    },
    read(path) {
      if (!isLink(path)) return direct(path);
      const target = linkTarget(path);
      return target === void 0 ? links.get(path) ?? { fault: "the file was not loaded" } : direct(target);
    },
    async mentioning(needles, suffixes) {
      if (needles.length === 0) return [];
      const where = commit === void 0 ? ["--untracked"] : [];
      const output = await git(
        [
          "--glob-pathspecs",
          "grep",
          "-l",
          "-z",
          "-I",
          "--no-color",
          "--full-name",
          "-F",
          "-f",
          "-",
          ...where,
          ...commit === void 0 ? [] : [commit],
          "--",
          ...suffixes.map((suffix) => `**/*${suffix}`)
        ],
        { cwd: root, input: `${needles.join("\n")}
`, accept: [1] }
      );
      const prefix = commit === void 0 ? 0 : commit.length + 1;
      return pieces(output).map((path) => path.slice(prefix)).filter((path) => entries().has(path));
    }
  };
}
function targetOf(path, loaded) {
  if (!("text" in loaded) || loaded.text.startsWith("/") || /^[A-Za-z]:/.test(loaded.text)) return void 0;
  const target = posix.normalize(posix.join(posix.dirname(path), loaded.text));
  return target === ".." || target.startsWith("../") ? void 0 : target;
}
async function readInside(root, path) {
  const file = join(root, path);
  try {
    const [top, folder] = await Promise.all([realpath(root), realpath(dirname(file))]);
    if (folder !== top && !folder.startsWith(top + sep))
      return { fault: "the file lies outside the repository" };
    const stat = await lstat(file);
    if (stat.isSymbolicLink()) return { text: (await readlink(file)).split(sep).join("/"), link: true };
    if (!stat.isFile()) return { fault: "this is not a regular file" };
    return stat.size > largestFile ? tooLarge(stat.size) : decode(await readFile(file));
  } catch (error) {
    return { fault: `the file could not be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

// src/hosts/git/git.ts
async function gitSources(request) {
  const repository = await openRepository(request.cwd);
  const { root } = repository;
  const headCommit = request.head === void 0 ? repository.head : await commitOf(root, request.head);
  if (headCommit === void 0) {
    const message = `there is no commit "${request.head ?? ""}" in this clone: check the name, or fetch it`;
    throw new NoSources({ message }, 2);
  }
  const base = await findBase(repository, headCommit, request.base);
  const worktree = request.head === void 0;
  const [listed, changed, untracked] = await Promise.all([
    git(["ls-tree", "-r", "-z", "--full-tree", base.commit], { cwd: root }),
    git([...diffArguments, base.commit, ...worktree ? [] : [headCommit], "--"], { cwd: root }),
    worktree ? git(["ls-files", "-z", "--others", "--exclude-standard"], { cwd: root }) : Buffer.alloc(0)
  ]);
  const differing = withUntracked(parseRawDiff(changed), pieces(untracked));
  const sides = entriesOf(listed, differing);
  const blobs = /* @__PURE__ */ new Map();
  const side = (name, commit) => gitSnapshot({ side: name, root, commit, entries: sides[name], blobs });
  return {
    base: { ref: base.ref, commit: base.commit },
    head: worktree ? { ref: "WORKTREE", commit: null } : { ref: request.head ?? "HEAD", commit: headCommit },
    baseSide: side("base", base.commit),
    headSide: side("head", worktree ? void 0 : headCommit),
    differing
  };
}
var diffArguments = [
  "diff",
  "--raw",
  "-z",
  "--no-renames",
  "--no-abbrev",
  "--no-ext-diff",
  "--no-textconv",
  "--ignore-submodules=all"
];
function parseRawDiff(output) {
  const found = /* @__PURE__ */ new Map();
  const parts = pieces(output);
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [baseMode = "", headMode = "", baseOid = "", headOid = "", status = ""] = (parts[i] ?? "").slice(1).split(" ");
    const path = parts[i + 1] ?? "";
    if (status.startsWith("U") && found.has(path)) continue;
    const base = entryOf(baseMode, baseOid);
    const head = status.startsWith("U") ? { mode: "100644", oid: void 0 } : entryOf(headMode, headOid);
    found.set(path, { path, ...base && { base }, ...head && { head } });
  }
  return found;
}
function entryOf(mode, oid) {
  if (/^0+$/.test(mode)) return void 0;
  return { mode, oid: /^0+$/.test(oid) ? void 0 : oid };
}
function withUntracked(found, untracked) {
  for (const path of untracked) {
    const base = found.get(path)?.base;
    found.set(path, { path, ...base && { base }, head: { mode: "100644", oid: void 0 } });
  }
  return [...found.values()];
}
function entriesOf(listed, differing) {
  let base;
  let head;
  const baseEntries = () => base ??= parseTree(listed);
  const headEntries = () => {
    if (head) return head;
    head = new Map(baseEntries());
    for (const { path, head: entry } of differing) {
      if (entry) head.set(path, entry);
      else head.delete(path);
    }
    return head;
  };
  return { base: baseEntries, head: headEntries };
}
function parseTree(output) {
  const entries = /* @__PURE__ */ new Map();
  for (const piece of pieces(output)) {
    const tab = piece.indexOf("	");
    const [mode = "", , oid = ""] = piece.slice(0, tab).split(" ");
    entries.set(piece.slice(tab + 1), { mode, oid });
  }
  return entries;
}

export {
  gitSources
};
