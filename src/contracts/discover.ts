import { contractSuffixes, formatByName, type FormatId } from "../model/formats.js";
import type { Sources } from "../model/sources.js";
import { type Differing, isLink } from "../model/entries.js";
import { editorSchemaPath } from "../model/schema-files.js";
import type { Snapshot } from "../model/snapshot.js";
import { formatByContent, mayBeContract } from "./recognise.js";
import { type Skipped, someFolderSkipped } from "./skip.js";

/** What decides which files are contracts. */
export interface Discovery {
  /** A format that the config gives to a path, whatever its name. */
  readonly formatOf?: (path: string) => FormatId | undefined;
  /** Whether the config names a file as a contract by more than its folder. */
  readonly declares?: (path: string) => boolean;
  /** Why a file does not count; undefined when it does. */
  readonly skipped: (path: string) => Skipped | undefined;
}

/** A changed file that is a contract. */
export interface Candidate extends Differing {
  readonly format: FormatId;
}

export interface Discovered {
  readonly candidates: readonly Candidate[];
  /** Changed files that are contracts by name or config but do not count. */
  readonly skipped: readonly { readonly path: string; readonly why: Skipped }[];
  /** Changed files that the config names as contracts and that no format recognises. */
  readonly unrecognised: readonly string[];
}

/** The changed files that are contracts: by config, by name, or by content on either side. */
export async function discover(sources: Sources, discovery: Discovery): Promise<Discovered> {
  const candidates: Candidate[] = [];
  const skipped: { path: string; why: Skipped }[] = [];
  const unrecognised: string[] = [];
  const nameless: Differing[] = [];
  const isNamed = ({ path, head }: Differing) =>
    head !== undefined && discovery.skipped(path) === undefined && discovery.declares?.(path) === true;
  for (const differing of sources.differing) {
    if (sameContent(differing)) continue;
    const { path } = differing;
    const format = sources.format ?? discovery.formatOf?.(path) ?? formatByName(path);
    if (format === undefined && !mayBeContract(path)) {
      if (isNamed(differing)) unrecognised.push(path);
      continue;
    }
    const why = discovery.skipped(path);
    if (why !== undefined) {
      if (format !== undefined && path !== editorSchemaPath) skipped.push({ path, why });
    } else if (format === undefined) nameless.push(differing);
    else candidates.push({ ...differing, format });
  }
  const recognised = await byContent(nameless, sources);
  const recognisedPaths = new Set(recognised.map(({ path }) => path));
  for (const differing of nameless)
    if (!recognisedPaths.has(differing.path) && isNamed(differing)) unrecognised.push(differing.path);
  candidates.push(...recognised, ...linkCandidates(sources, discovery));
  return { candidates, skipped, unrecognised };
}

/** Only the file's mode changed. */
export function sameContent({ base, head }: Differing): boolean {
  return base?.oid !== undefined && base.oid === head?.oid && isLink(base) === isLink(head);
}

/** Unchanged links to contracts: their targets may have changed. */
function linkCandidates(
  { differing, baseSide, headSide }: Sources,
  { formatOf, skipped }: Discovery,
): Candidate[] {
  if (differing.length === 0) return [];
  const changedPaths = new Set(differing.map(({ path }) => path));
  const candidates: Candidate[] = [];
  for (const path of headSide.entries.links()) {
    if (changedPaths.has(path)) continue;
    const [base, head] = [baseSide.entries.get(path), headSide.entries.get(path)];
    const format = formatOf?.(path) ?? formatByName(path);
    if (format !== undefined && base && head && skipped(path) === undefined)
      candidates.push({ path, base, head, format });
  }
  return candidates;
}

/** Both sides count: removing `$schema` in the proposal does not remove the contract. */
async function byContent(
  nameless: readonly Differing[],
  { baseSide, headSide }: Sources,
): Promise<Candidate[]> {
  if (nameless.length === 0) return [];
  const starts = (side: Snapshot, key: "base" | "head") =>
    side.starts(nameless.filter((differing) => differing[key]).map(({ path }) => path));
  const [inBase, inHead] = await Promise.all([starts(baseSide, "base"), starts(headSide, "head")]);
  return nameless.flatMap((differing): Candidate[] => {
    const format =
      formatByContent(differing.path, inHead.get(differing.path) ?? "") ??
      formatByContent(differing.path, inBase.get(differing.path) ?? "");
    return format === undefined ? [] : [{ ...differing, format }];
  });
}

/** The format of a file of one side: by the config, its name or its beginning. */
export async function formatIn(
  side: Snapshot,
  { formatOf }: Pick<Discovery, "formatOf">,
  path: string,
): Promise<FormatId | undefined> {
  const start = async () => (await side.starts([path])).get(path) ?? "";
  return formatOf?.(path) ?? formatByName(path) ?? formatByContent(path, await start());
}

/** Contracts of a side that are known by name or config; those known by content count when they change. */
export function* contractsOf(side: Snapshot, { formatOf, skipped }: Discovery): Generator<string> {
  for (const path of side.entries.keys()) {
    if ((formatOf?.(path) ?? formatByName(path)) !== undefined && skipped(path) === undefined) yield path;
  }
}

/** The number of contracts by name in lines of paths, in one pass; undefined where some of them may be skipped. */
export function countByName(lines: string): number | undefined {
  if (someFolderSkipped(lines)) return undefined;
  const endings = contractSuffixes.map((suffix) => suffix.replaceAll(".", "\\."));
  const contractPath = new RegExp(`(?:${endings.join("|")})\0`, "g");
  let count = 0;
  while (contractPath.test(lines)) count += 1;
  return count;
}

/** What files are skipped for by themselves, without a word of the config or of the call: the config may take them in. */
const byThemselves: ReadonlySet<Skipped> = new Set<Skipped>(["vendored", "generated", "test data"]);

/** "2 changed files were skipped: 1 vendored (vendor/a.avsc), 1 generated (gen/b.proto)" and what takes them in; nothing for none. */
export function skippedNote(skipped: Discovered["skipped"]): string | undefined {
  if (skipped.length === 0) return undefined;
  const groups = new Map<Skipped, string[]>();
  for (const { path, why } of skipped) groups.set(why, [...(groups.get(why) ?? []), path]);
  const parts = [...groups].map(([why, paths]) => {
    const [first = ""] = paths.sort();
    return `${String(paths.length)} ${why} (${first}${paths.length > 1 ? ", …" : ""})`;
  });
  const files = skipped.length === 1 ? "1 changed file was" : `${String(skipped.length)} changed files were`;
  const remedy = skipped.some(({ why }) => byThemselves.has(why))
    ? "; a contract of yours among them counts once an entry of contracts: names it"
    : "";
  return `${files} skipped: ${parts.join(", ")}${remedy}`;
}
