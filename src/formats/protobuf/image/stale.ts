import type { ProtoModel } from "../model/proto-model.js";
import type { EnumNode, FileNode, MessageNode } from "../syntax/ast.js";
import { parseProto } from "../syntax/parse.js";

/** An image that also holds a file of the repository, and holds neither what base nor what head has of it, is an old one. */
export function staleNotes(model: ProtoModel, path: string): readonly string[] {
  const file = model.file(path);
  const text = file && model.library.text(file.importPath);
  if (!file || text === undefined) return [];
  const parsed = parseProto(text);
  if (!("file" in parsed)) return [];
  const outline = outlineOf(parsed.file);
  const sides = [file, model.comparison?.other.file(path)];
  return sides.some((side) => side && outlineOf(side.node) === outline)
    ? []
    : [
        `the image or folder that was given for imports has another version of ${file.importPath} than this repository: make it again`,
      ];
}

/** The names and numbers of a text, whatever its style: types by their last name, as images write them in full. */
function outlineOf({ messages, enums, services }: FileNode): string {
  return JSON.stringify([
    messages.map(outlineOfMessage),
    enums.map(outlineOfEnum),
    services.map(({ name, rpcs }) => [name, rpcs.map((rpc) => rpc.name)]),
  ]);
}

function outlineOfMessage({ name, fields, messages, enums }: MessageNode): unknown {
  const own = [...fields]
    .sort((a, b) => a.number - b.number)
    .map((field) => {
      const { type } = field;
      const written = type.kind === "map" ? type.value : type.name;
      return [field.number, field.name, written.slice(written.lastIndexOf(".") + 1)];
    });
  const byName = <T extends { readonly name: string }>(nodes: readonly T[]) =>
    [...nodes].sort((a, b) => (a.name < b.name ? -1 : 1));
  return [name, own, byName(messages).map(outlineOfMessage), byName(enums).map(outlineOfEnum)];
}

function outlineOfEnum({ name, values }: EnumNode): unknown {
  return [name, values.map((value) => [value.number, value.name])];
}
