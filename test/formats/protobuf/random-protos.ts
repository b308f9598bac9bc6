import { scalars } from "../../../src/formats/protobuf/model/descriptor.js";
import type { Scalar } from "../../../src/formats/protobuf/model/descriptor.js";
import type { Random } from "../../support/random.js";
import type { EnumModel, FieldModel, FileModel, MessageModel, Placed, TypeModel } from "./proto-text.js";
import { enumOf, jsonNameOf } from "./proto-text.js";

const keys = scalars.filter((it) => !["double", "float", "bytes"].includes(it));
const wrappers = ["Int32Value", "UInt64Value", "StringValue", "BoolValue", "BytesValue", "Timestamp"];

/** Two or three messages that use each other, and two enums. */
export function randomFile(rng: Random): FileModel {
  return settled(looseFile(rng));
}

/** The same, with what its syntax forbids: it is to be settled. */
export function looseFile(rng: Random): FileModel {
  const syntax = rng.pick(["proto2", "proto3", "2023"] as const);
  const file: FileModel = { syntax, messages: [], enums: [] };
  for (const id of ["E1", "E2"]) file.enums.push(randomEnum(id, rng));
  const count = 2 + rng.below(2);
  for (let i = 1; i <= count; i += 1) {
    const parent = i > 1 && rng.chance(30) ? { parent: "M1" } : {};
    file.messages.push({ id: `M${i}`, name: `M${i}`, ...parent, fields: [] });
  }
  for (const message of file.messages) {
    const fields = 1 + rng.below(4);
    for (let i = 1; i <= fields; i += 1) message.fields.push(randomField(file, message, rng));
  }
  return file;
}

function randomEnum(id: string, rng: Random): EnumModel {
  const values = [{ name: `${id}_ZERO`, number: 0 }];
  for (let i = 1; i <= rng.below(4); i += 1) values.push({ name: `${id}_V${i}`, number: i });
  return { id, name: id, closed: rng.chance(40), values };
}

export function randomType(file: FileModel, rng: Random): TypeModel {
  const choice = rng.below(20);
  if (choice < 11) return { kind: "scalar", scalar: rng.pick(scalars) };
  if (choice < 14) return { kind: "enum", id: rng.pick(file.enums).id };
  if (choice < 18) return { kind: "message", id: rng.pick(file.messages).id };
  return { kind: "known", name: rng.pick(wrappers) };
}

export function randomField(file: FileModel, message: MessageModel, rng: Random): FieldModel {
  const number = freeNumber(message, rng);
  const roll = rng.below(10);
  return {
    id: `${message.id}.${number}.${rng.below(1e6)}`,
    name: rng.chance(50) ? `field_${letters(number)}` : `f${number}`,
    number,
    presence: rng.pick(["explicit", "implicit", "implicit", "required"] as const),
    cardinality: roll < 6 ? "singular" : roll < 8 ? "repeated" : "map",
    key: rng.pick(keys),
    type: randomType(file, rng),
    ...(rng.chance(25) && { oneof: rng.pick(["one", "two"]) }),
    ...(rng.chance(20) && { packed: rng.chance(50) }),
    ...(rng.chance(20) && { delimited: true }),
  };
}

function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
}

function freeNumber({ fields }: MessageModel, rng: Random): number {
  const taken = new Set(fields.map(({ number }) => number));
  let number = 1 + rng.below(9);
  while (taken.has(number)) number += 1;
  return number;
}

/** What the syntax makes of a model: after this, the model says what every field is. */
export function settled(file: FileModel): FileModel {
  for (const it of file.enums) {
    const { syntax } = viewAt(file, it);
    if (syntax === "proto2") it.closed = true;
    if (syntax === "proto3") it.closed = false;
    if (!it.closed) {
      const zero = it.values.findIndex(({ number }) => number === 0);
      const [first] = zero < 0 ? [{ name: `${it.id}_NIL`, number: 0 }] : it.values.splice(zero, 1);
      if (first) it.values.unshift(first);
    }
  }
  for (const message of file.messages)
    for (const field of message.fields) settle(viewAt(file, message), field);
  for (const message of file.messages) distinctNames(message);
  return file;
}

/** A file of a set as a file alone. */
export function viewAt(file: FileModel, { place = 0 }: Placed): FileModel {
  return { ...file, syntax: file.files?.[place]?.syntax ?? file.syntax };
}

