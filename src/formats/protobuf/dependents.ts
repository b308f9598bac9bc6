import type { ComparisonTask } from "../../model/format.js";
import type { References } from "../dependents.js";
import { canonicalText } from "./model/canonical.js";
import type { ProtoFile } from "./model/descriptor.js";
import type { ProtoModel } from "./model/proto-model.js";
import { indirectReferences, rootFileNames } from "./indirect-references.js";
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
      const direct = files.flatMap(({ imports }) => imports.flatMap(({ file }) => file?.path ?? []));
      if (rerooted === undefined && !direct.some((imported) => causes.has(imported))) return undefined;
      const [nearest] = files.flatMap((file) => nearestImport(file, changed) ?? []);
      return nearest ?? rerooted;
    },
    openDependents: loadBoth,
    differs(path) {
      const [before, after] = [base.file(path), head.file(path)];
      // What was wrong before is none of this change's doing; what is right again is compared with when it last was.
      if (!before || faultsOf(base, path).length > 0)
        return after !== undefined && faultsOf(head, path).length === 0;
      if (!after) return true;
      // What is wrong with a contract that is compared too is told there, and not by all that import it.
      const broken = brokenImport(head, path, contentFaults);
      if (broken && compared.has(broken.path)) return false;
      return bringsFaults(base, head, path) || canonicalText(before) !== canonicalText(after);
    },
    // By `import public`, a file hands on what it does not use itself.
    handsOnUnchanged: () => rerooted === undefined,
  };
}

function lastName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Files whose text may import one of these: it holds the last name of the path, at the end of a string. */
async function importersOf({ snapshot }: ProtoModel, paths: readonly string[]): Promise<readonly string[]> {
  const names = [...new Set(paths.map(lastName))];
  const needles = names.flatMap((name) => [`${name}"`, `${name}'`]);
  return snapshot.mentioning(needles, [".proto"], indirectReferences);
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
