import { misreads, type Outcome, reads, worst } from "../../../model/outcome.js";
import { type FieldPair, pairFields } from "../model/pair-fields.js";
import { type Field, holderOf, type Message } from "../model/descriptor.js";
import { isUnchanged } from "../model/type-digest.js";
import { readCardinality, readValueType } from "./field.js";
import { readForm } from "./json-type.js";
import type { DataSurface, ReaderContext } from "./reader-context.js";
import { readName } from "./name.js";
import { readReusedKey } from "./reused-key.js";
import { readOneof } from "./oneof.js";
import { readDefault, readPresence, readRequired } from "./presence.js";
import { hasSpecialJson } from "./well-known.js";

/**
 * Reads a whole message with all that it refers to: for a field whose type was replaced by another one, and for
 * files that only use a changed type. A recursive type reads unless something else in it does not.
 */
export function readMessage(
  reader: Message,
  writer: Message,
  on: DataSurface,
  context: ReaderContext,
): Outcome {
  if (isUnchanged(reader, writer)) return reads;
  if (
    on === "json" &&
    (hasSpecialJson(reader) || hasSpecialJson(writer)) &&
    reader.fullName !== writer.fullName
  ) {
    return readForm({ kind: "message", message: reader }, { kind: "message", message: writer }, context);
  }
  const { policy, readings } = context;
  const question = `${on} ${policy.unknownFields} ${policy.unknownValues}`;
  return readings.outcomeOf(reader, writer, question, () => worst(outcomes(reader, writer, on, context)));
}

function* outcomes(
  reader: Message,
  writer: Message,
  on: DataSurface,
  context: ReaderContext,
): Generator<Outcome> {
  const pairs = [...pairFields(writer.fields, reader.fields), ...pairOwnExtensions(writer, reader, context)];
  for (const { base: from, head: to } of pairs) {
    const reused =
      on === "json" && from && !to
        ? readReusedKey(reader, from, (other, own) => readValueType(other, own, on, context))
        : undefined;
    if (reused) yield named(from, reused);
    else if (!from || !to) yield named(to ?? from, readPresence(to, from, on, context.policy));
    else yield named(to, worst(fieldOutcomes(to, from, on, context)));
  }
}

/**
 * The extensions of one message that took another one's place, each with the member of its number. Those of one message
 * in two versions are judged where they are declared, but for one that was a field or is one now.
 */
export function* pairOwnExtensions(
  base: Message,
  head: Message,
  { extensionsOf, isVersion }: Pick<ReaderContext, "extensionsOf" | "isVersion">,
): Generator<FieldPair> {
  const [earlier, later] = [extensionsOf(base), extensionsOf(head)];
  if (earlier.length + later.length === 0) return;
  const isOne = base.fullName === head.fullName || isVersion(base, head);
  for (const from of earlier) {
    const fields = membersOf(head, from, isOne ? base : undefined);
    const twins = isOne
      ? fields
      : [
          ...fields,
          ...later.filter(({ number, fullName }) => number === from.number || fullName === from.fullName),
        ];
    for (const to of twins) yield { base: from, head: to };
    if (twins.length === 0 && !isOne) yield { base: from, head: undefined };
  }
  for (const to of later)
    for (const from of membersOf(base, to, isOne ? head : undefined)) yield { base: from, head: to };
}

/** The field of a message that has the number of an extension, where `besides` has no such field. */
function membersOf({ fields }: Message, { number }: Field, besides: Message | undefined): readonly Field[] {
  if (besides?.fields.some((field) => field.number === number)) return [];
  return fields.filter((field) => field.number === number);
}

function* fieldOutcomes(
  reader: Field,
  writer: Field,
  on: DataSurface,
  context: ReaderContext,
): Generator<Outcome> {
  if (reader.number !== writer.number && on === "wire") {
    yield misreads(
      `its number is ${String(writer.number)} for the writer and ${String(reader.number)} for the reader`,
    );
    return;
  }
  yield readValueType(reader, writer, on, context);
  yield readCardinality(reader, writer, on);
  yield readRequired(reader, writer);
  yield readName(reader, writer, on, context.policy);
  yield readOneof(reader, writer, on);
  yield readDefault(reader, writer, on);
}

function named(field: Field | undefined, outcome: Outcome): Outcome {
  if (!field || !("because" in outcome)) return outcome;
  const name = field.extendeeName === undefined ? field.name : field.jsonName;
  const because = `${holderOf(field)?.name ?? ""}.${name}: ${outcome.because}`;
  return { ...outcome, because };
}
