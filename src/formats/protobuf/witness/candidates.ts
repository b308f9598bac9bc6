import { memoByObject } from "../../../algorithms/memo.js";
import type { Enum, Field, Message, Scalar } from "../model/descriptor.js";
import { hasSpecialJson } from "../decoding/well-known.js";

/** Values in ProtoJSON at which types differ: limits, signs, bytes that are no text, and so on. */
const probes: Readonly<Record<Scalar, readonly unknown[]>> = {
  bool: [true, false],
  int32: [7, -1, 2147483647, 16777217, 300],
  sint32: [7, -1, 2147483647, 16777217],
  sfixed32: [7, -1, 2147483647, 16777217],
  uint32: [7, 4294967295, 16777217],
  fixed32: [7, 4294967295, 16777217],
  int64: ["7", "4294967301", "-1", "9007199254740993", "9223372036854775807"],
  sint64: ["7", "4294967301", "-1", "9007199254740993", "9223372036854775807"],
  sfixed64: ["7", "4294967301", "-1", "9007199254740993"],
  uint64: ["7", "4294967301", "18446744073709551615", "9007199254740993"],
  fixed64: ["7", "4294967301", "18446744073709551615", "9007199254740993"],
  float: [1.5, 3e38],
  double: [1.5, 1e300, 0.1],
  // 128 characters: the length prefix of the last one, 0x80 0x01, is no UTF-8.
  string: ["x", "not base64!", "hello world", "x".repeat(128)],
  bytes: ["/w==", "eA=="],
};

const mapKeys: Readonly<Record<string, readonly string[]>> = {
  bool: ["true", "false"],
  string: ["k", "l"],
};

const maxValues = 40;
const maxDepth = 3;

/** Values that one field may hold, the plainest first. */
export function fieldValues(field: Field, depth = 0): readonly unknown[] {
  const single = typeValues(field, depth);
  if (field.cardinality === "repeated") {
    const pairs = single.length > 1 ? [single.slice(0, 2)] : [];
    return [
      ...single.map((value) => [value]),
      ...pairs,
      ...single.slice(0, 1).map((value) => [value, value]),
    ];
  }
  if (field.cardinality === "map") {
    const keys = keysOf(field);
    const entries = keys.flatMap((key) => single.slice(0, 8).map((value) => ({ [key]: value })));
    const two = Object.fromEntries(keys.slice(0, 2).map((key) => [key, single[0]]));
    return single.length > 0 && keys.length > 1 ? [...entries, two] : entries;
  }
  return single;
}

/** Two fields set at once; the first value of an enum without presence is never written, so the second counts too. */
export function bothSet(
  field: Field,
  other: Field,
  depthOf: (field: Field) => number = () => 0,
): readonly Readonly<Record<string, unknown>>[] {
  const firstTwo = (member: Field) => fieldValues(member, depthOf(member)).slice(0, 2);
  return firstTwo(field).flatMap((value) =>
    firstTwo(other).map((rival) => ({ [field.jsonName]: value, [other.jsonName]: rival })),
  );
}

/** Keys that a map may have, as JSON writes them. */
export function keysOf({ mapKey = "int32" }: Field): readonly string[] {
  return mapKeys[mapKey] ?? probes[mapKey].map(String);
}

function typeValues({ type }: Field, depth: number): readonly unknown[] {
  switch (type.kind) {
    case "scalar":
      return probes[type.scalar];
    case "enum":
      return enumValues(type.enum);
    case "message":
      return depth >= maxDepth ? [] : messageValues(type.message, depth + 1);
    case "unresolved":
      return [];
  }
}

export const enumValues = memoByObject(({ values, closed }: Enum): readonly unknown[] => {
  const largest = values.reduce((most, { number }) => Math.max(most, number), 0);
  const undeclared = closed || largest >= 2147483647 ? [] : [largest + 1];
  return [...values.slice(0, maxValues).map(({ name }) => name), ...undeclared];
});

/** Values of a whole message: with one field set after the other, then with nothing but what is required. */
export function messageValues(message: Message, depth = 0): readonly unknown[] {
  if (hasSpecialJson(message)) return specialValues(message);
  const required = requiredParts(message, depth);
  if (!required) return [];
  const values: unknown[] = [];
  for (const field of message.fields) {
    for (const value of fieldValues(field, depth)) {
      if (values.length >= maxValues * 4) return values;
      values.push({ ...required, [field.jsonName]: value });
    }
  }
  return [...values, required];
}

/** The smallest message that its own schema accepts; undefined where required fields never end. */
export function requiredParts(message: Message, depth = 0): Readonly<Record<string, unknown>> | undefined {
  const parts: Record<string, unknown> = {};
  for (const field of requiredFields(message)) {
    const value =
      field.type.kind === "message"
        ? depth < maxDepth && smallest(field.type.message, depth)
        : typeValues(field, depth)[0];
    if (value === undefined || value === false) return undefined;
    parts[field.jsonName] = value;
  }
  return parts;
}

/** A message of thousands of fields is asked thousands of times. */
const requiredFields = memoByObject(({ fields }: Message): readonly Field[] =>
  fields.filter(({ presence }) => presence === "required"),
);

function smallest(message: Message, depth: number): unknown {
  return hasSpecialJson(message) ? specialValues(message)[0] : requiredParts(message, depth + 1);
}

function specialValues({ fullName, fields }: Message): readonly unknown[] {
  switch (fullName) {
    case "google.protobuf.Timestamp":
      return ["2020-01-01T00:00:00.500Z", "9999-12-31T23:59:59Z", "1960-01-01T00:00:00Z"];
    case "google.protobuf.Duration":
      return ["1.500s", "10000000000s", "-1.500s"];
    case "google.protobuf.FieldMask":
      return ["someField", "x".repeat(128)];
    case "google.protobuf.Struct":
      return [{ k: 1 }, { k: "x" }];
    case "google.protobuf.Value":
      return ["x", 1, { k: 1 }];
    case "google.protobuf.ListValue":
      return [["x"], [1]];
    case "google.protobuf.Any":
      return [{}];
    default:
      return fields[0] ? typeValues(fields[0], 0) : [];
  }
}
