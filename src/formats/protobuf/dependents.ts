import type { ComparisonTask } from "../../model/format.js";
import { pathOf } from "../../model/contract.js";
import type { Affected } from "../format-definition.js";
import { canonicalText } from "./model/canonical.js";
import type { ProtoFile } from "./model/descriptor.js";
import { faultsOf } from "./validate/validate.js";
import type { ProtoModel } from "./model/proto-model.js";

/** Files that say where imports are looked for: a change there may change what every import means. */
const rootFiles: ReadonlySet<string> = new Set(["buf.yaml", "buf.yml", "buf.work.yaml"]);
/** An import may be written with escapes, or as several strings. */
const otherSpellings = ["\\", `" "`, `' '`, `"'`, `'"`, `""`];

/** Files that did not change themselves but mean something else, because something that they import did. */
export async function affectedFiles(
  base: ProtoModel,
  head: ProtoModel,
  task: ComparisonTask,
): Promise<readonly Affected[]> {
  const touched = task.touched ?? [];
  const here = new Set([...task.pairings.flatMap(({ headPath }) => headPath ?? []), ...touched]);
  // What is no longer where it was is missed by those that imported it there.
  const gone = new Set(
    [...task.pairings.flatMap(({ basePath }) => basePath ?? []), ...touched].filter(
      (path) => !head.snapshot.entries.has(path),
    ),
  );
  const causes = new Set([...here, ...gone]);
  if (causes.size === 0) return [];
  const known = new Set(task.pairings.flatMap(({ headPath }) => headPath ?? []));
  const rerooted = touched.find((path) => rootFiles.has(path.slice(path.lastIndexOf("/") + 1)));
  const importers = new Set(
    rerooted === undefined
      ? [...(await dependentsOf(head, here)), ...(await dependentsOf(base, gone))]
      : head.snapshot.entries.containing(".proto").filter((path) => path.endsWith(".proto")),
  );
  const dependents = [...importers]
    .sort()
    .filter(
      (path) =>
        !known.has(path) &&
        base.snapshot.entries.has(path) &&
        head.snapshot.entries.has(path) &&
        task.counts(path),
    );
  if (dependents.length === 0) return [];
  await Promise.all([base.load(dependents), head.load(dependents)]);
  return dependents.flatMap((path) => {
    const from = base.file(path);
    if (!from || faultsOf(base, path).length > 0) return []; // none of this change's doing
    const to = head.file(path);
    const resolves = to && faultsOf(head, path).length === 0;
    if (resolves && canonicalText(from) === canonicalText(to)) return [];
    const cause = (to && causeOf(to, causes)) ?? causeOf(from, causes) ?? rerooted;
    return cause === undefined
      ? []
      : [{ pairing: { status: "affected" as const, basePath: path, headPath: path }, cause }];
  });
}

/** Everything that imports one of these files, directly or through others: found by the import's last name, then read. */
async function dependentsOf(model: ProtoModel, causes: ReadonlySet<string>): Promise<readonly string[]> {
  const found = new Set<string>();
  let wave = [...causes];
  while (wave.length > 0) {
    const names = [...new Set(wave.map((path) => `${path.slice(path.lastIndexOf("/") + 1)}"`))];
    const quoted = [...names, ...names.map((name) => `${name.slice(0, -1)}'`)];
    const mentioned = await model.snapshot.mentioning([...quoted, ...otherSpellings], [".proto"]);
    const fresh = mentioned.filter((path) => !found.has(path) && !causes.has(path));
    await model.load(fresh);
    const targets = new Set(wave);
    const importers = fresh.filter((path) =>
      model.file(path)?.imports.some(({ file }) => file && targets.has(file.path)),
    );
    for (const path of importers) found.add(path);
    wave = importers;
  }
  return [...found].sort();
}

/** The changed file through which a dependent is reached: the nearest one. */
function causeOf(file: ProtoFile, causes: ReadonlySet<string>): string | undefined {
  const seen = new Set([file]);
  for (const next of seen) {
    for (const { file: imported } of next.imports) {
      if (!imported) continue;
      if (causes.has(imported.path)) return imported.path;
      seen.add(imported);
    }
  }
  return undefined;
}

/** buf's PACKAGE rules look at whole packages: the unchanged files of head's packages are opened too. */
export async function openPackages(base: ProtoModel, head: ProtoModel, task: ComparisonTask): Promise<void> {
  const asked = task.pairings.some((pairing) => task.settings(pathOf(pairing)).profile === "buf-package");
  if (!asked) return;
  const packages = new Set(base.loaded().flatMap((path) => base.file(path)?.package ?? []));
  const needles = [...packages].filter((name) => name !== "").map((name) => `package ${name}`);
  if (needles.length > 0) await head.load(await head.snapshot.mentioning(needles, [".proto"]));
}
