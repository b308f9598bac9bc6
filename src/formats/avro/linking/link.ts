import { byText } from "../../../algorithms/order.js";
import type { Fault } from "../../../model/location.js";
import { definitionKey } from "../schema/definition-key.js";
import { locate, type Named, type Reference, simpleName } from "../schema/schema.js";
import type { ParsedFile } from "../text/parsed.js";
import { definesOneOf } from "./mentions.js";
import { type Definition, importPath, importsOf, type Linked, type Model, type OwnLinks } from "./model.js";
import { validate } from "./validate.js";

/** Resolves a file and, through it, every file that it refers to. */
export function link(model: Model, path: string): Linked {
  const linked = model.linked.get(path) ?? linkFile(model, path);
  model.linked.set(path, linked);
  return linked;
}

function linkFile(model: Model, path: string): Linked {
  const opened = model.opened.get(path);
  if (!opened)
    return {
      contract: undefined,
      faults: [{ message: "the file was not read", location: { file: path } }],
      notes: [],
    };
  if ("fault" in opened) return { contract: undefined, faults: [opened.fault], notes: [] };
  const { file } = opened;
  const own = linkOwn(model, file);
  const faults = [...own.faults, ...faultsBeyond(model, file, own)];
  const notes = [...file.notes, ...own.notes];
  if (faults.length > 0) return { contract: undefined, faults, notes };
  const { root, protocol, definitions } = file;
  return { contract: { path, root, protocol, types: [...definitions.values()] }, faults, notes };
}

/** Faults of the files that it refers to, directly or not: their references do not resolve. */
function faultsBeyond(model: Model, file: ParsedFile, own: OwnLinks): readonly Fault[] {
  const faults: Fault[] = [];
  const seen = new Set([file.path]);
  const queue = [...own.uses].map(([path, via]) => ({ path, via }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    if (seen.has(next.path)) continue;
    seen.add(next.path);
    const opened = model.opened.get(next.path);
    if (!opened || "fault" in opened) continue;
    const links = linkOwn(model, opened.file);
    const [fault] = links.faults;
    if (fault) {
      const where =
        fault.location?.line === undefined ? next.path : `${next.path}:${String(fault.location.line)}`;
      faults.push({
        message: `${next.via.names[0] ?? ""} leads to ${where}, which does not resolve: ${fault.message}`,
        location: locate(next.via.place),
      });
    }
    for (const path of links.uses.keys()) queue.push({ path, via: next.via });
  }
  return faults;
}

function linkOwn(model: Model, file: ParsedFile): OwnLinks {
  const earlier = model.ownLinks.get(file);
  if (earlier) return earlier;
  const faults: Fault[] = [];
  const uses = new Map<string, Reference>();
  const imported = importedDefinitions(model, file);
  for (const wanted of file.imports) {
    if (importPath(model, file.path, wanted) !== undefined) continue;
    faults.push({
      message: `the import ${JSON.stringify(wanted.path)} was not found in this repository: check the path`,
      location: file.text.locate(wanted.start, wanted.end),
    });
  }
  for (const reference of file.references) {
    const definition = lookUp(model, file, imported, reference);
    if ("message" in definition) {
      faults.push({ message: definition.message, location: locate(reference.place) });
      continue;
    }
    reference.link.target = definition.type;
    if (definition.path !== file.path && !uses.has(definition.path)) uses.set(definition.path, reference);
  }
  const checked = faults.length > 0 ? { faults, notes: [] } : validate(file);
  const links = { faults: checked.faults, notes: checked.notes, uses };
  model.ownLinks.set(file, links);
  return links;
}

function importedDefinitions(model: Model, file: ParsedFile): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const queue = [...importsOf(model, file.path)];
  const seen = new Set([file.path]);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const opened = model.opened.get(path);
    if (!opened || "fault" in opened) continue;
    for (const [name, type] of opened.file.definitions)
      if (!definitions.has(name)) definitions.set(name, { path, type });
    queue.push(...importsOf(model, path));
  }
  return definitions;
}

/** A file's own definitions win, then what it imports, then the one meaning that the other files give the name. */
function lookUp(
  model: Model,
  file: ParsedFile,
  imported: ReadonlyMap<string, Definition>,
  reference: Reference,
): Definition | { readonly message: string } {
  for (const name of reference.names) {
    const own: Named | undefined = file.definitions.get(name);
    if (own) return { path: file.path, type: own };
    const near = imported.get(name);
    if (near) return near;
    const candidates = model.definitions.get(name) ?? [];
    const [first] = [...candidates].sort(byText(({ path }) => path));
    if (!first) continue;
    const other = candidates.find(({ type }) => definitionKey(type) !== definitionKey(first.type));
    if (!other) return first;
    return {
      message: `${name} is defined differently in ${first.path} and ${other.path}: rename one of them, or define it in this file`,
    };
  }
  const [name = ""] = reference.names;
  return {
    message: `${name} is not defined here or in any other Avro file${unreadable(model, name)}: expected a type defined by that full name (check the namespace and the spelling)`,
  };
}

/** Names a file that may define this name but does not parse. */
function unreadable(model: Model, name: string): string {
  const simple = simpleName(name);
  for (const [path, opened] of model.opened) {
    if (!("fault" in opened)) continue;
    const loaded = model.snapshot.read(path);
    if (!("text" in loaded) || !definesOneOf([simple])(loaded.text, path)) continue;
    const line = opened.fault.location?.line;
    return ` (${path} may define it, and does not parse${line === undefined ? "" : `, line ${String(line)}`}: ${opened.fault.message})`;
  }
  return "";
}
