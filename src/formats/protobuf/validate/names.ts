import { articled } from "../../../algorithms/words.js";
import { allMessages, type Enum, type Message, type ProtoFile, type Service } from "../model/descriptor.js";
import { isNewIn } from "../model/namesakes.js";
import type { ProtoModel } from "../model/proto-model.js";
import type { Span, SyntaxFault } from "../syntax/ast.js";

interface Declaration {
  readonly name: string;
  readonly what: string;
  readonly at: Span;
}

/** Names that are declared twice in one scope. */
export function* nameFaults(file: ProtoFile): Generator<SyntaxFault> {
  yield* duplicateFaults(fileScope(file), file.package === "" ? "this file" : `package ${file.package}`);
  for (const message of allMessages(file))
    yield* duplicateFaults(messageScope(message), `message ${message.name}`);
  for (const service of file.services) {
    yield* duplicateFaults(
      service.rpcs.map(({ name, node }) => ({ name, what: "method", at: node.at })),
      `service ${service.name}`,
    );
  }
}

/** Names that are declared already by a file that this one imports. */
export function* importedNameFaults(model: ProtoModel, file: ProtoFile): Generator<SyntaxFault> {
  yield* importedDuplicates(model, file);
  yield* packageFaults(model, file);
}

/** A package may not have the name of a type that this file sees. */
function* packageFaults(model: ProtoModel, file: ProtoFile): Generator<SyntaxFault> {
  const at = file.node.packageAt;
  const parts = file.package === "" || !at ? [] : file.package.split(".");
  for (const index of parts.keys()) {
    const name = parts.slice(0, index + 1).join(".");
    const other = model.find(file.path, name);
    if (at && other && other.kind !== "package" && other.path !== file.path)
      yield {
        message: `the package ${name} has the name of a ${other.kind} in ${other.path}: rename one`,
        at,
      };
  }
}

/** The compiler declares an entry message for each map, which hides a type of that name further out. */
export function* entryFaults(file: ProtoFile): Generator<SyntaxFault> {
  for (const { fields } of allMessages(file)) {
    const entries = new Set(
      fields.filter(({ mapKey }) => mapKey !== undefined).map((field) => entryOf(field).name),
    );
    for (const { node } of entries.size > 0 ? fields : []) {
      const { type } = node;
      const [first = ""] = (type.kind === "map" ? type.value : type.name).split(".");
      if (entries.has(first))
        yield {
          message: `${first} means the entry of a map field here: write the type with a leading dot, or rename the field`,
          at: type.at,
        };
    }
  }
}

function fileScope({ messages, enums, services, extensions }: ProtoFile): Declaration[] {
  return [...messages, ...enums, ...services, ...extensions].map(declaration).concat(enums.flatMap(values));
}

function messageScope({ fields, oneofs, messages, enums, extensions }: Message): Declaration[] {
  return [
    ...fields.map(({ name, node }) => ({ name, what: "field", at: node.nameAt })),
    ...fields.filter(({ mapKey }) => mapKey !== undefined).map(entryOf),
    ...oneofs.map(({ name, node }) => ({ name, what: "oneof", at: node.at })),
    ...[...messages, ...enums, ...extensions].map(declaration),
    ...enums.flatMap(values),
  ];
}

/** A map field declares an entry message, whose name only the compiler sees. */
function entryOf({ name, node }: Message["fields"][number]): Declaration {
  const parts = name.split("_").map((part) => part.slice(0, 1).toUpperCase() + part.slice(1));
  return { name: `${parts.join("")}Entry`, what: "map entry", at: node.nameAt };
}

function declaration({
  name,
  kind,
  at,
}: Message | Enum | Service | ProtoFile["extensions"][number]): Declaration {
  return { name, what: kind === "field" ? "extension" : kind, at };
}

/** Enum values live beside their enum, as in C++. */
function values({ values: all, name: owner }: Enum): Declaration[] {
  return all.map(({ name, node }) => ({ name, what: `value of enum ${owner}`, at: node.at }));
}

function* duplicateFaults(declarations: readonly Declaration[], where: string): Generator<SyntaxFault> {
  const byName = new Map<string, Declaration>();
  for (const next of declarations) {
    const first = byName.get(next.name);
    if (!first) {
      byName.set(next.name, next);
      continue;
    }
    const scope =
      next.what.startsWith("value") || first.what.startsWith("value")
        ? " (enum values share the scope around their enum)"
        : "";
    yield {
      message: `"${next.name}" is already the name of a ${first.what} in ${where}${scope}: rename this ${next.what}`,
      at: next.at,
    };
  }
}

function* importedDuplicates(model: ProtoModel, file: ProtoFile): Generator<SyntaxFault> {
  const types = [...file.messages, ...file.enums, ...file.services];
  for (const { fullName, kind, at } of types) {
    for (const path of model.visible(file.path)) {
      if (path === file.path) continue;
      const parsed = model.parsed(path);
      const other = parsed && "symbols" in parsed ? parsed.symbols.get(fullName) : undefined;
      if (other === undefined) continue;
      // What an imported file declares newly is told there.
      if (isNewIn(model, path, fullName) && !isNewIn(model, file.path, fullName)) continue;
      yield {
        message: `${fullName} is already ${articled(other)} in ${path}: rename this ${kind} or its package`,
        at,
      };
      break;
    }
  }
}
