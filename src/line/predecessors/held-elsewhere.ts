import { memoByObject } from "../../algorithms/memo.js";
import { formatIn } from "../../contracts/discover.js";
import type { Pairing } from "../../model/contract.js";
import type { NamedState, Predecessor, Predecessors } from "../../model/predecessor.js";
import type { Snapshot } from "../../model/snapshot.js";
import type { Present } from "./present.js";

type Parts = Pick<Present, "format" | "scope" | "head" | "baseSide" | "removed">;

/** The names that files of a state declare and that the same files of head declare no more, and the files that do not parse. */
interface Gone {
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly unread: readonly Unread[];
}

/** A file that does not parse, and its text at head; "" where it is gone. */
interface Unread {
  readonly path: string;
  readonly text: string;
  readonly after: string;
}

/** Files of one state that are compared with one contract: whoever joins more is told to say it in steps. */
const mostHolders = 200;

/**
 * The same predecessors, and what the contract declares that named states hold in other files, which have it no more:
 * whoever moves a type to a new file takes along what was promised of it. What is still where it was is another's.
 */
export async function withHeldElsewhere(
  { predecessors, states = [], missing }: Predecessors,
  pairing: Pairing,
  present: Parts,
): Promise<Pick<Predecessors, "predecessors" | "missing">> {
  const unknown = missing === undefined ? [] : [missing];
  const own = states.length === 0 ? new Set<string>() : await namesOf(pairing, present);
  const isPlaced = states.every(({ name }) => predecessors.some((earlier) => earlier.name === name));
  if (own === undefined && !isPlaced)
    unknown.push(
      "what this file is called cannot be told from its text: write its identifier on the line of its key",
    );
  if (own === undefined || own.size === 0)
    return { predecessors, ...(unknown.length > 0 && { missing: unknown.join(", and ") }) };
  const all: Predecessor[] = [];
  const compared = new Set<string>();
  for (const state of states) {
    const inPlace = predecessors.filter(({ name }) => name === state.name);
    const further = await heldIn(state, { own, inPlace, pairing, present });
    const { entries } = await state.open();
    // Releases in which a file is the same say the same.
    const isNew = ({ path, names }: Predecessor) => {
      const key = JSON.stringify([path, entries.get(path)?.oid, names]);
      return !compared.has(key) && compared.add(key);
    };
    all.push(...inPlace, ...further.predecessors.filter(isNew));
    if (further.missing !== undefined) unknown.push(further.missing);
  }
  return { predecessors: all, ...(unknown.length > 0 && { missing: unknown.join(", and ") }) };
}

/** What a contract declares, or declared at base: it may have renamed it. undefined: its own text does not tell. */
async function namesOf(
  { basePath, headPath }: Pairing,
  present: Parts,
): Promise<ReadonlySet<string> | undefined> {
  const { head, baseSide, format } = present;
  const [after, before] = [
    await declaredAt(head, headPath, format),
    await declaredAt(baseSide, basePath, format),
  ];
  return after && new Set([...after, ...(before ?? [])]);
}

/** undefined: it does not parse. */
async function declaredAt(
  side: Snapshot,
  path: string | undefined,
  format: Parts["format"],
): Promise<readonly string[] | undefined> {
  if (path === undefined || !side.entries.has(path)) return [];
  await side.load([path]);
  const loaded = side.read(path);
  return "text" in loaded ? format.declares(path, loaded.text) : undefined;
}

interface Question {
  readonly own: ReadonlySet<string>;
  readonly inPlace: readonly Predecessor[];
  readonly pairing: Pairing;
  readonly present: Parts;
}

async function heldIn(
  state: NamedState,
  { own, inPlace, pairing, present }: Question,
): Promise<Pick<Predecessors, "predecessors" | "missing">> {
  const side = await state.open();
  const lost = new Set(own);
  for (const { path } of inPlace)
    for (const name of (await declaredAt(side, path, present.format)) ?? []) lost.delete(name);
  if (lost.size === 0) return { predecessors: [] };
  const { paths, unread } = await goneFrom(side, present);
  const { scope } = present;
  const { headPath, basePath } = pairing;
  const versions = [headPath, basePath].flatMap((path) =>
    path === undefined ? [] : (scope.versionAt?.(path)?.version ?? []),
  );
  const { removed, baseSide } = present;
  const isAsReleased = (path: string) => baseSide.entries.get(path)?.oid === side.entries.get(path)?.oid;
  // Another version is another contract.
  const mayBe = (path: string) => {
    const version = scope.versionAt?.(path)?.version;
    const isElsewhere = !inPlace.some((earlier) => earlier.path === path);
    return (
      isElsewhere &&
      !(removed.has(path) && isAsReleased(path)) &&
      (version === undefined || versions.length === 0 || versions.includes(version))
    );
  };
  const holders = new Map([...lost].map((name) => [name, (paths.get(name) ?? []).filter(mayBe)]));
  const files = [...new Set([...holders.values()].flat())].sort();
  const predecessors = files.flatMap((path) => {
    const names = [...holders].flatMap(([name, of]) => (of.length === 0 || of.includes(path) ? [name] : []));
    const earlier = state.called(path);
    return earlier ? [{ ...earlier, names }] : [];
  });
  const isMentioned = ({ path, text, after }: Unread) =>
    mayBe(path) &&
    [...holders].some(([name, of]) => of.length === 0 && mentions(text, name) && !mentions(after, name));
  const blind = unread.find(isMentioned);
  const missing = [
    ...(blind ? [`${blind.path} of ${state.name} does not parse, and may hold what is here now`] : []),
    ...(predecessors.length > mostHolders
      ? [`${state.name} holds what is here now in more than ${String(mostHolders)} files`]
      : []),
  ];
  return {
    predecessors: predecessors.slice(0, mostHolders),
    ...(missing.length > 0 && { missing: missing.join(", and ") }),
  };
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
function wordOf(name: string): string {
  const [, extendee] = /^extend (\S+) /.exec(name) ?? [];
  const parts = name.split(name.includes("/") ? "/" : ".").filter((part) => part !== "");
  return extendee ?? parts.at(-1) ?? name;
}

const goneByHead = memoByObject<Snapshot, WeakMap<Snapshot, Promise<Gone>>>(() => new WeakMap());

/** Asked once of two sides: only files that differ between them can have lost a name. */
function goneFrom(side: Snapshot, present: Parts): Promise<Gone> {
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
