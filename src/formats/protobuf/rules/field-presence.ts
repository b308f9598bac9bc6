import { memoByObject } from "../../../algorithms/memo.js";
import type { Sides } from "../../../model/change.js";
import { type Outcome, reads } from "../../../model/outcome.js";
import { defineRule, type Rule } from "../../../model/rule.js";
import type { Matched } from "../matching/matched.js";
import type { Field, Message } from "../model/descriptor.js";
import { inRanges } from "../model/ranges.js";
import type { PlacedPair } from "../model/pair-fields.js";
import { type FieldSide, isData } from "../decoding/reader-context.js";
import { readFieldType } from "../decoding/field.js";
import { readPresence } from "../decoding/presence.js";
import { readReusedKey } from "../decoding/reused-key.js";
import { breaksCode } from "../decoding/source.js";
import { fieldText, locationOf, fieldSides } from "../rule-kinds/location.js";

/** protobuf.dev, Updating A Message Type: fields may come and go, their numbers may not come back. */
const rule = defineRule<Matched, FieldSide>({
  id: "protobuf/field-presence",
  title: "Field added or removed",
  why: "A reader that does not know a field keeps its bytes among the unknown fields and ignores its JSON key; a reader that no longer gets a field reads its default. Only a required field must be there. A number that is removed without being reserved can be given to another field later, which then misreads every old message.",
  remedy:
    "When you remove a field, write `reserved` for its number and its name. Never add or remove a required field of a message that is in use.",
  references: [
    "buf:FIELD_NO_DELETE",
    "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
    "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",
  ],
  surfaces: ["wire", "json", "source"],
  *differences({ fields, extensions }) {
    for (const pair of [...fields, ...extensions]) {
      if (pair.base && pair.head) continue;
      yield { ...locationOf(pair), ...fieldSides(pair), references: referencesOf(pair) };
    }
  },
  reads(reader, writer, on, { context }): Outcome {
    if (!reader || !writer) return reads;
    // An extension that came or went with its message has no reader.
    if ((reader.message === undefined) !== (writer.message === undefined)) return reads;
    if (!isData(on)) return reader.field ? reads : breaksCode("the field is gone");
    const reused =
      on === "json" && writer.field && !reader.field
        ? readReusedKey(reader.message, writer.field, (to, from) => readFieldType(to, from, on, context))
        : undefined;
    return reused ?? readPresence(reader.field, writer.field, on, context.policy);
  },
  message: ({ base, head }) =>
    head?.field ? `${fieldText(head.field)} was added${recycled(base, head)}` : removal(base, head),
  advice,
  shape: ({ field }) => (field ? [field.number, field.name, field.presence] : null),
});

/** Sets the edit: both sides have the message, and one has the field. */
export const fieldPresence: Rule<Matched> = {
  ...rule,
  *judge(matched) {
    for (const judged of rule.judge(matched)) {
      const { base } = judged.sides as Sides<FieldSide>;
      yield { ...judged, edit: base?.field ? "removed" : "added" };
    }
  },
};

/** The lines to write: what reserves a removed field, and the number that keeps a field which only looks removed. */
function advice({ base, head }: Sides<FieldSide>): string | undefined {
  const field = head?.field ?? base?.field;
  if (!field || field.extendeeName !== undefined) return undefined;
  if (field.presence === "required")
    return head?.field
      ? "Add the field as optional: data from before has none, and old writers write none."
      : "Keep the field, or first release a schema in which it is optional, and remove it when every reader has that one: readers with the old schema refuse data without it.";
  if (head?.field) return undefined;
  const { name, number } = field;
  const successor = renamedTo(field, head?.message, base?.message);
  const reservation = `Write \`reserved ${String(number)}; reserved "${name}";\` in its place, so that nobody takes its number or name for something else.`;
  return successor === undefined
    ? reservation
    : `If it is now called "${successor.name}", give that one its number back (${String(number)}, with \`json_name = "${field.jsonName}"\` for JSON). If it is gone: ${reservation.charAt(0).toLowerCase()}${reservation.slice(1)}`;
}

/** The one field of the same type that only head has. */
function renamedTo(field: Field, after: Message | undefined, before: Message | undefined): Field | undefined {
  const alike = after && before ? (addedByType(after)(before).get(typeText(field)) ?? []) : [];
  return alike.length === 1 ? alike[0] : undefined;
}

/** The fields that a message has and an earlier one had not, by their types. */
const addedByType = memoByObject((after: Message) =>
  memoByObject((before: Message) => {
    const names = new Set(before.fields.map(({ name }) => name));
    const byType = new Map<string, Field[]>();
    for (const field of after.fields) {
      const type = typeText(field);
      if (!names.has(field.name)) byType.set(type, [...(byType.get(type) ?? []).slice(0, 1), field]);
    }
    return byType;
  }),
);

function typeText({ type, cardinality }: Field): string {
  const name =
    type.kind === "scalar"
      ? type.scalar
      : type.kind === "message"
        ? type.message.fullName
        : type.kind === "enum"
          ? type.enum.fullName
          : type.name;
  return `${cardinality} ${name}`;
}

function referencesOf({ base, head }: PlacedPair): readonly string[] {
  const field = head ?? base;
  if (field?.presence === "required") {
    return ["buf:MESSAGE_SAME_REQUIRED_FIELDS", `confluent:REQUIRED_FIELD_${head ? "ADDED" : "REMOVED"}`];
  }
  if (field?.extendeeName !== undefined)
    return ["buf:EXTENSION_NO_DELETE", "buf:PACKAGE_EXTENSION_NO_DELETE"];
  if (field?.oneof) return [`confluent:ONEOF_FIELD_${head ? "ADDED" : "REMOVED"}`];
  return [`confluent:FIELD_${head ? "ADDED" : "REMOVED"}`];
}

/** Says that the added field uses a number or a name that base reserves. */
function recycled(base: FieldSide | undefined, head: FieldSide): string {
  if (!base?.message || !head.field) return "";
  const was = isReserved(base.message, head.field);
  if (was.number)
    return `, although its number was reserved: data from before the reservation will be misread`;
  return was.name ? ", although its name was reserved" : "";
}

function removal(base: FieldSide | undefined, head: FieldSide | undefined): string {
  if (!base?.field) return "";
  const kept =
    head?.message && base.field.extendeeName === undefined
      ? isReserved(head.message, base.field)
      : { number: true, name: true };
  const advice = kept.number ? "" : ", and its number is not reserved: another field may take it";
  return `${fieldText(base.field)} was removed${advice}`;
}

/** Whether a message reserves the number or the name of a field. */
function isReserved(
  { node }: Message,
  { number, name }: { number: number; name: string },
): { number: boolean; name: boolean } {
  return {
    number: inRanges(number, node.reservedRanges),
    name: node.reservedNames.some((reserved) => reserved.name === name),
  };
}