export function settle(file: FileModel, field: FieldModel): void {
  const { syntax } = file;
  const { type } = field;
  const isMessage = type.kind === "message" || type.kind === "known";
  const singular = field.cardinality === "singular";
  if (!singular) delete field.oneof;
  if (isMessage || field.oneof !== undefined || !singular) field.presence = "explicit";
  if (syntax === "proto2" && field.presence === "implicit") field.presence = "explicit";
  if (syntax === "proto3" && field.presence === "required") field.presence = "explicit";
  if (field.presence === "implicit" && type.kind === "enum" && enumOf(file, type.id).closed)
    field.presence = "explicit";
  const text = type.kind === "scalar" && (type.scalar === "string" || type.scalar === "bytes");
  if (field.cardinality !== "repeated" || isMessage || text) delete field.packed;
  if (syntax !== "2023" || !isMessage || field.cardinality === "map") delete field.delimited;
  const plain = singular && !isMessage && field.presence !== "implicit" && syntax !== "proto3";
  if (!plain || !isDefaultOf(file, field)) delete field.default;
}

function isDefaultOf(file: FileModel, { type, default: value }: FieldModel): boolean {
  if (value === undefined) return false;
  if (type.kind === "enum") return enumOf(file, type.id).values.some(({ name }) => name === value);
  return type.kind === "scalar" && defaultsOf(type.scalar).includes(value);
}

function defaultsOf(scalar: Scalar): readonly string[] {
  if (scalar === "bool") return ["true", "false"];
  if (scalar === "string" || scalar === "bytes") return ['"d"', '""'];
  return ["5", "0"];
}

/** Two names that ProtoJSON takes for one are no valid file. */
function distinctNames({ fields }: MessageModel): void {
  const seen = new Set<string>();
  for (const field of fields) {
    while (seen.has(field.name)) field.name += "x";
    if (field.jsonName !== undefined && seen.has(field.jsonName)) delete field.jsonName;
    while (seen.has(jsonNameOf(field))) field.name += "x";
    seen.add(field.name);
    seen.add(jsonNameOf(field));
  }
}

type Mutation = (file: FileModel, rng: Random) => void;

function onField(change: (field: FieldModel, file: FileModel, rng: Random) => void): Mutation {
  return (file, rng) => {
    const { fields } = rng.pick(file.messages);
    if (fields.length > 0) change(rng.pick(fields), file, rng);
  };
}

function onEnum(change: (it: EnumModel, rng: Random) => void): Mutation {
  return (file, rng) => {
    change(rng.pick(file.enums), rng);
  };
}

const varints: readonly Scalar[] = ["int32", "int64", "uint32", "uint64", "bool"];
const fixed: readonly Scalar[] = ["fixed32", "sfixed32", "float", "fixed64", "sfixed64", "double"];

