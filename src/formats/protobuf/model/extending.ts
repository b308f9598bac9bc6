import { memoByObject } from "../../../algorithms/memo.js";
import type { ExtendNode, FileNode } from "../syntax/ast.js";
import type { ProtoFile } from "./descriptor.js";
import type { ProtoModel } from "./proto-model.js";

/** The loaded files of one side that extend messages. */
export function* extendingFiles(model: ProtoModel): Generator<ProtoFile> {
  for (const path of model.loaded()) {
    const parsed = model.parsed(path);
    const file = parsed && "node" in parsed && extendsMessages(parsed.node) ? model.file(path) : undefined;
    if (file) yield file;
  }
}

export const extendsMessages = memoByObject((node: FileNode): boolean => !extendNodes(node).next().done);

/** Every `extend` of a file, with those in messages. */
export function* extendNodes({
  extends: own,
  messages,
}: Pick<FileNode, "extends" | "messages">): Generator<ExtendNode> {
  yield* own;
  for (const message of messages) yield* extendNodes(message);
}
