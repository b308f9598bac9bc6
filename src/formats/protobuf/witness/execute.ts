import type { Outcome, Witness } from "../../../model/outcome.js";
import type { Codec, Decoded, Dispatch, Trip } from "../codec/codec.js";
import { codecOf, decoderName, travel } from "../codec/codec.js";
import { type Loss, losses } from "../codec/compare.js";
import { show } from "../codec/values.js";
import type { Enum, Message } from "../model/descriptor.js";
import type { DataSurface } from "../decoding/reader-context.js";

/** A datum as a witness writes it down: plain JSON that `replay` can encode again. */
export interface Datum {
  /** The writer's message, or the writer's enum for a message with this one field, called value. */
  readonly message?: string;
  readonly enum?: string;
  /** The reader's name for it, where that is another. */
  readonly reader?: string;
  readonly surface: DataSurface;
  /** ProtoJSON, by the writer's schema. */
  readonly value: unknown;
}

export interface Executed {
  readonly outcome: Outcome["outcome"];
  readonly witness: Witness;
}

/** Really writes one datum with the writer's type and reads it with the reader's. Throws where the writer refuses it. */
export async function execute(
  writer: Message | Enum,
  reader: Message | Enum,
  dispatch: Dispatch,
): Promise<Executed> {
  const [from, to] = await Promise.all([codecOf(writer), codecOf(reader)]);
  const { value, on } = dispatch;
  const trip = travel(from, to, dispatch);
  const written: Datum = {
    ...(writer.kind === "message" ? { message: writer.fullName } : { enum: writer.fullName }),
    ...(reader.fullName !== writer.fullName && { reader: reader.fullName }),
    surface: on,
    value,
  };
  const common = { written, decoder: decoderName, ...(on === "wire" && { bytes: trip.transport }) };
  if ("refused" in trip)
    return { outcome: "rejects", witness: { ...common, observed: `refused: ${trip.refused}` } };
  const allLosses = lossesOf(writer, reader, trip, { on, codec: from });
  const failing = allLosses.filter(({ kind }) => kind !== "kept");
  const observed = failing.length > 0 ? failing : allLosses;
  return {
    outcome: failing.length > 0 ? "misreads" : "reads",
    witness: {
      ...common,
      observed: observed.map(({ text }) => text).join("; ") || `arrived as ${received(to, trip)}`,
    },
  };
}

function received(reader: Codec, { received: message }: Trip): string {
  try {
    return show(reader.print(message));
  } catch {
    return show(message);
  }
}

function lossesOf(
  writer: Message | Enum,
  reader: Message | Enum,
  trip: Trip,
  { on, codec }: { on: DataSurface; codec: Codec },
): Loss[] {
  if (writer.kind === "message" && reader.kind === "message") {
    const encode = (type: Message, value: unknown) => codec.encodeAs(type, value as Decoded);
    return losses(
      { type: writer, message: trip.sent },
      { type: reader, message: trip.received },
      { on, encode },
    );
  }
  if (writer.kind !== "enum" || reader.kind !== "enum") return [];
  const [from, to] = [holder(writer), holder(reader)];
  return losses(
    { type: from, message: trip.sent },
    { type: to, message: trip.received },
    { on, encode: () => undefined },
  );
}

/** The descriptor of the message that rootJson makes around an enum. */
function holder(type: Enum): Message {
  const field = {
    kind: "field",
    name: "value",
    jsonName: "value",
    number: 1,
    cardinality: "singular",
    presence: "explicit",
    type: { kind: "enum", enum: type },
    options: [],
  };
  return { kind: "message", fields: [field] } as unknown as Message;
}
