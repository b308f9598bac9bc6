import type { ProtoFile } from "./descriptor.js";
import { isCompilers } from "./modules.js";
import { parsedOf } from "./parsed.js";
import { isBundled, type ProtoModel } from "./proto-model.js";
import { withoutDot } from "./type-text.js";
import { wellKnown } from "./well-known.generated.js";

/** Whether a file is bundled and the repository may mean another version of it: what it does not declare is no fault. */
export function isOfSomeVersion({ library }: ProtoModel, file: ProtoFile): boolean {
  return mayBeLater(file) && !library.has(file.importPath);
}

function mayBeLater(file: ProtoFile): boolean {
  return isBundled(file) && !isCompilers(file.importPath);
}

/**
 * The paths of the imports that may declare a name that nothing here declares: those that nothing holds, and those that
 * come with this program, in the name's package, of which the repository may mean a later version.
 */
export function importsOfName({ imports, missing }: ProtoFile, name: string): readonly string[] {
  const later = imports.flatMap(({ file }) =>
    file && mayBeLater(file) && isInPackage(name, file) ? [file.importPath] : [],
  );
  return later.length === 0 ? missing : [...new Set([...missing, ...later])].sort();
}

/** Whether an import may declare a name, and no file that comes with this program and is not imported does. */
export function mayBeDeclared(model: ProtoModel, { imports, missing }: ProtoFile, name: string): boolean {
  if (missing.length > 0) return true;
  const isLater = imports.some(({ file }) => file && isOfSomeVersion(model, file) && isInPackage(name, file));
  return isLater && !bundledFileDeclares(withoutDot(name));
}

function isInPackage(name: string, file: ProtoFile): boolean {
  return withoutDot(name).startsWith(`${file.package}.`);
}

function bundledFileDeclares(fullName: string): boolean {
  return Object.entries(wellKnown()).some(([path, text]) => {
    const parsed = isCompilers(path) ? undefined : parsedOf(`bundled ${path}`, text);
    return parsed && "symbols" in parsed && parsed.symbols.get(fullName) !== undefined;
  });
}
