import type { Pairing } from "../../../model/contract.js";
import type { ComparisonTask } from "../../../model/format.js";
import type { Affected } from "../../format-definition.js";
import { canonical } from "../schema/canonical.js";
import { definitionKey } from "../schema/definition-key.js";
import { link } from "./link.js";
import { needlesFor, suffixes } from "./mentions.js";
import type { Model } from "./model.js";
import { extendModel } from "./model.js";
import type { Named } from "../schema/schema.js";
import { simpleName } from "../schema/schema.js";

/** Begins to search for what `affected` will look at first; it waits for the answer, or fails, then. */
export function prepare(base: Model, head: Model, task: ComparisonTask): Promise<void> {
  if (!task.pairsOnly) mentioning(base, head, changedNames(base, head, task.pairings)).catch(() => undefined);
  return Promise.resolve();
}

/** Unchanged files whose meaning differs because a named type that they refer to, directly or not, does. */
export async function affected(base: Model, head: Model, task: ComparisonTask): Promise<readonly Affected[]> {
  const compared = new Set(
    task.pairings.flatMap(({ basePath, headPath }) => [basePath ?? [], headPath ?? []].flat()),
  );
  const touched = (task.touched ?? []).filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
  await Promise.all([extendModel(base, touched), extendModel(head, touched)]);
  const others = touched.map((path): Pairing => ({ status: "modified", basePath: path, headPath: path }));
  const causes = changedNames(base, head, [...task.pairings, ...others]);
  const found: Affected[] = [];
  const seen = new Set(compared);
  let frontier = new Map(causes);
  while (frontier.size > 0) {
    const paths = (await mentioning(base, head, frontier)).filter(
      (path) => !seen.has(path) && task.counts(path),
    );
    for (const path of paths) seen.add(path);
    await extendModel(base, paths);
    const referring = paths.filter((path) => touched.includes(path) || refersTo(base, path, causes));
    await extendModel(head, referring);
    const next = new Map<string, string>();
    for (const path of referring) {
      if (!differs(base, head, path)) continue;
      const cause = causeFor(head, path, causes) ?? causeFor(base, path, causes) ?? path;
      found.push({ pairing: { status: "affected", basePath: path, headPath: path }, cause });
      for (const name of definedIn(head, path)) if (!causes.has(name)) next.set(name, cause);
    }
    for (const [name, cause] of next) causes.set(name, cause);
    frontier = next;
  }
  return found.sort((a, b) => ((a.pairing.headPath ?? "") < (b.pairing.headPath ?? "") ? -1 : 1));
}

const keysAsMet = new WeakMap<Named, string>();

/** Asked before the comparison and after it: the key as it was written. */
function keyOf(type: Named): string {
  const known = keysAsMet.get(type) ?? definitionKey(type);
  keysAsMet.set(type, known);
  return known;
}

/** Full names whose own definition differs between the changed files, with the file that declares each. */
function changedNames(base: Model, head: Model, pairings: readonly Pairing[]): Map<string, string> {
  const keys = (model: Model, paths: readonly (string | undefined)[]) => {
    const found = new Map<string, { keys: Set<string>; path: string }>();
    for (const path of paths) {
      const opened = path === undefined ? undefined : model.opened.get(path);
      if (!opened || "fault" in opened || path === undefined) continue;
      for (const [name, type] of opened.file.definitions) {
        const entry = found.get(name) ?? { keys: new Set<string>(), path };
        found.set(name, entry);
        entry.keys.add(keyOf(type));
      }
    }
    return found;
  };
  const [before, after] = [
    keys(
      base,
      pairings.map(({ basePath }) => basePath),
    ),
    keys(
      head,
      pairings.map(({ headPath }) => headPath),
    ),
  ];
  const changed = new Map<string, string>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [one, other] = [before.get(name), after.get(name)];
    const same = one && other && [...one.keys].sort().join("\n") === [...other.keys].sort().join("\n");
    if (!same) changed.set(name, other?.path ?? one?.path ?? "");
  }
  return changed;
}

async function mentioning(
  base: Model,
  head: Model,
  names: ReadonlyMap<string, string>,
): Promise<readonly string[]> {
  if (names.size === 0) return [];
  const simple = [...new Set([...names.keys()].map(simpleName))];
  const found = await Promise.all(
    needlesFor(simple).flatMap(({ needles, suffixes }) =>
      [base, head].map(({ snapshot }) => snapshot.mentioning(needles, suffixes)),
    ),
  );
  return [...new Set(found.flat())]
    .filter((path) => base.snapshot.entries.has(path) && head.snapshot.entries.has(path))
    .sort();
}

/** A file that did not resolve before is none of this change's doing. */
function differs(base: Model, head: Model, path: string): boolean {
  const [before, after] = [link(base, path), link(head, path)];
  if (!before.contract) return false;
  return !after.contract || canonical(before.contract) !== canonical(after.contract);
}

/** Whether an unchanged file may mean something else because of these names: its own definitions hide others. */
function refersTo(model: Model, path: string, names: ReadonlyMap<string, string>): boolean {
  const opened = model.opened.get(path);
  if (!opened || "fault" in opened) return false;
  const { definitions, references, imports } = opened.file;
  if (imports.length > 0) return true;
  return references.some((reference) => {
    const told = reference.names.find((name) => definitions.has(name) || names.has(name));
    return told !== undefined && !definitions.has(told);
  });
}

function definedIn(model: Model, path: string): readonly string[] {
  const opened = model.opened.get(path);
  return opened && "file" in opened ? [...opened.file.definitions.keys()] : [];
}

function causeFor(model: Model, path: string, causes: ReadonlyMap<string, string>): string | undefined {
  const opened = model.opened.get(path);
  if (!opened || "fault" in opened) return undefined;
  for (const { names } of opened.file.references)
    for (const name of names) if (causes.has(name)) return causes.get(name);
  return undefined;
}
