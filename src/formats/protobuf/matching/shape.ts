import { memoByObject } from "../../../algorithms/memo.js";
import type { Enum, Field, Message } from "../model/descriptor.js";
import { effectiveDefault } from "../model/defaults.js";
import { typeName } from "../model/type-text.js";

/** What decides how the data of a message looks, without its name: equal when a message was only renamed. */
export const shapeOfMessage: (message: Message) => string = memoByObject((message: Message): string => {
  const members = membersOfMessage(message);
  return members === "" ? "" : JSON.stringify([members, message.node.extensionRanges.length > 0]);
});

/** The same of a message that may have gained or lost its extension ranges. */
export const membersOfMessage: (message: Message) => string = memoByObject((message: Message): string =>
  message.fields.length === 0 ? "" : JSON.stringify(membersWithin(message, message)),
);

function membersWithin(message: Message, whole: Message): unknown {
  return [
    message.fields.map((field) => shapeOfField(field, whole)),
    message.messages.map((nested) => [membersWithin(nested, whole), nested.node.extensionRanges.length > 0]),
  ];
}

/** Types within a message are named relative to it, so that renaming it does not change its shape. */
function shapeOfField(field: Field, whole: Message): unknown {
  const type = typeName(field.type);
  const inner = type === whole.fullName || type.startsWith(`${whole.fullName}.`);
  return [
    field.number,
    field.name,
    field.jsonName,
    inner ? type.slice(whole.fullName.length) : type,
    field.mapKey,
    field.cardinality,
    field.presence,
    field.packed,
    field.delimited,
    field.oneof?.name,
    field.type.kind === "enum" ? undefined : effectiveDefault(field),
  ];
}

export function shapeOfEnum({ values, closed }: Enum): string {
  return values.length === 0
    ? ""
    : JSON.stringify([closed, values.map(({ name, number }) => [name, number])]);
}
