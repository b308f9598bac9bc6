import { existsSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { gitText } from "../hosts/git/process.js";
import { openRepository } from "../hosts/git/repository.js";
import { UsageError } from "./command.js";
import { didYouMean } from "./nearest.js";

/** Paths from the root of the repository. @throws UsageError for one outside it, and for one that is neither here nor in the index. */
export async function rootedPaths(operands: readonly string[], cwd: string): Promise<readonly string[]> {
  const { root } = await openRepository(cwd);
  return Promise.all(
    operands.map(async (operand) => {
      const path = rootedPath(root, cwd, operand);
      if (await isHere(root, path)) return path;
      const hint = await similarPath(root, path);
      throw new UsageError(`there is no file or folder ${operand} here or in the index${hint}`);
    }),
  );
}

/** A path from the root of the repository, whether something is there or not. @throws UsageError for one outside it. */
export function rootedPath(root: string, cwd: string, operand: string): string {
  const path = relative(root, resolve(cwd, operand)).split(sep).join("/");
  if (path === ".." || path.startsWith("../") || isAbsolute(path))
    throw new UsageError(`${operand} lies outside the repository ${root}`);
  return path;
}

export async function isHere(root: string, path: string): Promise<boolean> {
  return (
    existsSync(join(root, path)) ||
    (await gitText(["ls-files", "-z", "--", `:(top,literal)${path}`], { cwd: root })) !== ""
  );
}

/** "; did you mean x?", among the files of the index. */
export async function similarPath(root: string, path: string): Promise<string> {
  const files = await gitText(["ls-files", "-z"], { cwd: root });
  return didYouMean(
    path,
    files.split("\0").filter((file) => file !== ""),
  );
}
