import type * as Protobuf from "protobufjs";
import type * as ProtoJson from "protobufjs/ext/protojson.js";
import { memoByObject } from "../../../algorithms/memo.js";
import type { Enum, Message, ProtoFile } from "../model/descriptor.js";
import { PairTable } from "../model/tables.js";
import type { DataSurface, Policy } from "../decoding/reader-context.js";
import { extending, keyOfFiles, reflectionFrom } from "./reflect.js";

/** A message as protobufjs holds it: own properties by field name. */
export type Decoded = Readonly<Record<string, unknown>>;

/** The real encoder and decoder of one type. */
export interface Codec {
  /** ProtoJSON in, message out. Throws what the decoder says. */
  parse(value: unknown): Decoded;
  print(message: Decoded): unknown;
  encode(message: Decoded): Uint8Array;
  /** A message inside this one. */
  encodeAs(type: Message, message: Decoded): Uint8Array;
  /** Unknown fields are kept. */
  decode(bytes: Uint8Array): Decoded;
  parseJson(text: string, policy: Policy): Decoded;
  printJson(message: Decoded): string;
  /** What an absent field reads as. */
  missing(message: Decoded): string | undefined;
}

export const decoderName = "protobufjs 8.8.1";

/**
 * protobufjs and its ProtoJSON extension, loaded when the first witness is needed; the extensions that the files of `from` declare count.
 * Throws what it cannot describe.
 */
export function codecOf(type: Message | Enum, from: readonly ProtoFile[] = [type.file]): Promise<Codec> {
  const files = extending(from);
  return codecs.getOrMake(type, keyOfFiles(files), () => openCodec(type, files));
}

const codecs = new PairTable<Promise<Codec>>();

async function openCodec(type: Message | Enum, from: readonly ProtoFile[]): Promise<Codec> {
  const [protobuf, protojson] = await loadCodec();
  const types = reflectionFrom(protobuf, from);
  const reflected = type.kind === "enum" ? types.holder(type) : types.message(type);
  const own = (message: unknown) => message as Decoded;
  return {
    parse: (value) => own(protojson.fromJson(reflected, value)),
    print: (message) => protojson.toJson(reflected, message) as unknown,
    encode: (message) => reflected.encode(message).finish(),
    encodeAs: (inner, message) => types.message(inner).encode(message).finish(),
    decode(bytes) {
      const reader = protobuf.Reader.create(bytes);
      reader.discardUnknown = false;
      return own(reflected.decode(reader));
    },
    parseJson: (text, policy) =>
      own(
        protojson.fromJsonString(reflected, text, { ignoreUnknownFields: policy.unknownFields === "ignore" }),
      ),
    printJson: (message) => protojson.toJsonString(reflected, message),
    missing: (message) => missingRequired(reflected, message),
  };
}

/** The ProtoJSON reader does not look for required fields; the binary one does, at every depth. */
function missingRequired(type: Protobuf.Type, message: Decoded): string | undefined {
  for (const field of requiring(type)) {
    const value = Object.hasOwn(message, field.name) ? message[field.name] : undefined;
    if (field.required && value === undefined) return `missing required '${field.name}'`;
    const inner = field.resolvedType;
    if (typeof value !== "object" || value === null || !inner || !("fieldsArray" in inner)) continue;
    for (const element of field.repeated || field.map
      ? (Object.values(value) as Decoded[])
      : [value as Decoded]) {
      const missing = missingRequired(inner, element);
      if (missing !== undefined) return missing;
    }
  }
  return undefined;
}

/** The fields that may lack something themselves or in what they hold. */
const requiring = memoByObject((type: Protobuf.Type): readonly Protobuf.Field[] =>
  type.fieldsArray.filter((field) => field.required || field.resolve().resolvedType),
);

/** Before anything that protobufjs may refuse: a library that is missing is no refusal. */
export async function loadCodec() {
  const { light, protojson } = await import("./protobufjs-library.js");
  return [light as typeof Protobuf, protojson as typeof ProtoJson] as const;
}

/** A datum by the writer's schema, in ProtoJSON, and how it is to travel. */
export interface Dispatch {
  readonly value: unknown;
  readonly on: DataSurface;
  readonly policy: Policy;
}

/** How a datum travels: encoded by the writer, decoded by the reader. */
export interface Trip {
  readonly sent: Decoded;
  readonly received: Decoded;
  /** Hex on the wire, text in JSON. */
  readonly transport: string;
}

export type Travelled = Trip | { readonly refused: string; readonly transport: string };

/** Writes with one codec and reads with the other. Throws only where the writer itself refuses the datum. */
export function travel(writer: Codec, reader: Codec, { value, on, policy }: Dispatch): Travelled {
  const sent = writer.parse(value);
  const bytes = on === "wire" ? writer.encode(sent) : undefined;
  const transport = bytes ? Buffer.from(bytes).toString("hex") : writer.printJson(sent);
  try {
    const received = bytes ? reader.decode(bytes) : reader.parseJson(transport, policy);
    const missing = reader.missing(received);
    return missing === undefined ? { sent, received, transport } : { refused: missing, transport };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error), transport };
  }
}
