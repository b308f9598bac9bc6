import { promises as fs } from "node:fs"; // loaded when it is used
import { dirname, join, sep } from "node:path";
import { largestFile, type Loaded } from "../model/snapshot.js";
import { decode, tooLarge } from "./text.js";

/** A file on disk; `link`: it is a symbolic link, and the text is where it leads. */
export type OnDisk = Loaded & { readonly link?: true };

/** Reads a file below a root, never one that lies elsewhere through a linked folder. Never throws. */
export async function readBelow(root: string, path: string): Promise<OnDisk> {
  const file = join(root, path);
  try {
    if (!(await isBelow(root, dirname(file))))
      return { fault: "the file lies outside, behind a linked folder" };
    const stat = await fs.lstat(file);
    if (stat.isSymbolicLink()) return { text: (await fs.readlink(file)).split(sep).join("/"), link: true };
    if (!stat.isFile()) return { fault: "this is not a regular file" };
    return stat.size > largestFile ? tooLarge(stat.size) : decode(await fs.readFile(file));
  } catch (error) {
    return { fault: unreadable(error) };
  }
}

/** The first bytes of a regular file; undefined where there is none. */
export async function startBelow(root: string, path: string, length: number): Promise<Buffer | undefined> {
  try {
    const file = join(root, path);
    if (!(await isBelow(root, dirname(file))) || !(await fs.lstat(file)).isFile()) return undefined;
    return await firstBytes(file, length);
  } catch {
    return undefined;
  }
}

/** All bytes of a regular file; undefined where there is none or it is too large. */
export async function wholeBelow(root: string, path: string): Promise<Buffer | undefined> {
  const bytes = await startBelow(root, path, largestFile + 1);
  return bytes && bytes.length <= largestFile ? bytes : undefined;
}

/** All bytes of a file that a person named. @throws Error where it cannot be read. */
export function wholeNamed(file: string): Promise<Buffer> {
  return fs.readFile(file);
}

/** Reads the file that a person named, be it a pipe (process substitution); never more than the limit. Never throws. */
export async function readNamed(file: string): Promise<Loaded> {
  try {
    const bytes = await firstBytes(file, largestFile + 1);
    return bytes.length > largestFile ? tooLarge(bytes.length) : decode(bytes);
  } catch (error) {
    return { fault: unreadable(error) };
  }
}

async function firstBytes(file: string, length: number): Promise<Buffer> {
  const handle = await fs.open(file, "r");
  try {
    const parts: Buffer[] = [];
    for (let left = length; left > 0;) {
      const { bytesRead, buffer } = await handle.read({
        buffer: Buffer.alloc(Math.min(left, 64 * 1024)),
        position: null,
      });
      if (bytesRead === 0) break;
      parts.push(buffer.subarray(0, bytesRead));
      left -= bytesRead;
    }
    return Buffer.concat(parts);
  } finally {
    await handle.close();
  }
}

async function isBelow(root: string, folder: string): Promise<boolean> {
  const [top, real] = await Promise.all([fs.realpath(root), fs.realpath(folder)]);
  return real === top || real.startsWith(top.endsWith(sep) ? top : top + sep);
}

function unreadable(error: unknown): string {
  return `the file could not be read: ${error instanceof Error ? error.message : String(error)}`;
}
