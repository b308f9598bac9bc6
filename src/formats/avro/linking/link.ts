import type { Fault } from "../../../model/location.js";
import { withoutVersions } from "../../../model/version.js";
import { meaningOf } from "../schema/closure.js";
import { locate, type Named, type Reference, simpleName } from "../schema/schema.js";
import { expectedFor } from "../text/misplaced.js";
import type { ParsedFile } from "../text/parsed.js";
import { bringsMessages, importFault, importPath, importsOf, messagesOf } from "./imports.js";
import { clashesIn } from "./clashes.js";
import { nearest } from "./nearest.js";
import { type Definition, type Lead, type Linked, type Model, type OwnLinks, type Twins } from "./model.js";
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
      flaws: [],
      notes: [],
    };
  if ("fault" in opened) return { contract: undefined, faults: [opened.fault], flaws: [], notes: [] };
  const { file } = opened;
  const own = linkOwn(model, file);
  const others = troubledBeyond(model, file, own);
  const notes = [...file.notes, ...own.notes];
  const flaws = [...file.flaws, ...own.flaws];
  const unresolved = [...own.faults, ...others.flatMap(faultBeyond)];
  if (unresolved.length > 0) return { contract: undefined, faults: unresolved, flaws, notes };
  const { root, definitions } = file;
  const protocol = file.protocol && { ...file.protocol, messages: messagesOf(model, path) };
  const contract = {
    path,
    root,
    protocol,
    types: [...definitions.values()],
    flaws,
  };
  const twins = unlikeTwins(model, own);
  const faults = [
    ...twins.faults,
    ...others.flatMap((other) =>
      unlikeTwins(model, other.links).faults.map((fault) => leadsTo(other, fault)),
    ),
    ...(own.uses.size > 0 && definesTwice(model) ? clashesIn(contract, file.references) : []),
  ];
  return {
    contract: faults.length > 0 ? undefined : contract,
    faults,
    flaws,
    notes: [...notes, ...twins.notes],
  };
}

/** A file that another refers to, directly or not, and what leads there. */
interface Beyond {
  readonly path: string;
  readonly via: Lead;
  readonly links: OwnLinks;
}

/** The files that it refers to, directly or not, and that have faults or may mean one of several. */
function troubledBeyond(model: Model, file: ParsedFile, own: OwnLinks): readonly Beyond[] {
  const troubled: Beyond[] = [];
  const seen = new Set([file.path]);
  const queue = [...own.uses].map(([path, via]) => ({ path, via }));
  for (const { path, via } of queue) {
    if (seen.has(path) || model.untroubled.has(path)) continue;
    seen.add(path);
    const opened = model.opened.get(path);
    if (!opened || "fault" in opened) continue;
    const links = linkOwn(model, opened.file);
    if (links.faults.length + links.twins.length > 0) troubled.push({ path, via, links });
    for (const next of links.uses.keys()) queue.push({ path: next, via });
  }
  if (troubled.length + own.faults.length + own.twins.length === 0)
    for (const path of seen) model.untroubled.add(path);
  return troubled;
}

/** Whether any name at all is defined in more than one of the files that were read. */
function definesTwice({ definitions }: Model): boolean {
  return [...definitions.values()].some((files) => files.length > 1);
}

function faultBeyond(other: Beyond): readonly Fault[] {
  const [fault] = other.links.faults;
  return fault ? [leadsTo(other, fault)] : [];
}

function leadsTo({ path, via }: Beyond, { message, location }: Fault): Fault {
  const where = location?.line === undefined ? path : `${path}:${String(location.line)}`;
  return {
    message: `${via.label} leads to ${where}, which does not resolve: ${message}`,
    location: via.location,
    origin: { file: path, ...(location?.line !== undefined && { line: location.line }) },
  };
}

/**
 * What several files could equally well be meant by, and mean differently: a fault where one of them changes in this
 * comparison, for then the verdict depends on which is meant; a note where all are the same on both sides.
 */
function unlikeTwins(
  model: Model,
  { twins }: OwnLinks,
): { readonly faults: readonly Fault[]; readonly notes: readonly string[] } {
  const [faults, notes]: [Fault[], string[]] = [[], []];
  for (const { reference, candidates } of twins) {
    const readable = candidates.filter(({ path }) => resolves(model, path));
    const [first, ...rest] = readable;
    if (!first) continue;
    const meaning = meaningOf(first.type);
    const other = rest.find(({ type }) => meaningOf(type) !== meaning);
    if (!other) continue;
    const { name } = first.type;
    const location = locate(reference.place);
    if (readable.every((candidate) => staysSame(model, candidate)))
      notes.push(
        `line ${String(location.line)}: ${name} may mean ${first.path} or ${other.path}, which differ; neither changes here, so the verdict is the same`,
      );
    else faults.push({ message: ambiguous(name, first.path, other.path), location });
  }
  return { faults, notes };
}

/** Whether a definition, with all that it refers to, means the same on the other side of the comparison. */
function staysSame({ counterpart }: Model, { path, type }: Definition): boolean {
  const opened = counterpart?.opened.get(path);
  if (!counterpart || !opened || "fault" in opened || !resolves(counterpart, path)) return false;
  const other = opened.file.definitions.get(type.name);
  return other !== undefined && meaningOf(other) === meaningOf(type);
}

