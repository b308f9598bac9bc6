import type { ComparisonTask } from "../../../model/format.js";
import type { References } from "../../dependents.js";
import { canonical } from "../schema/canonical.js";
import { definitionKey } from "../schema/definition-key.js";
import { simpleName } from "../schema/schema.js";
import { link } from "./link.js";
import { needlesFor, suffixes } from "./mentions.js";
import { extendModel, type Model } from "./model.js";

/**
 * Avro files refer to each other by the full names of types. A file whose own definitions differ changed; what it defines
 * besides, a container of a changed inline type say, counts as part of it.
 */
export async function references(base: Model, head: Model, task: ComparisonTask): Promise<References> {
  const touched = (task.touched ?? []).filter((path) => suffixes.some((suffix) => path.endsWith(suffix)));
  if (!task.pairsOnly) await Promise.all([extendModel(base, touched), extendModel(head, touched)]);
  const pathsOf = (side: "basePath" | "headPath") => [
    ...task.pairings.flatMap((pairing) => pairing[side] ?? []),
    ...touched,
  ];
  const definitions = changedDefinitions(
    definitionsOf(base, pathsOf("basePath")),
    definitionsOf(head, pathsOf("headPath")),
  );
  const names = (path: string) => [...definedIn(head, path), ...definedIn(base, path)];
  return {
    changed: [...new Set([...definitions.values(), ...movedPaths(task)])],
    names,
    mentioning: (paths) => mentioning(base, head, paths.flatMap(names)),
    open: (candidates) => extendModel(base, candidates),
    causeOf: (path, causes) =>
      referredTo(base, path, definitions) ??
      referredTo(base, path, causes) ??
      // What an IDL file imports is part of it, whether it refers to it or not.
      (importsSomething(base, path) ? path : undefined),
    openDependents: (paths) => extendModel(head, paths),
    differs: (path) => differs(base, head, path),
    handsOnUnchanged: false,
  };
}

/** A file that moved is missed where it was, and can hand on what it refers to. */
function movedPaths({ pairings }: ComparisonTask): readonly string[] {
  return pairings.flatMap(({ basePath, headPath }) =>
    basePath === headPath ? [] : [basePath ?? [], headPath ?? []].flat(),
  );
}

interface Definitions {
  readonly keys: ReadonlySet<string>;
  readonly path: string;
}

/** What these files define, by full name: the keys of the definitions, and the first file that has one. */
function definitionsOf(model: Model, paths: readonly string[]): ReadonlyMap<string, Definitions> {
  const definitions = new Map<string, { keys: Set<string>; path: string }>();
  for (const path of paths) {
    const opened = model.opened.get(path);
    if (!opened || "fault" in opened) continue;
    for (const [name, type] of opened.file.definitions) {
      const entry = definitions.get(name) ?? { keys: new Set<string>(), path };
      definitions.set(name, entry);
      entry.keys.add(definitionKey(type));
    }
  }
  return definitions;
}

/** Full names whose own definition differs, with the file that declares each. */
function changedDefinitions(
  before: ReadonlyMap<string, Definitions>,
  after: ReadonlyMap<string, Definitions>,
): ReadonlyMap<string, string> {
  const text = (keys: ReadonlySet<string> | undefined) => [...(keys ?? [])].sort().join("\n");
  const changed = new Map<string, string>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [base, head] = [before.get(name), after.get(name)];
    if (text(base?.keys) !== text(head?.keys)) changed.set(name, head?.path ?? base?.path ?? "");
  }
  return changed;
}

function definedIn(model: Model, path: string): readonly string[] {
  const opened = model.opened.get(path);
  return opened && "file" in opened ? [...opened.file.definitions.keys()] : [];
}

async function mentioning(base: Model, head: Model, names: readonly string[]): Promise<readonly string[]> {
  const simple = [...new Set(names.map(simpleName))];
  const mentioned = await Promise.all(
    needlesFor(simple).flatMap((mention) =>
      [base, head].map(({ snapshot }) => snapshot.mentioning(mention.needles, mention.suffixes)),
    ),
  );
  return [...new Set(mentioned.flat())].sort();
}

/** The first of these names that a file refers to, as what stands for it; its own definitions hide others. */
function referredTo(model: Model, path: string, names: ReadonlyMap<string, string>): string | undefined {
  const opened = model.opened.get(path);
  if (!opened || "fault" in opened) return undefined;
  const { definitions, references } = opened.file;
  for (const reference of references) {
    const name = reference.names.find((candidate) => definitions.has(candidate) || names.has(candidate));
    if (name !== undefined && !definitions.has(name)) return names.get(name);
  }
  return undefined;
}

function importsSomething(model: Model, path: string): boolean {
  const opened = model.opened.get(path);
  return opened !== undefined && "file" in opened && opened.file.imports.length > 0;
}

/** A file that did not resolve before is none of this change's doing. */
function differs(base: Model, head: Model, path: string): boolean {
  const [before, after] = [link(base, path), link(head, path)];
  if (!before.contract) return false;
  return !after.contract || canonical(before.contract) !== canonical(after.contract);
}
