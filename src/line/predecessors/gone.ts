import { memoByObject } from "../../algorithms/memo.js";
import { formatIn } from "../../contracts/discover.js";
import type { Snapshot } from "../../model/snapshot.js";
import { declaredAt } from "./names.js";
import type { Present } from "./present.js";

type Parts = Pick<Present, "format" | "scope" | "head">;

/** The names that files of a state declare and that the same files of another declare no more, and the files that do not parse. */
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

const goneByHead = memoByObject<Snapshot, WeakMap<Snapshot, Promise<Gone>>>(() => new WeakMap());

/** Asked once of two sides: only files that differ between them can have lost a name. */
export function goneFrom(side: Snapshot, present: Parts): Promise<Gone> {
  const answers = goneByHead(present.head);
  const answer = answers.get(side) ?? findGone(side, present);
  answers.set(side, answer);
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
