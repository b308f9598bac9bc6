import type { Fault } from "../../../model/location.js";
import { locate } from "../model/locate.js";
import type { ProtoModel } from "../model/proto-model.js";
import { PairTable } from "../model/tables.js";
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
  const sound = soundFiles.getOrMake(model.loaded(), other.loaded(), () => new Set());
  for (const [index, { node }] of file.imports.entries()) {
    const paths = reached(model, routes[index], sound);
    for (const imported of paths) {
      const fault = faultOf(imported);
      if (fault) return { node, path: imported, fault };
    }
    for (const imported of paths) sound.add(imported);
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

/** The files through which no such file is reached, while no more is loaded: each is walked once for all that import it. */
const soundFiles = new PairTable<Set<string>>();

/** A file and all that it imports, by path; without those that are known to be sound, with all that these import. */
function reached(
  model: ProtoModel,
  start: string | undefined,
  sound: ReadonlySet<string>,
): ReadonlySet<string> {
  const paths = new Set<string>();
  const reach = (path: string | undefined) => {
    if (path !== undefined && !sound.has(path)) paths.add(path);
  };
  reach(start);
  for (const path of paths) for (const to of model.routesOf(path)) reach(to);
  return paths;
}
