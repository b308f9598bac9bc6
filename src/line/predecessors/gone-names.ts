import { memoByObject } from "../../algorithms/memo.js";
import { formatIn } from "../../contracts/discover.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { Present } from "./present.js";

type Parts = Pick<Present, "format" | "scope" | "head">;

/** The names that files of a state declare and that the same files of head declare no more, and the files that do not parse. */
export interface Gone {
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly unread: readonly Unread[];
}

/** A file that does not parse, and its text at head; "" where it is gone. */
export interface Unread {
  readonly path: string;
  readonly text: string;
  readonly after: string;
}

/** undefined: it does not parse. */
export async function declaredAt(
  side: Snapshot,
  path: string | undefined,
  format: Parts["format"],
): Promise<readonly string[] | undefined> {
  if (path === undefined || !side.entries.has(path)) return [];
  await side.load([path]);
  const loaded = side.read(path);
  return "text" in loaded ? format.declares(path, loaded.text) : undefined;
}

/** Whether a text has the last part of a name, which every text has in one piece, as a word. */
export function mentions(text: string, name: string): boolean {
  const word = wordOf(name);
  if (word === "") return true;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length))) return true;
  return false;
}

/** The last part of an address or a full name; of an extension, what it extends. */
export function wordOf(name: string): string {
  const [, extendee] = /^extend (\S+) /.exec(name) ?? [];
  const parts = name.split(name.includes("/") ? "/" : ".").filter((part) => part !== "");
  return extendee ?? parts.at(-1) ?? name;
}

const goneByHead = memoByObject<Snapshot, (side: Snapshot) => Map<string, Promise<Gone>>>(() =>
  memoByObject<Snapshot, Map<string, Promise<Gone>>>(() => new Map()),
);

/** Asked once of two sides: only files that differ between them can have lost a name. */
export function goneFrom(side: Snapshot, present: Parts): Promise<Gone> {
  const answers = goneByHead(present.head)(side);
  const answer = answers.get(present.format.id) ?? findGone(side, present);
  answers.set(present.format.id, answer);
  return answer;
}

async function findGone(side: Snapshot, { format, scope, head }: Parts): Promise<Gone> {
  const differing: string[] = [];
  for (const [path, { oid }] of side.entries) {
    const isSame = oid !== undefined && head.entries.get(path)?.oid === oid;
    if (isSame || scope.skipped(path) !== undefined) continue;
    if ((await formatIn(side, scope, path)) === format.id) differing.push(path);
  }
  await Promise.all([side.load(differing), head.load(differing.filter((path) => head.entries.has(path)))]);
  const paths = new Map<string, string[]>();
  const unread: Unread[] = [];
  for (const path of differing) {
    const loaded = side.read(path);
    const names = "text" in loaded ? format.declares(path, loaded.text) : [];
    const later = head.entries.has(path) ? head.read(path) : undefined;
    const after = later && "text" in later ? later.text : "";
    if (!names && "text" in loaded) unread.push({ path, text: loaded.text, after });
    const kept = new Set(await declaredAt(head, path, format));
    for (const name of names ?? []) if (!kept.has(name)) paths.set(name, [...(paths.get(name) ?? []), path]);
  }
  return { paths, unread };
}
