import type { Outcome, Witness } from "../../../model/outcome.js";
import type { Codec, Decoded, Dispatch, Trip } from "../codec/codec.js";
import { codecOf, decoderName, travel } from "../codec/codec.js";
import { type Loss, losses } from "../codec/compare.js";
import { extensionsOf } from "../codec/root.js";
import { show } from "../codec/values.js";
import type { Enum, Field, Message } from "../model/descriptor.js";
import { PairTable } from "../model/tables.js";
import type { DataSurface } from "../decoding/reader-context.js";

/** An extension by its full name and its file, which nothing imports. */
export interface NamedExtension {
  readonly name: string;
  readonly file: string;
}

/** A list where there are several, the outer ones first. */
type NamedExtensions = NamedExtension | readonly NamedExtension[];

/** A datum as a witness writes it down: plain JSON that `replay` can encode again. */
export interface Datum {
  /** The writer's message, or the writer's enum for a message with this one field, called value. */
  readonly message?: string;
  readonly enum?: string;
  /** The reader's name for it, where that is another. */
  readonly reader?: string;
  /** The extensions that the datum is about, of the message or of those that it holds. */
  readonly extensions?: { readonly writer?: NamedExtensions; readonly reader?: NamedExtensions };
  readonly surface: DataSurface;
  /** ProtoJSON, by the writer's schema. */
  readonly value: unknown;
}

export interface Executed {
  readonly outcome: Outcome["outcome"];
  /** Whether it happened to the fields that were asked about; a refusal tells of no field. */
  readonly isOwn?: boolean;
  readonly witness: Witness;
}

/** A type of one side, with the extensions that count beside the fields of it and of the messages that it holds. */
export interface End {
  readonly type: Message | Enum;
  readonly extensions: readonly Field[];
}

/** Really writes one datum with the writer's type and reads it with the reader's. Throws where the writer refuses it. */
export async function execute(
  writing: End,
  reading: End,
  dispatch: Dispatch,
  about: readonly (Field | undefined)[] = [],
): Promise<Executed> {
  const [writer, reader] = [writing.type, reading.type];
  const [from, to] = await Promise.all(
    [writing, reading].map(({ type, extensions }) =>
      codecOf(type, extensions.length === 0 ? undefined : extensions.map(({ file }) => file)),
    ),
  );
  if (!from || !to) throw new Error("a datum has two ends");
  const { value, on } = dispatch;
  const trip = travel(from, to, dispatch);
  const written: Datum = {
    ...(writer.kind === "message" ? { message: writer.fullName } : { enum: writer.fullName }),
    ...(reader.fullName !== writer.fullName && { reader: reader.fullName }),
    ...(writing.extensions.length + reading.extensions.length > 0 && {
      extensions: { ...namedAs("writer", writing), ...namedAs("reader", reading) },
    }),
    surface: on,
    value,
  };
  const shown = JSON.stringify(value);
  const common = { written, shown, decoder: decoderName, ...(on === "wire" && { bytes: trip.transport }) };
  if ("refused" in trip)
    return { outcome: "rejects", witness: { ...common, observed: `refused: ${trip.refused}` } };
  const allLosses = lossesOf(writing, reading, trip, { on, codec: from });
  const failing = allLosses.filter(({ kind }) => kind !== "kept");
  const own = failing.filter(({ fields }) => fields.some((field) => about.includes(field)));
  const others = failing.filter((loss) => !own.includes(loss));
  const observed = failing.length > 0 ? [...own, ...others] : allLosses;
  return {
    outcome: failing.length > 0 ? "misreads" : "reads",
    ...(about.length > 0 && { isOwn: own.length > 0 }),
    witness: {
      ...common,
      observed: observed.map(({ text }) => text).join("; ") || `arrived as ${received(to, trip)}`,
    },
  };
}

function namedAs(role: "writer" | "reader", { extensions }: End) {
  const names = extensions.map(({ fullName, file }): NamedExtension => ({ name: fullName, file: file.path }));
  const [only, ...others] = names;
  return only && { [role]: others.length > 0 ? names : only };
}

/** The messages of one end with the extensions among their fields that its data may have. */
function extendedBy({ extensions }: End): (message: Message) => Message {
  const key = extensions.reduce((outer: object, one) => keys.getOrMake(outer, one, () => ({})), none);
  if (key === none) return (message) => message;
  return (message) =>
    extendedMessages.getOrMake(message, key, () => {
      const meant = extensions.filter(({ extendee }) => extendee?.fullName === message.fullName);
      const files = extensions.map(({ file }) => file);
      const own = meant.length > 0 ? meant : extensionsOf(message, files);
      return own.length === 0 ? message : { ...message, fields: [...message.fields, ...own] };
    });
}

const none = {};
const keys = new PairTable<object>();
const extendedMessages = new PairTable<Message>();

function received(reader: Codec, { received: message }: Trip): string {
  try {
    return show(reader.print(message));
  } catch {
    return show(message);
  }
}

function lossesOf(
  writing: End,
  reading: End,
  trip: Trip,
  { on, codec }: { on: DataSurface; codec: Codec },
): Loss[] {
  const [writer, reader] = [writing.type, reading.type];
  if (writer.kind === "message" && reader.kind === "message") {
    const encode = (type: Message, value: unknown) => codec.encodeAs(type, value as Decoded);
    return losses(
      { type: writer, message: trip.sent },
      { type: reader, message: trip.received },
      { on, encode, writes: extendedBy(writing), reads: extendedBy(reading) },
    );
  }
  if (writer.kind !== "enum" || reader.kind !== "enum") return [];
  const [from, to] = [holder(writer), holder(reader)];
  return losses(
    { type: from, message: trip.sent },
    { type: to, message: trip.received },
    { on, encode: () => undefined, writes: (message) => message, reads: (message) => message },
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
