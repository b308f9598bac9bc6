import type { Enum, Message, ProtoFile } from "../model/descriptor.js";
import { allEnums, allExtensions, allMessages } from "../model/descriptor.js";
import { targetOf } from "../model/type-digest.js";
import { isExported } from "../model/facts/declarations.js";
import type { SyntaxFault } from "../syntax/ast.js";

/** Syntax of edition 2024 in other editions, and uses of types that are local to another file. */
export function* visibilityFaults(file: ProtoFile): Generator<SyntaxFault> {
  if (file.edition !== "2024") yield* onlyIn2024(file);
  for (const { node } of file.imports) {
    if (file.edition === "2024" && node.kind === "weak")
      yield { message: "edition 2024 has no weak imports: remove weak", at: node.at };
  }
  const fields = [...[...allMessages(file)].flatMap((message) => message.fields), ...allExtensions(file)];
  const forOptions = onlyForOptions(file);
  for (const field of fields) {
    const { node } = field;
    const target = targetOf(field);
    if (target && forOptions.has(target.file)) {
      yield {
        message: `${target.fullName} is imported for options only: write a plain import of ${target.file.importPath}`,
        at: node.type.at,
      };
    }
    if (target && target.file !== file && !isExported(target)) {
      yield {
        message: `${target.fullName} is local to ${target.file.path}: export it there, or use another type`,
        at: node.type.at,
      };
    }
  }
}

/** Files that are imported with `import option` only. */
function onlyForOptions({ imports }: ProtoFile): ReadonlySet<ProtoFile> {
  const options = imports
    .filter(({ node }) => node.kind === "option")
    .flatMap((candidate) => candidate.file ?? []);
  return new Set(
    options.filter(
      (candidate) => !imports.some(({ node, file }) => node.kind !== "option" && file === candidate),
    ),
  );
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
