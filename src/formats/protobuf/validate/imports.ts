import { mayHoldSchema } from "../../../model/schema-files.js";
import { describeFault } from "../../../model/location.js";
import type { Import, ProtoFile } from "../model/descriptor.js";
import { isUsableImport } from "../model/import-paths.js";
import { isOfSomeVersion } from "../model/later-version.js";
import { locate } from "../model/locate.js";
import type { ProtoModel } from "../model/proto-model.js";
import { getOrMake } from "../model/tables.js";
import type { ImportNode, SyntaxFault } from "../syntax/ast.js";
import { type AssumedType, assumedTypes } from "./unresolved.js";

const maxDirectories = 4;
const maxNames = 8;

/** Imports that lead nowhere, twice, in a circle, or to a file that does not parse. */
export function importFaults(model: ProtoModel, file: ProtoFile): SyntaxFault[] {
  const seen = new Set<string>();
  const faults: SyntaxFault[] = [];
  let afterOption = false;
  for (const { node } of file.imports) {
    if (seen.has(node.path))
      faults.push({ message: `"${node.path}" is imported twice: remove one`, at: node.at });
    seen.add(node.path);
    if (node.kind === "option") afterOption = true;
    else if (afterOption)
      faults.push({
        message: `"${node.path}" is imported after an option import: move it up`,
        at: node.at,
      });
    const fault = importFault(model, file, node);
    if (fault !== undefined) faults.push({ message: fault, at: node.at });
  }
  return faults;
}

function importFault(model: ProtoModel, file: ProtoFile, { path }: ImportNode): string | undefined {
  if (!isUsableImport(path)) {
    return `"${path}" is no import path: write it from an import root with forward slashes, without . or ..`;
  }
  if (!mayHoldSchema(path))
    return `"${path}" is not followed: by its name it is program text or a document; give the file a name that ends in .proto`;
  const target = model.target(path, file.path);
  if ("looked" in target) {
    if (isOpaque(model, file, path)) return undefined;
    const directories = target.looked.slice(0, maxDirectories).join(", ");
    const more = target.looked.length > maxDirectories ? " and above" : "";
    const hint = target.hint === undefined ? "" : ` Did you mean ${target.hint}?`;
    const gone = target.hint === undefined ? " The repository held it before." : "";
    return `the imported file "${path}" was not found: looked for ${directories}${more}.${hint}${gone} Add it to the repository, or name its root in protobuf.roots`;
  }
  if ("bundled" in target) return undefined;
  if (target.path === file.path) return "a file may not import itself: remove the import";
  const unreadable = model.unreadable(target.path);
  if (unreadable !== undefined) return `the imported file ${target.path} cannot be read: ${unreadable}`;
  const parsed = model.parsed(target.path);
  if (parsed && "fault" in parsed)
    return `the imported file ${target.path} does not parse: ${parsed.fault.message}`;
  if (isCircleFree(model, target.path)) return undefined;
  const circle = circleFrom(model, target.path, file.path);
  return circle && `this import leads back to this file (${circle.join(" imports ")}): break the circle`;
}

/**
 * Whether an import leads to a file of another module, which this repository need not hold. One that is nearly the path
 * of a file here is misspelt; one that the other side holds was removed, unless a dependency is declared that has it now.
 */
export function isOpaque(model: ProtoModel, file: ProtoFile, path: string): boolean {
  if (!isUsableImport(path) || !mayHoldSchema(path)) return false;
  const target = model.target(path, file.path);
  if (!("looked" in target) || target.hint !== undefined) return false;
  const before = model.side === "head" ? model.comparison?.other : undefined;
  const wasHere = before !== undefined && "path" in before.target(path, file.path);
  return !wasHere || file.dependencies.pinsOf(path).length > 0;
}

const texts = "--image, protobuf.images or protobuf.include gives its text";

/** What is imported from elsewhere, each told at the line that imports it. */
export function importNotes(model: ProtoModel, path: string): readonly string[] {
  const file = model.file(path);
  const outside = file?.imports.filter(
    ({ node, file: to }) => isOpaque(model, file, node.path) || (to && isOfSomeVersion(model, to)),
  );
  if (!file || !outside?.length) return [];
  const assumed = assumedTypes(model, file);
  return outside.flatMap(({ node, file: to }) => {
    const types = assumed.filter(({ imports }) => imports.includes(node.path));
    if (to && types.length === 0) return [];
    const message = to
      ? `the text of "${node.path}" that comes with contract-check does not declare ${listed(types)}: a later version of it is taken to, and the type is compared by name; ${texts}`
      : `"${node.path}" is not in this repository: options that it declares are compared as text and its types by name; ${texts}${types.length === 0 ? "" : `; types that are taken to come from outside: ${listed(types)}`}`;
    return [describeFault({ message, location: locate(file, node.at, model.side) })];
  });
}

function listed(types: readonly AssumedType[]): string {
  const names = types.slice(0, maxNames).map(({ name, meant }) => {
    return meant === undefined ? name : `${name} (did you mean ${meant}?)`;
  });
  return names.join(", ") + (types.length > maxNames ? ` and ${String(types.length - maxNames)} more` : "");
}

const circleFree = new WeakMap<ProtoModel, Set<string>>();

/** Whether no circle of imports is reached from this file; each file is walked once for all that import it. */
function isCircleFree(model: ProtoModel, start: string): boolean {
  const free = getOrMake(circleFree, model, () => new Set());
  const onPath = new Set<string>();
  const path: { file: string; imports: Iterator<Import> }[] = [];
  const enter = (file: string) => {
    onPath.add(file);
    path.push({ file, imports: (model.file(file)?.imports ?? [])[Symbol.iterator]() });
  };
  if (!free.has(start)) enter(start);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = top.imports.next();
    if (next.done) {
      free.add(top.file);
      onPath.delete(top.file);
      path.pop();
    } else if (next.value.file && !free.has(next.value.file.path)) {
      if (onPath.has(next.value.file.path)) return false;
      enter(next.value.file.path);
    }
  }
  return true;
}

/** The path along imports from one file back to another. */
function circleFrom(model: ProtoModel, from: string, back: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const [path] of cameFrom) {
    for (const { file } of model.file(path)?.imports ?? []) {
      if (!file || cameFrom.has(file.path)) continue;
      cameFrom.set(file.path, path);
      if (file.path !== back) continue;
      const way: string[] = [];
      for (let step: string | undefined = back; step !== undefined; step = cameFrom.get(step))
        way.unshift(step);
      return [back, ...way];
    }
  }
  return undefined;
}
