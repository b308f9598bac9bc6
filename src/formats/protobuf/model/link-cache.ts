import type { FileNode } from "../syntax/ast.js";
import type { Dependencies } from "./buf-lock.js";
import type { ProtoFile } from "./descriptor.js";

/** What decides how the names of a text resolve: its paths, and the files that its imports lead to. */
interface LinkKey {
  readonly path: string;
  readonly importPath: string;
  readonly node: FileNode;
  readonly dependencies: Dependencies;
  readonly targets: readonly (ProtoFile | "circle" | undefined)[];
}

const byNode = new WeakMap<FileNode, WeakRef<ProtoFile>[]>();

/**
 * A file that is the same on both sides, down to the last import, is linked once for both: most of a large module.
 * Held weakly, so that a comparison's files go with it.
 */
export function linkedOnce(key: LinkKey, link: () => ProtoFile): ProtoFile {
  const { node, path, importPath, targets, dependencies } = key;
  if (targets.includes("circle")) return link();
  const files = (byNode.get(node) ?? []).flatMap((reference) => reference.deref() ?? []);
  const same = files.find(
    (file) =>
      file.path === path &&
      file.importPath === importPath &&
      file.dependencies.text === dependencies.text &&
      file.imports.every((imported, index) => imported.file === targets[index]),
  );
  if (same) return same;
  const file = link();
  byNode.set(
    node,
    [...files, file].map((linked) => new WeakRef(linked)),
  );
  return file;
}
