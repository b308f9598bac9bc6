import { Latest } from "../../../algorithms/latest.js";
import type { FileNode } from "../syntax/ast.js";
import type { Dependencies } from "./buf-lock.js";
import type { ProtoFile } from "./descriptor.js";

/** What decides how the names of a text resolve: its paths, and the files that its imports lead to. */
interface LinkKey {
  readonly path: string;
  readonly importPath: string;
  readonly node: FileNode;
  readonly dependencies: Dependencies;
  /** undefined: an import leads nowhere. One that is there and not read may declare anything, and is nobody's equal. */
  readonly targets: readonly (ProtoFile | "circle" | "unread" | undefined)[];
  /** Of the text. */
  readonly length: number;
}

const byNode = new WeakMap<FileNode, WeakRef<ProtoFile>[]>();

/** What outlives its comparison, for the next landing of a replay, by characters of text. */
const latest = new Latest<ProtoFile>(512 * 1024);

/**
 * A file that is the same on both sides, or in two landings, down to the last import, is linked once for all of them: most
 * of a large module. But for the latest ones it is held weakly, so that a comparison's files go with it.
 */
export function linkedOnce(key: LinkKey, link: () => ProtoFile): ProtoFile {
  if (key.targets.includes("circle") || key.targets.includes("unread")) return link();
  const files = (byNode.get(key.node) ?? []).flatMap((reference) => reference.deref() ?? []);
  const same = files.find((file) => isLinkedBy(key, file));
  const file = same ?? link();
  if (!same)
    byNode.set(
      key.node,
      [...files, file].map((linked) => new WeakRef(linked)),
    );
  latest.use(file, key.length);
  return file;
}

function isLinkedBy({ path, importPath, targets, dependencies }: LinkKey, file: ProtoFile): boolean {
  return (
    file.path === path &&
    file.importPath === importPath &&
    file.dependencies.text === dependencies.text &&
    file.imports.every((imported, index) => imported.file === targets[index])
  );
}
