import { renameSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { type Repository, repositoryAt, temporaryFolder } from "../support/repository.js";
import { type Edits, landedRepository } from "./edits.js";

/** What is done to a working tree after a proposal was written there: git's index, the disk and what is stored differ. */
export const oddStates: Readonly<Record<string, (repo: Repository, edits: Edits) => void>> = {
  "nothing staged": () => undefined,
  "all staged": (repo) => void repo.gits(["add", "-A"]),
  "staged, then edited again in the same second": (repo, { written }) => {
    repo.gits(["add", "-A"]);
    const [path] = Object.keys(written);
    if (path === undefined) return;
    repo.write({ [path]: `${String(written[path])} ` });
    utimesSync(join(repo.root, path), 1_767_603_600, 1_767_603_600);
  },
  "intended to be added": (repo) => void repo.gits(["add", "-A", "-N"]),
  "removed from the index alone": (repo, { written }) => {
    repo.gits(["add", "-A"], ...Object.keys(written).map((path) => ["rm", "-q", "--cached", "-f", path]));
  },
  "removed from the disk alone": (repo) => {
    rmSync(join(repo.root, "json/s2.schema.json"), { force: true });
  },
  "line ends of another system": (repo, { written }) => {
    repo.gits(["config", "core.autocrlf", "true"]);
    repo.write(
      Object.fromEntries(
        Object.entries(written).map(([path, text]) => [path, String(text).replaceAll("\n", "\r\n")]),
      ),
    );
  },
  "links, one of which leads nowhere": (repo) => {
    symlinkSync("money.avsc", join(repo.root, "avro/link.avsc"));
    symlinkSync("nowhere.proto", join(repo.root, "proto/broken.proto"));
    repo.gits(["add", "-A"]);
  },
  "a name in other letters": (repo) => {
    const from = join(repo.root, "avro/order2.avsc");
    rmSync(join(repo.root, "avro/Order2.avsc"), { force: true });
    try {
      renameSync(from, join(repo.root, "avro/Order2.avsc"));
    } catch {
      // the proposal has removed it
    }
  },
  "packed refs": (repo) => void repo.gits(["pack-refs", "--all", "--prune"]),
  "packed objects": (repo) => void repo.gits(["repack", "-q", "-a", "-d"]),
  "a conflict": (repo) => {
    repo.gits(["read-tree", "--reset", "main"], ["read-tree", "-i", "-m", "v1.0.0", "main", "v1.1.0"]);
  },
  "a sparse checkout": (repo) => void repo.gits(["sparse-checkout", "set", "--no-cone", "/*", "!/json/"]),
  "a submodule": (repo) => {
    repo.gits(
      ["update-index", "--add", "--cacheinfo", `160000,${repo.git("rev-parse", "HEAD")},module`],
      ["add", "-A", "avro"],
    );
  },
};

/** Makes a working tree what main is, whatever state it was in. */
export function even(repo: Repository): void {
  repo.gits(
    ["config", "core.autocrlf", "false"],
    ["sparse-checkout", "disable"],
    ["read-tree", "--reset", "-u", "main"],
    ["checkout", "-q", "-f", "--detach", "main"],
    ["clean", "-fdxq"],
  );
}

/** A clone and two odd ones of the same history: with longer object ids, and a linked working tree. */
export function clones(): readonly [Repository, ...Repository[]] {
  const first = landedRepository();
  const tree = join(temporaryFolder(), "tree");
  first.gits(["worktree", "add", "-q", "--detach", tree, "main"]);
  return [first, landedRepository("--object-format=sha256"), repositoryAt(tree)];
}
