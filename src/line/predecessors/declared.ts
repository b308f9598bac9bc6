import { memoByObject } from "../../algorithms/memo.js";
import { formatIn } from "../../contracts/discover.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { Present } from "./present.js";

type Parts = Pick<Present, "format" | "scope">;

/** The names that files of one side declare and that the same files of the other do not, and the files that do not parse. */
export interface Alone {
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly unread: readonly Unread[];
}

/** A file that does not parse, and its text on the other side; "" where that has none. */
interface Unread {
  readonly path: string;
  readonly text: string;
  readonly other: string;
}

/** undefined: it does not parse. */
export async function declaredAt(
  side: Snapshot,
  path: string | undefined,
  { format }: Pick<Parts, "format">,
  kind: "name" | "alias" | "root" = "name",
): Promise<readonly string[] | undefined> {
  if (path === undefined || !side.entries.has(path)) return [];
  await side.load([path]);
  const loaded = side.read(path);
  if ("fault" in loaded) return undefined;
  if (kind === "alias") return format.aliases?.(path, loaded.text) ?? [];
  return kind === "root" && format.roots
    ? format.roots(path, loaded.text)
    : format.declares(path, loaded.text);
}

/** What a file declares by names of its own, not by aliases; nothing where it does not parse. */
export async function ownNamesAt(
  side: Snapshot,
  path: string,
  parts: Pick<Parts, "format">,
): Promise<readonly string[]> {
  const aliases = new Set(await declaredAt(side, path, parts, "alias"));
  return ((await declaredAt(side, path, parts)) ?? []).filter((name) => !aliases.has(name));
}

const aloneByOther = memoByObject<Snapshot, (side: Snapshot) => Map<string, Promise<Alone>>>(() =>
  memoByObject<Snapshot, Map<string, Promise<Alone>>>(() => new Map()),
);

/** Asked once of two sides: only files that differ between them can have a name that the other has not. */
export function aloneIn(side: Snapshot, other: Snapshot, parts: Parts): Promise<Alone> {
  const answers = aloneByOther(other)(side);
  const { id } = parts.format;
  const answer = answers.get(id) ?? findAlone(side, other, parts);
  answers.set(id, answer);
  return answer;
}

async function findAlone(side: Snapshot, other: Snapshot, { format, scope }: Parts): Promise<Alone> {
  const differing: string[] = [];
  for (const [path, { oid }] of side.entries) {
    const isSame = oid !== undefined && other.entries.get(path)?.oid === oid;
    if (isSame || scope.skipped(path) !== undefined) continue;
    if ((await formatIn(side, scope, path)) === format.id) differing.push(path);
  }
  await Promise.all([side.load(differing), other.load(differing.filter((path) => other.entries.has(path)))]);
  const paths = new Map<string, string[]>();
  const unread: Unread[] = [];
  for (const path of differing) {
    const loaded = side.read(path);
    const names = "text" in loaded ? format.declares(path, loaded.text) : [];
    const counterpart = other.entries.has(path) ? other.read(path) : undefined;
    const text = counterpart && "text" in counterpart ? counterpart.text : "";
    if (!names && "text" in loaded) unread.push({ path, text: loaded.text, other: text });
    const kept = new Set(await ownNamesAt(other, path, { format }));
    for (const name of names ?? []) if (!kept.has(name)) paths.set(name, [...(paths.get(name) ?? []), path]);
  }
  return { paths, unread };
}

/** The first file that does not parse, and may declare one of these names though its other side does not. */
export function blindSpot(
  { unread }: Alone,
  names: Iterable<string>,
  mayBe: (path: string) => boolean,
): string | undefined {
  const all = [...names];
  return unread.find(
    ({ path, text, other }) =>
      mayBe(path) && all.some((name) => mentions(text, name) && !mentions(other, name)),
  )?.path;
}

/** Whether a text has the last part of a name, which every text has in one piece, as a word. */
function mentions(text: string, name: string): boolean {
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