/** Every kind of change that data can feel. */
export const mutations: Readonly<Record<string, Mutation>> = {
  "another type": onField((field, file, rng) => (field.type = randomType(file, rng))),
  "another varint": onField((field, _, rng) => (field.type = { kind: "scalar", scalar: rng.pick(varints) })),
  "another fixed": onField((field, _, rng) => (field.type = { kind: "scalar", scalar: rng.pick(fixed) })),
  "another text": onField((field, _, rng) => {
    field.type = { kind: "scalar", scalar: rng.pick(["string", "bytes"] as const) };
  }),
  "an enum": onField((field, file, rng) => (field.type = { kind: "enum", id: rng.pick(file.enums).id })),
  "another message": onField((field, file, rng) => {
    field.type = { kind: "message", id: rng.pick(file.messages).id };
  }),
  "a wrapper": onField((field, _, rng) => (field.type = { kind: "known", name: rng.pick(wrappers) })),
  cardinality: onField((field, _, rng) => {
    field.cardinality = rng.pick(["singular", "repeated", "map"] as const);
  }),
  "a map as its entries": (file, rng) => {
    const message = rng.pick(file.messages);
    const field = message.fields.find(({ cardinality }) => cardinality === "map");
    if (!field || file.messages.length > 4) return;
    entryMessage(file, field, rng);
  },
  key: onField((field, _, rng) => (field.key = rng.pick(keys))),
  presence: onField((field, _, rng) => {
    field.presence = rng.pick(["explicit", "implicit", "required"] as const);
  }),
  packed: onField((field) => (field.packed = !field.packed)),
  delimited: onField((field) => (field.delimited = !field.delimited)),
  default: onField((field, file, rng) => {
    const { type } = field;
    if (type.kind === "scalar") field.default = rng.pick(defaultsOf(type.scalar));
    if (type.kind === "enum") field.default = rng.pick(enumOf(file, type.id).values).name;
  }),
  "into a oneof": onField((field, _, rng) => (field.oneof = rng.pick(["one", "two", "three"]))),
  "out of a oneof": onField((field) => delete field.oneof),
  "rename a oneof": (file, rng) => {
    for (const field of rng.pick(file.messages).fields) if (field.oneof === "one") field.oneof = "uno";
  },
  rename: onField((field, _, rng) => (field.name = `n${rng.below(100)}`)),
  "a JSON name": onField((field, _, rng) => (field.jsonName = rng.pick(["j", "f1", "fieldA", field.name]))),
  renumber: (file, rng) => {
    const { fields } = rng.pick(file.messages);
    const number = 20 + rng.below(5);
    const field = fields[rng.below(fields.length)];
    if (field && !fields.some((it) => it.number === number)) field.number = number;
  },
  "swap numbers": swap("number"),
  "swap names": swap("name"),
  remove: (file, rng) => {
    const { fields } = rng.pick(file.messages);
    fields.splice(rng.below(fields.length + 1), 1);
  },
  add: (file, rng) => {
    const message = rng.pick(file.messages);
    message.fields.push(randomField(file, message, rng));
  },
  reorder: (file, rng) => rng.pick(file.messages).fields.reverse(),
  "rename a message": (file, rng) => {
    const message = rng.pick(file.messages);
    message.name = `${message.id}New`;
  },
  nest: (file, rng) => {
    const message = file.messages.at(-1);
    if (!message || message.id === "M1") return;
    if (message.parent === undefined && rng.chance(50)) message.parent = "M1";
    else delete message.parent;
  },
  "rename an enum": onEnum((it) => (it.name = `${it.id}New`)),
  "open or close an enum": onEnum((it) => (it.closed = !it.closed)),
  "add a value": onEnum((it, rng) => {
    it.values.push({ name: `${it.id}_ADD${rng.below(3)}`, number: 5 + rng.below(20) });
  }),
  "add an alias": onEnum((it, rng) => {
    const { number } = rng.pick(it.values);
    it.values.splice(rng.below(it.values.length + 1), 0, { name: `${it.id}_ALIAS`, number });
  }),
  "remove a value": onEnum((it, rng) => {
    if (it.values.length > 1) it.values.splice(rng.below(it.values.length), 1);
  }),
  "only one value": onEnum((it) => (it.values.length = 1)),
  "rename a value": onEnum((it, rng) => (rng.pick(it.values).name = `${it.id}_NEW`)),
  "renumber a value": onEnum((it, rng) => (rng.pick(it.values).number = rng.pick([-3, 1, 2, 9]))),
  "reorder values": onEnum((it) => it.values.reverse()),
  syntax: (file, rng) => (file.syntax = rng.pick(["proto2", "proto3", "2023"] as const)),
};

function swap(what: "number" | "name"): Mutation {
  return (file, rng) => {
    const { fields } = rng.pick(file.messages);
    const [a, b] = [fields[0], fields.at(-1)];
    if (!a || !b || a === b) return;
    if (what === "number") [a.number, b.number] = [b.number, a.number];
    else [a.name, b.name] = [b.name, a.name];
  };
}

/** A map is a repeated message of key = 1 and value = 2 (encoding guide, Maps). */
function entryMessage(file: FileModel, field: FieldModel, rng: Random): void {
  const common = { presence: "explicit", cardinality: "singular", key: "string" } as const;
  const id = `Entry${file.messages.length}`;
  const key: FieldModel = {
    ...common,
    id: `${id}.key`,
    name: "key",
    number: 1,
    type: { kind: "scalar", scalar: field.key },
  };
  const value: FieldModel = { ...common, id: `${id}.value`, name: "value", number: 2, type: field.type };
  const entry: MessageModel = { id, name: id, fields: [key, value] };
  entryVariants[luckOf(field) % (2 * entryVariants.length)]?.(entry, key, value);
  file.messages.push(entry);
  field.type = { kind: "message", id };
  field.cardinality = rng.chance(80) ? "repeated" : "singular";
}

