import type { DescExtension, DescMessage, FileRegistry, JsonValue, Message } from "@bufbuild/protobuf";
import {
  createFileRegistry,
  fromBinary,
  fromJson,
  getExtension,
  hasExtension,
  toBinary,
  toJson,
} from "@bufbuild/protobuf";
import { isReflectList, isReflectMap, isReflectMessage, reflect } from "@bufbuild/protobuf/reflect";
import {
  file_google_protobuf_timestamp,
  file_google_protobuf_wrappers,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from "@bufbuild/protobuf/wkt";
import protobuf from "protobufjs";
import protojson from "protobufjs/ext/protojson.js";
import { descriptorsOf } from "./descriptor-set.js";
import type { SetModel } from "./random-sets.js";
import { textsOf } from "./random-sets.js";

export type Raw = Record<string, unknown>;

/** One side of a pair, as a runtime that is not ours knows it. Both methods throw where the runtime refuses. */
export interface Side {
  /** A datum, ProtoJSON by this side's names, as it travels. */
  write(name: string, datum: object, on: "wire" | "json"): Uint8Array | JsonValue;
  /** What arrives: the values by the names of fields, of an extension by `.` and its full name. */
  read(name: string, sent: Uint8Array | JsonValue, ignoreUnknownFields: boolean): Raw;
}

export const codecs: Readonly<Record<string, (model: SetModel) => Side>> = {
  protobufjs: protobufjsSide,
  "protobuf-es": protobufEsSide,
};

/** Reads the texts with its own parser. */
function protobufjsSide(model: SetModel): Side {
  const root = new protobuf.Root();
  for (const name of ["wrappers", "timestamp"])
    root.addJSON(protobuf.common.get(`google/protobuf/${name}.proto`)?.nested ?? {});
  for (const text of Object.values(textsOf(model))) protobuf.parse(text, root, { keepCase: true });
  root.resolveAll();
  return {
    write(name, datum, on) {
      const type = root.lookupType(name);
      const message = protojson.fromJson(type, datum);
      return on === "wire" ? type.encode(message).finish() : (protojson.toJson(type, message) as JsonValue);
    },
    read(name, sent, ignoreUnknownFields) {
      const type = root.lookupType(name);
      if (sent instanceof Uint8Array) return type.decode(sent);
      return protojson.fromJson(type, sent, { ignoreUnknownFields }) as unknown as Raw;
    },
  };
}

/** Reads descriptors. */
function protobufEsSide(model: SetModel): Side {
  const own = descriptorsOf(model).map((json) => fromJson(FileDescriptorProtoSchema, json));
  const known = [file_google_protobuf_timestamp, file_google_protobuf_wrappers].map(({ proto }) => proto);
  const registry = createFileRegistry({
    $typeName: FileDescriptorSetSchema.typeName,
    file: [...known, ...own],
  });
  const typeOf = (name: string) => {
    const type = registry.getMessage(name.slice(1));
    if (!type) throw new Error(`protobuf-es has no message ${name}`);
    return type;
  };
  return {
    write(name, datum, on) {
      const type = typeOf(name);
      const message = fromJson(type, datum as JsonValue, { registry });
      return on === "wire" ? toBinary(type, message) : toJson(type, message, { registry });
    },
    read(name, sent, ignoreUnknownFields) {
      const type = typeOf(name);
      const message =
        sent instanceof Uint8Array
          ? fromBinary(type, sent)
          : fromJson(type, sent, { registry, ignoreUnknownFields });
      return rawOf(type, message, registry);
    },
  };
}

function rawOf(type: DescMessage, message: Message, registry: FileRegistry): Raw {
  const raw: Raw = {};
  const reflected = reflect(type, message);
  for (const field of type.fields)
    if (reflected.isSet(field)) raw[field.name] = plain(reflected.get(field), registry);
  for (const extension of registry) {
    if (extension.kind !== "extension" || extension.extendee.typeName !== type.typeName) continue;
    if (!hasExtension(message, extension)) continue;
    const value: unknown = getExtension(message, extension);
    const parts = Array.isArray(value) ? (value as unknown[]) : [value];
    const made = parts.map((part) => extensionValue(extension, part, registry));
    raw[`.${extension.typeName}`] = Array.isArray(value) ? made : made[0];
  }
  return raw;
}

/** What a wrapper holds comes without it. */
function extensionValue({ message }: DescExtension, value: unknown, registry: FileRegistry): unknown {
  if (!message) return plain(value, registry);
  const isMessage = typeof value === "object" && value !== null && "$typeName" in value;
  if (isMessage) return rawOf(message, value as Message, registry);
  const isZero = value instanceof Uint8Array ? value.length === 0 : !value;
  return isZero ? {} : { value: plain(value, registry) };
}

function plain(value: unknown, registry: FileRegistry): unknown {
  if (typeof value === "bigint") return { toString: () => String(value) };
  if (isReflectList(value)) return [...value].map((item) => plain(item, registry));
  if (isReflectMap(value))
    return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item, registry)]));
  return isReflectMessage(value) ? rawOf(value.desc, value.message, registry) : value;
}