/** Whether all references of a file, and of those that it refers to, lead somewhere. */
function resolves(model: Model, path: string): boolean {
  const opened = model.opened.get(path);
  if (!opened || "fault" in opened) return false;
  const own = linkOwn(model, opened.file);
  return [own, ...troubledBeyond(model, opened.file, own).map(({ links }) => links)].every(
    ({ faults }) => faults.length === 0,
  );
}

function linkOwn(model: Model, file: ParsedFile): OwnLinks {
  const earlier = model.ownLinks.get(file);
  if (earlier) return earlier;
  const faults: Fault[] = [];
  const uses = new Map<string, Lead>();
  const twins: Twins[] = [];
  const imported = importedDefinitions(model, file);
  for (const wanted of file.imports) {
    const location = file.text.locate(wanted.start, wanted.end);
    const path = importPath(model, file.path, wanted);
    const target = path === undefined ? undefined : model.opened.get(path);
    if (path === undefined) faults.push({ message: importFault(model, file.path, wanted), location });
    else if (target && "fault" in target)
      faults.push({ message: `the imported file ${path} does not parse: ${target.fault.message}`, location });
    else if (file.protocol && target && bringsMessages(target.file))
      uses.set(path, { label: `the import ${JSON.stringify(wanted.path)}`, location });
  }
  // Without its imports, a file's names lead nowhere: one cause, one fault.
  for (const reference of faults.length > 0 ? [] : file.references) {
    const definition = lookUp(model, file, imported, reference);
    if ("message" in definition) {
      // A name that is missing is missing once, however often it is used.
      if (!faults.some(({ message }) => message === definition.message))
        faults.push({ message: definition.message, location: locate(reference.place) });
      continue;
    }
    reference.link.target = definition.type;
    if (definition.twins) twins.push({ reference, candidates: definition.twins });
    if (definition.path !== file.path && !uses.has(definition.path))
      uses.set(definition.path, { label: reference.names[0] ?? "", location: locate(reference.place) });
  }
  const checked = faults.length > 0 ? { notes: [], flaws: [] } : validate(file);
  const links = { ...checked, faults, uses, twins };
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

/** A file's own definitions win, then what it imports, then the nearest of the other files that define the name. */
function lookUp(
  model: Model,
  file: ParsedFile,
  imported: ReadonlyMap<string, Definition>,
  reference: Reference,
): (Definition & { readonly twins?: readonly Definition[] }) | { readonly message: string } {
  const { names } = reference;
  for (const name of names) {
    const own: Named | undefined = file.definitions.get(name);
    if (own) return { path: file.path, type: own };
  }
  for (const name of names) {
    const definition = imported.get(name);
    if (definition) return definition;
  }
  for (const name of names) {
    const candidates = lasting(model, file.path, nearest(file.path, model.definitions.get(name) ?? []));
    const [first] = candidates;
    if (!first) continue;
    const nearer = model.broken.size > 0 ? unreadable(model, file.path, name, first) : "";
    if (nearer !== "") return { message: `${name} has no definition that can be read${nearer}` };
    return candidates.length > 1 ? { ...first, twins: candidates } : first;
  }
  const [name = ""] = names;
  return {
    message: `${name} is not defined here or in any other Avro file${unreadable(model, file.path, name)}: expected ${expectedFor(simpleName(name))}`,
  };
}

/**
 * In folders beside each other (of versions, say), a file that only one side has takes no name from those that both have; for
 * a file that both sides have as it is, also where the names of the files differ in a version alone.
 */
function lasting(
  { counterpart, snapshot }: Model,
  from: string,
  candidates: readonly Definition[],
): readonly Definition[] {
  if (!counterpart) return candidates;
  const folders = new Set(candidates.map(({ path }) => path.slice(0, path.lastIndexOf("/") + 1)));
  const { oid } = snapshot.entries.get(from) ?? {};
  const isAsItWas = oid !== undefined && counterpart.snapshot.entries.get(from)?.oid === oid;
  const isOneLine = isAsItWas && new Set(candidates.map(({ path }) => withoutVersions(path))).size === 1;
  if (folders.size < 2 && !isOneLine) return candidates;
  const both = candidates.filter(({ path }) => counterpart.snapshot.entries.has(path));
  return both.length > 0 ? both : candidates;
}

function ambiguous(name: string, first: string, other: string): string {
  return `${name} is defined differently in ${first} and ${other}, and neither is nearer to this file: rename one of them, or define it in this file or beside it`;
}

/** A file that may define this name and does not parse; with `than`, only one that is nearer. */
function unreadable(model: Model, from: string, name: string, than?: Definition): string {
  const simple = simpleName(name);
  const candidates = [...model.broken].flatMap(([path, { fault, names }]) =>
    names === "any" || names.has(simple) ? [{ path, fault }] : [],
  );
  const [first, ...others] = nearest<{ readonly path: string; readonly fault?: Fault }>(from, [
    ...candidates,
    ...(than ? [than] : []),
  ]);
  if (!first?.fault || others.some(({ path }) => path === than?.path)) return "";
  const { line } = first.fault.location ?? {};
  return ` (${first.path} may define it, and does not parse${line === undefined ? "" : `, line ${String(line)}`}: ${first.fault.message})`;
}