/** What is almost a map entry. */
const entryVariants: readonly ((entry: MessageModel, key: FieldModel, value: FieldModel) => void)[] = [
  (entry, key) => entry.fields.push({ ...key, id: `${entry.id}.more`, name: "more", number: 3 }),
  (entry, key) =>
    entry.fields.push({ ...key, id: `${entry.id}.more`, name: "more", number: 3, presence: "required" }),
  (_, key) => (key.cardinality = "repeated"),
  (_, __, value) => (value.cardinality = "repeated"),
  (_, __, value) => (value.cardinality = "map"),
  (_, key, value) => (key.oneof = value.oneof = "either"),
  (_, __, value) =>
    value.type.kind === "scalar" && Object.assign(value, { default: defaultsOf(value.type.scalar)[0] }),
  (_, key) => key.type.kind === "scalar" && Object.assign(key, { default: defaultsOf(key.type.scalar)[0] }),
  (_, key, value) => (key.presence = value.presence = "required"),
];

/** A number that an element was born with: it decides without asking for another one, so that pairs stay what they were. */
function luckOf({ id }: FieldModel): number {
  return Number(id.split(".").at(-1));
}

/** A copy with one to three changes. */
export function mutate(original: FileModel, rng: Random): { file: FileModel; kinds: readonly string[] } {
  const file = structuredClone(original);
  const kinds: string[] = [];
  for (let count = 1 + rng.below(3); count > 0; count -= 1) {
    const kind = rng.pick(Object.keys(mutations));
    mutations[kind]?.(file, rng);
    kinds.push(kind);
  }
  for (const it of file.enums) withoutTwins(it);
  return { file: settled(file), kinds };
}

export function withoutTwins(it: EnumModel): void {
  const names = new Set<string>();
  it.values = it.values.filter(({ name }) => !names.has(name) && names.add(name));
}

const values: Readonly<Record<Scalar, readonly unknown[]>> = {
  bool: [true, false],
  int32: [7, -1, 0, 2147483647, -2147483648, 16777217],
  sint32: [7, -1, 0, 2147483647, -2147483648],
  sfixed32: [7, -1, 0, 2147483647],
  uint32: [7, 0, 4294967295],
  fixed32: [7, 0, 4294967295],
  int64: ["7", "0", "1", "-1", "4294967301", "9007199254740993", "9223372036854775807"],
  sint64: ["7", "0", "-1", "4294967301", "-9223372036854775808"],
  sfixed64: ["7", "0", "-1", "4294967301"],
  uint64: ["7", "0", "4294967301", "18446744073709551615"],
  fixed64: ["7", "0", "18446744073709551615"],
  float: [1.5, 0, -2.25],
  double: [1.5, 0, 0.1, 1e300, -3],
  string: ["x", "", "héllo", "7", "true"],
  bytes: ["", "/w==", "eA==", "AQI="],
};

const knownValues: Readonly<Record<string, readonly unknown[]>> = {
  Int32Value: values.int32,
  UInt64Value: values.uint64,
  StringValue: values.string,
  BoolValue: values.bool,
  BytesValue: values.bytes,
  Timestamp: ["2020-01-01T00:00:00Z", "1970-01-01T00:00:00.500Z", "1960-06-01T00:00:00Z"],
};

/** A message that the writer may write, as ProtoJSON by its JSON names. */
export function randomDatum(file: FileModel, message: MessageModel, rng: Random, depth = 0): object {
  const datum: Record<string, unknown> = {};
  const taken = new Set<string>();
  for (const field of message.fields) {
    const must = field.presence === "required";
    if (!must && (rng.chance(40) || (field.oneof !== undefined && taken.has(field.oneof)))) continue;
    const value = fieldDatum(file, field, rng, depth);
    if (value === undefined) continue;
    if (field.oneof !== undefined) taken.add(field.oneof);
    datum[jsonNameOf(field)] = value;
  }
  return datum;
}

function fieldDatum(file: FileModel, field: FieldModel, rng: Random, depth: number): unknown {
  const single = () => typeDatum(file, field.type, rng, depth);
  const nested = field.type.kind === "message";
  if (nested && depth > 2) return undefined;
  if (field.cardinality === "singular") return single();
  const count = 1 + rng.below(2);
  if (field.cardinality === "repeated") return Array.from({ length: count }, single);
  return Object.fromEntries(
    Array.from({ length: count }, () => [String(rng.pick(values[field.key])), single()]),
  );
}

function typeDatum(file: FileModel, type: TypeModel, rng: Random, depth: number): unknown {
  if (type.kind === "scalar") return rng.pick(values[type.scalar]);
  if (type.kind === "enum") return rng.pick(enumOf(file, type.id).values).name;
  if (type.kind === "known") return rng.pick(knownValues[type.name] ?? []);
  const message = file.messages.find(({ id }) => id === type.id);
  return message ? randomDatum(file, message, rng, depth + 1) : undefined;
}
