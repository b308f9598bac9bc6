import type { Message, Scalar } from "../model/descriptor.js";

/** The types that ProtoJSON writes as a plain string or number (https://protobuf.dev/programming-guides/json). */
const asScalar: Readonly<Record<string, Scalar>> = {
  "google.protobuf.DoubleValue": "double",
  "google.protobuf.FloatValue": "float",
  "google.protobuf.Int64Value": "int64",
  "google.protobuf.UInt64Value": "uint64",
  "google.protobuf.Int32Value": "int32",
  "google.protobuf.UInt32Value": "uint32",
  "google.protobuf.BoolValue": "bool",
  "google.protobuf.StringValue": "string",
  "google.protobuf.BytesValue": "bytes",
};

const asText: ReadonlySet<string> = new Set([
  "google.protobuf.Duration",
  "google.protobuf.FieldMask",
  "google.protobuf.Timestamp",
]);

const special: ReadonlySet<string> = new Set([
  ...Object.keys(asScalar),
  ...asText,
  ...["Any", "ListValue", "Struct", "Value"].map((name) => `google.protobuf.${name}`),
]);

export function jsonScalarOf({ fullName }: Message): Scalar | undefined {
  return Object.hasOwn(asScalar, fullName) ? asScalar[fullName] : undefined;
}

/** Whether ProtoJSON writes this message in a form of its own. */
export function hasSpecialJson({ fullName }: Message): boolean {
  return special.has(fullName);
}

/** Whether ProtoJSON writes this message as a text of its own. */
export function isJsonText({ fullName }: Message): boolean {
  return asText.has(fullName);
}
