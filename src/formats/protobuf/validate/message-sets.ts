import { allExtensions, allMessages, type Field, type Message, type ProtoFile } from "../model/descriptor.js";
import { optionIsTrue, optionNamed } from "../model/options.js";
import type { SyntaxFault } from "../syntax/ast.js";

export function isMessageSet({ options }: Message): boolean {
  return optionIsTrue(options, "message_set_wire_format");
}

/** A message set holds nothing but extensions, each a single message (descriptor.proto, MessageOptions). */
export function* messageSetFaults(file: ProtoFile): Generator<SyntaxFault> {
  for (const message of allMessages(file)) {
    const option = optionNamed(message.options, "message_set_wire_format");
    if (!option || !isMessageSet(message)) continue;
    const wrong = refusal(message);
    if (wrong !== undefined) yield { message: `the message set ${message.name} ${wrong}`, at: option.at };
  }
  for (const field of allExtensions(file)) {
    if (field.extendee && isMessageSet(field.extendee) && !isSingleMessage(field))
      yield {
        message: `${field.name} extends the message set ${field.extendee.name}, which takes optional messages only: give it such a type`,
        at: field.node.type.at,
      };
  }
}

function refusal({ file, fields, node }: Message): string | undefined {
  if (file.edition === "proto3") return "may not stand in proto3: use proto2";
  if (fields.length > 0) return "may have no fields of its own: make them extensions";
  return node.extensionRanges.length === 0
    ? "needs an extension range: write extensions 4 to max"
    : undefined;
}

function isSingleMessage({ type, cardinality }: Field): boolean {
  return type.kind === "message" && cardinality === "singular";
}
