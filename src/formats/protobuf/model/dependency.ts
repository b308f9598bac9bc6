import type { Enum, Field, Message, ProtoFile, Rpc } from "./descriptor.js";
import type { Reroute } from "./buf-lock.js";
import { isCompilers } from "./modules.js";
import { isBundled } from "./proto-model.js";

/** A type of another module, as far as this repository knows it. */
export interface Dependency {
  /** The full name, or the name as written where nothing holds the type. */
  readonly name: string;
  /** Where nothing holds the type: the package that its name is looked up from, and the imports that may declare it. */
  readonly unheld?: { readonly scope: string; readonly imports: readonly string[] };
  /** Where another root leads to the file that declares it: there, and where the governed branch's roots lead. */
  readonly reroute?: Reroute;
  /** What is pinned of the modules that may declare it. */
  readonly pins: readonly string[];
}

/** A type that the repository does not hold, or whose module is pinned outside; undefined for any other. */
export function dependencyOf(file: ProtoFile, type: Message | Enum | string): Dependency | undefined {
  const { missing, dependencies } = file;
  if (typeof type === "string") {
    const scope = type.startsWith(".") ? "" : file.package;
    const pins = new Set(missing.flatMap((path) => dependencies.pinsOf(path)));
    return { name: type, unheld: { scope, imports: missing }, pins: [...pins].sort() };
  }
  const reroute = dependencies.reroutes.find(({ path }) => path === type.file.path);
  if (reroute) return { name: type.fullName, reroute, pins: [] };
  if (!isBundled(type.file) || isCompilers(type.file.importPath)) return undefined;
  const pins = dependencies.pinsOf(type.file.importPath);
  return pins.length === 0 ? undefined : { name: type.fullName, pins };
}

export function dependencyOfField({ type, file }: Field): Dependency | undefined {
  switch (type.kind) {
    case "scalar":
      return undefined;
    case "message":
      return dependencyOf(file, type.message);
    case "enum":
      return dependencyOf(file, type.enum);
    case "unresolved":
      return dependencyOf(file, type.name);
  }
}

/** The types at the two ends of a method, where they are another module's. */
export function dependenciesOfCall({ request, response, node, service: { file } }: Rpc) {
  return {
    request: dependencyOf(file, request ?? node.request),
    response: dependencyOf(file, response ?? node.response),
  };
}
