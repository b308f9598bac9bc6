import { mayHoldSchema } from "../../../model/schema-files.js";
import type { Import, ProtoFile } from "../model/descriptor.js";
import { isUsableImport } from "../model/import-paths.js";
import type { ProtoModel } from "../model/proto-model.js";
import { getOrMake } from "../model/tables.js";
import type { ImportNode, SyntaxFault } from "../syntax/ast.js";

const maxDirectories = 4;

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
    const directories = target.looked.slice(0, maxDirectories).join(", ");
    const more = target.looked.length > maxDirectories ? " and above" : "";
    const hint = target.hint === undefined ? "" : ` It could be ${target.hint}.`;
    return `the imported file "${path}" was not found: looked for ${directories}${more}.${hint} Add it to the repository, or name its root in protobuf.roots`;
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
