import { misreads, type Outcome, reads, readsWith, rejects } from "../../../model/outcome.js";
import { defaultValue, effectiveDefault, writtenDefault } from "../model/defaults.js";
import type { Field } from "../model/descriptor.js";
import { isSameValue, readFirstValue, valueText } from "./enum.js";
import type { DataSurface, Policy } from "./reader-context.js";

/** A field that only one side has. */
export function readPresence(
  reader: Field | undefined,
  writer: Field | undefined,
  on: DataSurface,
  policy: Policy,
): Outcome {
  if (reader) {
    return reader.presence === "required"
      ? rejects(`the reader requires ${reader.name}, which the writer does not write`)
      : reads;
  }
  if (!writer) return reads;
  if (on === "json") {
    return policy.unknownFields === "reject"
      ? rejects(`the reader does not know the JSON key "${writer.jsonName}"`)
      : readsWith("readers ignore JSON keys that they do not know");
  }
  return readsWith("the reader keeps the value among its unknown fields");
}

/** A required reader refuses what a writer may leave out. */
export function readRequired(reader: Field, writer: Field): Outcome {
  if (reader.presence !== "required" || writer.presence === "required") return reads;
  return rejects(`the reader requires ${reader.name}, which the writer may leave out`);
}

/** A field that is absent reads as its default: another default is another value. */
export function readDefault(reader: Field, writer: Field, on: DataSurface): Outcome {
  if (reader.presence === "required" || writer.presence === "required") return reads; // never absent
  if (writer.cardinality !== reader.cardinality) return reads;
  if (reader.type.kind !== writer.type.kind) return reads;
  const to = effectiveDefault(reader);
  const from = effectiveDefault(writer);
  if (to === undefined || from === undefined) return reads;
  const isWritten = writtenDefault(reader) !== undefined || writtenDefault(writer) !== undefined;
  const [value, other] = [defaultValue(writer), defaultValue(reader)];
  if (value && other && !isWritten) return readFirstValue(other.enum, value.enum, on);
  if (!isWritten || (value && other ? isSameValue(other, value, on) : to === from)) return reads;
  const [means, reading] = [value ? valueText(value) : from, other ? valueText(other) : to];
  return misreads(`where the field is absent the writer means ${means} and the reader reads ${reading}`);
}
