import { mentions } from "../../../algorithms/mentions.js";
import type { ComparisonTask } from "../../../model/format.js";
import type { References } from "../../dependents.js";
import type { Library } from "./library.js";
import { reachableByName } from "./documents.js";
import { decoded } from "./references.js";
import { loadInto } from "./load.js";
import { indirectReferences } from "../indirect-references.js";

const suffixes = [".json", ".yaml", ".yml"];

/** Schemas refer to each other by path or by the `$id` that a schema declares, also through others. */
export async function references(base: Library, head: Library, task: ComparisonTask): Promise<References> {
  // What is no contract itself is read as well: others may refer to it by the `$id` that it declares on either side.
  const touched = task.touched ?? [];
  const schemas = touched.filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
  for (const side of [head, base])
    await loadInto(
      side,
      schemas.filter((path) => side.snapshot.entries.has(path)),
      task.settings,
    );
  const compared = task.pairings.filter(({ status }) => status !== "unchanged");
  // A moved file is missed where it was.
  const changed = new Set([
    ...compared.flatMap(({ headPath, basePath }) => [headPath ?? [], basePath ?? []].flat()),
    ...touched,
  ]);
  return {
    changed: [...changed],
    names: (path) => [path],
    mentioning: (paths) => mentioning(base, head, paths),
    async open(candidates) {
      await loadInto(head, candidates, task.settings);
      await loadInto(base, candidates, task.settings);
    },
    causeOf(path, causes) {
      const reached = [head, base].map((library) => reachedFrom(library, path));
      const [cause] = reached.flatMap((files) => files.find((file) => changed.has(file)) ?? []);
      return cause ?? reached.flatMap((files) => files.flatMap((file) => causes.get(file) ?? []))[0];
    },
    openDependents: () => Promise.resolve(),
    // The comparison itself tells whether a reference changes anything.
    differs: () => true,
    handsOnUnchanged: () => true,
  };
}

function reachedFrom(library: Library, path: string): readonly string[] {
  const document = library.documents.get(path);
  return document ? [...reachableByName(library, document).keys()].sort() : [];
}

/** Files whose text holds the name or an identifier of one of these. */
async function mentioning(
  base: Library,
  head: Library,
  paths: readonly string[],
): Promise<readonly string[]> {
  const identifiers = paths.flatMap((path) =>
    [base, head].flatMap(({ documents }) => [...(documents.get(path)?.resources.keys() ?? [])]),
  );
  // A URI spells what is not ASCII with percents, which the reference need not.
  const names = [...paths, ...identifiers].map(lastSegment).flatMap((name) => [name, decoded(name)]);
  const needles = new Set(names.filter((name) => name !== ""));
  if (needles.size === 0) return [];
  const candidates = await head.snapshot.mentioning([...needles], suffixes, indirectReferences);
  await Promise.all([head, base].map(({ snapshot }) => snapshot.load(candidates)));
  const holdsAny = mentions(identifiers);
  return candidates.filter((path) => [head, base].some((side) => mayRefer(side, path, holdsAny)));
}

/**
 * The end of an `$id` may be a word that stands everywhere, such as "1": what holds no keyword that refers, spelled with
 * escapes or not, is not parsed. What may declare one of the identifiers itself is: a reference may mean it.
 */
function mayRefer({ snapshot }: Library, path: string, holdsAny: (text: string) => boolean): boolean {
  if (!snapshot.entries.has(path)) return false;
  const loaded = snapshot.read(path);
  if ("fault" in loaded) return true;
  const { text } = loaded;
  const keywords = path.endsWith(".json") ? referring : referringInYaml;
  return keywords.some((words) => text.includes(words)) || holdsAny(text);
}
const referring = ['$ref"', '$dynamicRef"', '$recursiveRef"', "\\u00"];
const referringInYaml = ["$", "\\"];

/**
 * How a reference ends, relative or not: what stands before it may be the referring file's own `$id`, and a scheme may be
 * written in any case. What ends otherwise is an indirect reference.
 */
function lastSegment(uri: string): string {
  const trimmed = uri.replace(/\/+$/, "");
  return trimmed.slice(trimmed.lastIndexOf("/") + 1).replace(/^[a-z][a-z\d+.-]*:(?=.)/i, "");
}
