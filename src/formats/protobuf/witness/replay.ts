import type { Replayed } from "../../../model/format.js";
import type { ProtoContract } from "../matching/matched.js";
import { repackaged } from "../matching/moves.js";
import {
  allEnums,
  allExtensions,
  allMessages,
  type Enum,
  type Field,
  type Message,
} from "../model/descriptor.js";
import { answerPath, type PathDatum } from "../decoding/call.js";
import type { Policy } from "../decoding/reader-context.js";
import { type Datum, execute, type NamedExtension } from "./execute.js";
import { type CallDatum, executeCall } from "./grpc.js";

/** Writes a witness's datum once more with one side and reads it with the other. Throws on a datum it cannot place. */
export async function replay(
  reader: ProtoContract,
  writer: ProtoContract,
  written: unknown,
  policy: Policy,
): Promise<Replayed> {
  if (isPath(written)) return answerPath(reader.file, written);
  if (isCall(written)) return replayCall(reader, writer, written);
  const { message, enum: enumName, surface, value, reader: readerName, extensions } = datumOf(written);
  const name = message ?? enumName ?? "";
  const from = typeNamed(writer, name);
  const to =
    typeNamed(reader, readerName ?? name) ?? typeNamed(reader, repackaged(name, writer.file, reader.file));
  if (!from) throw new Error(`the writer has no type ${name}`);
  if (!to) throw new Error(`the reader has no type ${name}`);
  const writing = { type: from, extensions: await extensionsNamed(writer, extensions?.writer) };
  const reading = { type: to, extensions: await extensionsNamed(reader, extensions?.reader) };
  return execute(writing, reading, { value, on: surface === "json" ? "json" : "wire", policy });
}

interface Written extends Omit<Datum, "surface"> {
  readonly surface: string;
}

function datumOf(written: unknown): Written {
  const usable =
    typeof written === "object" &&
    written !== null &&
    "surface" in written &&
    "value" in written &&
    ("message" in written || "enum" in written);
  if (!usable) throw new Error("a Protobuf datum is { message or enum, surface, value }");
  return written as unknown as Written;
}

function typeNamed({ file, model }: ProtoContract, name: string): Message | Enum | undefined {
  for (const path of [file.path, ...model.visible(file.path), ...model.loaded()]) {
    const candidate = model.file(path);
    if (!candidate) continue;
    for (const type of allMessages(candidate)) if (type.fullName === name) return type;
    for (const type of allEnums(candidate)) if (type.fullName === name) return type;
  }
  return undefined;
}

async function extensionsNamed(
  { model }: ProtoContract,
  wanted: NamedExtension | readonly NamedExtension[] = [],
): Promise<readonly Field[]> {
  const all = [wanted].flat();
  await model.load(all.map(({ file }) => file));
  return all.map(({ name, file: path }) => {
    const file = model.file(path);
    const extension = file && allExtensions(file).find(({ fullName }) => fullName === name);
    if (!extension) throw new Error(`${path} has no extension ${name}`);
    return extension;
  });
}

function isPath(written: unknown): written is PathDatum {
  return typeof written === "object" && written !== null && "call" in written;
}

function isCall(written: unknown): written is CallDatum {
  return typeof written === "object" && written !== null && "method" in written && "role" in written;
}

function replayCall(reader: ProtoContract, writer: ProtoContract, datum: CallDatum): Promise<Replayed> {
  const from = rpcNamed(writer, datum.method);
  const to = rpcNamed(reader, datum.method);
  if (!from || !to) throw new Error(`one side has no method ${datum.method}`);
  return executeCall(from, to, datum);
}

/** Found by service and method; a renamed package does not matter. */
function rpcNamed({ file }: ProtoContract, method: string) {
  const [service = "", name] = method.split("/");
  const short = service.slice(service.lastIndexOf(".") + 1);
  return file.services.find(({ name: own }) => own === short)?.rpcs.find((rpc) => rpc.name === name);
}
