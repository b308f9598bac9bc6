import type { ComparisonTask } from "../../../model/format.js";
import type { References } from "../../dependents.js";
import { meaningIn } from "../schema/closure.js";
import { definitionKey, messageKey } from "../schema/definition-key.js";
import { simpleName } from "../schema/schema.js";
import type { ParsedFile } from "../text/parsed.js";
import { importsOf } from "./imports.js";
import { link } from "./link.js";
import { suffixes } from "./mentions.js";
import { nearest } from "./nearest.js";
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
  const changedImport = (path: string, causes: ReadonlyMap<string, string>) =>
    importsOf(base, path).flatMap((imported) => causes.get(asImport(imported)) ?? [])[0];
  return {
    changed: [...new Set([...[...definitions.values()].flat().map(({ path }) => path), ...movedPaths(task)])],
    names: (path) => [...names(path), asImport(path)],
    mentioning: (paths) => mentioning(base, head, paths.flatMap(names), paths),
    open: (candidates) => extendModel(base, candidates),
    causeOf: (path, causes) =>
      referredTo(base, path, (name) => nearest(path, definitions.get(name) ?? [])[0]?.path) ??
      referredTo(base, path, (name) => causes.get(name)) ??
      changedImport(path, causes) ??
      // What an IDL file imports is part of it, whether it refers to it or not.
      (importsSomething(base, path) ? path : undefined),
    openDependents: (paths) => extendModel(head, paths),
    differs: (path) => differs(base, head, path),
    // What a file with faults defines can be used all the same.
    handsOnUnchanged: (path) => !link(base, path).contract,
  };
}

/** A file that moved is missed where it was, and can hand on what it refers to. */
function movedPaths({ pairings }: ComparisonTask): readonly string[] {
  return pairings.flatMap(({ basePath, headPath }) =>
    basePath === headPath ? [] : [basePath ?? [], headPath ?? []].flat(),
  );
}

/** One file's definition of a name. */
interface DefinitionText {
  readonly path: string;
  readonly key: string;
}
type DefinitionTexts = ReadonlyMap<string, readonly DefinitionText[]>;

/** What these files define, by full name; what importers take over beside, by the file. */
function definitionsOf(model: Model, paths: readonly string[]): DefinitionTexts {
  const definitions = new Map<string, DefinitionText[]>();
  for (const path of new Set(paths)) {
    const opened = model.opened.get(path);
    if (!opened || "fault" in opened) continue;
    for (const [name, type] of opened.file.definitions) {
      const entries = definitions.get(name) ?? [];
      definitions.set(name, entries);
      entries.push({ path, key: definitionKey(type) });
    }
    const protocol = importedText(opened.file);
    if (protocol !== undefined) definitions.set(asImport(path), [{ path, key: protocol }]);
  }
  return definitions;
}

/** What importers of a protocol take over beside its types: its messages, and those that it imports itself. */
function importedText({ protocol, imports }: ParsedFile): string | undefined {
  return protocol && JSON.stringify([protocol.messages.map(messageKey), imports.map(({ path }) => path)]);
}

/** Full names that a file defines otherwise than before, with those files: at head, or where the name is gone, at base. */
function changedDefinitions(before: DefinitionTexts, after: DefinitionTexts): DefinitionTexts {
  const changed = new Map<string, readonly DefinitionText[]>();
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [base, head] = [before.get(name) ?? [], after.get(name) ?? []];
    const [added, gone] = [without(head, base), without(base, head)];
    if (added.length > 0) changed.set(name, added);
    else if (gone.length > 0) changed.set(name, gone);
  }
  return changed;
}

function without(
  texts: readonly DefinitionText[],
  others: readonly DefinitionText[],
): readonly DefinitionText[] {
  const keys = new Map(others.map(({ path, key }) => [path, key]));
  return texts.filter(({ path, key }) => keys.get(path) !== key);
}

function definedIn(model: Model, path: string): readonly string[] {
  const opened = model.opened.get(path);
  return opened && "file" in opened ? [...opened.file.definitions.keys()] : [];
}

/** What importers call a file, apart from the names of types. */
function asImport(path: string): string {
  return `import ${path}`;
}

async function mentioning(
  base: Model,
  head: Model,
  names: readonly string[],
  paths: readonly string[],
): Promise<readonly string[]> {
  const [simple, files] = [[...new Set(names.map(simpleName))], [...new Set(paths.map(fileName))]];
  const mentioned = await Promise.all([base, head].map(({ mentions }) => mentions.of(simple, files)));
  return [...new Set(mentioned.flat())].sort();
}

/** What stands for the first of its references that has a cause; its own definitions hide others. */
function referredTo(
  model: Model,
  path: string,
  causeOf: (name: string) => string | undefined,
): string | undefined {
  const opened = model.opened.get(path);
  if (!opened || "fault" in opened) return undefined;
  const { definitions, references } = opened.file;
  for (const { names } of references) {
    if (names.some((name) => definitions.has(name))) continue;
    for (const name of names) {
      const cause = causeOf(name);
      if (cause !== undefined) return cause;
    }
  }
  return undefined;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function importsSomething(model: Model, path: string): boolean {
  const opened = model.opened.get(path);
  return opened !== undefined && "file" in opened && opened.file.imports.length > 0;
}

/** A file that did not resolve before is none of this change's doing, unless it does now: then it is compared with when it did. */
function differs(base: Model, head: Model, path: string): boolean {
  const [before, after] = [link(base, path), link(head, path)];
  if (!before.contract) return after.contract !== undefined;
  return !after.contract || meaningIn(before.contract) !== meaningIn(after.contract);
}
