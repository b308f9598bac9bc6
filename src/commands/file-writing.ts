import { promises as fs } from "node:fs"; // loaded when it is used
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { UsageError } from "./command.js";

/**
 * Writes a file that the user asked for, and the folders above it that are missing.
 * @param flag "wx" refuses to overwrite.
 * @throws UsageError when the place cannot be written.
 */
export function writeAskedFile(path: string, text: string, flag: "w" | "wx" = "w"): Promise<void> {
  return writeNoting(path, text, { flag, newFolders: [] });
}

/** @param newFolders gets each folder that was made, the outermost first. */
async function writeNoting(
  path: string,
  text: string,
  { flag, newFolders }: { readonly flag: "w" | "wx"; readonly newFolders: string[] },
): Promise<void> {
  try {
    await makeFolder(dirname(path), newFolders);
    await fs.writeFile(path, text, { flag });
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${await reasonOf(error, path)}`);
  }
}

/**
 * All files or none: where one cannot be written, what was new is taken away again, folders too.
 * @param mayReplace the one that is there already; it is written last, so nothing can fail after it.
 */
export async function writeAskedFiles(
  root: string,
  files: readonly { readonly path: string; readonly text: string }[],
  mayReplace: string | undefined,
): Promise<void> {
  const written: string[] = [];
  const newFolders: string[] = [];
  const inOrder = [...files].sort((a, b) => Number(a.path === mayReplace) - Number(b.path === mayReplace));
  try {
    for (const { path, text } of inOrder) {
      await refuseOutside(root, path);
      await writeNoting(join(root, path), text, { flag: path === mayReplace ? "w" : "wx", newFolders });
      written.push(path);
    }
  } catch (error) {
    await Promise.all(written.map((path) => fs.rm(join(root, path), { force: true })));
    // A folder into which somebody else wrote meanwhile stays.
    for (const folder of newFolders.reverse()) await fs.rmdir(folder).catch(() => undefined);
    throw error;
  }
}

/** @throws UsageError where a link leads out of the folder that is written to. */
async function refuseOutside(root: string, path: string): Promise<void> {
  let folder = dirname(join(root, path));
  while (!(await exists(folder))) folder = dirname(folder);
  const way = relative(await fs.realpath(root), await fs.realpath(folder));
  if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new UsageError(`${path} is not written: ${folder} leads out of the repository`);
}

/** What the system says in its own words, in ours where people meet it. */
async function reasonOf(error: unknown, path: string): Promise<string> {
  const { code, message } =
    error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  const link = await brokenLinkIn(path);
  if (link !== undefined)
    return `${link} is a symbolic link to ${await fs.readlink(link)}, which is not there: remove the link, or make what it names`;
  if (code === "EEXIST")
    return "it is there already, and nothing is overwritten: move it away, or take another name";
  if (code === "ENOTDIR") return "a part of its path is a file: move that away";
  if (code === "EISDIR") return "a folder is there: move it away";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") return "this user may not write there";
  return message;
}

/** The link to nothing that a path leads through. */
async function brokenLinkIn(path: string): Promise<string | undefined> {
  const isLink = await fs.lstat(path).then(
    (status) => status.isSymbolicLink(),
    () => false,
  );
  if (isLink && !(await exists(path))) return path;
  return dirname(path) === path ? undefined : brokenLinkIn(dirname(path));
}

/** One folder after the other: node's own `recursive` never returns where the system denies that a parent exists. */
async function makeFolder(folder: string, newFolders: string[]): Promise<void> {
  const parent = dirname(folder);
  if (await exists(folder)) return;
  if (parent !== folder) await makeFolder(parent, newFolders);
  await fs.mkdir(folder).then(
    () => newFolders.push(folder),
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    },
  );
}

async function exists(path: string): Promise<boolean> {
  return fs.stat(path).then(
    () => true,
    () => false,
  );
}
