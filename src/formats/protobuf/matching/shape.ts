import { memoByObject } from "../../../algorithms/memo.js";
import type { Enum, Field, FieldType, Message } from "../model/descriptor.js";
import { effectiveDefault } from "../model/defaults.js";
import { typeName } from "../model/type-text.js";

/** What decides how the data of a message looks, without its name: equal when a message was only renamed. */
export const shapeOfMessage: (message: Message) => string = memoByObject((message: Message): string => {
  const members = membersOfMessage(message);
  return members === "" ? "" : JSON.stringify([members, message.node.extensionRanges.length > 0]);
});

/** The same of a message that may have gained or lost its extension ranges. */
export const membersOfMessage: (message: Message) => string = memoByObject((message: Message): string =>
  membersNaming(message, typeName),
);

/** The same with other names for the types of its fields. */
export function membersNaming(message: Message, nameOf: (type: FieldType) => string): string {
  return message.fields.length === 0 ? "" : JSON.stringify(membersWithin(message, message, nameOf));
}

function membersWithin(message: Message, whole: Message, nameOf: (type: FieldType) => string): unknown {
  return [
    message.fields.map((field) => shapeOfField(field, whole, nameOf)),
    message.messages.map((nested) => [
      membersWithin(nested, whole, nameOf),
      nested.node.extensionRanges.length > 0,
    ]),
  ];
}

/** Types within a message are named relative to it, so that renaming it does not change its shape. */
function shapeOfField(field: Field, whole: Message, nameOf: (type: FieldType) => string): unknown {
  const written = typeName(field.type);
  const inner = written === whole.fullName || written.startsWith(`${whole.fullName}.`);
  const type = inner ? written : nameOf(field.type);
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
