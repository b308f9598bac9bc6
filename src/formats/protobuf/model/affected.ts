import type { ComparisonTask } from "../../../model/format.js";
import { pathOf } from "../../../model/contract.js";
import type { Affected } from "../../define-format.js";
import { canonicalText } from "./canonical.js";
import type { ProtoFile } from "./descriptor.js";
import type { ProtoModel } from "./proto-model.js";

/** More dependents than this are not searched further: the first ones already name the cause. */
const mostDependents = 5_000;

/** Files that did not change themselves but mean something else, because something that they import did. */
export async function affectedFiles(
  base: ProtoModel,
  head: ProtoModel,
  task: ComparisonTask,
): Promise<readonly Affected[]> {
  const changed = task.pairings.filter(
    ({ basePath, headPath }) => basePath !== undefined && headPath !== undefined,
  );
  const causes = new Set([...changed.flatMap(({ headPath }) => headPath ?? []), ...(task.touched ?? [])]);
  if (causes.size === 0) return [];
  const known = new Set(task.pairings.flatMap(({ headPath }) => headPath ?? []));
  const gone = new Set((task.touched ?? []).filter((path) => !head.snapshot.entries.has(path)));
  const importers = new Set([...(await dependentsOf(head, causes)), ...(await dependentsOf(base, gone))]);
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
    const to = head.file(path);
    if (!from || !to || canonicalText(from) === canonicalText(to)) return [];
    const cause = causeOf(to, causes) ?? causeOf(from, causes);
    return cause === undefined
      ? []
      : [{ pairing: { status: "affected" as const, basePath: path, headPath: path }, cause }];
  });
}

/** Everything that imports one of these files, directly or through others: found by the import's last name, then read. */
async function dependentsOf(model: ProtoModel, causes: ReadonlySet<string>): Promise<readonly string[]> {
  const found = new Set<string>();
  let wave = [...causes];
  while (wave.length > 0 && found.size < mostDependents) {
    const names = [...new Set(wave.map((path) => `${path.slice(path.lastIndexOf("/") + 1)}"`))];
    const quoted = [...names, ...names.map((name) => `${name.slice(0, -1)}'`)];
    const mentioned = await model.snapshot.mentioning(quoted, [".proto"]);
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
