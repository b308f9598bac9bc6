import { pathOf } from "../../model/contract.js";
import type { ComparisonTask } from "../../model/format.js";
import type { References } from "../dependents.js";
import { canonicalText } from "./model/canonical.js";
import type { ProtoFile } from "./model/descriptor.js";
import type { ProtoModel } from "./model/proto-model.js";
import { extendsMessages } from "./matching/elsewhere.js";
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

/** Tells each side what it is compared with, and opens what the pairs need beyond their imports. */
export async function prepare(base: ProtoModel, head: ProtoModel, task: ComparisonTask): Promise<void> {
  const paths = task.pairings.flatMap(({ basePath, headPath }) => [basePath ?? [], headPath ?? []].flat());
  const changed = new Set([...paths, ...(task.touched ?? [])]);
  const renamed = task.pairings.flatMap(({ basePath, headPath }) =>
    basePath !== undefined && headPath !== undefined && basePath !== headPath
      ? [[basePath, headPath] as const]
      : [],
  );
  base.comparison = { other: head, changed, counterparts: new Map(renamed) };
  const back = renamed.map(([basePath, headPath]) => [headPath, basePath] as const);
  head.comparison = { other: base, changed, counterparts: new Map(back) };
  await openExtended(base, head, changed);
  await openExtended(head, base, changed);
  await openPackages(base, head, task);
}

/** The messages that a changed file extends may stand where the other side's version of it imports nothing. */
async function openExtended(from: ProtoModel, to: ProtoModel, changed: ReadonlySet<string>): Promise<void> {
  const extending = from.loaded().filter((path) => {
    const parsed = changed.has(path) ? from.parsed(path) : undefined;
    return parsed && "node" in parsed && extendsMessages(parsed.node);
  });
  const imported = new Set(extending.flatMap((path) => from.routesOf(path).flatMap((to) => to ?? [])));
  const unopened = [...imported].filter((path) => to.snapshot.entries.has(path) && !to.parsed(path));
  if (unopened.length > 0) await to.load(unopened);
}

/** buf's PACKAGE rules look at whole packages: the unchanged files of head's packages are opened too. */
async function openPackages(base: ProtoModel, head: ProtoModel, task: ComparisonTask): Promise<void> {
  const asked = task.pairings.some((pairing) => task.settings(pathOf(pairing)).profile === "buf-package");
  if (!asked) return;
  const packages = new Set(base.loaded().flatMap((path) => base.file(path)?.package ?? []));
  const needles = [...packages].filter((name) => name !== "").map((name) => `package ${name}`);
  if (needles.length > 0) await head.load(await head.snapshot.mentioning(needles, [".proto"]));
}
