import type { Enum, Message, ProtoFile } from "../model/descriptor.js";
import { allEnums, allExtensions, allMessages } from "../model/descriptor.js";
import { targetOf } from "../model/type-digest.js";
import { isExported } from "../model/facts/declarations.js";
import type { Span, SyntaxFault } from "../syntax/ast.js";

/** Syntax of edition 2024 in other editions, and uses of types that are local to another file. */
export function* visibilityFaults(file: ProtoFile): Generator<SyntaxFault> {
  if (file.edition !== "2024") yield* onlyIn2024(file);
  for (const { node } of file.imports) {
    if (file.edition === "2024" && node.kind === "weak")
      yield { message: "edition 2024 has no weak imports: remove weak", at: node.at };
  }
  const forOptions = onlyForOptions(file);
  for (const { type, at } of typeUses(file)) {
    if (forOptions.has(type.file))
      yield {
        message: `${type.fullName} is imported for options only: write a plain import of ${type.file.importPath}`,
        at,
      };
    if (!isExported(type))
      yield {
        message: `${type.fullName} is local to ${type.file.path}: export it there, or use another type`,
        at,
      };
  }
}

interface TypeUse {
  readonly type: Message | Enum;
  readonly at: Span;
}

/** The types of other files that fields hold, extensions extend, and methods take and return. */
function typeUses(file: ProtoFile): readonly TypeUse[] {
  const uses: { readonly type: Message | Enum | undefined; readonly at: Span }[] = [];
  const extensions = allExtensions(file);
  for (const field of [...allMessages(file).flatMap(({ fields }) => fields), ...extensions])
    uses.push({ type: targetOf(field), at: field.node.type.at });
  for (const { extendee, at } of extensions) uses.push({ type: extendee, at });
  for (const { request, response, node } of file.services.flatMap(({ rpcs }) => rpcs))
    uses.push({ type: request, at: node.requestAt }, { type: response, at: node.responseAt });
  return uses.flatMap(({ type, at }) => (type && type.file !== file ? [{ type, at }] : []));
}

/** Files that are imported with `import option` only, and that no other import hands on. */
function onlyForOptions({ imports }: ProtoFile): ReadonlySet<ProtoFile> {
  const filesOf = (wanted: (kind: string) => boolean, all: ProtoFile["imports"]) =>
    all.flatMap(({ node, file }) => (file && wanted(node.kind) ? [file] : []));
  const plain = new Set(filesOf((kind) => kind !== "option", imports));
  for (const file of plain)
    for (const next of filesOf((kind) => kind === "public", file.imports)) plain.add(next);
  return new Set(filesOf((kind) => kind === "option", imports).filter((file) => !plain.has(file)));
}

function* onlyIn2024(file: ProtoFile): Generator<SyntaxFault> {
  const types: readonly (Message | Enum)[] = [...allMessages(file), ...allEnums(file)];
  for (const { node, at } of types) {
    if (node.visibility)
      yield { message: `${node.visibility} exists only since edition 2024: remove it`, at };
  }
  for (const { node } of file.imports) {
    if (node.kind === "option")
      yield { message: "import option exists only since edition 2024: write a plain import", at: node.at };
  }
}
