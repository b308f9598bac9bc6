import { misreads, type Outcome, readsWith, rejects } from "../../../model/outcome.js";
import type { Enum, Field, FieldType, Message, Scalar } from "../model/descriptor.js";
import { typeName } from "../model/type-text.js";
import { effectiveDefault } from "../model/defaults.js";
import { readEnum } from "./enum.js";
import type { ReaderContext, Policy } from "./reader-context.js";
import { readMessage } from "./message.js";
import { readNull } from "./null-value.js";
import { readJsonScalar } from "./scalar.js";
import { hasSpecialJson, isJsonText, jsonScalarOf } from "./well-known.js";

/** What ProtoJSON makes of a value (https://protobuf.dev/programming-guides/json): wrappers are what they wrap. */
type Form =
  | { readonly kind: "scalar"; readonly scalar: Scalar }
  | { readonly kind: "enum"; readonly enum: Enum }
  | { readonly kind: "text" | "object" | "special"; readonly message: Message };

function formOf(type: FieldType): Form | undefined {
  if (type.kind === "unresolved") return undefined;
  if (type.kind !== "message") return type;
  const { message } = type;
  const scalar = jsonScalarOf(message);
  if (scalar !== undefined) return { kind: "scalar", scalar };
  if (isJsonText(message)) return { kind: "text", message };
  return { kind: hasSpecialJson(message) ? "special" : "object", message };
}

/** Reads a single value in JSON. */
export function readJsonType(reader: Field, writer: Field, context: ReaderContext): Outcome {
  const { type: to } = reader;
  const { type: from } = writer;
  if (takesLists(to) && reader.cardinality === "singular" && writer.cardinality === "repeated")
    return readsWith("the array arrives as a list value");
  if (to.kind === "message" && from.kind === "message")
    return readMessage(to.message, from.message, "json", context);
  const isNull = readNull(reader, writer);
  if (isNull) return isNull;
  const form = formOf(to);
  if (
    from.kind === "enum" &&
    form?.kind === "scalar" &&
    writesNumbers(writer, from.enum) &&
    isNumber(form.scalar)
  )
    return readsWith("its only name stands for 0, which is never written: what is written are numbers");
  if (from.kind === "enum" && to.kind === "enum" && readsAsZero(reader)) {
    if (writesNumbers(writer, from.enum))
      return readsWith("its only name stands for 0, which is never written, and an absent field reads as 0");
    const dropped = context.policy.unknownFields === "ignore" && reader.presence === "implicit";
    if (dropped && isOnlyZero(writer, from.enum))
      return readsWith(
        "its only name stands for 0 and is ignored where unknown, and an absent field reads as 0",
      );
  }
  return readForm(to, from, context);
}

/** Reads a type where at least one side is no ordinary message. */
export function readForm(reader: FieldType, writer: FieldType, context: ReaderContext): Outcome {
  const to = formOf(reader);
  const from = formOf(writer);
  const refused = rejects(`the JSON of ${typeName(writer)} is refused where ${typeName(reader)} is expected`);
  if (!to || !from) return refused;
  if (to.kind === "special") return intoSpecial(to.message, from) ?? refused;
  if (to.kind === "scalar") return intoScalar(to.scalar, from) ?? refused;
  if (to.kind === "enum") return intoEnum(to.enum, from, context.policy) ?? refused;
  if (to.kind === "object" && from.kind === "special" && from.message.fullName === "google.protobuf.Struct")
    return unknown(`the keys of a Struct are no fields of ${to.message.name}`, context.policy);
  return refused;
}

function intoSpecial({ fullName }: Message, from: Form): Outcome | undefined {
  if (fullName === "google.protobuf.Value") return readsWith("a google.protobuf.Value takes any JSON");
  return fullName === "google.protobuf.Struct" && from.kind === "object"
    ? readsWith("the message's JSON object arrives as a google.protobuf.Struct")
    : undefined;
}

function intoScalar(reader: Scalar, from: Form): Outcome | undefined {
  if (from.kind === "scalar") return readJsonScalar(reader, from.scalar);
  if (from.kind === "text")
    return reader === "string"
      ? readsWith(`the text of a ${from.message.name} arrives as the string`)
      : undefined;
  if (from.kind !== "enum") return undefined;
  return reader === "string"
    ? readsWith("the value's name arrives as the string")
    : rejects(`ProtoJSON writes names of ${from.enum.name}, which are refused where ${reader} is expected`);
}

function intoEnum(reader: Enum, from: Form, policy: Policy): Outcome | undefined {
  if (from.kind === "enum") return readEnum(reader, from.enum, "json", policy);
  if (from.kind === "text") return unknown(`the text is no name of ${reader.name}`, policy);
  if (from.kind !== "scalar") return undefined;
  const { scalar } = from;
  const small = scalar === "int32" || scalar === "sint32" || scalar === "sfixed32";
  if (small && !reader.closed) return readsWith("ProtoJSON accepts the number in place of a name");
  if (scalar === "string" || scalar === "bytes" || scalar.endsWith("64"))
    return unknown(`ProtoJSON writes ${scalar} as text, which is no name of ${reader.name}`, policy);
  return rejects(`the JSON of ${scalar} is refused where the enum ${reader.name} does not list it`);
}

/** The reader knows no such name or key. */
function unknown(what: string, { unknownFields }: Policy): Outcome {
  return unknownFields === "reject"
    ? rejects(`${what}: the message is refused`)
    : misreads(`${what}: it is dropped where unknown values are ignored`);
}

/** An enum without presence whose only number is 0: its name is never written. */
function writesNumbers(writer: Field, type: Enum): boolean {
  return writer.presence === "implicit" && isOnlyZero(writer, type);
}

function isOnlyZero({ cardinality }: Field, { values }: Enum): boolean {
  return cardinality === "singular" && values.every(({ number }) => number === 0);
}

function readsAsZero(reader: Field): boolean {
  return reader.cardinality === "singular" && effectiveDefault(reader) === "0";
}

function isNumber(scalar: Scalar): boolean {
  return !["bool", "string", "bytes"].includes(scalar);
}

/** The values of a ListValue read as those of a list, and the members of a Struct as the entries of a map. */
export function readSpread(reader: Field, writer: Field): Outcome | undefined {
  if (!isSpread(reader, writer)) return undefined;
  const { mapKey } = reader;
  if (mapKey !== undefined && mapKey !== "string") return rejects(`keys that are no ${mapKey} are refused`);
  const [form, type] = mapKey === undefined ? ["array", "a list value"] : ["object", "a Struct"];
  return is(reader, "Value")
    ? readsWith(`the ${form} of ${type} arrives with its values`)
    : rejects(
        `the values of ${type} may be any JSON, which is refused where ${typeName(reader.type)} is expected`,
      );
}

/** Whether the writer's one value has the JSON form of the reader's many: the array of a ListValue, the object of a Struct. */
function isSpread(reader: Field, writer: Field): boolean {
  if (writer.cardinality !== "singular") return false;
  return reader.cardinality === "repeated"
    ? is(writer, "ListValue")
    : reader.mapKey !== undefined && is(writer, "Struct");
}

function is({ type }: Field, name: string): boolean {
  return type.kind === "message" && type.message.fullName === `google.protobuf.${name}`;
}

/** The types of google.protobuf that a JSON array is read into. */
export function takesLists(type: FieldType): boolean {
  if (type.kind !== "message") return false;
  const { fullName } = type.message;
  return fullName === "google.protobuf.Value" || fullName === "google.protobuf.ListValue";
}
