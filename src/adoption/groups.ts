import { byText } from "../algorithms/order.js";
import { formatByContent, mayBeContract } from "../contracts/recognise.js";
import type { Skipped } from "../contracts/skip.js";
import { fileMatches } from "../globs/globs.js";
import { formatByName, formatFacts, type FormatId, formatIds, type ProfileName } from "../model/formats.js";
import type { Mode } from "../model/contract.js";
import type { Snapshot } from "../model/snapshot.js";
import { plural } from "../reports/words.js";

/** Contracts of one format below one folder: one entry of `contracts:`. */
export interface Group {
  readonly format: FormatId;
  readonly glob: string;
  readonly files: readonly string[];
  /** The glob as the config says it, where that also says which part is the version. */
  readonly pattern?: string;
  /** What another tool is told already: the promise, whose answer counts, and where that stands. */
  readonly asked?: { readonly mode: Mode; readonly profile: ProfileName; readonly because: string };
}

export interface Grouped {
  readonly groups: readonly Group[];
  /** Globs of files that the groups' globs name and that are no contracts of this repository: vendored, test data. */
  readonly others: readonly string[];
  /** What of the files that look like contracts does not count, in words: where, how many, and what they are taken for. */
  readonly left: readonly string[];
}

/** More entries than these are no help: then one glob names all contracts of a format. */
const mostGroups = 8;
/** Files whose name does not show what they are; more are not opened. */
const mostOpened = 20_000;

/** The contracts of a repository as few globs. @param skipped why a file does not count. */
export async function groupsOf(
  side: Snapshot,
  skipped: (path: string) => Skipped | undefined,
): Promise<Grouped> {
  const byName = new Map<FormatId, string[]>(formatIds.map((id) => [id, []]));
  const left = new Map<string, Skipped>();
  const nameless: string[] = [];
  for (const path of side.entries.keys()) {
    const format = formatByName(path);
    const why = format === undefined ? undefined : skipped(path);
    if (why !== undefined) left.set(path, why);
    else if (format !== undefined) byName.get(format)?.push(path);
    else if (mayBeContract(path) && skipped(path) === undefined && nameless.length < mostOpened)
      nameless.push(path);
  }
  const groups = [
    ...(await byContent(side, nameless)), // a glob of a folder: what names files stands after it, and wins
    ...[...byName].flatMap(([format, files]) => groupsOfFormat(format, files, endingsGlob(format, files))),
  ];
  const matched = [...left.keys()].filter((path) => groups.some(({ glob }) => fileMatches(glob, path)));
  return { groups, others: [...new Set(matched.map(folderGlob))].sort(), left: leftInWords(left) };
}

/** Many folders are told as one: the first shows what is meant. */
function leftInWords(left: ReadonlyMap<string, Skipped>): readonly string[] {
  const folders = new Map<string, { count: number; readonly why: Skipped; readonly first: string }>();
  for (const [path, why] of left) {
    const folder = folders.get(folderGlob(path)) ?? { count: 0, why, first: path };
    folders.set(folderGlob(path), folder);
    folder.count += 1;
  }
  return [...folders].sort(byText(([glob]) => glob)).map(([glob, { count, why, first }]) => {
    const more = count === 1 ? first : `${plural(count, "file")} in ${glob}, such as ${first}`;
    return `${more} (${why})`;
  });
}

/** Contracts that only their content shows are named by their folder: their names are those of any file. */
async function byContent(side: Snapshot, paths: readonly string[]): Promise<readonly Group[]> {
  const starts = await side.starts(paths);
  const formats = new Map<FormatId, string[]>();
  for (const path of paths) {
    const format = formatByContent(path, starts.get(path) ?? "");
    if (format !== undefined) formats.set(format, [...(formats.get(format) ?? []), path]);
  }
  return [...formats].flatMap(([format, files]) => groupsOfFormat(format, files, "*"));
}

function groupsOfFormat(format: FormatId, files: readonly string[], names: string): readonly Group[] {
  if (files.length === 0) return [];
  const byTop = new Map<string, string[]>();
  for (const path of files) {
    const top = path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
    byTop.set(top, [...(byTop.get(top) ?? []), path]);
  }
  const groups = [...byTop.values()].map((members): Group => {
    const folder = commonFolder(members);
    // Beside the folders, a glob of all folders would name their contracts too.
    const below = folder === "" && byTop.size > 1 ? "" : "**/";
    return { format, files: members, glob: `${folder}${names === "*" ? "**" : `${below}${names}`}` };
  });
  const isWhole = ({ glob, files: members }: Group) => members.every((path) => fileMatches(glob, path));
  if (groups.length <= mostGroups && groups.every(isWhole)) return groups;
  return [{ format, files, glob: names === "*" ? "**" : `**/${names}` }];
}

/** "*.avsc", or "*{.avsc,.avdl}" where both are there. */
function endingsGlob(format: FormatId, files: readonly string[]): string {
  const suffixes: readonly string[] = formatFacts[format].suffixes;
  const present = suffixes.filter((suffix) => files.some((path) => path.endsWith(suffix)));
  return present.length === 1 ? `*${present[0] ?? ""}` : `*{${present.join(",")}}`;
}

/** The deepest folder that all files lie in and that a glob can name: "" or ending in "/". */
export function commonFolder(paths: readonly string[]): string {
  const [first = "", ...others] = paths;
  const names: string[] = [];
  for (const name of first.split("/").slice(0, -1)) {
    const folder = `${[...names, name].join("/")}/`;
    if (!isPlain(name) || !others.every((path) => path.startsWith(folder))) break;
    names.push(name);
  }
  return names.map((name) => `${name}/`).join("");
}

/** A name that means in a glob what it is. */
function isPlain(name: string): boolean {
  return /^[^\s*?{}[\],\\!](?:[^*?{}[\],\\\u0000-\u001f]*[^\s*?{}[\],\\])?$/.test(name);
}

/** The glob of a file that does not count: of the folder that everybody keeps such files in, else of its own. */
function folderGlob(path: string): string {
  const [, usual] =
    /(?:^|\/)(node_modules|vendor|third_party|testdata|__tests__|__fixtures__|test\/resources)\//.exec(
      path,
    ) ?? [];
  if (usual !== undefined) return `**/${usual}/**`;
  const folder = commonFolder([path]);
  return folder === "" ? `**/${path.slice(path.lastIndexOf("/") + 1)}` : `${folder}**`;
}
