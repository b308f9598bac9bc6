import type * as Protobuf from "protobufjs";
import type { Type } from "protobufjs";
import type * as ProtoJson from "protobufjs/ext/protojson.js";
import type { Enum, Message } from "../model/descriptor.js";
import type { DataSurface, Policy } from "../reading/lens.js";
import { holderName, rootJson } from "./root.js";

/** A message as protobufjs holds it: own properties by field name. */
export type Decoded = Readonly<Record<string, unknown>>;

/** The real encoder and decoder of one type. */
export interface Codec {
  /** ProtoJSON in, message out. Throws what the decoder says. */
  parse(value: unknown): Decoded;
  print(message: Decoded): unknown;
  encode(message: Decoded): Uint8Array;
  /** A message inside this one, by its full name. */
  encodeAs(fullName: string, message: Decoded): Uint8Array;
  /** Unknown fields are kept. */
  decode(bytes: Uint8Array): Decoded;
  parseJson(text: string, policy: Policy): Decoded;
  printJson(message: Decoded): string;
  /** What an absent field reads as. */
  missing(message: Decoded): string | undefined;
}

export const decoderName = "protobufjs 8.8.1";

interface Built {
  readonly types: ReadonlySet<Message | Enum>;
  readonly codec: Promise<Codec>;
}

const codecs = new WeakMap<Message | Enum, Built>();

/**
 * protobufjs and its ProtoJSON extension, loaded when the first witness is needed. Describes these types and no
 * others: a message may reach thousands of types, and a datum sets a few. Throws what it cannot describe.
 */
export function codecOf(
  type: Message | Enum,
  types: ReadonlySet<Message | Enum> = new Set([type]),
): Promise<Codec> {
  const built = codecs.get(type);
  if (built && [...types].every((it) => built.types.has(it))) return built.codec;
  const all = new Set([...types, ...(built?.types ?? [])]);
  const codec = build(type, all);
  codecs.set(type, { types: all, codec });
  return codec;
}

async function build(type: Message | Enum, types: ReadonlySet<Message | Enum>): Promise<Codec> {
  const [protobuf, protojson] = await load();
  const root = protobuf.Root.fromJSON(rootJson(type, types));
  root.resolveAll();
  const reflected: Type = root.lookupType(type.kind === "enum" ? holderName(type) : type.fullName);
  const own = (message: unknown) => message as Decoded;
  return {
    parse: (value) => own(protojson.fromJson(reflected, value)),
    print: (message) => protojson.toJson(reflected, message) as unknown,
    encode: (message) => reflected.encode(message).finish(),
    encodeAs: (fullName, message) => root.lookupType(fullName).encode(message).finish(),
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
    missing(message) {
      const lacks = reflected.fieldsArray.find(
        (field) => field.required && !Object.hasOwn(message, field.name),
      );
      return lacks && `missing required '${lacks.name}'`;
    },
  };
}

async function load() {
  const { light, protojson } = await import("./protobufjs-library.js");
  return [light as typeof Protobuf, protojson as typeof ProtoJson] as const;
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
export function travel(
  writer: Codec,
  reader: Codec,
  value: unknown,
  on: DataSurface,
  policy: Policy,
): Travelled {
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
