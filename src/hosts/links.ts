import { posix } from "node:path";
import type { Loaded } from "../model/snapshot.js";

/** The longest chain of links that is followed. */
const mostLinks = 8;

export interface LinkReader {
  /** Loads a file or a link itself, not what it leads to. */
  readonly load: (path: string) => Promise<unknown>;
  readonly isLink: (path: string) => boolean;
  readonly exists: (path: string) => boolean;
  /** A loaded link's text is where it leads. */
  readonly direct: (path: string) => Loaded;
}

/** The file that a link leads to, as its text; or why it is not followed: it leaves the root, goes nowhere, or in circles. */
export async function followLink(
  path: string,
  { load, isLink, exists, direct }: LinkReader,
): Promise<Loaded> {
  let at = path;
  for (let hop = 0; hop <= mostLinks; hop += 1) {
    await load(at);
    if (!isLink(at)) return { text: at };
    const target = targetOf(at, direct(at));
    if (target === undefined)
      return { fault: `the symbolic link ${at} leaves the repository; it is not followed` };
    if (!exists(target))
      return { fault: `the symbolic link ${at} points to ${target}, which is no file here` };
    at = target;
  }
  return { fault: `the symbolic link ${path} goes round in circles` };
}

/** The target's path from the root; undefined when the target is outside. */
function targetOf(path: string, loaded: Loaded): string | undefined {
  if (!("text" in loaded) || loaded.text.startsWith("/") || /^[A-Za-z]:/.test(loaded.text)) return undefined;
  const target = posix.normalize(posix.join(posix.dirname(path), loaded.text));
  return target === ".." || target.startsWith("../") ? undefined : target;
}
