import type { Enum, Field, Message, ProtoFile, Rpc } from "./descriptor.js";
import { isSamePin, type Reroute, withoutDigest } from "./buf-lock.js";
import { isCompilers } from "./modules.js";
import { importsOfName } from "./later-version.js";
import { isBundled } from "./proto-model.js";
import { withoutDot } from "./type-text.js";

/** A type of another module, as far as this repository knows it. */
export interface Dependency {
  /** The full name, or the name as written, without a leading dot, where nothing holds the type. */
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
  const { dependencies } = file;
  if (typeof type === "string") {
    const scope = type.startsWith(".") ? "" : file.package;
    const imports = importsOfName(file, type);
    const pins = new Set(imports.flatMap((path) => dependencies.pinsOf(path)));
    return { name: withoutDot(type), unheld: { scope, imports }, pins: [...pins].sort() };
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

/** The message that an extension extends, where it is another module's. */
export function dependencyOfExtendee({ file, extendee, extendeeName }: Field): Dependency | undefined {
  return extendeeName === undefined ? undefined : dependencyOf(file, extendee ?? extendeeName);
}

/** Equal where two types of other modules mean the same. */
export function dependencyShape(type: Dependency): unknown {
  return { ...type, pins: type.pins.map(withoutDigest) };
}

/** Whether two types of other modules are known to be the same: by name, and by what is pinned of the modules. */
export function isSameDependency(a: Dependency | undefined, b: Dependency | undefined): boolean {
  if (!a || !b) return a === b;
  if (a.name !== b.name || !isSameList(a.pins, b.pins, isSamePin)) return false;
  if (JSON.stringify([a.unheld, a.reroute]) === JSON.stringify([b.unheld, b.reroute])) return true;
  return (
    a.unheld !== undefined &&
    b.unheld !== undefined &&
    JSON.stringify(a.unheld.imports) === JSON.stringify(b.unheld.imports) &&
    ((a.unheld.scope === "" && !isShadowed(b.name, b.unheld)) ||
      (b.unheld.scope === "" && !isShadowed(a.name, a.unheld)))
  );
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, i) => b[i] !== undefined && isSame(one, b[i]));
}

/** Whether the package, or one that an import's path names, may hold the first part of a name before the root does. */
function isShadowed(name: string, { scope, imports }: NonNullable<Dependency["unheld"]>): boolean {
  const packages = [scope, ...imports.map((path) => path.split("/").slice(0, -1).join("."))];
  const [first = name] = name.split(".", 1);
  const parts = scope.split(".");
  return parts
    .map((_, index) => [...parts.slice(0, index + 1), first].join("."))
    .some((inner) => packages.some((other) => `${other}.`.startsWith(`${inner}.`)));
}

/** The types at the two ends of a method, where they are another module's. */
export function dependenciesOfCall({ request, response, node, service: { file } }: Rpc) {
  return {
    request: dependencyOf(file, request ?? node.request),
    response: dependencyOf(file, response ?? node.response),
  };
}
