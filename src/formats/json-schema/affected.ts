import type { ComparisonTask } from "../../model/format.js";
import type { Affected } from "../format-definition.js";
import type { Library } from "./documents.js";
import { reachable } from "./documents.js";
import { loadInto } from "./load.js";

const suffixes = [".json", ".yaml", ".yml"];
/** More changed files than this are not searched for by name: every schema that refers to anything is read. */
const mostNames = 200;
/** A name may be written with escapes: in JSON and YAML, or in the URI. */
const escapes = ["\\u", "\\U", "\\x", "%"];

/** Begins to search for what `affectedContracts` will look at first; it waits for the answer, or fails, then. */
export async function prepare(base: Library, head: Library, task: ComparisonTask): Promise<void> {
  // What is no contract itself is read as well: others may refer to it by the `$id` that it declares on either side.
  const touched = (task.touched ?? []).filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
  const existing = ({ snapshot }: Library) => touched.filter((path) => snapshot.entries.has(path));
  await loadInto(head, existing(head), task.settings);
  await loadInto(base, existing(base), task.settings);
  if (!task.pairsOnly) mentioning(base, head, [...changedPaths(task)]).catch(() => undefined);
}

/** What changed, by its name on either side: a moved file is missed where it was. */
function changedPaths({ pairings, touched = [] }: ComparisonTask): ReadonlySet<string> {
  const changed = pairings.filter(({ status }) => status !== "unchanged");
  return new Set([
    ...changed.flatMap(({ headPath, basePath }) => [headPath ?? [], basePath ?? []].flat()),
    ...touched,
  ]);
}

/** Contracts that did not change themselves but refer, also through others, to a file that did. */
export async function affectedContracts(
  base: Library,
  head: Library,
  task: ComparisonTask,
): Promise<readonly Affected[]> {
  const changed = changedPaths(task);
  const seen = new Set(changed);
  const affected = new Map<string, Affected>();
  let frontier = [...changed];
  while (frontier.length > 0) {
    const candidates = await mentioning(base, head, frontier);
    const fresh = candidates.filter((path) => !seen.has(path) && base.snapshot.entries.has(path));
    await loadInto(head, fresh, task.settings);
    await loadInto(base, fresh, task.settings);
    const found = fresh.filter((path) => refersTo(head, path, frontier) || refersTo(base, path, frontier));
    for (const path of found) {
      seen.add(path);
      const cause = causeOf(head, path, changed) ?? causeOf(base, path, changed);
      if (cause !== undefined && task.counts(path))
        affected.set(path, { pairing: { status: "affected", basePath: path, headPath: path }, cause });
    }
    frontier = found;
  }
  return [...affected.values()].sort((a, b) =>
    (a.pairing.headPath ?? "") < (b.pairing.headPath ?? "") ? -1 : 1,
  );
}

/** Files whose text holds the name or an identifier of one of these: a grep that may find too many. */
async function mentioning(
  base: Library,
  head: Library,
  paths: readonly string[],
): Promise<readonly string[]> {
  const needles = new Set(
    paths.flatMap((path) => {
      const declared = [base, head].flatMap(({ documents }) => [
        ...(documents.get(path)?.resources.keys() ?? []),
      ]);
      return [path, ...declared].map(lastSegment).filter((name) => name !== "");
    }),
  );
  if (needles.size === 0) return [];
  const wanted = needles.size > mostNames ? ["ref"] : [...needles];
  return head.snapshot.mentioning([...wanted, ...escapes], suffixes);
}

/** How a reference ends, relative or not: what stands before it may be the referring file's own `$id`. */
function lastSegment(uri: string): string {
  const trimmed = uri.replace(/\/+$/, "");
  return trimmed.slice(trimmed.lastIndexOf("/") + 1);
}

function refersTo(library: Library, path: string, targets: readonly string[]): boolean {
  const document = library.documents.get(path);
  if (!document) return false;
  const reached = reachable(library, document);
  return targets.some((target) => reached.has(target));
}

function causeOf(library: Library, path: string, changed: ReadonlySet<string>): string | undefined {
  const document = library.documents.get(path);
  if (!document) return undefined;
  return [...reachable(library, document).keys()].sort().find((other) => changed.has(other));
}
