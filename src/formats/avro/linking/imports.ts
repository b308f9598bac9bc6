import { textsOf } from "../../../algorithms/untyped.js";
import type { ContractSettings } from "../../../model/contract.js";
import type { Snapshot } from "../../../model/snapshot.js";
import type { Message } from "../schema/schema.js";
import type { Import, ParsedFile } from "../text/parsed.js";
import { nearest } from "./nearest.js";

/** What finding imports needs of a model. */
interface Files {
  readonly snapshot: Snapshot;
  readonly options: (path: string) => ContractSettings["options"];
  readonly opened: ReadonlyMap<string, { readonly file: ParsedFile } | { readonly fault: unknown }>;
  /** What imports may mean, once asked for. */
  readonly imports: Map<string, readonly string[]>;
}

/** The files that an IDL file imports, as far as they can be found. */
export function importsOf(files: Files, path: string): readonly string[] {
  const opened = files.opened.get(path);
  if (!opened || "fault" in opened) return [];
  return opened.file.imports.flatMap((wanted) => importPath(files, path, wanted) ?? []);
}

/** The file that an import means; undefined where none does, or several that are equally near and differ. */
export function importPath(files: Files, from: string, wanted: Import): string | undefined {
  const { entries } = files.snapshot;
  const candidates = candidatesFor(files, from, wanted);
  const [first, ...others] = candidates;
  if (first === undefined) return undefined;
  const oid = entries.get(first)?.oid;
  return others.every((path) => oid !== undefined && entries.get(path)?.oid === oid) ? first : undefined;
}

/**
 * Relative to the importing file; else to a root, in their order; else the nearest files whose path ends so, as a build that
 * gathers its sources would find them.
 */
function candidatesFor(files: Files, from: string, wanted: Import): readonly string[] {
  const key = JSON.stringify([from, wanted.path]);
  const candidates = files.imports.get(key) ?? findCandidates(files, from, wanted);
  files.imports.set(key, candidates);
  return candidates;
}

function findCandidates(
  { snapshot: { entries }, options }: Files,
  from: string,
  { path }: Import,
): readonly string[] {
  const home = from.split("/").slice(0, -1).join("/");
  for (const folder of [home, ...textsOf(options(from)?.roots)]) {
    const near = join(folder, path);
    if (near !== undefined && entries.has(near)) return [near];
  }
  if (path.includes("..")) return [];
  const ending = join("", path) ?? path;
  const far = [...entries.keys()].filter((entry) => entry === ending || entry.endsWith(`/${ending}`));
  return nearest(
    from,
    far.map((entry) => ({ path: entry })),
  ).map((candidate) => candidate.path);
}

/** undefined where the path leaves the repository. */
function join(folder: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "." || part === "") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** Why an import leads nowhere. */
export function importFault(files: Files, from: string, wanted: Import): string {
  const written = JSON.stringify(wanted.path);
  const candidates = candidatesFor(files, from, wanted);
  if (candidates.length > 1)
    return `the import ${written} may mean ${candidates.slice(0, 3).join(" or ")}: write its path from this file, or name the folder that is meant in avro.roots`;
  return `the import ${written} was not found in this repository: check the path, or name the folder that it is relative to in avro.roots`;
}

/** The messages of a protocol with those of the protocols that it imports; its own win, then the last import's. */
export function messagesOf(files: Files, path: string): readonly Message[] {
  const protocols = new Map<string, readonly Message[]>();
  const stack = [path];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const opened = files.opened.get(next);
    if (protocols.has(next) || !opened || "fault" in opened || !opened.file.protocol) continue;
    protocols.set(next, opened.file.protocol.messages);
    stack.push(...importsOf(files, next));
  }
  const messages = new Map<string, Message>();
  for (const own of [...protocols.values()].reverse())
    for (const message of own) messages.set(message.name, message);
  return [...messages.values()];
}

/** Whether importers of a file may take messages over from it. */
export function bringsMessages({ protocol, imports }: ParsedFile): boolean {
  return protocol !== undefined && (protocol.messages.length > 0 || imports.length > 0);
}
