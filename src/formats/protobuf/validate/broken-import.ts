import type { Fault } from "../../../model/location.js";
import { locate } from "../model/locate.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { ImportNode } from "../syntax/ast.js";

type FaultsOf = (model: ProtoModel, path: string) => readonly Fault[];

interface BrokenImport {
  readonly node: ImportNode;
  /** The faulty file that the import leads to. */
  readonly path: string;
  readonly fault: Fault;
}

/**
 * The import through which a file reaches one that has faults on this side and none on the other: the types that it
 * brings are not what both sides mean by them. A file that is faulty on both sides is the same trouble for both.
 */
export function brokenImport(model: ProtoModel, path: string, faultsOf: FaultsOf): BrokenImport | undefined {
  const { comparison } = model;
  const file = comparison && model.file(path);
  if (!file) return undefined;
  const { other, changed } = comparison;
  const faultOf = (imported: string): Fault | undefined => {
    const isComparable = changed.has(imported) && other.parsed(imported) !== undefined;
    const [fault] = isComparable ? faultsOf(model, imported) : [];
    return fault && faultsOf(other, imported).length === 0 ? fault : undefined;
  };
  const routes = model.routesOf(path);
  for (const [index, { node }] of file.imports.entries()) {
    for (const imported of reached(model, routes[index])) {
      const fault = faultOf(imported);
      if (fault) return { node, path: imported, fault };
    }
  }
  return undefined;
}

export function brokenImportFaults(model: ProtoModel, path: string, faultsOf: FaultsOf): readonly Fault[] {
  const broken = brokenImport(model, path, faultsOf);
  const file = broken && model.file(path);
  if (!file) return [];
  const message = `the imported file ${broken.path} is no contract: ${broken.fault.message}`;
  return [{ message, location: locate(file, broken.node.at, model.side) }];
}

/** A file and all that it imports, by path. */
function reached(model: ProtoModel, start: string | undefined): readonly string[] {
  const paths = new Set(start === undefined ? [] : [start]);
  for (const path of paths) for (const to of model.routesOf(path)) if (to !== undefined) paths.add(to);
  return [...paths];
}
