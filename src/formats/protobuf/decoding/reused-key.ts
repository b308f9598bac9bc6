import { misreads, type Outcome, readsWith, worst } from "../../../model/outcome.js";
import type { Field, Message } from "../model/descriptor.js";
import { readCardinality } from "./field.js";
import { takerOf } from "./name.js";

/** Reads the type of a field: rules and whole messages look into types differently. */
type ReadType = (reader: Field, writer: Field) => Outcome;

/**
 * ProtoJSON knows fields by their keys: a field that the reader no longer has is read into whichever field accepts its
 * key now. Undefined where none does.
 */
export function readReusedKey(
  reader: Message | undefined,
  writer: Field,
  readType: ReadType,
): Outcome | undefined {
  const key = writer.jsonName;
  const other = reader && takerOf(reader, key);
  if (!reader || !other || writer.extendeeName !== undefined) return undefined;
  const outcome = worst([readType(other, writer), readCardinality(other, writer, "json")]);
  const now = `the JSON key "${key}" now belongs to the field ${other.name}`;
  if (outcome.outcome !== "reads") return { ...outcome, because: `${now}: ${outcome.because}` };
  // Where neither side has the other's number, the field has a new one: the key tells that it is the same.
  const isOther =
    other.number !== writer.number &&
    (hasNumber(reader, writer.number) ||
      (writer.parent !== undefined && hasNumber(writer.parent, other.number)));
  return isOther ? misreads(now) : readsWith(`${now}, which reads the value unchanged`);
}

function hasNumber({ fields }: Message, number: number): boolean {
  return fields.some((field) => field.number === number);
}
