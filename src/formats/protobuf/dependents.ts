import type { ComparisonTask } from "../../model/format.js";
import type { References } from "../dependents.js";
import { contradict } from "./model/buf-lock.js";
import { canonicalText } from "./model/canonical.js";
import type { ProtoFile } from "./model/descriptor.js";
import { importNeedles, suffixesOf } from "./model/import-needles.js";
import { isBundled, type ProtoModel } from "./model/proto-model.js";
import { wellKnown } from "./model/well-known.generated.js";
import { indirectReferences, rootFileNames } from "./model/indirect-references.js";
import { openExtensions } from "./prepare.js";
import { brokenImport } from "./validate/broken-import.js";
import { bringsFaults, contentFaults, faultsOf } from "./validate/validate.js";

/** Files that say where imports are looked for: a change there may change what every import means. */
const rootFiles: ReadonlySet<string> = new Set(rootFileNames);

/** Files refer to each other by the paths that they import; what is imported is followed through any number of files. */
export function references(base: ProtoModel, head: ProtoModel, task: ComparisonTask): References {
  const touched = task.touched ?? [];
  const changed = new Set([
    ...task.pairings.flatMap(({ basePath, headPath }) => [headPath ?? [], basePath ?? []].flat()),
    ...touched,
  ]);
  const compared = new Set(task.pairings.flatMap(({ headPath }) => headPath ?? []));
  // What is no longer where it was is missed by those that imported it there.
  const moved = [...changed].some((path) => !head.snapshot.entries.has(path));
  const rerooted = touched.find((path) => rootFiles.has(lastName(path)));
  const sides = moved ? [head, base] : [head];
  const protos = () => head.snapshot.entries.containing(".proto").filter((path) => path.endsWith(".proto"));
  const loadBoth = async (paths: readonly string[]) => {
    await Promise.all([base.load(paths), head.load(paths)]);
  };
  return {
    changed: [...changed],
    names: (path) => [path],
    mentioning: (paths) => (rerooted === undefined ? importersOf(head, paths) : Promise.resolve(protos())),
    async open(candidates) {
      for (const side of sides) await side.load(candidates);
    },
    causeOf(path, causes) {
      const files = sides.flatMap((side) => side.file(path) ?? []);
      const direct = files.flatMap((file) => [...importedBy(file)]);
      if (rerooted === undefined && !direct.some((imported) => causes.has(imported))) return undefined;
      const [nearest] = files.flatMap((file) => nearestImport(file, changed) ?? []);
      return nearest ?? rerooted;
    },
    async openDependents(paths) {
      await loadBoth(paths);
      // A name of theirs may mean another message now.
      await openExtensions(base, head, paths);
    },
    differs(path) {
      const [before, after] = [base.file(path), head.file(path)];
      // What was wrong before is none of this change's doing; what is right again is compared with when it last was.
      if (!before || faultsOf(base, path).length > 0)
        return after !== undefined && faultsOf(head, path).length === 0;
      if (!after) return true;
      // What is wrong with a contract that is compared too is told there, and not by all that import it.
      const broken = brokenImport(head, path, contentFaults);
      if (broken && compared.has(broken.path)) return false;
      return (
        bringsFaults(base, head, path) ||
        canonicalText(before) !== canonicalText(after) ||
        contradict(before.dependencies, after.dependencies)
      );
    },
    // By `import public`, a file hands on what it does not use itself.
    handsOnUnchanged: () => rerooted === undefined,
  };
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * Files whose text may import one of these: it holds the last name of the path, at the end of a string, or that of a text
 * from outside which imports it. Such a text is no file of the repository, and imports the copies that the repository holds.
 */
async function importersOf(model: ProtoModel, paths: readonly string[]): Promise<readonly string[]> {
  const { snapshot, library } = model;
  const suffixes = paths.flatMap(suffixesOf);
  const bundled = bundledImporters(suffixes);
  const isAlone = () => snapshot.entries.containing(".proto").every((path) => paths.includes(path));
  const outside = library.isEmpty || isAlone() ? [] : await library.importers([...suffixes, ...bundled]);
  const needles = importNeedles([...paths, ...bundled, ...outside]);
  return snapshot.mentioning(needles, [".proto"], indirectReferences);
}

/** The bundled texts that import one of these paths, through others too. */
function bundledImporters(paths: readonly string[]): readonly string[] {
  const texts = Object.entries(wellKnown());
  const imported = new Set(paths.filter((path) => Object.hasOwn(wellKnown(), path)));
  for (const path of imported)
    for (const [importer, text] of texts) if (text.includes(`"${path}"`)) imported.add(importer);
  return [...imported];
}

/** What a file imports, itself or through texts that are not of the repository. */
function importedBy(file: ProtoFile): ReadonlySet<string> {
  const paths = new Set<string>();
  const files = new Set([file]);
  for (const next of files)
    for (const { file: imported } of next.imports) {
      if (!imported) continue;
      paths.add(imported.path);
      if (isBundled(imported)) files.add(imported);
    }
  return paths;
}

/** The changed file through which a dependent is reached: the nearest one. */
function nearestImport(file: ProtoFile, changed: ReadonlySet<string>): string | undefined {
  const seen = new Set([file]);
  for (const next of seen) {
    for (const { file: imported } of next.imports) {
      if (!imported) continue;
      if (changed.has(imported.path)) return imported.path;
      seen.add(imported);
    }
  }
  return undefined;
}
