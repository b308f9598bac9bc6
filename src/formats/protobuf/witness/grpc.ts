import { type Codec, codecOf, decoderName } from "../codec/codec.js";
import type { Rpc } from "../model/descriptor.js";
import type { Executed } from "./execute.js";

/** A call as a witness writes it down: how many messages one end sends. */
export interface CallDatum {
  readonly method: string;
  readonly role: "request" | "response";
  readonly surface: "rpc";
  /** ProtoJSON of each message, in order. */
  readonly value: readonly unknown[];
}

/** Frames messages as gRPC does (one flag byte, four length bytes) and reads them as the other side's method would. */
export async function executeCall(
  writer: Rpc,
  reader: Rpc,
  { role, value }: Pick<CallDatum, "role" | "value">,
): Promise<Executed> {
  const from = writer[role];
  const to = reader[role];
  if (!from || !to) throw new Error("the method's message is not resolved");
  const [sends, receives] = await Promise.all([codecOf(from), codecOf(to)]);
  const streams = role === "request" ? reader.node.clientStreaming : reader.node.serverStreaming;
  const bytes = Buffer.concat(value.map((item) => frame(sends.encode(sends.parse(item)))));
  const written: CallDatum = {
    method: `${writer.service.fullName}/${writer.name}`,
    role,
    surface: "rpc",
    value,
  };
  const common = {
    written,
    shown: JSON.stringify(value),
    bytes: bytes.toString("hex"),
    decoder: `gRPC framing over ${decoderName}`,
  };
  const count = unframe(bytes, receives);
  if (typeof count === "string")
    return { outcome: "rejects", witness: { ...common, observed: `refused: ${count}` } };
  if (streams || count === 1)
    return { outcome: "reads", witness: { ...common, observed: `${String(count)} messages arrived` } };
  const observed = `refused: the reader expects exactly one ${role} and ${String(count)} arrived (gRPC status INTERNAL or UNIMPLEMENTED)`;
  return { outcome: "rejects", witness: { ...common, observed } };
}

function frame(message: Uint8Array): Buffer {
  const header = Buffer.alloc(5);
  header.writeUInt32BE(message.length, 1);
  return Buffer.concat([header, message]);
}

/** How many messages arrive, or why the decoder refuses one. */
function unframe(bytes: Buffer, codec: Codec): number | string {
  let at = 0;
  let count = 0;
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at + 1);
    try {
      codec.decode(bytes.subarray(at + 5, at + 5 + length));
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    at += 5 + length;
    count += 1;
  }
  return count;
}
