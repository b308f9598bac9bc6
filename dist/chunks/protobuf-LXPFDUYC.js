import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  defineFormat,
  defineRule,
  excerpt,
  textOf
} from "./chunk-SI236B2X.js";
import "./chunk-KYCYIZCT.js";
import "./chunk-Y74XNKS5.js";
import {
  misreads,
  reads,
  readsWith,
  rejects,
  worst
} from "./chunk-X3DIBPNJ.js";
import "./chunk-PBTHCYGG.js";

// src/formats/protobuf/model/options.ts
function optionNamed(options, name) {
  return options.findLast(
    (option) => option.name.length === 1 && option.name[0]?.name === name && !option.name[0].extension
  );
}
function optionText(options, name) {
  const value = optionNamed(options, name)?.value;
  return value && "text" in value ? value.text : void 0;
}
function optionNameText({ name }) {
  return name.map((part) => part.extension ? `(${part.name})` : part.name).join(".");
}
function valueText(value) {
  switch (value.kind) {
    case "string":
      return JSON.stringify(value.text);
    case "list":
      return `[${value.items.map(valueText).join(", ")}]`;
    case "aggregate":
      return `{ ${value.fields.map((field3) => `${field3.name}: ${valueText(field3.value)}`).join(", ")} }`;
    default:
      return value.text;
  }
}
function optionTexts(options) {
  return options.map((option) => `${optionNameText(option)} = ${valueText(option.value)}`).sort();
}

// src/formats/protobuf/reading/default.ts
function writtenDefault({ options, type }) {
  const option = optionNamed(options, "default");
  if (!option) return void 0;
  const { value } = option;
  if (value.kind !== "number") return valueText(value);
  const scalar2 = type.kind === "scalar" ? type.scalar : "int32";
  if (scalar2 === "float" || scalar2 === "double") return String(Number(value.text.replace(/[fF]$/, "")));
  return integerText(value.text);
}
function integerText(text) {
  const negative = text.startsWith("-");
  const digits = negative ? text.slice(1) : text;
  const octal = /^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
  try {
    return `${negative ? "-" : ""}${BigInt(octal).toString()}`;
  } catch {
    return text;
  }
}
function effectiveDefault(field3) {
  if (field3.cardinality !== "singular" || field3.type.kind === "message") return void 0;
  const written = writtenDefault(field3);
  if (field3.type.kind === "enum") {
    const named2 = field3.type.enum.values.find(({ name }) => name === written) ?? field3.type.enum.values[0];
    return String(named2?.number ?? 0);
  }
  if (written !== void 0) return written === "-0" ? "0" : written;
  const scalar2 = field3.type.kind === "scalar" ? field3.type.scalar : "int32";
  if (scalar2 === "bool") return "false";
  return scalar2 === "string" || scalar2 === "bytes" ? '""' : "0";
}
function readDefault(reader, writer, on) {
  void on;
  if (reader.presence === "required" || writer.cardinality !== reader.cardinality) return reads;
  if (reader.type.kind !== writer.type.kind) return reads;
  const to = effectiveDefault(reader);
  const from = effectiveDefault(writer);
  if (to === from || to === void 0 || from === void 0) return reads;
  if (writtenDefault(reader) === void 0 && writtenDefault(writer) === void 0) return reads;
  return misreads(`where the field is absent the writer means ${from} and the reader reads ${to}`);
}

// src/formats/protobuf/reading/enum.ts
function printedName({ values }, number) {
  return values.find((value) => value.number === number)?.name;
}
function numberOf({ values }, name) {
  return values.find((value) => value.name === name)?.number;
}
function hasNumber({ values }, number) {
  return values.some((value) => value.number === number);
}
function readEnumValue(reader, writer, on, policy) {
  return on === "wire" ? readNumber(reader, writer, policy) : readName(reader, writer, policy);
}
function readNumber(reader, writer, policy) {
  const { number, name } = writer;
  const moved = numberOf(reader, name);
  if (hasNumber(reader, number)) {
    const here = printedName(reader, number) ?? "";
    if (moved !== void 0 && moved !== number && !sameNumberNames(reader, number, writer)) {
      return misreads(`${name} is written as ${String(number)}, which the reader knows as ${here}`);
    }
    return reads;
  }
  if (moved !== void 0) {
    return misreads(`${name} is written as ${String(number)}, but the reader knows it as ${String(moved)}`);
  }
  if (!reader.closed)
    return readsWith(`the reader keeps the number ${String(number)} without knowing its name`);
  if (policy.openEnums)
    return readsWith(`readers promise to tolerate unknown values: ${name} reads as absent`);
  return misreads(
    `the reader does not know ${String(number)}: a closed enum puts it among the unknown fields and the field reads as absent`
  );
}
function sameNumberNames(reader, number, writer) {
  return writer.enum.values.some(
    (value) => value.number === number && numberOf(reader, value.name) === number
  );
}
function readName(reader, { enum: writer, number, name: own }, policy) {
  const name = printedName(writer, number) ?? own;
  const known = numberOf(reader, name);
  if (known !== void 0) return reads;
  if (policy.openEnums)
    return readsWith(`readers promise to tolerate unknown values: ${name} may read as absent`);
  return policy.unknownFields === "reject" ? rejects(`the reader does not know the name ${name}`) : misreads(
    `the reader does not know the name ${name}: where unknown values are ignored the field reads as absent, elsewhere the message is refused`
  );
}
function readEnum(reader, writer, on, policy) {
  return worst(writer.values.map((value) => readEnumValue(reader, value, on, policy)));
}

// src/formats/protobuf/matching/pair-fields.ts
function pairFields(base, head) {
  const headByName = new Map(head.map((field3) => [field3.name, field3]));
  const headByNumber = new Map(head.map((field3) => [field3.number, field3]));
  const taken = /* @__PURE__ */ new Set();
  const pairs = /* @__PURE__ */ new Map();
  const pair = (from, to) => {
    if (!to || pairs.has(from) || taken.has(to)) return;
    pairs.set(from, to);
    taken.add(to);
  };
  for (const field3 of base) pair(field3, headByName.get(field3.name));
  for (const field3 of base) pair(field3, headByNumber.get(field3.number));
  return [
    ...base.map((field3) => ({ base: field3, head: pairs.get(field3) })),
    ...head.filter((field3) => !taken.has(field3)).map((field3) => ({ base: void 0, head: field3 }))
  ];
}

// src/formats/protobuf/reading/name.ts
function accepts(field3, key) {
  return field3.jsonName === key || field3.name === key;
}
function readName2(reader, writer, on, policy) {
  if (on === "wire") return reads;
  const key = writer.jsonName;
  if (accepts(reader, key)) return reads;
  const other = reader.parent?.fields.find((field3) => accepts(field3, key));
  if (other) return misreads(`the JSON key "${key}" now belongs to the field ${other.name}`);
  return policy.unknownFields === "reject" ? rejects(`the reader does not know the JSON key "${key}"`) : misreads(`the reader does not know the JSON key "${key}" and drops its value`);
}
function readPresence(reader, writer, on, policy) {
  if (reader) {
    return reader.presence === "required" ? rejects(`the reader requires ${reader.name}, which the writer does not write`) : reads;
  }
  if (!writer) return reads;
  if (on === "json") {
    return policy.unknownFields === "reject" ? rejects(`the reader does not know the JSON key "${writer.jsonName}"`) : readsWith("readers ignore JSON keys that they do not know");
  }
  return readsWith("the reader keeps the value among its unknown fields");
}
function readRequired(reader, writer) {
  if (reader.presence !== "required" || writer.presence === "required") return reads;
  return rejects(`the reader requires ${reader.name}, which the writer may leave out`);
}
function isReserved({ node }, { number, name }) {
  return {
    number: node.reservedRanges.some(({ from, to }) => number >= from && number <= to),
    name: node.reservedNames.some((reserved2) => reserved2.name === name)
  };
}

// src/formats/protobuf/reading/oneof.ts
function readOneof(reader, writer, on) {
  const { oneof: oneof2 } = reader;
  if (!oneof2 || !writer.parent || !reader.parent) return reads;
  const rival = rivalOf(reader, writer);
  if (!rival) return reads;
  const both = `a writer may set both ${writer.name} and ${rival.name}`;
  return on === "wire" ? misreads(`${both}: the reader keeps only the last of oneof ${oneof2.name}`) : rejects(`${both}: the reader refuses two members of oneof ${oneof2.name}`);
}
function rivalOf(reader, writer) {
  const numbers = new Set(reader.oneof?.members.map(({ number }) => number));
  return writer.parent?.fields.find(
    (other) => other.number !== writer.number && numbers.has(other.number) && (other.oneof === void 0 || other.oneof !== writer.oneof)
  );
}

// src/formats/protobuf/reading/well-known.ts
var asScalar = {
  "google.protobuf.DoubleValue": "double",
  "google.protobuf.FloatValue": "float",
  "google.protobuf.Int64Value": "int64",
  "google.protobuf.UInt64Value": "uint64",
  "google.protobuf.Int32Value": "int32",
  "google.protobuf.UInt32Value": "uint32",
  "google.protobuf.BoolValue": "bool",
  "google.protobuf.StringValue": "string",
  "google.protobuf.BytesValue": "bytes"
};
var special = /* @__PURE__ */ new Set([
  ...Object.keys(asScalar),
  ...["Any", "Duration", "FieldMask", "ListValue", "Struct", "Timestamp", "Value"].map(
    (name) => `google.protobuf.${name}`
  )
]);
function jsonScalarOf({ fullName }) {
  return Object.hasOwn(asScalar, fullName) ? asScalar[fullName] : void 0;
}
function hasSpecialJson({ fullName }) {
  return special.has(fullName);
}

// src/formats/protobuf/reading/message.ts
function readMessage(reader, writer, on, lens) {
  if (reader.node === writer.node && reader.fullName === writer.fullName && reader.file.path === writer.file.path) {
    if (reader.file === writer.file) return reads;
  }
  if (on === "json" && (hasSpecialJson(reader) || hasSpecialJson(writer)) && reader.fullName !== writer.fullName) {
    return rejects(`${reader.fullName} and ${writer.fullName} have different JSON forms`);
  }
  const key = `${on} ${reader.file.path} ${reader.fullName} ${writer.file.path} ${writer.fullName} ${reader.file.text.side}`;
  const known = lens.memo.get(key);
  if (known) return known;
  lens.memo.set(key, reads);
  const outcome = worst(outcomes(reader, writer, on, lens));
  lens.memo.set(key, outcome);
  return outcome;
}
function* outcomes(reader, writer, on, lens) {
  for (const { base, head } of pairFields(writer.fields, reader.fields)) {
    const from = base;
    const to = head;
    if (!from || !to) yield named(to ?? from, readPresence(to, from, on, lens.policy));
    else yield named(to, worst(fieldOutcomes(to, from, on, lens)));
  }
}
function* fieldOutcomes(reader, writer, on, lens) {
  if (reader.number !== writer.number && on === "wire") {
    yield misreads(
      `its number is ${String(writer.number)} for the writer and ${String(reader.number)} for the reader`
    );
    return;
  }
  yield readValueType(reader, writer, on, lens);
  yield readCardinality(reader, writer, on);
  yield readRequired(reader, writer);
  yield readName2(reader, writer, on, lens.policy);
  yield readOneof(reader, writer, on);
  yield readDefault(reader, writer, on);
}
function named(field3, outcome) {
  if (!field3 || !("because" in outcome)) return outcome;
  const because = `${field3.parent?.name ?? ""}.${field3.name}: ${outcome.because}`;
  return { ...outcome, because };
}

// src/formats/protobuf/reading/scalar.ts
var encodings = {
  int32: { wire: "varint", bits: 32, sign: "signed" },
  int64: { wire: "varint", bits: 64, sign: "signed" },
  uint32: { wire: "varint", bits: 32, sign: "unsigned" },
  uint64: { wire: "varint", bits: 64, sign: "unsigned" },
  bool: { wire: "varint", bits: 1, sign: "bool" },
  sint32: { wire: "zigzag", bits: 32, sign: "signed" },
  sint64: { wire: "zigzag", bits: 64, sign: "signed" },
  fixed32: { wire: "fixed32", bits: 32, sign: "unsigned" },
  sfixed32: { wire: "fixed32", bits: 32, sign: "signed" },
  float: { wire: "fixed32", bits: 32, sign: "float" },
  fixed64: { wire: "fixed64", bits: 64, sign: "unsigned" },
  sfixed64: { wire: "fixed64", bits: 64, sign: "signed" },
  double: { wire: "fixed64", bits: 64, sign: "float" },
  string: { wire: "bytes", bits: 0, sign: "text" },
  bytes: { wire: "bytes", bits: 0, sign: "bytes" }
};
function wireTypeOf(scalar2) {
  const { wire } = encodings[scalar2];
  if (wire === "varint" || wire === "zigzag") return 0;
  if (wire === "bytes") return 2;
  return wire === "fixed32" ? 5 : 1;
}
function readWireScalar(reader, writer, verifiesUtf8) {
  if (reader === writer) return reads;
  const to = encodings[reader];
  const from = encodings[writer];
  if (from.wire === "bytes" && to.wire === "bytes") return readWireText(reader, verifiesUtf8);
  if (wireTypeOf(reader) !== wireTypeOf(writer)) {
    return misreads(
      `${writer} and ${reader} are encoded differently: the value is skipped as unknown and the field reads as absent`
    );
  }
  if (from.wire !== to.wire || from.sign === "float" || to.sign === "float") {
    return misreads(`the bytes of ${articled(writer)} mean another number as ${reader}`);
  }
  if (from.sign === "bool") return readsWith(`true and false arrive as 1 and 0`);
  if (to.sign === "bool") return misreads(`every ${writer} except 0 arrives as true`);
  if (to.bits < from.bits) return misreads(`values beyond ${String(to.bits)} bits are cut off`);
  if (from.sign === "signed" && to.sign === "unsigned")
    return misreads(`negative numbers arrive as huge positive ones`);
  if (from.sign === "unsigned" && to.sign === "signed" && to.bits === from.bits) {
    return misreads(`values above the largest ${reader} arrive as negative numbers`);
  }
  return reads;
}
function readWireText(reader, verifiesUtf8) {
  if (reader === "bytes") return readsWith("the text arrives as its UTF-8 bytes");
  return verifiesUtf8 ? rejects("bytes that are not UTF-8 are refused where a string is expected") : misreads("bytes that are not UTF-8 arrive as a damaged string");
}
function readJsonScalar(reader, writer) {
  if (reader === writer) return reads;
  const to = encodings[reader];
  const from = encodings[writer];
  if (isNumber(from) && isNumber(to)) return readJsonNumber(reader, writer);
  if (writer === "bytes" && reader === "string")
    return misreads("the base64 text of the bytes arrives as if it were the string");
  if (writer === "string" && reader === "bytes")
    return rejects("text that is not base64 is refused where bytes are expected");
  if (reader === "string" && isNumber(from) && from.bits === 64 && from.sign !== "float") {
    return readsWith(`ProtoJSON writes ${writer} in quotes, so its digits arrive as the string`);
  }
  return rejects(`the JSON of ${articled(writer)} is refused where ${articled(reader)} is expected`);
}
function isNumber({ sign }) {
  return sign === "signed" || sign === "unsigned" || sign === "float";
}
function readJsonNumber(reader, writer) {
  const to = encodings[reader];
  const from = encodings[writer];
  if (to.sign === "float") {
    if (from.sign === "float" && to.bits < from.bits)
      return rejects("numbers beyond the range of float are refused, others lose digits");
    const exact = to.bits === 64 ? 53 : 24;
    const needed = from.sign === "float" ? 0 : from.bits;
    return needed > exact ? misreads(`large numbers lose digits: ${reader} holds integers exactly up to 2^${String(exact)}`) : reads;
  }
  if (from.sign === "float")
    return rejects("numbers with a fraction are refused where an integer is expected");
  const negative = from.sign === "signed" && to.sign === "unsigned";
  const range = (encoding) => encoding.bits - (encoding.sign === "signed" ? 1 : 0);
  if (negative) return rejects(`negative numbers are refused where ${articled(reader)} is expected`);
  return range(from) > range(to) ? rejects(`numbers beyond the range of ${reader} are refused`) : reads;
}
function articled(scalar2) {
  return /^[aeiou]/.test(scalar2) && !scalar2.startsWith("u") ? `an ${scalar2}` : `a ${scalar2}`;
}

// src/formats/protobuf/reading/field.ts
function typeText(field3) {
  const value = typeName(field3.type);
  return field3.mapKey === void 0 ? value : `map<${field3.mapKey}, ${value}>`;
}
function typeName(type) {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "message":
      return type.message.fullName;
    case "enum":
      return type.enum.fullName;
    case "unresolved":
      return type.name;
  }
}
function isSameType(a, b, lens) {
  return a.mapKey === b.mapKey && isSame(a.type, b.type, lens);
}
function isSame(a, b, lens) {
  if (a.kind === "scalar" || b.kind === "scalar") {
    return a.kind === "scalar" && b.kind === "scalar" && a.scalar === b.scalar;
  }
  const identity = (type) => {
    if (type.kind === "unresolved") return type.name;
    return lens.identity(type.kind === "message" ? type.message : type.enum);
  };
  return a.kind === b.kind && identity(a) === identity(b);
}
function readFieldType(reader, writer, on, lens) {
  if (isSameType(reader, writer, lens)) return reads;
  return readValueType(reader, writer, on, lens);
}
function readValueType(reader, writer, on, lens) {
  if (reader.mapKey !== void 0 || writer.mapKey !== void 0) return readMap(reader, writer, on, lens);
  if (on === "wire" && isPackedText(reader, writer)) {
    return misreads("a packed list of numbers arrives as one meaningless element");
  }
  return readType(reader, writer, on, lens);
}
function isPackedText(reader, writer) {
  const delimited = (type) => type.kind === "message" || type.kind === "scalar" && wireTypeOf(type.scalar) === 2;
  return writer.packed && delimited(reader.type) && !reader.delimited;
}
function readType(reader, writer, on, lens) {
  const to = reader.type;
  const from = writer.type;
  if (to.kind === "unresolved" || from.kind === "unresolved") return rejects("a type could not be found");
  if (to.kind === "message" && from.kind === "message")
    return readMessages(reader, writer, to.message, from.message, on, lens);
  if (to.kind === "message")
    return on === "wire" ? messageFromOther(reader, from) : jsonMessage(to.message, from);
  if (from.kind === "message")
    return on === "wire" ? otherFromMessage(to, writer, reader) : jsonFromMessage(to, from.message);
  if (to.kind === "enum" && from.kind === "enum") return readEnum(to.enum, from.enum, on, lens.policy);
  if (to.kind === "enum") return from.kind === "scalar" ? enumFromScalar(to.enum, from.scalar, on) : reads;
  if (from.kind === "enum") return scalarFromEnum(to.scalar, from.enum, on);
  const verifies = reader.features.utf8_validation === "VERIFY";
  return on === "wire" ? readWireScalar(to.scalar, from.scalar, verifies) : readJsonScalar(to.scalar, from.scalar);
}
function readMessages(reader, writer, to, from, on, lens) {
  if (on === "wire" && reader.delimited !== writer.delimited) {
    return misreads(
      "a group and a message are framed differently: the value is skipped as unknown and the field reads as absent"
    );
  }
  return readMessage(to, from, on, lens);
}
function messageFromOther(reader, from) {
  const scalar2 = from.kind === "scalar" ? from.scalar : "int32";
  if (reader.delimited || wireTypeOf(scalar2) !== 2) {
    return misreads(
      "the value is not a message on the wire: it is skipped as unknown and the field reads as absent"
    );
  }
  return rejects(`the bytes of a ${scalar2} are no encoded message`);
}
function otherFromMessage(to, writer, reader) {
  const scalar2 = to.kind === "scalar" ? to.scalar : "int32";
  if (writer.delimited || wireTypeOf(scalar2) !== 2) {
    return misreads(
      "a message is encoded differently: it is skipped as unknown and the field reads as absent"
    );
  }
  if (scalar2 === "bytes") return readsWith("the bytes are the message as it was encoded");
  return reader.features.utf8_validation === "VERIFY" ? rejects("an encoded message is not always UTF-8: such a string is refused") : misreads("the encoded message arrives as a meaningless string");
}
function jsonMessage(to, from) {
  const wrapped = jsonScalarOf(to);
  if (wrapped !== void 0 && from.kind === "scalar") return readJsonScalar(wrapped, from.scalar);
  return rejects(`the JSON of ${typeName(from)} is refused where ${to.name} is expected`);
}
function jsonFromMessage(to, from) {
  const wrapped = jsonScalarOf(from);
  if (wrapped !== void 0 && to.kind === "scalar") return readJsonScalar(to.scalar, wrapped);
  return rejects(`the JSON of ${from.name} is refused where ${typeName(to)} is expected`);
}
function enumFromScalar(reader, writer, on) {
  if (on === "json") {
    const small = writer === "int32" || writer === "sint32" || writer === "sfixed32";
    if (small && !reader.closed) return readsWith("ProtoJSON accepts the number in place of a name");
    return rejects(`the JSON of ${writer} is refused where the enum ${reader.name} does not list it`);
  }
  const asInt32 = readWireScalar("int32", writer, false);
  if (asInt32.outcome !== "reads" || !reader.closed) return asInt32;
  const listed = (number) => reader.values.some((value) => value.number === number);
  if (writer === "bool" && listed(0) && listed(1)) return asInt32;
  return misreads(
    `numbers that ${reader.name} does not list go to the unknown fields and the field reads as absent`
  );
}
function scalarFromEnum(reader, writer, on) {
  if (on === "json") {
    return reader === "string" ? readsWith("the value's name arrives as the string") : rejects(`ProtoJSON writes names of ${writer.name}, which are refused where ${reader} is expected`);
  }
  const outcome = readWireScalar(reader, "int32", false);
  const numbers = writer.values.map((value) => value.number);
  if (reader === "bool" && numbers.every((number) => number === 0 || number === 1)) return reads;
  const unsigned = reader === "uint32" || reader === "uint64";
  return unsigned && numbers.every((number) => number >= 0) ? reads : outcome;
}
function readMap(reader, writer, on, lens) {
  const { mapKey: to } = reader;
  const { mapKey: from } = writer;
  if (to !== void 0 && from !== void 0) {
    const verifies = reader.features.utf8_validation === "VERIFY";
    const key = on === "wire" ? readWireScalar(to, from, verifies) : readJsonKey(to, from);
    return worst([key, readType(reader, writer, on, lens)]);
  }
  if (on === "json")
    return rejects("a map is a JSON object of its keys, which no other field accepts or writes");
  return to === void 0 ? entryFromMap(reader, writer, lens) : mapFromEntry(reader, writer, lens);
}
function readJsonKey(reader, writer) {
  if (reader === writer) return reads;
  if (reader === "string") return readsWith(`the key's text arrives as the string`);
  if (writer === "string" || writer === "bool" || reader === "bool")
    return rejects(`keys that are no ${reader} are refused`);
  return readJsonScalar(reader, writer);
}
function entryFromMap(reader, writer, lens) {
  if (reader.type.kind !== "message") return otherFromMessage(reader.type, writer, reader);
  if (reader.delimited) return misreads("map entries are not groups: they are skipped as unknown");
  const [key, value] = entryFields(reader.type.message);
  if (!key || !value)
    return misreads(`${reader.type.message.name} has no key = 1 and value = 2 to hold the map's entries`);
  return worst([entryKey(key, writer.mapKey, "reader"), readType(value, writer, "wire", lens)]);
}
function mapFromEntry(reader, writer, lens) {
  if (writer.type.kind !== "message")
    return misreads("the value is no map entry: it is skipped as unknown or misread");
  if (writer.delimited) return misreads("groups are no map entries: they are skipped as unknown");
  const [key, value] = entryFields(writer.type.message);
  if (!key || !value || writer.type.message.fields.length > 2) {
    return misreads(`a map keeps key = 1 and value = 2 of ${writer.type.message.name} and drops the rest`);
  }
  const collapse = misreads("entries with the same key collapse into the last one");
  return worst([entryKey(key, reader.mapKey, "writer"), readType(reader, value, "wire", lens), collapse]);
}
function entryFields({ fields }) {
  return [fields.find((field3) => field3.number === 1), fields.find((field3) => field3.number === 2)];
}
function entryKey(entry, mapKey, entryIs) {
  if (entry.type.kind !== "scalar" || mapKey === void 0)
    return misreads("the map's key is no scalar on the other side");
  const verifies = entry.features.utf8_validation === "VERIFY";
  return entryIs === "reader" ? readWireScalar(entry.type.scalar, mapKey, verifies) : readWireScalar(mapKey, entry.type.scalar, verifies);
}
function readCardinality(reader, writer, on) {
  if (reader.cardinality === writer.cardinality) return reads;
  if (reader.cardinality === "map" || writer.cardinality === "map") {
    if (on === "json" || reader.cardinality !== "singular") return reads;
    return misreads("only one entry is kept of the map");
  }
  if (on === "json") {
    return rejects(
      reader.cardinality === "repeated" ? "a single value is refused where an array is expected" : "an array is refused where a single value is expected"
    );
  }
  if (reader.cardinality === "repeated")
    return readsWith("the value arrives as a list of one, or as an empty list");
  if (writer.packed) return misreads("a packed list is skipped as unknown and the field reads as absent");
  return writer.type.kind === "message" ? misreads("the list's messages are merged into one") : misreads("only the last element of the list is kept");
}

// src/formats/protobuf/reading/source.ts
function breaksCode(what) {
  return rejects(`${what}: code that uses the generated classes must change in every language`);
}
function breaksCodeIn(languages, what) {
  return rejects(`${what}: code generated for ${languages} changes its names or types`);
}

// src/formats/protobuf/rules/place.ts
function placed({ base, head }, at = (it) => it.at) {
  const shown = head ?? base;
  if (!shown) throw new Error("a difference has at least one side");
  const { start, end } = at(shown);
  const renamed2 = base && head && base.element.join("\0") !== head.element.join("\0");
  return {
    element: shown.element,
    ...renamed2 && { was: base.element },
    location: shown.file.text.locate(start, end)
  };
}
function seenFields(pair, lens) {
  return {
    base: { field: pair.base, message: pair.baseMessage, lens },
    head: { field: pair.head, message: pair.headMessage, lens }
  };
}
function fieldText({ name, number }) {
  return `field "${name}" (number ${String(number)})`;
}

// src/formats/protobuf/rules/field-rule.ts
function defineFieldRule({
  fact,
  differs,
  reads: reads2,
  message: message3,
  at,
  surfaces,
  ...info
}) {
  return defineRule({
    ...info,
    surfaces: surfaces ?? ["wire", "json", "source"],
    *differences({ fields, extensions: extensions2, lens }) {
      for (const pair of [...fields, ...extensions2]) {
        const { base, head } = pair;
        if (!base || !head) continue;
        const different = differs ? differs(base, head, lens) : JSON.stringify(fact(base)) !== JSON.stringify(fact(head));
        if (different) yield { ...placed({ base, head }, at), ...seenFields(pair, lens) };
      }
    },
    reads(reader, writer, on) {
      if (!reader?.field || !writer?.field) throw new Error("a fact of a field has two sides");
      return reads2(reader.field, writer.field, on, reader.lens);
    },
    message: ({ base, head }) => base?.field && head?.field ? message3(base.field, head.field) : "",
    shape: ({ field: field3 }) => (field3 && fact(field3)) ?? null
  });
}

// src/formats/protobuf/rules/field-generated.ts
function generatedFacts({ options, features }) {
  return {
    jstype: optionText(options, "jstype") ?? "JS_NORMAL",
    ctype: optionText(options, "ctype") ?? "STRING",
    ...features.languages
  };
}
var fieldGenerated = defineFieldRule({
  id: "protobuf/field-generated",
  title: "Generated type of a field changed",
  why: "`jstype`, `ctype` and the language features do not touch data, but the generated accessors take and return other types.",
  remedy: "Change them together with the code that uses the generated classes, and release that as a new major version.",
  references: [
    "buf:FIELD_SAME_JSTYPE",
    "buf:FIELD_SAME_CPP_STRING_TYPE",
    "buf:FIELD_SAME_JAVA_UTF8_VALIDATION"
  ],
  surfaces: ["source"],
  fact: generatedFacts,
  differs: (base, head) => changed(base, head).length > 0,
  reads: (reader, writer) => breaksCodeIn(languagesOf(changed(reader, writer)), "an option of the field changed"),
  message: (base, head) => `${changed(base, head).join(", ")} of field "${head.name}" changed`
});
function changed(base, head) {
  const from = generatedFacts(base);
  const to = generatedFacts(head);
  const names2 = [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].sort();
  return names2.filter(
    (name) => from[name] !== void 0 && to[name] !== void 0 && from[name] !== to[name]
  );
}
function languagesOf(names2) {
  const languages = names2.map((name) => {
    if (name === "jstype") return "JavaScript";
    if (name === "ctype") return "C++";
    return /^pb\.(\w+)/.exec(name)?.[1] ?? name;
  });
  return [...new Set(languages)].join(", ");
}

// src/formats/protobuf/model/descriptor.ts
var scalars = [
  "double",
  "float",
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "bool",
  "string",
  "bytes"
];
function* allMessages({ messages }) {
  for (const message3 of messages) {
    yield message3;
    yield* allMessages(message3);
  }
}
function* allEnums(file2) {
  yield* file2.enums;
  for (const message3 of allMessages(file2)) yield* message3.enums;
}
function* allExtensions(file2) {
  yield* file2.extensions;
  for (const message3 of allMessages(file2)) yield* message3.extensions;
}

// src/formats/protobuf/model/buf-config.ts
var names = ["buf.yaml", "buf.yml", "buf.work.yaml"];
async function bufModules(snapshot) {
  const paths = [...snapshot.entries.keys()].filter(
    (path) => names.some((name) => path === name || path.endsWith(`/${name}`))
  );
  if (paths.length === 0) return [];
  await snapshot.load(paths);
  const { parse } = await import("./dist-3FZDSV2M.js");
  const modules = [];
  for (const path of paths.sort()) {
    const loaded = snapshot.read(path);
    if (!("text" in loaded)) continue;
    modules.push(...modulesOf(path, yaml(parse, loaded.text)));
  }
  return modules.sort((a, b) => b.root.length - a.root.length);
}
function yaml(parse, text) {
  try {
    return objectOf(parse(text, { maxAliasCount: 20, logLevel: "silent" }));
  } catch {
    return {};
  }
}
function modulesOf(path, file2) {
  const directory = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
  if (path.endsWith("buf.work.yaml"))
    return textsOf(file2.directories).map((child) => module(join(directory, child), directory, {}));
  if (file2.version === "v2") {
    const entries = Array.isArray(file2.modules) ? file2.modules.map(objectOf) : [{}];
    return entries.map((entry) => {
      const own = typeof entry.path === "string" ? entry.path : "";
      const breaking2 = "breaking" in entry ? entry.breaking : file2.breaking;
      return module(join(directory, own), directory, objectOf(breaking2));
    });
  }
  const roots = textsOf(objectOf(file2.build).roots);
  const breaking = objectOf(file2.breaking);
  if (file2.version === "v1beta1" && roots.length > 0) {
    return roots.map((root) => module(join(directory, root), join(directory, root), breaking));
  }
  return [module(directory, directory, breaking)];
}
function module(root, base, breaking) {
  const under = (paths) => textsOf(paths).map((path) => join(base, path));
  const only = Object.entries(objectOf(breaking.ignore_only)).map(
    ([id, paths]) => [id, under(paths)]
  );
  return {
    root,
    use: textsOf(breaking.use),
    except: new Set(textsOf(breaking.except)),
    ignore: under(breaking.ignore),
    ignoreOnly: Object.fromEntries(only),
    ignoreUnstablePackages: breaking.ignore_unstable_packages === true
  };
}
function join(directory, path) {
  const parts = `${directory}/${path}`.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/");
}
function objectOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function textsOf(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/formats/protobuf/model/import-paths.ts
function importPaths(snapshot, roots, isBundled2) {
  const known = roots.map((root) => root.replace(/^\.\/?|\/+$/g, ""));
  let suffixes;
  const join3 = (directory, path) => directory === "" ? path : `${directory}/${path}`;
  return {
    resolve(importPath, importer) {
      const candidates2 = [...known, ...ancestors(importer)].map((directory) => join3(directory, importPath));
      const found = candidates2.find((path) => snapshot.entries.has(path));
      if (found !== void 0) return { path: found };
      if (isBundled2(importPath)) return { bundled: importPath };
      suffixes ??= byName(snapshot.entries.keys());
      const elsewhere = (suffixes.get(nameOf(importPath)) ?? []).filter(
        (path) => path.endsWith(`/${importPath}`)
      );
      const [only] = elsewhere;
      if (only !== void 0 && elsewhere.length === 1) return { path: only };
      const looked = [...new Set(candidates2)];
      return elsewhere.length === 0 ? { looked } : { looked, hint: elsewhere.slice(0, 3).join(" or ") };
    },
    importPathOf(path) {
      const under = known.filter((root) => root === "" || path.startsWith(`${root}/`));
      const longest = under.sort((a, b) => b.length - a.length)[0];
      return longest === void 0 || longest === "" ? path : path.slice(longest.length + 1);
    }
  };
}
function isUsableImport(importPath) {
  return importPath !== "" && !importPath.startsWith("/") && !importPath.includes("\\") && importPath.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
function* ancestors(path) {
  let directory = path;
  while (directory.includes("/")) {
    directory = directory.slice(0, directory.lastIndexOf("/"));
    yield directory;
  }
  yield "";
}
function nameOf(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function byName(paths) {
  const index = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (!path.endsWith(".proto")) continue;
    const name = nameOf(path);
    const list2 = index.get(name);
    if (list2) list2.push(path);
    else index.set(name, [path]);
  }
  return index;
}

// src/formats/protobuf/model/features.ts
var edition2023 = {
  field_presence: "EXPLICIT",
  enum_type: "OPEN",
  repeated_field_encoding: "PACKED",
  utf8_validation: "VERIFY",
  message_encoding: "LENGTH_PREFIXED",
  json_format: "ALLOW",
  enforce_naming_style: "STYLE_LEGACY",
  default_symbol_visibility: "EXPORT_ALL",
  languages: {}
};
var editionDefaults = {
  proto2: {
    ...edition2023,
    enum_type: "CLOSED",
    repeated_field_encoding: "EXPANDED",
    utf8_validation: "NONE",
    json_format: "LEGACY_BEST_EFFORT",
    languages: { "pb.java.utf8_validation": "DEFAULT", "pb.cpp.string_type": "STRING" }
  },
  proto3: { ...edition2023, field_presence: "IMPLICIT", languages: { "pb.cpp.string_type": "STRING" } },
  "2023": { ...edition2023, languages: { "pb.cpp.string_type": "STRING" } },
  "2024": {
    ...edition2023,
    enforce_naming_style: "STYLE2024",
    default_symbol_visibility: "EXPORT_TOP_LEVEL",
    languages: { "pb.cpp.string_type": "VIEW" }
  }
};
var featureValues = {
  field_presence: ["EXPLICIT", "IMPLICIT", "LEGACY_REQUIRED"],
  enum_type: ["OPEN", "CLOSED"],
  repeated_field_encoding: ["PACKED", "EXPANDED"],
  utf8_validation: ["VERIFY", "NONE"],
  message_encoding: ["LENGTH_PREFIXED", "DELIMITED"],
  json_format: ["ALLOW", "LEGACY_BEST_EFFORT"],
  enforce_naming_style: ["STYLE2024", "STYLE_LEGACY"],
  default_symbol_visibility: ["EXPORT_ALL", "EXPORT_TOP_LEVEL", "LOCAL_ALL", "STRICT"]
};
function inheritFeatures(parent, options) {
  let result = parent;
  for (const { name, value } of options) {
    if (name[0]?.name !== "features" || name[0].extension) continue;
    const rest = name.slice(1);
    result = withFeature(result, rest.map((part) => part.name.replace(/^\./, "")).join("."), value);
  }
  return result;
}
function withFeature(features, path, value) {
  if (value.kind === "aggregate") {
    let result = features;
    for (const field3 of value.fields) {
      const name = field3.name.replace(/^\[\.?|\]$/g, "");
      result = withFeature(result, path === "" ? name : `${path}.${name}`, field3.value);
    }
    return result;
  }
  if (value.kind !== "identifier") return features;
  if (Object.hasOwn(featureValues, path)) return { ...features, [path]: value.text };
  return { ...features, languages: { ...features.languages, [path]: value.text } };
}

// src/formats/protobuf/model/link.ts
var scalarNames = new Set(scalars);
function linkFile(linkage) {
  const { node, path, importPath, text } = linkage;
  const features = inheritFeatures(editionDefaults[node.edition], node.options);
  const file2 = {
    path,
    importPath,
    text,
    node,
    edition: node.edition,
    package: node.package,
    features,
    options: node.options,
    get imports() {
      return linkage.imports();
    }
  };
  const place = { file: file2, scope: node.package, element: [], features, parent: void 0 };
  return Object.assign(file2, {
    messages: node.messages.map((child) => message(child, place, linkage)),
    enums: node.enums.map((child) => enumeration(child, place)),
    services: node.services.map((child) => service(child, place, linkage)),
    extensions: extensions(node.extends, place, linkage)
  });
}
function within(scope, name) {
  return scope === "" ? name : `${scope}.${name}`;
}
function declared(node, { file: file2, scope, element }) {
  return {
    name: node.name,
    fullName: within(scope, node.name),
    element: [...element, node.name],
    file: file2,
    options: node.options
  };
}
function message(node, place, linkage) {
  const common = declared(node, place);
  const features = inheritFeatures(place.features, node.options);
  const fields = [];
  const oneofs = [];
  const self = {
    kind: "message",
    ...common,
    node,
    at: node.at,
    features,
    parent: place.parent,
    fields,
    oneofs,
    messages: [],
    enums: [],
    extensions: []
  };
  const inner = {
    file: place.file,
    scope: self.fullName,
    element: self.element,
    features,
    parent: self
  };
  const members = node.oneofs.map(() => []);
  oneofs.push(
    ...node.oneofs.map((child, index) => ({
      name: child.name,
      node: child,
      message: self,
      members: members[index] ?? []
    }))
  );
  for (const child of node.fields) {
    const oneof2 = child.oneof === void 0 ? void 0 : oneofs[child.oneof];
    const linked = field(child, inner, linkage, { oneof: oneof2, extendee: void 0 });
    fields.push(linked);
    if (child.oneof !== void 0) members[child.oneof]?.push(linked);
  }
  return Object.assign(self, {
    messages: node.messages.map((child) => message(child, inner, linkage)),
    enums: node.enums.map((child) => enumeration(child, inner)),
    extensions: extensions(node.extends, inner, linkage)
  });
}
function extensions(nodes, place, linkage) {
  return nodes.flatMap(
    ({ extendee, fields }) => fields.map((child) => field(child, place, linkage, { oneof: void 0, extendee }))
  );
}
function field(node, place, linkage, { oneof: oneof2, extendee }) {
  const common = declared(node, place);
  const inherited = oneof2 ? inheritFeatures(place.features, oneof2.node.options) : place.features;
  const features = inheritFeatures(inherited, node.options);
  const cardinality = node.type.kind === "map" ? "map" : node.label === "repeated" ? "repeated" : "singular";
  let type;
  let extended;
  const self = {
    kind: "field",
    ...common,
    node,
    at: node.at,
    number: node.number,
    features,
    jsonName: extendee === void 0 ? optionText(node.options, "json_name") ?? jsonNameOf(node.name) : `[${common.fullName}]`,
    cardinality,
    mapKey: node.type.kind === "map" ? node.type.key : void 0,
    oneof: oneof2,
    parent: place.parent,
    extendeeName: extendee,
    get type() {
      return type ??= resolveType(node, place.scope, linkage);
    },
    get extendee() {
      if (extendee === void 0) return void 0;
      if (extended === void 0) {
        const found = linkage.lookup(extendee, place.scope);
        extended = found?.kind === "message" ? found : "unknown";
      }
      return extended === "unknown" ? void 0 : extended;
    },
    get presence() {
      return presenceOf(self, node, place.file);
    },
    get packed() {
      return cardinality === "repeated" && isPackable(self.type) && isPacked(node, features);
    },
    get delimited() {
      return cardinality !== "map" && self.type.kind === "message" && (node.group || features.message_encoding === "DELIMITED");
    }
  };
  return self;
}
function resolveType(node, scope, linkage) {
  const name = node.type.kind === "map" ? node.type.value : node.type.name;
  if (!node.group && scalarNames.has(name)) return { kind: "scalar", scalar: name };
  const found = linkage.lookup(name, scope);
  if (!found) return { kind: "unresolved", name };
  return found.kind === "message" ? { kind: "message", message: found } : { kind: "enum", enum: found };
}
function presenceOf({ cardinality, type, oneof: oneof2, features, extendeeName }, node, file2) {
  if (cardinality !== "singular") return "none";
  if (node.label === "required" || features.field_presence === "LEGACY_REQUIRED") return "required";
  if (oneof2 || extendeeName !== void 0 || type.kind === "message") return "explicit";
  if (node.label === "optional" || file2.edition === "proto2") return "explicit";
  return features.field_presence === "IMPLICIT" ? "implicit" : "explicit";
}
function isPackable(type) {
  if (type.kind === "enum") return true;
  return type.kind === "scalar" && type.scalar !== "string" && type.scalar !== "bytes";
}
function isPacked(node, features) {
  const option = optionText(node.options, "packed");
  return option === void 0 ? features.repeated_field_encoding === "PACKED" : option === "true";
}
function jsonNameOf(name) {
  return name.replace(/_+([a-z])?/g, (_, letter) => letter?.toUpperCase() ?? "");
}
function enumeration(node, place) {
  const common = declared(node, place);
  const features = inheritFeatures(place.features, node.options);
  const self = {
    kind: "enum",
    ...common,
    node,
    at: node.at,
    features,
    closed: features.enum_type === "CLOSED",
    parent: place.parent,
    values: []
  };
  return Object.assign(self, {
    values: node.values.map((child) => ({
      name: child.name,
      number: child.number,
      node: child,
      enum: self,
      element: [...self.element, `#${child.name}`]
    }))
  });
}
function service(node, place, linkage) {
  const common = declared(node, place);
  const rpcs = [];
  const self = { kind: "service", ...common, node, at: node.at, rpcs };
  const lookup = (name) => {
    const found = linkage.lookup(name, self.fullName);
    return found?.kind === "message" ? found : void 0;
  };
  for (const child of node.rpcs) {
    rpcs.push({
      name: child.name,
      node: child,
      service: self,
      element: [...self.element, child.name],
      get request() {
        return lookup(child.request);
      },
      get response() {
        return lookup(child.response);
      },
      get requestName() {
        return lookup(child.request)?.fullName ?? child.request;
      },
      get responseName() {
        return lookup(child.response)?.fullName ?? child.response;
      }
    });
  }
  return self;
}

// src/formats/protobuf/syntax/lexer.ts
var ProtoSyntaxError = class extends Error {
  constructor(fault) {
    super(fault.message);
    this.fault = fault;
  }
  fault;
  name = "ProtoSyntaxError";
};
var identifierPattern = /[A-Za-z_][A-Za-z0-9_]*/y;
var numberPattern = /(?:0[xX][0-9a-fA-F]+|(?:\d+\.\d*|\.\d+)(?:[eE][+-]?\d+)?[fF]?|\d+[eE][+-]?\d+[fF]?|\d+)/y;
var plainPattern = /[^"'\\\n\u0000]*/y;
var simpleEscapes = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "?": 63,
  "\\": 92,
  "'": 39,
  '"': 34
};
function lexerOf(text) {
  let at = 0;
  let hash = false;
  const queue = [];
  function fail(message3, start, end) {
    throw new ProtoSyntaxError({ message: message3, at: { start, end: Math.min(end, text.length) } });
  }
  function skip() {
    for (; ; ) {
      const code = text.charCodeAt(at);
      if (code === 32 || code >= 9 && code <= 13) at += 1;
      else if (code === 47 && text[at + 1] === "/") line();
      else if (code === 47 && text[at + 1] === "*") block();
      else if (code === 35 && hash) line();
      else return;
    }
  }
  function line() {
    const end = text.indexOf("\n", at);
    at = end < 0 ? text.length : end + 1;
  }
  function block() {
    const end = text.indexOf("*/", at + 2);
    if (end < 0) fail("this comment is never closed: expected */", at, at + 2);
    at = end + 2;
  }
  function scan() {
    skip();
    const start = at;
    if (at >= text.length) return { kind: "end", text: "", start, end: start };
    const char = text[at] ?? "";
    if (char === '"' || char === "'") return string(char);
    identifierPattern.lastIndex = at;
    const word = identifierPattern.exec(text)?.[0];
    if (word !== void 0) return { kind: "identifier", text: word, start, end: at += word.length };
    numberPattern.lastIndex = at;
    const number = numberPattern.exec(text)?.[0];
    if (number !== void 0) return numberToken(number, start);
    if (!/[!-~]/.test(char)) {
      fail(
        `the character ${excerpt(char)} is not allowed here: remove it or put it into a comment`,
        at,
        at + 1
      );
    }
    return { kind: "symbol", text: char, start, end: at += 1 };
  }
  function numberToken(raw, start) {
    at += raw.length;
    if (/[A-Za-z0-9_]/.test(text[at] ?? "")) {
      fail(
        `${excerpt(text.slice(start, at + 8), 20)} is not a number: put a space after the digits`,
        start,
        at + 1
      );
    }
    const integer = /^(?:0[xX][0-9a-fA-F]+|\d+)$/.test(raw);
    if (integer && /^0\d*[89]/.test(raw)) {
      fail(`${raw} is not an octal number: a leading 0 means octal, so drop it`, start, at);
    }
    return { kind: integer ? "integer" : "float", text: raw, start, end: at };
  }
  function string(quote) {
    const start = at;
    at += 1;
    let result = "";
    let bytes;
    for (; ; ) {
      plainPattern.lastIndex = at;
      const run = plainPattern.exec(text)?.[0] ?? "";
      result += run;
      at += run.length;
      const char = text[at];
      if (char === quote) {
        at += 1;
        return { kind: "string", text: bytes ? utf8(result) : result, start, end: at };
      }
      if (char === "\\") {
        const code = escape();
        if (code > 127 && code < 256) bytes ??= [];
        result += code > 255 ? String.fromCodePoint(code) : String.fromCharCode(code);
      } else if (char === '"' || char === "'") {
        result += char;
        at += 1;
      } else
        fail(`this string is never closed: expected ${quote} before the end of the line`, start, start + 1);
    }
  }
  function escape() {
    const start = at;
    const char = text[at + 1] ?? "";
    const simple = Object.hasOwn(simpleEscapes, char) ? simpleEscapes[char] : void 0;
    if (simple !== void 0) {
      at += 2;
      return simple;
    }
    const match = /^\\(?:([0-7]{1,3})|[xX]([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(
      text.slice(at, at + 10)
    );
    if (!match) return fail(`\\${char} is not an escape that .proto strings know`, start, start + 2);
    at += match[0].length;
    const code = match[1] === void 0 ? Number.parseInt(match[2] ?? match[3] ?? match[4] ?? "", 16) : Number.parseInt(match[1], 8);
    if (code > 1114111) return fail("this escape lies beyond the last Unicode character", start, at);
    return match[1] === void 0 ? code : code & 255;
  }
  return {
    peek() {
      return queue[0] ??= scan();
    },
    second() {
      queue[0] ??= scan();
      return queue[1] ??= scan();
    },
    take() {
      return queue.shift() ?? scan();
    },
    hashComments(on) {
      hash = on;
    }
  };
}
function utf8(text) {
  if (/[^\u0000-\u00ff]/.test(text)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(text, "latin1"));
  } catch {
    return text;
  }
}

// src/formats/protobuf/syntax/cursor.ts
function cursorOf(text) {
  const lexer = lexerOf(text);
  let last = 0;
  function take() {
    const token = lexer.take();
    last = token.end;
    return token;
  }
  function fail(message3, { start, end }) {
    throw new ProtoSyntaxError({ message: message3, at: { start, end } });
  }
  function expected(what) {
    const token = lexer.peek();
    const found = token.kind === "end" ? "the end of the file" : excerpt(text.slice(token.start, token.end));
    return fail(`expected ${what}, found ${found}`, token);
  }
  function symbol(wanted) {
    const token = lexer.peek();
    if (token.kind !== "symbol" || token.text !== wanted) expected(`"${wanted}"`);
    return take();
  }
  function trySymbol(wanted) {
    const { kind, text: found } = lexer.peek();
    if (kind !== "symbol" || found !== wanted) return false;
    take();
    return true;
  }
  function atWord(wanted) {
    const { kind, text: found } = lexer.peek();
    return kind === "identifier" && found === wanted;
  }
  function identifier(what) {
    if (lexer.peek().kind !== "identifier") expected(what);
    return take().text;
  }
  function string(what) {
    if (lexer.peek().kind !== "string") expected(what);
    let value = take().text;
    while (lexer.peek().kind === "string") value += take().text;
    return value;
  }
  function integer(what, largest, negative = false) {
    const minus = negative && trySymbol("-");
    const token = lexer.peek();
    if (token.kind !== "integer") expected(what);
    take();
    const octal = /^0\d/.test(token.text);
    const value = octal ? Number.parseInt(token.text, 8) : Number(token.text);
    if (value > largest + (minus ? 1 : 0))
      fail(`${token.text} is too large: the largest is ${String(largest)}`, token);
    return minus && value !== 0 ? -value : value;
  }
  function qualifiedName(what) {
    let name = identifier(what);
    while (trySymbol(".")) name += `.${identifier("a name after the dot")}`;
    return name;
  }
  return {
    ...lexer,
    take,
    fail,
    expected,
    symbol,
    trySymbol,
    atWord,
    identifier,
    string,
    integer,
    qualifiedName,
    atEnd: () => lexer.peek().kind === "end",
    tryWord(wanted) {
      if (!atWord(wanted)) return false;
      take();
      return true;
    },
    word(wanted) {
      if (!atWord(wanted)) expected(wanted);
      take();
    },
    typeName: (what) => trySymbol(".") ? `.${qualifiedName(what)}` : qualifiedName(what),
    lastEnd: () => last
  };
}

// src/formats/protobuf/syntax/parse-options.ts
var deepestAggregate = 64;
function optionStatement(cursor) {
  const start = cursor.take();
  const name = optionName(cursor);
  cursor.symbol("=");
  const value = optionValue(cursor);
  return { name, value, at: { start: start.start, end: cursor.symbol(";").end } };
}
function compactOptions(cursor) {
  if (!cursor.trySymbol("[")) return [];
  const options = [];
  do {
    const { start } = cursor.peek();
    const name = optionName(cursor);
    cursor.symbol("=");
    const value = optionValue(cursor);
    options.push({ name, value, at: { start, end: cursor.lastEnd() } });
  } while (cursor.trySymbol(","));
  cursor.symbol("]");
  return options;
}
function optionName(cursor) {
  const parts = [];
  do {
    if (cursor.trySymbol("(")) {
      parts.push({ name: cursor.typeName("the name of a custom option"), extension: true });
      cursor.symbol(")");
    } else parts.push({ name: cursor.identifier("an option name"), extension: false });
  } while (cursor.trySymbol("."));
  return parts;
}
function optionValue(cursor) {
  if (cursor.peek().text === "{" && cursor.peek().kind === "symbol") return aggregate(cursor, 1);
  return scalar(cursor);
}
function scalar(cursor) {
  const { kind } = cursor.peek();
  if (kind === "string") return { kind: "string", text: cursor.string("a value") };
  if (cursor.trySymbol("-")) {
    const { kind: after, text } = cursor.peek();
    if (after === "identifier" && (text === "inf" || text === "nan" || text === "infinity")) {
      return { kind: "identifier", text: `-${cursor.take().text}` };
    }
    if (after !== "integer" && after !== "float") cursor.expected("a number after the minus sign");
    return { kind: "number", text: `-${cursor.take().text}` };
  }
  cursor.trySymbol("+");
  if (kind === "integer" || kind === "float") return { kind: "number", text: cursor.take().text };
  if (kind === "identifier") return { kind: "identifier", text: cursor.take().text };
  return cursor.expected("a value: a name, a number, a string or { … }");
}
function aggregate(cursor, depth) {
  if (depth > deepestAggregate) {
    cursor.fail(`option values are nested more than ${String(deepestAggregate)} levels deep`, cursor.peek());
  }
  cursor.hashComments(true);
  const close = cursor.take().text === "<" ? ">" : "}";
  const fields = [];
  while (!closes(cursor, close)) {
    const name = aggregateName(cursor);
    const colon = cursor.trySymbol(":");
    const value = aggregateValue(cursor, depth, colon);
    fields.push({ name, value });
    if (!cursor.trySymbol(",")) cursor.trySymbol(";");
  }
  if (depth === 1) cursor.hashComments(false);
  cursor.symbol(close);
  return { kind: "aggregate", fields };
}
function closes(cursor, close) {
  const { kind, text } = cursor.peek();
  return kind === "symbol" && text === close;
}
function aggregateName(cursor) {
  if (!cursor.trySymbol("[")) return cursor.identifier("a field name or the end of the value");
  let name = cursor.typeName("the name of an extension");
  while (cursor.trySymbol("/")) name += `/${cursor.qualifiedName("a type name")}`;
  cursor.symbol("]");
  return `[${name}]`;
}
function aggregateValue(cursor, depth, colon) {
  const { kind, text } = cursor.peek();
  if (kind === "symbol" && (text === "{" || text === "<")) return aggregate(cursor, depth + 1);
  if (kind === "symbol" && text === "[") return list(cursor, depth);
  if (!colon) cursor.expected('":" and a value, or { … }');
  return scalar(cursor);
}
function list(cursor, depth) {
  cursor.symbol("[");
  const items = [];
  if (cursor.trySymbol("]")) return { kind: "list", items };
  do {
    const { kind, text } = cursor.peek();
    const nested = kind === "symbol" && (text === "{" || text === "<");
    items.push(nested ? aggregate(cursor, depth + 1) : scalar(cursor));
  } while (cursor.trySymbol(","));
  cursor.symbol("]");
  return { kind: "list", items };
}

// src/formats/protobuf/syntax/parse.ts
var deepestMessage = 32;
var largestFieldNumber = 536870911;
var largestEnumNumber = 2147483647;
function parseProto(text) {
  try {
    return { file: file(cursorOf(text)) };
  } catch (error) {
    if (error instanceof ProtoSyntaxError) return { fault: error.fault };
    throw error;
  }
}
function file(cursor) {
  const found = {
    edition: "proto2",
    editionAt: void 0,
    package: "",
    packageAt: void 0,
    imports: [],
    options: [],
    messages: [],
    enums: [],
    extends: [],
    services: []
  };
  if (cursor.atWord("syntax") || cursor.atWord("edition")) Object.assign(found, edition(cursor));
  while (!cursor.atEnd()) topLevel(cursor, found);
  return found;
}
function edition(cursor) {
  const start = cursor.peek();
  const keyword = cursor.identifier("syntax or edition");
  cursor.symbol("=");
  const value = cursor.string(`${keyword} in quotes`);
  const editionAt = { start: start.start, end: cursor.symbol(";").end };
  const known = keyword === "syntax" ? ["proto2", "proto3"] : ["2023", "2024"];
  if (!known.includes(value)) {
    cursor.fail(
      `${keyword} ${JSON.stringify(value)} is not known: expected ${known.map((name) => JSON.stringify(name)).join(" or ")}`,
      editionAt
    );
  }
  return { edition: value, editionAt };
}
function topLevel(cursor, found) {
  if (cursor.trySymbol(";")) return;
  const visibility = visibilityOf(cursor);
  const token = cursor.peek();
  switch (token.text) {
    case "message":
      found.messages.push(message2(cursor, found.edition, visibility, 1));
      return;
    case "enum":
      found.enums.push(enumeration2(cursor, found.edition, visibility));
      return;
    case "extend":
      found.extends.push(extend(cursor, found, 1));
      return;
    case "import":
      found.imports.push(importStatement(cursor));
      return;
    case "option":
      found.options.push(optionStatement(cursor));
      return;
    case "service":
      found.services.push(service2(cursor));
      return;
    case "package": {
      if (found.packageAt) cursor.fail("a file has one package: remove the second package statement", token);
      cursor.take();
      found.package = cursor.qualifiedName("a package name");
      found.packageAt = { start: token.start, end: cursor.symbol(";").end };
      return;
    }
    case "syntax":
    case "edition":
      cursor.fail(`${token.text} must be the first statement of the file: move it up`, token);
      return;
    default:
      cursor.expected("message, enum, service, extend, import, package or option");
  }
}
function visibilityOf(cursor) {
  const { text } = cursor.peek();
  if (text !== "export" && text !== "local") return void 0;
  const next = cursor.second().text;
  if (next !== "message" && next !== "enum") return void 0;
  cursor.take();
  return text;
}
function importStatement(cursor) {
  const start = cursor.take();
  let kind = "plain";
  for (const word of ["public", "weak", "option"]) if (cursor.tryWord(word)) kind = word;
  const path = cursor.string("the path of the imported file in quotes");
  return { path, kind, at: { start: start.start, end: cursor.symbol(";").end } };
}
function emptyBody() {
  return {
    fields: [],
    oneofs: [],
    messages: [],
    enums: [],
    extends: [],
    extensionRanges: [],
    reservedRanges: [],
    reservedNames: [],
    options: []
  };
}
function message2(cursor, edition2, visibility, depth) {
  const start = cursor.take();
  const at = cursor.peek();
  const name = cursor.identifier("a message name");
  const body = messageBody(cursor, edition2, depth);
  return { name, visibility, group: false, ...body, at: { start: start.start, end: at.end } };
}
function messageBody(cursor, edition2, depth) {
  if (depth > deepestMessage) {
    cursor.fail(
      `messages are nested more than ${String(deepestMessage)} levels deep: flatten them`,
      cursor.peek()
    );
  }
  const body = emptyBody();
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) messageStatement(cursor, body, edition2, depth);
  return body;
}
function messageStatement(cursor, body, edition2, depth) {
  if (cursor.trySymbol(";")) return;
  const visibility = visibilityOf(cursor);
  const { text } = cursor.peek();
  const next = cursor.second();
  const named2 = next.kind === "identifier";
  if (text === "message" && named2) body.messages.push(message2(cursor, edition2, visibility, depth + 1));
  else if (text === "enum" && named2) body.enums.push(enumeration2(cursor, edition2, visibility));
  else if (text === "extend" && (named2 || next.text === "."))
    body.extends.push(extend(cursor, { ...body, edition: edition2 }, depth));
  else if (text === "oneof" && named2) oneof(cursor, body, edition2, depth);
  else if (text === "option" && (named2 || next.text === "(")) body.options.push(optionStatement(cursor));
  else if (text === "extensions" && next.kind === "integer")
    body.extensionRanges.push(...extensionRanges(cursor));
  else if (text === "reserved" && isReserved2(cursor, edition2)) reserved(cursor, body, largestFieldNumber);
  else body.fields.push(field2(cursor, body, { edition: edition2, depth, oneof: void 0 }));
}
function isReserved2(cursor, edition2) {
  const { kind, text } = cursor.second();
  if (kind === "integer" || kind === "string" || text === "-") return true;
  return kind === "identifier" && (edition2 === "2023" || edition2 === "2024");
}
function field2(cursor, body, place) {
  const start = cursor.peek();
  const label = labelOf(cursor);
  if (label && place.oneof !== void 0) {
    cursor.fail(`a field in a oneof takes no label: remove ${label}`, start);
  }
  if (cursor.atWord("group") && cursor.second().kind === "identifier")
    return group(cursor, body, { ...place, label, start });
  const type = typeOf(cursor);
  if (type.kind === "map" && label) {
    cursor.fail(`a map takes no label: remove ${label}`, start);
  }
  if (type.kind === "map" && place.oneof !== void 0) {
    cursor.fail("a map may not stand in a oneof: wrap it in a message", start);
  }
  const nameToken = cursor.peek();
  const name = cursor.identifier("a field name");
  cursor.symbol("=");
  const numberAt = cursor.peek();
  const number = cursor.integer("a field number", Number.MAX_SAFE_INTEGER);
  const options = compactOptions(cursor);
  const at = { start: start.start, end: cursor.symbol(";").end };
  return {
    name,
    number,
    label,
    type,
    oneof: place.oneof,
    group: false,
    options,
    at,
    nameAt: nameToken,
    numberAt
  };
}
function labelOf(cursor) {
  const { text } = cursor.peek();
  if (text !== "optional" && text !== "required" && text !== "repeated") return void 0;
  cursor.take();
  return text;
}
function group(cursor, body, place) {
  cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a group name");
  if (!/^[A-Z]/.test(name))
    cursor.fail(`a group name begins with a capital letter: rename ${name}`, nameToken);
  cursor.symbol("=");
  const numberAt = cursor.peek();
  const number = cursor.integer("a field number", Number.MAX_SAFE_INTEGER);
  const options = compactOptions(cursor);
  const inner = messageBody(cursor, place.edition, place.depth + 1);
  const at = { start: place.start.start, end: numberAt.end };
  body.messages.push({ name, visibility: void 0, group: true, ...inner, at: nameToken });
  return {
    name: name.toLowerCase(),
    number,
    label: place.label,
    type: { kind: "named", name, at: nameToken },
    oneof: place.oneof,
    group: true,
    options,
    at,
    nameAt: nameToken,
    numberAt
  };
}
function typeOf(cursor) {
  const start = cursor.peek();
  if (start.text === "map" && cursor.second().text === "<") {
    cursor.take();
    cursor.symbol("<");
    const key = cursor.identifier("the map's key type");
    cursor.symbol(",");
    const value = cursor.typeName("the map's value type");
    return { kind: "map", key, value, at: { start: start.start, end: cursor.symbol(">").end } };
  }
  const name = cursor.typeName("a field type");
  return { kind: "named", name, at: { start: start.start, end: cursor.lastEnd() } };
}
function oneof(cursor, body, edition2, depth) {
  cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a oneof name");
  const options = [];
  const index = body.oneofs.length;
  const node = { name, options, at: nameToken };
  body.oneofs.push(node);
  cursor.symbol("{");
  let members = 0;
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    if (cursor.atWord("option") && (cursor.second().kind === "identifier" || cursor.second().text === "(")) {
      options.push(optionStatement(cursor));
      continue;
    }
    body.fields.push(field2(cursor, body, { edition: edition2, depth, oneof: index }));
    members += 1;
  }
  if (members === 0) cursor.fail(`oneof ${name} is empty: a oneof needs at least one field`, nameToken);
}
function extend(cursor, body, depth) {
  cursor.take();
  const start = cursor.peek();
  const extendee = cursor.typeName("the extended message");
  const at = { start: start.start, end: cursor.lastEnd() };
  const fields = [];
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    fields.push(field2(cursor, body, { edition: body.edition, depth, oneof: void 0 }));
  }
  if (fields.length === 0) cursor.fail(`extend ${extendee} is empty: it needs at least one field`, at);
  return { extendee, fields, at };
}
function extensionRanges(cursor) {
  cursor.take();
  const ranges2 = rangeList(cursor, largestFieldNumber, false);
  const options = compactOptions(cursor);
  cursor.symbol(";");
  return ranges2.map((range) => ({ ...range, options }));
}
function rangeList(cursor, largest, negative) {
  const ranges2 = [];
  do {
    const start = cursor.peek();
    const from = cursor.integer("a number", Number.MAX_SAFE_INTEGER, negative);
    let to = from;
    if (cursor.tryWord("to")) {
      to = cursor.tryWord("max") ? largest : cursor.integer("a number or max", Number.MAX_SAFE_INTEGER, negative);
    }
    ranges2.push({ from, to, at: { start: start.start, end: cursor.lastEnd() }, options: [] });
  } while (cursor.trySymbol(","));
  return ranges2;
}
function reserved(cursor, body, largest) {
  cursor.take();
  const first = cursor.peek();
  if (first.kind === "integer" || first.text === "-") {
    body.reservedRanges.push(...rangeList(cursor, largest, largest === largestEnumNumber));
  } else {
    body.reservedNames.push(...reservedNames(cursor, first.kind === "string"));
  }
  cursor.symbol(";");
}
function reservedNames(cursor, quoted) {
  const names2 = [];
  do {
    const at = cursor.peek();
    const name = quoted ? cursor.string("a reserved name in quotes") : cursor.identifier("a reserved name");
    names2.push({ name, at: { start: at.start, end: cursor.lastEnd() } });
  } while (cursor.trySymbol(","));
  return names2;
}
function enumeration2(cursor, edition2, visibility) {
  const start = cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("an enum name");
  const body = {
    values: [],
    reservedRanges: [],
    reservedNames: [],
    options: []
  };
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) enumStatement(cursor, body, edition2);
  return { name, visibility, ...body, at: { start: start.start, end: nameToken.end } };
}
function enumStatement(cursor, body, edition2) {
  if (cursor.trySymbol(";")) return;
  const { text, start } = cursor.peek();
  const isValue = cursor.second().text === "=";
  if (text === "option" && !isValue) body.options.push(optionStatement(cursor));
  else if (text === "reserved" && !isValue && isReserved2(cursor, edition2))
    reserved(cursor, body, largestEnumNumber);
  else {
    const name = cursor.identifier("an enum value name");
    cursor.symbol("=");
    const number = cursor.integer("an enum number", largestEnumNumber, true);
    const options = compactOptions(cursor);
    body.values.push({ name, number, options, at: { start, end: cursor.symbol(";").end } });
  }
}
function service2(cursor) {
  const start = cursor.take();
  const nameToken = cursor.peek();
  const name = cursor.identifier("a service name");
  const options = [];
  const rpcs = [];
  cursor.symbol("{");
  while (!cursor.trySymbol("}")) {
    if (cursor.trySymbol(";")) continue;
    if (cursor.atWord("option")) options.push(optionStatement(cursor));
    else if (cursor.atWord("rpc")) rpcs.push(rpc(cursor));
    else cursor.expected("rpc, option or }");
  }
  return { name, options, rpcs, at: { start: start.start, end: nameToken.end } };
}
function rpc(cursor) {
  const start = cursor.take();
  const name = cursor.identifier("a method name");
  const request = rpcType(cursor);
  cursor.word("returns");
  const response = rpcType(cursor);
  const at = { start: start.start, end: cursor.lastEnd() };
  const options = [];
  if (!cursor.trySymbol(";")) {
    cursor.symbol("{");
    while (!cursor.trySymbol("}")) {
      if (cursor.trySymbol(";")) continue;
      if (!cursor.atWord("option")) cursor.expected("option or }");
      options.push(optionStatement(cursor));
    }
  }
  return {
    name,
    request: request.name,
    response: response.name,
    clientStreaming: request.streaming,
    serverStreaming: response.streaming,
    options,
    at,
    requestAt: request.at,
    responseAt: response.at
  };
}
function rpcType(cursor) {
  cursor.symbol("(");
  const start = cursor.peek();
  const streaming = start.text === "stream" && streams(cursor, start);
  if (streaming) cursor.take();
  const first = cursor.peek();
  const name = cursor.typeName("a message type");
  const at = { start: first.start, end: cursor.lastEnd() };
  cursor.symbol(")");
  return { name, streaming, at };
}
function streams(cursor, keyword) {
  const next = cursor.second();
  return next.kind === "identifier" || next.text === "." && next.start > keyword.end;
}

// src/formats/protobuf/model/scope.ts
function symbolsOf(file2) {
  const symbols = /* @__PURE__ */ new Map();
  const declare = (name, kind) => {
    if (!symbols.has(name)) symbols.set(name, kind);
  };
  const parts = file2.package === "" ? [] : file2.package.split(".");
  parts.forEach((_, index) => {
    declare(parts.slice(0, index + 1).join("."), "package");
  });
  const within2 = (scope, name) => scope === "" ? name : `${scope}.${name}`;
  const enumeration3 = (scope, node) => {
    declare(within2(scope, node.name), "enum");
    for (const value of node.values) declare(within2(scope, value.name), "value");
  };
  const extensions2 = (scope, nodes) => {
    for (const node of nodes)
      for (const field3 of node.fields) declare(within2(scope, field3.name), "extension");
  };
  const message3 = (scope, node) => {
    const name = within2(scope, node.name);
    declare(name, "message");
    for (const nested of node.messages) message3(name, nested);
    for (const nested of node.enums) enumeration3(name, nested);
    for (const field3 of node.fields) declare(within2(name, field3.name), "field");
    for (const oneof2 of node.oneofs) declare(within2(name, oneof2.name), "oneof");
    extensions2(name, node.extends);
  };
  for (const node of file2.messages) message3(file2.package, node);
  for (const node of file2.enums) enumeration3(file2.package, node);
  for (const node of file2.services) {
    declare(within2(file2.package, node.name), "service");
    for (const rpc2 of node.rpcs) declare(within2(within2(file2.package, node.name), rpc2.name), "rpc");
  }
  extensions2(file2.package, file2.extends);
  return symbols;
}
var aggregates = /* @__PURE__ */ new Set(["package", "message", "enum", "service"]);
function resolveName(name, scope, find2, wanted) {
  if (name.startsWith(".")) {
    const kind = find2(name.slice(1));
    return kind && wanted(kind) ? name.slice(1) : void 0;
  }
  const first = name.split(".", 1)[0] ?? name;
  for (let outer = scope; outer !== void 0; outer = parentScope(outer)) {
    const prefix = outer === "" ? "" : `${outer}.`;
    const head = find2(prefix + first);
    if (head === void 0) continue;
    if (first === name) {
      if (wanted(head)) return prefix + name;
      continue;
    }
    if (!aggregates.has(head)) continue;
    const kind = find2(prefix + name);
    if (kind && wanted(kind)) return prefix + name;
    if (head !== "package") return void 0;
  }
  return void 0;
}
function parentScope(scope) {
  if (scope === "") return void 0;
  const dot = scope.lastIndexOf(".");
  return dot < 0 ? "" : scope.slice(0, dot);
}

// src/formats/protobuf/model/parsed.ts
var largestCache = 4096;
var byObjectId = /* @__PURE__ */ new Map();
function parsedOf(oid, content) {
  const known = oid === void 0 ? void 0 : byObjectId.get(oid);
  if (known) return known;
  const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
  const result = parseProto(text);
  const parsed = "file" in result ? { content, node: result.file, symbols: symbolsOf(result.file) } : { content, fault: result.fault };
  if (oid !== void 0) remember(oid, parsed);
  return parsed;
}
function remember(oid, parsed) {
  byObjectId.set(oid, parsed);
  if (byObjectId.size <= largestCache) return;
  const [oldest] = byObjectId.keys();
  if (oldest !== void 0) byObjectId.delete(oldest);
}

// src/formats/protobuf/model/well-known.generated.ts
var wellKnown = {
  "google/protobuf/any.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage Any {\n  string type_url = 1;\n  bytes value = 2;\n}\n',
  "google/protobuf/api.proto": 'syntax = "proto3";\npackage google.protobuf;\nimport "google/protobuf/source_context.proto";\nimport "google/protobuf/type.proto";\nmessage Api {\n  string name = 1;\n  repeated Method methods = 2;\n  repeated Option options = 3;\n  string version = 4;\n  SourceContext source_context = 5;\n  repeated Mixin mixins = 6;\n  Syntax syntax = 7;\n}\nmessage Method {\n  string name = 1;\n  string request_type_url = 2;\n  bool request_streaming = 3;\n  string response_type_url = 4;\n  bool response_streaming = 5;\n  repeated Option options = 6;\n  Syntax syntax = 7;\n}\nmessage Mixin {\n  string name = 1;\n  string root = 2;\n}',
  "google/protobuf/compiler/plugin.proto": 'syntax = "proto2";\npackage google.protobuf.compiler;\noption java_package = "com.google.protobuf.compiler";\noption java_outer_classname = "PluginProtos";\nimport "google/protobuf/descriptor.proto";\noption csharp_namespace = "Google.Protobuf.Compiler";\noption go_package = "google.golang.org/protobuf/types/pluginpb";\nmessage Version {\n  optional int32 major = 1;\n  optional int32 minor = 2;\n  optional int32 patch = 3;\n  optional string suffix = 4;\n}\nmessage CodeGeneratorRequest {\n  repeated string file_to_generate = 1;\n  optional string parameter = 2;\n  repeated FileDescriptorProto proto_file = 15;\n  repeated FileDescriptorProto source_file_descriptors = 17;\n  optional Version compiler_version = 3;\n}\nmessage CodeGeneratorResponse {\n  optional string error = 1;\n  optional uint64 supported_features = 2;\n  enum Feature {\n  FEATURE_NONE = 0;\n  FEATURE_PROTO3_OPTIONAL = 1;\n  FEATURE_SUPPORTS_EDITIONS = 2;\n  }\n  optional int32 minimum_edition = 3;\n  optional int32 maximum_edition = 4;\n  message File {\n  optional string name = 1;\n  optional string insertion_point = 2;\n  optional string content = 15;\n  optional GeneratedCodeInfo generated_code_info = 16;\n  }\n  repeated File file = 15;\n}\n',
  "google/protobuf/cpp_features.proto": 'edition = "2023";\npackage pb;\nimport "google/protobuf/descriptor.proto";\nextend google.protobuf.FeatureSet {\n  CppFeatures cpp = 1000;\n}\nmessage CppFeatures {\n  bool legacy_closed_enum = 1;\n  enum StringType {\n    STRING_TYPE_UNKNOWN = 0;\n    VIEW = 1;\n    CORD = 2;\n    STRING = 3;\n  }\n  StringType string_type = 2;\n  bool enum_name_uses_string_view = 3;\n}\n',
  "google/protobuf/descriptor.proto": 'syntax = "proto2";\npackage google.protobuf;\nmessage FileDescriptorSet {\n  repeated FileDescriptorProto file = 1;\n  extensions 536000000;\n}\nenum Edition {\n  EDITION_UNKNOWN = 0;\n  EDITION_LEGACY = 900;\n  EDITION_PROTO2 = 998;\n  EDITION_PROTO3 = 999;\n  EDITION_2023 = 1000;\n  EDITION_2024 = 1001;\n  EDITION_2026 = 1002;\n  EDITION_1_TEST_ONLY = 1;\n  EDITION_2_TEST_ONLY = 2;\n  EDITION_99997_TEST_ONLY = 99997;\n  EDITION_99998_TEST_ONLY = 99998;\n  EDITION_99999_TEST_ONLY = 99999;\n  EDITION_MAX = 2147483647;\n}\nmessage FileDescriptorProto {\n  optional string name = 1;\n  optional string package = 2;\n  repeated string dependency = 3;\n  repeated int32 public_dependency = 10;\n  repeated int32 weak_dependency = 11;\n  repeated string option_dependency = 15;\n  repeated DescriptorProto message_type = 4;\n  repeated EnumDescriptorProto enum_type = 5;\n  repeated ServiceDescriptorProto service = 6;\n  repeated FieldDescriptorProto extension = 7;\n  optional FileOptions options = 8;\n  optional SourceCodeInfo source_code_info = 9;\n  optional string syntax = 12;\n  optional Edition edition = 14;\n}\nmessage DescriptorProto {\n  optional string name = 1;\n  repeated FieldDescriptorProto field = 2;\n  repeated FieldDescriptorProto extension = 6;\n  repeated DescriptorProto nested_type = 3;\n  repeated EnumDescriptorProto enum_type = 4;\n  repeated ExtensionRange extension_range = 5;\n  repeated OneofDescriptorProto oneof_decl = 8;\n  optional MessageOptions options = 7;\n  repeated ReservedRange reserved_range = 9;\n  repeated string reserved_name = 10;\n  optional SymbolVisibility visibility = 11;\n  message ExtensionRange {\n    optional int32 start = 1;\n    optional int32 end = 2;\n    optional ExtensionRangeOptions options = 3;\n  }\n  message ReservedRange {\n    optional int32 start = 1;\n    optional int32 end = 2;\n  }\n}\nmessage ExtensionRangeOptions {\n  repeated UninterpretedOption uninterpreted_option = 999;\n  repeated Declaration declaration = 2 [retention="RETENTION_SOURCE"];\n  optional FeatureSet features = 50;\n  optional VerificationState verification = 3 [default=UNVERIFIED, retention="RETENTION_SOURCE"];\n  message Declaration {\n    optional int32 number = 1;\n    optional string full_name = 2;\n    optional string type = 3;\n    optional bool reserved = 5;\n    optional bool repeated = 6;\n    reserved 4;\n  }\n  enum VerificationState {\n    DECLARATION = 0;\n    UNVERIFIED = 1;\n  }\n  extensions 1000 to max;\n}\nmessage FieldDescriptorProto {\n  optional string name = 1;\n  optional int32 number = 3;\n  optional Label label = 4;\n  optional Type type = 5;\n  optional string type_name = 6;\n  optional string extendee = 2;\n  optional string default_value = 7;\n  optional int32 oneof_index = 9;\n  optional string json_name = 10;\n  optional FieldOptions options = 8;\n  optional bool proto3_optional = 17;\n  enum Type {\n    TYPE_DOUBLE = 1;\n    TYPE_FLOAT = 2;\n    TYPE_INT64 = 3;\n    TYPE_UINT64 = 4;\n    TYPE_INT32 = 5;\n    TYPE_FIXED64 = 6;\n    TYPE_FIXED32 = 7;\n    TYPE_BOOL = 8;\n    TYPE_STRING = 9;\n    TYPE_GROUP = 10;\n    TYPE_MESSAGE = 11;\n    TYPE_BYTES = 12;\n    TYPE_UINT32 = 13;\n    TYPE_ENUM = 14;\n    TYPE_SFIXED32 = 15;\n    TYPE_SFIXED64 = 16;\n    TYPE_SINT32 = 17;\n    TYPE_SINT64 = 18;\n  }\n  enum Label {\n    LABEL_OPTIONAL = 1;\n    LABEL_REPEATED = 3;\n    LABEL_REQUIRED = 2;\n  }\n}\nmessage OneofDescriptorProto {\n  optional string name = 1;\n  optional OneofOptions options = 2;\n}\nmessage EnumDescriptorProto {\n  optional string name = 1;\n  repeated EnumValueDescriptorProto value = 2;\n  optional EnumOptions options = 3;\n  repeated EnumReservedRange reserved_range = 4;\n  repeated string reserved_name = 5;\n  optional SymbolVisibility visibility = 6;\n  message EnumReservedRange {\n    optional int32 start = 1;\n    optional int32 end = 2;\n  }\n}\nmessage EnumValueDescriptorProto {\n  optional string name = 1;\n  optional int32 number = 2;\n  optional EnumValueOptions options = 3;\n}\nmessage ServiceDescriptorProto {\n  optional string name = 1;\n  repeated MethodDescriptorProto method = 2;\n  optional ServiceOptions options = 3;\n}\nmessage MethodDescriptorProto {\n  optional string name = 1;\n  optional string input_type = 2;\n  optional string output_type = 3;\n  optional MethodOptions options = 4;\n  optional bool client_streaming = 5;\n  optional bool server_streaming = 6;\n}\nmessage FileOptions {\n  optional string java_package = 1;\n  optional string java_outer_classname = 8;\n  optional bool java_multiple_files = 10;\n  optional bool java_generate_equals_and_hash = 20 [deprecated=true];\n  optional bool java_string_check_utf8 = 27;\n  optional OptimizeMode optimize_for = 9 [default=SPEED];\n  optional string go_package = 11;\n  optional bool cc_generic_services = 16;\n  optional bool java_generic_services = 17;\n  optional bool py_generic_services = 18;\n  optional bool deprecated = 23;\n  optional bool cc_enable_arenas = 31 [default=true];\n  optional string objc_class_prefix = 36;\n  optional string csharp_namespace = 37;\n  optional string swift_prefix = 39;\n  optional string php_class_prefix = 40;\n  optional string php_namespace = 41;\n  optional string php_metadata_namespace = 44;\n  optional string ruby_package = 45;\n  optional FeatureSet features = 50;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  enum OptimizeMode {\n    SPEED = 1;\n    CODE_SIZE = 2;\n    LITE_RUNTIME = 3;\n  }\n  extensions 1000 to max;\n  reserved 42, 38;\n  reserved "php_generic_services";\n}\nmessage MessageOptions {\n  optional bool message_set_wire_format = 1;\n  optional bool no_standard_descriptor_accessor = 2;\n  optional bool deprecated = 3;\n  optional bool map_entry = 7;\n  optional bool deprecated_legacy_json_field_conflicts = 11 [deprecated=true];\n  optional FeatureSet features = 12;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  extensions 1000 to max;\n  reserved 4, 5, 6, 8, 9;\n}\nmessage FieldOptions {\n  optional CType ctype = 1 [default=STRING];\n  optional bool packed = 2;\n  optional JSType jstype = 6 [default=JS_NORMAL];\n  optional bool lazy = 5;\n  optional bool unverified_lazy = 15;\n  optional bool deprecated = 3;\n  optional bool weak = 10 [deprecated=true];\n  optional bool debug_redact = 16;\n  optional OptionRetention retention = 17;\n  repeated OptionTargetType targets = 19;\n  repeated EditionDefault edition_defaults = 20;\n  optional FeatureSet features = 21;\n  optional FeatureSupport feature_support = 22;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  enum CType {\n    STRING = 0;\n    CORD = 1;\n    STRING_PIECE = 2;\n  }\n  enum JSType {\n    JS_NORMAL = 0;\n    JS_STRING = 1;\n    JS_NUMBER = 2;\n  }\n  enum OptionRetention {\n    RETENTION_UNKNOWN = 0;\n    RETENTION_RUNTIME = 1;\n    RETENTION_SOURCE = 2;\n  }\n  enum OptionTargetType {\n    TARGET_TYPE_UNKNOWN = 0;\n    TARGET_TYPE_FILE = 1;\n    TARGET_TYPE_EXTENSION_RANGE = 2;\n    TARGET_TYPE_MESSAGE = 3;\n    TARGET_TYPE_FIELD = 4;\n    TARGET_TYPE_ONEOF = 5;\n    TARGET_TYPE_ENUM = 6;\n    TARGET_TYPE_ENUM_ENTRY = 7;\n    TARGET_TYPE_SERVICE = 8;\n    TARGET_TYPE_METHOD = 9;\n  }\n  message EditionDefault {\n    optional Edition edition = 3;\n    optional string value = 2;\n  }\n  message FeatureSupport {\n    optional Edition edition_introduced = 1;\n    optional Edition edition_deprecated = 2;\n    optional string deprecation_warning = 3;\n    optional Edition edition_removed = 4;\n  }\n  extensions 1000 to max;\n  reserved 4, 18;\n}\nmessage OneofOptions {\n  optional FeatureSet features = 1;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  extensions 1000 to max;\n}\nmessage EnumOptions {\n  optional bool allow_alias = 2;\n  optional bool deprecated = 3;\n  optional bool deprecated_legacy_json_field_conflicts = 6 [deprecated=true];\n  optional FeatureSet features = 7;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  extensions 1000 to max;\n  reserved 5;\n}\nmessage EnumValueOptions {\n  optional bool deprecated = 1;\n  optional FeatureSet features = 2;\n  optional bool debug_redact = 3;\n  optional FieldOptions.FeatureSupport feature_support = 4;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  extensions 990 to 998;\n  extensions 1000 to max;\n}\nmessage ServiceOptions {\n  optional FeatureSet features = 34;\n  optional bool deprecated = 33;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  extensions 1000 to max;\n}\nmessage MethodOptions {\n  optional bool deprecated = 33;\n  optional IdempotencyLevel idempotency_level = 34 [default=IDEMPOTENCY_UNKNOWN];\n  optional FeatureSet features = 35;\n  repeated UninterpretedOption uninterpreted_option = 999;\n  enum IdempotencyLevel {\n    IDEMPOTENCY_UNKNOWN = 0;\n    NO_SIDE_EFFECTS = 1;\n    IDEMPOTENT = 2;\n  }\n  extensions 1000 to max;\n}\nmessage UninterpretedOption {\n  repeated NamePart name = 2;\n  optional string identifier_value = 3;\n  optional uint64 positive_int_value = 4;\n  optional int64 negative_int_value = 5;\n  optional double double_value = 6;\n  optional bytes string_value = 7;\n  optional string aggregate_value = 8;\n  message NamePart {\n    required string name_part = 1;\n    required bool is_extension = 2;\n  }\n}\nmessage FeatureSet {\n  optional FieldPresence field_presence = 1 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_2023", edition_defaults.value="EXPLICIT"];\n  optional EnumType enum_type = 2 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_PROTO3", edition_defaults.value="OPEN"];\n  optional RepeatedFieldEncoding repeated_field_encoding = 3 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_PROTO3", edition_defaults.value="PACKED"];\n  optional Utf8Validation utf8_validation = 4 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_PROTO3", edition_defaults.value="VERIFY"];\n  optional MessageEncoding message_encoding = 5 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_LEGACY", edition_defaults.value="LENGTH_PREFIXED"];\n  optional JsonFormat json_format = 6 [retention="RETENTION_RUNTIME", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2023", edition_defaults.edition="EDITION_PROTO3", edition_defaults.value="ALLOW"];\n  optional EnforceNamingStyle enforce_naming_style = 7 [retention="RETENTION_SOURCE", targets="TARGET_TYPE_METHOD", feature_support.edition_introduced="EDITION_2024", edition_defaults.edition="EDITION_2024", edition_defaults.value="STYLE2024"];\n  optional VisibilityFeature.DefaultSymbolVisibility default_symbol_visibility = 8 [retention="RETENTION_SOURCE", targets="TARGET_TYPE_FILE", feature_support.edition_introduced="EDITION_2024", edition_defaults.edition="EDITION_2024", edition_defaults.value="EXPORT_TOP_LEVEL"];\n  optional ProtoLimitsFeature.EnforceProtoLimits enforce_proto_limits = 9;\n  enum FieldPresence {\n    FIELD_PRESENCE_UNKNOWN = 0;\n    EXPLICIT = 1;\n    IMPLICIT = 2;\n    LEGACY_REQUIRED = 3;\n  }\n  enum EnumType {\n    ENUM_TYPE_UNKNOWN = 0;\n    OPEN = 1;\n    CLOSED = 2;\n  }\n  enum RepeatedFieldEncoding {\n    REPEATED_FIELD_ENCODING_UNKNOWN = 0;\n    PACKED = 1;\n    EXPANDED = 2;\n  }\n  enum Utf8Validation {\n    UTF8_VALIDATION_UNKNOWN = 0;\n    VERIFY = 2;\n    NONE = 3;\n  }\n  enum MessageEncoding {\n    MESSAGE_ENCODING_UNKNOWN = 0;\n    LENGTH_PREFIXED = 1;\n    DELIMITED = 2;\n  }\n  enum JsonFormat {\n    JSON_FORMAT_UNKNOWN = 0;\n    ALLOW = 1;\n    LEGACY_BEST_EFFORT = 2;\n  }\n  enum EnforceNamingStyle {\n    ENFORCE_NAMING_STYLE_UNKNOWN = 0;\n    STYLE2024 = 1;\n    STYLE_LEGACY = 2;\n    STYLE2026 = 3;\n  }\n  message VisibilityFeature {\n    enum DefaultSymbolVisibility {\n      DEFAULT_SYMBOL_VISIBILITY_UNKNOWN = 0;\n      EXPORT_ALL = 1;\n      EXPORT_TOP_LEVEL = 2;\n      LOCAL_ALL = 3;\n      STRICT = 4;\n    }\n    reserved 1 to max;\n  }\n  message ProtoLimitsFeature {\n    enum EnforceProtoLimits {\n      PROTO_LIMITS_UNKNOWN = 0;\n      LEGACY_NO_EXPLICIT_LIMITS = 1;\n      PROTO_LIMITS2026 = 2;\n    }\n  }\n  extensions 1000 to 9994, 9995 to 9999, 10000;\n  reserved 999;\n}\nmessage FeatureSetDefaults {\n  repeated FeatureSetEditionDefault defaults = 1;\n  optional Edition minimum_edition = 4;\n  optional Edition maximum_edition = 5;\n  message FeatureSetEditionDefault {\n    optional Edition edition = 3;\n    optional FeatureSet overridable_features = 4;\n    optional FeatureSet fixed_features = 5;\n    reserved 1, 2, "features";\n  }\n}\nmessage SourceCodeInfo {\n  repeated Location location = 1;\n  message Location {\n    repeated int32 path = 1 [packed=true];\n    repeated int32 span = 2 [packed=true];\n    optional string leading_comments = 3;\n    optional string trailing_comments = 4;\n    repeated string leading_detached_comments = 6;\n  }\n  extensions 536000000;\n}\nmessage GeneratedCodeInfo {\n  repeated Annotation annotation = 1;\n  message Annotation {\n    repeated int32 path = 1 [packed=true];\n    optional string source_file = 2;\n    optional int32 begin = 3;\n    optional int32 end = 4;\n    optional Semantic semantic = 5;\n    enum Semantic {\n      NONE = 0;\n      SET = 1;\n      ALIAS = 2;\n    }\n  }\n}\nenum SymbolVisibility {\n  VISIBILITY_UNSET = 0;\n  VISIBILITY_LOCAL = 1;\n  VISIBILITY_EXPORT = 2;\n}\n',
  "google/protobuf/duration.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage Duration {\n  int64 seconds = 1;\n  int32 nanos = 2;\n}\n',
  "google/protobuf/empty.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage Empty {\n}\n',
  "google/protobuf/field_mask.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage FieldMask {\n  repeated string paths = 1;\n}\n',
  "google/protobuf/go_features.proto": 'edition = "2023";\npackage pb;\nimport "google/protobuf/descriptor.proto";\nextend google.protobuf.FeatureSet {\n  GoFeatures go = 1002;\n}\nmessage GoFeatures {\n  bool legacy_unmarshal_json_enum = 1;\n  enum APILevel {\n    API_LEVEL_UNSPECIFIED = 0;\n    API_OPEN = 1;\n    API_HYBRID = 2;\n    API_OPAQUE = 3;\n  }\n  APILevel api_level = 2;\n  enum StripEnumPrefix {\n    STRIP_ENUM_PREFIX_UNSPECIFIED = 0;\n    STRIP_ENUM_PREFIX_KEEP = 1;\n    STRIP_ENUM_PREFIX_GENERATE_BOTH = 2;\n    STRIP_ENUM_PREFIX_STRIP = 3;\n  }\n  StripEnumPrefix strip_enum_prefix = 3;\n}\n',
  "google/protobuf/java_features.proto": 'edition = "2023";\npackage pb;\nimport "google/protobuf/descriptor.proto";\nextend google.protobuf.FeatureSet {\n  JavaFeatures java = 1001;\n}\nmessage JavaFeatures {\n  bool legacy_closed_enum = 1;\n  enum Utf8Validation {\n    UTF8_VALIDATION_UNKNOWN = 0;\n    DEFAULT = 1;\n    VERIFY = 2;\n  }\n  Utf8Validation utf8_validation = 2;\n  bool large_enum = 3;\n  bool use_old_outer_classname_default = 4;\n}\n',
  "google/protobuf/source_context.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage SourceContext {\n  string file_name = 1;\n}\n',
  "google/protobuf/struct.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage Struct {\n  map<string, Value> fields = 1;\n}\nmessage Value {\n  oneof kind {\n    NullValue null_value = 1;\n    double number_value = 2;\n    string string_value = 3;\n    bool bool_value = 4;\n    Struct struct_value = 5;\n    ListValue list_value = 6;\n  }\n}\nenum NullValue {\n  NULL_VALUE = 0;\n}\nmessage ListValue {\n  repeated Value values = 1;\n}\n',
  "google/protobuf/timestamp.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage Timestamp {\n  int64 seconds = 1;\n  int32 nanos = 2;\n}\n',
  "google/protobuf/type.proto": 'syntax = "proto3";\npackage google.protobuf;\nimport "google/protobuf/any.proto";\nimport "google/protobuf/source_context.proto";\nmessage Type {\n  string name = 1;\n  repeated Field fields = 2;\n  repeated string oneofs = 3;\n  repeated Option options = 4;\n  SourceContext source_context = 5;\n  Syntax syntax = 6;\n}\nmessage Field {\n  Kind kind = 1;\n  Cardinality cardinality = 2;\n  int32 number = 3;\n  string name = 4;\n  string type_url = 6;\n  int32 oneof_index = 7;\n  bool packed = 8;\n  repeated Option options = 9;\n  string json_name = 10;\n  string default_value = 11;\n  enum Kind {\n    TYPE_UNKNOWN = 0;\n    TYPE_DOUBLE = 1;\n    TYPE_FLOAT = 2;\n    TYPE_INT64 = 3;\n    TYPE_UINT64 = 4;\n    TYPE_INT32 = 5;\n    TYPE_FIXED64 = 6;\n    TYPE_FIXED32 = 7;\n    TYPE_BOOL = 8;\n    TYPE_STRING = 9;\n    TYPE_GROUP = 10;\n    TYPE_MESSAGE = 11;\n    TYPE_BYTES = 12;\n    TYPE_UINT32 = 13;\n    TYPE_ENUM = 14;\n    TYPE_SFIXED32 = 15;\n    TYPE_SFIXED64 = 16;\n    TYPE_SINT32 = 17;\n    TYPE_SINT64 = 18;\n  }\n  enum Cardinality {\n    CARDINALITY_UNKNOWN = 0;\n    CARDINALITY_OPTIONAL = 1;\n    CARDINALITY_REQUIRED = 2;\n    CARDINALITY_REPEATED = 3;\n  }\n}\nmessage Enum {\n  string name = 1;\n  repeated EnumValue enumvalue = 2;\n  repeated Option options = 3;\n  SourceContext source_context = 4;\n  Syntax syntax = 5;\n}\nmessage EnumValue {\n  string name = 1;\n  int32 number = 2;\n  repeated Option options = 3;\n}\nmessage Option {\n  string name = 1;\n  Any value = 2;\n}\nenum Syntax {\n  SYNTAX_PROTO2 = 0;\n  SYNTAX_PROTO3 = 1;\n}\n',
  "google/protobuf/wrappers.proto": 'syntax = "proto3";\npackage google.protobuf;\nmessage DoubleValue {\n  double value = 1;\n}\nmessage FloatValue {\n  float value = 1;\n}\nmessage Int64Value {\n  int64 value = 1;\n}\nmessage UInt64Value {\n  uint64 value = 1;\n}\nmessage Int32Value {\n  int32 value = 1;\n}\nmessage UInt32Value {\n  uint32 value = 1;\n}\nmessage BoolValue {\n  bool value = 1;\n}\nmessage StringValue {\n  string value = 1;\n}\nmessage BytesValue {\n  bytes value = 1;\n}\n'
};

// src/formats/protobuf/model/proto-model.ts
var bundle = "(bundled) ";
var largestClosure = 2e4;
async function openModel(snapshot, paths, settings) {
  const modules = paths.length === 0 ? [] : await bufModules(snapshot);
  const configured = new Set(paths.flatMap((path) => rootsOf(settings(path).options)));
  const roots = [...configured, ...modules.map((module2) => module2.root)];
  const model = emptyModel(
    snapshot,
    modules,
    importPaths(snapshot, roots, (path) => Object.hasOwn(wellKnown, path))
  );
  await model.load(paths);
  return model;
}
function rootsOf(options) {
  const roots = options?.roots;
  return Array.isArray(roots) ? roots.filter((root) => typeof root === "string") : [];
}
function emptyModel(snapshot, modules, imports) {
  const parsed = /* @__PURE__ */ new Map();
  const missing = /* @__PURE__ */ new Map();
  const linked = /* @__PURE__ */ new Map();
  const visibility = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  function target(importPath, importer) {
    const key = `${importer}\0${importPath}`;
    let found = targets.get(key);
    if (!found) {
      const from = importer.startsWith(bundle) ? "" : importer;
      found = isUsableImport(importPath) ? imports.resolve(importPath, from) : { looked: [] };
      targets.set(key, found);
    }
    return found;
  }
  function pathOf(importPath, importer) {
    const found = target(importPath, importer);
    if ("path" in found) return found.path;
    return "bundled" in found ? bundle + found.bundled : void 0;
  }
  function read(path) {
    if (path.startsWith(bundle)) {
      const name = path.slice(bundle.length);
      parsed.set(path, parsedOf(path, wellKnown[name] ?? ""));
      return;
    }
    const loaded = snapshot.read(path);
    if ("text" in loaded) parsed.set(path, parsedOf(snapshot.entries.get(path)?.oid, loaded.text));
    else missing.set(path, loaded.fault);
  }
  function importsOf(path) {
    const file3 = parsed.get(path);
    if (!file3 || !("node" in file3)) return [];
    return file3.node.imports.flatMap((node) => pathOf(node.path, path) ?? []);
  }
  async function load2(paths) {
    let wave = [...new Set(paths)].filter((path) => !parsed.has(path) && !missing.has(path));
    while (wave.length > 0 && parsed.size < largestClosure) {
      await snapshot.load(wave.filter((path) => !path.startsWith(bundle)));
      for (const path of wave) read(path);
      const next = new Set(wave.flatMap(importsOf));
      wave = [...next].filter((path) => !parsed.has(path) && !missing.has(path));
    }
    visibility.clear();
  }
  function visible(path) {
    let found = visibility.get(path);
    if (found) return found;
    const seen = /* @__PURE__ */ new Set([path]);
    const follow = (from, all) => {
      const file3 = parsed.get(from);
      if (!file3 || !("node" in file3)) return;
      for (const node of file3.node.imports) {
        if (!all && node.kind !== "public") continue;
        const to = pathOf(node.path, from);
        if (to === void 0 || seen.has(to)) continue;
        seen.add(to);
        follow(to, false);
      }
    };
    follow(path, true);
    visibility.set(path, found = [...seen]);
    return found;
  }
  function find2(path, fullName) {
    let package_;
    for (const seen of visible(path)) {
      const file3 = parsed.get(seen);
      const kind = file3 && "symbols" in file3 ? file3.symbols.get(fullName) : void 0;
      if (kind === void 0) continue;
      if (kind !== "package") return { kind, path: seen };
      package_ ??= { kind, path: seen };
    }
    return package_;
  }
  function importList(path) {
    const source = parsed.get(path);
    if (!source || !("node" in source)) return [];
    return source.node.imports.map((node) => {
      const to = pathOf(node.path, path);
      return { node, file: to === void 0 ? void 0 : file2(to) };
    });
  }
  function file2(path) {
    const known = linked.get(path);
    if (known) return known;
    const source = parsed.get(path);
    if (!source || !("node" in source)) return void 0;
    const importPath = path.startsWith(bundle) ? path.slice(bundle.length) : imports.importPathOf(path);
    const result = linkFile({
      path,
      importPath,
      text: textOf(path, snapshot.side, source.content),
      node: source.node,
      imports: () => importList(path),
      lookup: (name, scope) => lookup(path, name, scope)
    });
    linked.set(path, result);
    return result;
  }
  const indexes = /* @__PURE__ */ new Map();
  function lookup(path, name, scope) {
    const isType = (kind) => kind === "message" || kind === "enum";
    const fullName = resolveName(name, scope, (candidate) => find2(path, candidate)?.kind, isType);
    const found = fullName === void 0 ? void 0 : find2(path, fullName);
    if (fullName === void 0 || !found) return void 0;
    let index = indexes.get(found.path);
    if (!index) indexes.set(found.path, index = typeIndex(file2(found.path)));
    return index.get(fullName);
  }
  return {
    side: snapshot.side,
    snapshot,
    modules,
    load: load2,
    file: file2,
    target,
    visible,
    find: find2,
    faults: /* @__PURE__ */ new Map(),
    parsed: (path) => parsed.get(path),
    unreadable: (path) => missing.get(path),
    loaded: () => [...parsed.keys()].filter((path) => !path.startsWith(bundle))
  };
}
function typeIndex(file2) {
  const index = /* @__PURE__ */ new Map();
  const add = (type) => {
    if (!index.has(type.fullName)) index.set(type.fullName, type);
    if (type.kind === "message") [...type.messages, ...type.enums].forEach(add);
  };
  if (file2) [...file2.messages, ...file2.enums].forEach(add);
  return index;
}
function isBundled({ path }) {
  return path.startsWith(bundle);
}

// src/formats/protobuf/model/canonical.ts
function canonicalText(file2) {
  const foreign = [...foreignTypes(file2)].sort((a, b) => a.fullName < b.fullName ? -1 : 1);
  return JSON.stringify([
    ownShape(file2),
    foreign.map((type) => type.kind === "message" ? messageShape(type, false) : enumShape(type))
  ]);
}
function ownShape(file2) {
  return [
    file2.edition,
    file2.package,
    file2.imports.filter(({ node }) => node.kind === "public").map(({ node }) => node.path).sort(),
    optionsShape(file2.options),
    byName2(file2.messages).map((message3) => messageShape(message3, true)),
    byName2(file2.enums).map(enumShape),
    byName2(file2.services).map(serviceShape),
    byName2(file2.extensions).map(fieldShape)
  ];
}
function byName2(items) {
  return [...items].sort((a, b) => a.name < b.name ? -1 : 1);
}
function messageShape(message3, nested) {
  const { node } = message3;
  return [
    message3.fullName,
    node.visibility ?? null,
    optionsShape(message3.options),
    message3.features.json_format,
    [...message3.fields].sort((a, b) => a.number - b.number).map(fieldShape),
    byName2(message3.oneofs).map(({ name, node: oneof2 }) => [name, optionsShape(oneof2.options)]),
    reservedShape(node.reservedRanges, node.reservedNames),
    ranges(node.extensionRanges),
    node.extensionRanges.map(({ options }) => optionsShape(options)),
    ...nested ? [
      byName2(message3.messages).map((child) => messageShape(child, true)),
      byName2(message3.enums).map(enumShape)
    ] : [],
    byName2(message3.extensions).map(fieldShape)
  ];
}
function fieldShape(field3) {
  return [
    field3.number,
    field3.name,
    field3.jsonName,
    field3.cardinality,
    field3.presence,
    typeText(field3),
    field3.extendee?.fullName ?? field3.extendeeName ?? null,
    field3.oneof?.name ?? null,
    field3.packed,
    field3.delimited,
    field3.features.utf8_validation,
    writtenDefault(field3) ?? null,
    field3.type.kind === "enum" ? null : effectiveDefault(field3) ?? null,
    generatedFacts(field3),
    optionsShape(field3.options)
  ];
}
function enumShape({ fullName, closed, features, values, node, options }) {
  return [
    fullName,
    node.visibility ?? null,
    closed,
    features.json_format,
    values[0]?.number ?? null,
    values.map(({ name, number, node: value }) => [number, name, optionsShape(value.options)]),
    reservedShape(node.reservedRanges, node.reservedNames),
    optionsShape(options)
  ];
}
function serviceShape({ fullName, rpcs, options }) {
  const shapes = byName2(rpcs).map(({ name, node, requestName, responseName }) => [
    name,
    requestName,
    responseName,
    node.clientStreaming,
    node.serverStreaming,
    optionsShape(node.options)
  ]);
  return [fullName, optionsShape(options), shapes];
}
function reservedShape(reserved2, names2) {
  return [ranges(reserved2), names2.map(({ name }) => name).sort()];
}
function ranges(nodes) {
  return nodes.map(({ from, to }) => [from, to]).sort((a, b) => a[0] - b[0]);
}
function optionsShape(options) {
  return optionTexts(options.filter((option) => !optionNameText(option).startsWith("features")));
}
function foreignTypes(file2) {
  const found = /* @__PURE__ */ new Set();
  const visit = (message3) => {
    for (const field3 of [...message3.fields, ...message3.extensions]) visitField(field3);
  };
  const queue = [];
  const visitField = ({ type }) => {
    const target = type.kind === "message" ? type.message : type.kind === "enum" ? type.enum : void 0;
    if (!target || target.file === file2 || isBundled(target.file) || found.has(target)) return;
    found.add(target);
    if (target.kind === "message") queue.push(target);
  };
  for (const message3 of allMessages(file2)) visit(message3);
  for (const field3 of allExtensions(file2)) visitField(field3);
  for (const { rpcs } of file2.services) {
    for (const { request, response } of rpcs) {
      for (const message3 of [request, response]) {
        if (!message3 || message3.file === file2 || isBundled(message3.file) || found.has(message3)) continue;
        found.add(message3);
        queue.push(message3);
      }
    }
  }
  for (let next = queue.pop(); next; next = queue.pop()) visit(next);
  return found;
}

// src/formats/protobuf/model/affected.ts
var mostDependents = 5e3;
async function affectedFiles(base, head, task) {
  const changed2 = task.pairings.filter(
    ({ basePath, headPath }) => basePath !== void 0 && headPath !== void 0
  );
  const causes = new Set(changed2.flatMap(({ headPath }) => headPath ?? []));
  if (causes.size === 0) return [];
  const known = new Set(task.pairings.flatMap(({ headPath }) => headPath ?? []));
  const dependents = (await dependentsOf(head, causes)).filter(
    (path) => !known.has(path) && base.snapshot.entries.has(path) && task.counts(path)
  );
  if (dependents.length === 0) return [];
  await base.load(dependents);
  return dependents.flatMap((path) => {
    const from = base.file(path);
    const to = head.file(path);
    if (!from || !to || canonicalText(from) === canonicalText(to)) return [];
    const cause = causeOf(to, causes);
    return cause === void 0 ? [] : [{ pairing: { status: "affected", basePath: path, headPath: path }, cause }];
  });
}
async function dependentsOf(model, causes) {
  const found = /* @__PURE__ */ new Set();
  let wave = [...causes];
  while (wave.length > 0 && found.size < mostDependents) {
    const names2 = [...new Set(wave.map((path) => `${path.slice(path.lastIndexOf("/") + 1)}"`))];
    const quoted = [...names2, ...names2.map((name) => `${name.slice(0, -1)}'`)];
    const mentioned = await model.snapshot.mentioning(quoted, [".proto"]);
    const fresh = mentioned.filter((path) => !found.has(path) && !causes.has(path));
    await model.load(fresh);
    const targets = new Set(wave);
    const importers = fresh.filter(
      (path) => model.file(path)?.imports.some(({ file: file2 }) => file2 && targets.has(file2.path))
    );
    for (const path of importers) found.add(path);
    wave = importers;
  }
  return [...found].sort();
}
function causeOf(file2, causes) {
  const seen = /* @__PURE__ */ new Set([file2]);
  for (const next of seen) {
    for (const { file: imported } of next.imports) {
      if (!imported) continue;
      if (causes.has(imported.path)) return imported.path;
      seen.add(imported);
    }
  }
  return void 0;
}

// src/formats/protobuf/matching/shape.ts
function shapeOfMessage(message3) {
  if (message3.fields.length === 0) return "";
  return JSON.stringify([
    message3.fields.map((field3) => shapeOfField(field3, message3)),
    message3.messages.map(shapeOfMessage)
  ]);
}
function shapeOfField(field3, message3) {
  const type = typeName(field3.type);
  const inner = type === message3.fullName || type.startsWith(`${message3.fullName}.`);
  return [
    field3.number,
    field3.name,
    field3.jsonName,
    inner ? type.slice(message3.fullName.length) : type,
    field3.mapKey,
    field3.cardinality,
    field3.presence,
    field3.packed,
    field3.delimited,
    field3.oneof?.name,
    field3.type.kind === "enum" ? void 0 : effectiveDefault(field3)
  ];
}
function shapeOfEnum({ values, closed }) {
  return values.length === 0 ? "" : JSON.stringify([closed, values.map(({ name, number }) => [name, number])]);
}

// src/formats/protobuf/matching/match.ts
function policyOf({ options }) {
  return {
    unknownFields: options?.unknownFields === "reject" ? "reject" : "ignore",
    openEnums: options?.enums === "open"
  };
}
function matchContracts(base, head, settings) {
  const messages = pairDeclared([...allMessages(base.file)], [...allMessages(head.file)], {
    shape: shapeOfMessage
  });
  const enums = pairDeclared([...allEnums(base.file)], [...allEnums(head.file)], { shape: shapeOfEnum });
  followFields(messages, enums);
  const allMessagePairs = withMoves(
    messages,
    base,
    head,
    (model, name) => typeElsewhere(model, name, "message")
  );
  const allEnumPairs = withMoves(enums, base, head, (model, name) => typeElsewhere(model, name, "enum"));
  const services = pairDeclared(base.file.services, head.file.services, {});
  const lens = {
    policy: policyOf(settings),
    memo: /* @__PURE__ */ new Map(),
    identity: identities(allMessagePairs, allEnumPairs)
  };
  const messagePairs = withoutChildrenOfLost(allMessagePairs);
  return {
    base: base.file,
    head: head.file,
    lens,
    messages: messagePairs,
    enums: withoutChildrenOfLost(allEnumPairs),
    services,
    rpcs: services.flatMap(pairRpcs),
    extensions: pairExtensions([...allExtensions(base.file)], [...allExtensions(head.file)]),
    fields: messagePairs.flatMap(pairMembers)
  };
}
function pairDeclared(base, head, { shape }) {
  const keyOf = ({ element }) => element.join("\0");
  const headByKey = new Map(head.map((it) => [keyOf(it), it]));
  const baseKeys = new Set(base.map(keyOf));
  const pairs = base.map((it) => ({
    base: it,
    head: headByKey.get(keyOf(it)),
    relation: "same"
  }));
  const fresh = head.filter((it) => !baseKeys.has(keyOf(it)));
  const lost = pairs.filter((pair) => !pair.head);
  if (shape && lost.length > 0 && fresh.length > 0) {
    const byShape = /* @__PURE__ */ new Map();
    for (const it of fresh) {
      const key = shape(it);
      const same = byShape.get(key);
      if (same) same.push(it);
      else byShape.set(key, [it]);
    }
    for (const pair of lost) {
      const key = pair.base && shape(pair.base);
      const twin = key === void 0 || key === "" ? void 0 : byShape.get(key)?.shift();
      if (twin) Object.assign(pair, { head: twin, relation: "renamed" });
    }
  }
  const paired = new Set(pairs.map((pair) => pair.head));
  return [
    ...pairs,
    ...fresh.filter((it) => !paired.has(it)).map((it) => ({ base: void 0, head: it, relation: "same" }))
  ];
}
function followFields(messages, enums) {
  const queue = messages.filter((pair) => pair.base && pair.head);
  for (let pair = queue.shift(); pair; pair = queue.shift()) {
    if (!pair.base || !pair.head) continue;
    for (const field3 of pairFields(pair.base.fields, pair.head.fields)) {
      const from = field3.base?.type;
      const to = field3.head?.type;
      if (from?.kind === "message" && to?.kind === "message") {
        const joined = join2(messages, from.message, to.message);
        if (joined) queue.push(joined);
      } else if (from?.kind === "enum" && to?.kind === "enum") join2(enums, from.enum, to.enum);
    }
  }
}
function join2(pairs, base, head) {
  const lost = pairs.find((pair) => pair.base === base && !pair.head);
  const fresh = lost && pairs.findIndex((pair) => pair.head === head && !pair.base);
  if (!lost || fresh === void 0 || fresh < 0) return void 0;
  pairs.splice(fresh, 1);
  return Object.assign(lost, { head, relation: "renamed" });
}
function withMoves(pairs, base, head, find2) {
  return pairs.map((pair) => {
    if (pair.base && !pair.head) {
      const found = find2(head.model, pair.base.fullName) ?? find2(head.model, repackaged(pair.base.fullName, base.file, head.file));
      if (found && found.file.path !== head.file.path)
        return { ...pair, head: found, relation: "moved" };
    }
    return pair;
  });
}
function repackaged(fullName, from, to) {
  const rest = from.package === "" ? fullName : fullName.slice(from.package.length + 1);
  return to.package === "" ? rest : `${to.package}.${rest}`;
}
function typeElsewhere(model, fullName, kind) {
  for (const path of model.loaded()) {
    const parsed = model.parsed(path);
    if (!parsed || !("symbols" in parsed) || parsed.symbols.get(fullName) !== kind) continue;
    const file2 = model.file(path);
    if (!file2) continue;
    const all = kind === "message" ? allMessages(file2) : allEnums(file2);
    for (const type of all) if (type.fullName === fullName) return type;
  }
  return void 0;
}
function withoutChildrenOfLost(pairs) {
  const lost = /* @__PURE__ */ new Set();
  for (const { base, head } of pairs) if (!base || !head) lost.add(base ?? head);
  const isChild = (it) => {
    for (let parent = it?.parent; parent; parent = parent.parent) if (lost.has(parent)) return true;
    return false;
  };
  return pairs.filter(({ base, head }) => base && head || !isChild(base ?? head));
}
function identities(messages, enums) {
  const known = /* @__PURE__ */ new Map();
  for (const { base, head } of [...messages, ...enums]) {
    const id = {};
    if (base) known.set(base, id);
    if (head) known.set(head, id);
  }
  return (type) => known.get(type) ?? type.fullName;
}
function pairRpcs({ base, head }) {
  if (!base || !head) return [];
  const names2 = new Set([...base.rpcs, ...head.rpcs].map(({ name }) => name));
  return [...names2].map((name) => ({
    base: base.rpcs.find((rpc2) => rpc2.name === name),
    head: head.rpcs.find((rpc2) => rpc2.name === name),
    relation: "same"
  }));
}
function pairMembers({ base, head }) {
  if (!base || !head) return [];
  return pairFields(base.fields, head.fields).map((pair) => ({
    ...pair,
    baseMessage: base,
    headMessage: head
  }));
}
function pairExtensions(base, head) {
  const target = (field3) => field3.extendee?.fullName ?? field3.extendeeName ?? "";
  const groups = new Set([...base, ...head].map(target));
  return [...groups].flatMap(
    (name) => pairFields(
      base.filter((field3) => target(field3) === name),
      head.filter((field3) => target(field3) === name)
    ).map((pair) => ({
      ...pair,
      baseMessage: (pair.base ?? base[0])?.extendee,
      headMessage: (pair.head ?? head[0])?.extendee
    }))
  );
}

// src/formats/protobuf/model/identity.ts
function identityOf(_path, text) {
  const parsed = parsedOf(void 0, text);
  if (!("node" in parsed)) return void 0;
  const { node } = parsed;
  const names2 = [...node.messages, ...node.enums, ...node.services].map(({ name }) => name).sort();
  return names2.length === 0 ? void 0 : { key: `${node.package}:${names2.join(",")}` };
}

// src/formats/protobuf/reading/lens.ts
function isData(surface) {
  return surface === "wire" || surface === "json";
}

// src/formats/protobuf/rules/enum-values.ts
function pairValues({ base, head }) {
  if (!base || !head) return [];
  const left = [...head.values];
  const take = (matches) => {
    const index = left.findIndex(matches);
    return index < 0 ? void 0 : left.splice(index, 1)[0];
  };
  const headNames = new Set(head.values.map(({ name }) => name));
  const baseNames = new Set(base.values.map(({ name }) => name));
  const pairs = [];
  for (const value of base.values) pairs.push({ base: value, head: take(({ name }) => name === value.name) });
  for (const pair of pairs) {
    const { number, name } = pair.base;
    if (pair.head || headNames.has(name)) continue;
    pair.head = take((value) => value.number === number && !baseNames.has(value.name));
  }
  return [...pairs, ...left.map((value) => ({ base: void 0, head: value }))];
}
function valueElement(value) {
  return value && { element: value.element, file: value.enum.file, at: value.node.at, value };
}

// src/formats/protobuf/rules/enum-value-rule.ts
function defineValueRule({ concerns, source, message: message3, ...info }) {
  const rule2 = defineRule({
    ...info,
    surfaces: ["wire", "json", "source"],
    *differences({ enums, lens }) {
      for (const pair of enums) {
        if (!pair.base || !pair.head) continue;
        for (const values of pairValues(pair)) {
          if (!concerns(values)) continue;
          const side = (value, own) => ({ value, enum: own, lens });
          yield {
            ...placed({ base: valueElement(values.base), head: valueElement(values.head) }),
            base: side(values.base, pair.base),
            head: side(values.head, pair.head)
          };
        }
      }
    },
    reads(reader, writer, on) {
      if (!reader || !writer) return reads;
      if (!isData(on)) return source(reader.value, writer.value);
      return writer.value ? readEnumValue(reader.enum, writer.value, on, writer.lens.policy) : reads;
    },
    message: ({ base, head }) => message3({ base: base?.value, head: head?.value }),
    shape: ({ value }) => value ? [value.name, value.number] : null
  });
  return {
    ...rule2,
    *judge(matched) {
      for (const judged of rule2.judge(matched))
        yield { ...judged, edit: editOf(judged.sides) };
    }
  };
}
function editOf({ base, head }) {
  if (!base?.value) return "added";
  return head?.value ? "changed" : "removed";
}

// src/formats/protobuf/rules/enum-value-name.ts
var enumValueName = defineValueRule({
  id: "protobuf/enum-value-name",
  title: "Enum value renamed",
  why: "Bytes carry the number, so they keep their meaning. ProtoJSON carries the name: a reader drops or refuses a name that it does not know.",
  remedy: "Add the new name as an alias (`allow_alias`) after the old one, which stays the one that is printed; drop the old name when no reader is left that needs it.",
  references: ["buf:ENUM_VALUE_SAME_NAME", "confluent:ENUM_CONST_CHANGED"],
  concerns: ({ base, head }) => base !== void 0 && head !== void 0 && base.name !== head.name,
  source: () => breaksCode("the enum value has another name"),
  message: ({ base, head }) => `enum value "${base?.name ?? ""}" (number ${String(base?.number ?? 0)}) was renamed to "${head?.name ?? ""}"`
});

// src/formats/protobuf/rules/enum-value-number.ts
var enumValueNumber = defineValueRule({
  id: "protobuf/enum-value-number",
  title: "Number of an enum value changed",
  why: "Bytes carry the number. The reader takes the old number for another value, or for none that it knows.",
  remedy: "Keep the number. Add a new value with a new name instead, and reserve numbers that go.",
  references: ["buf:ENUM_VALUE_SAME_NAME", "buf:ENUM_VALUE_NO_DELETE"],
  concerns: ({ base, head }) => base !== void 0 && head !== void 0 && base.number !== head.number,
  source: () => reads,
  message: ({ base, head }) => `the number of enum value "${head?.name ?? ""}" changed from ${String(base?.number ?? 0)} to ${String(head?.number ?? 0)}`
});

// src/formats/protobuf/rules/enum-value-presence.ts
var enumValuePresence = defineValueRule({
  id: "protobuf/enum-value-presence",
  title: "Enum value added or removed",
  why: "Bytes carry the number: a reader with an open enum keeps a number that it does not know, a reader with a closed enum files it under the unknown fields and reads the field as absent. ProtoJSON carries the name, which a reader that does not know it drops or refuses.",
  remedy: "Upgrade readers before a writer uses the new value. When you remove a value, write `reserved` for its number and its name. If your readers tolerate unknown values, say `enums: open` in the contract.",
  references: [
    "buf:ENUM_VALUE_NO_DELETE",
    "buf:ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED",
    "buf:ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
    "confluent:ENUM_CONST_ADDED",
    "confluent:ENUM_CONST_REMOVED"
  ],
  concerns: ({ base, head }) => !base || !head,
  source: (reader) => reader ? reads : breaksCode("the enum value is gone"),
  message({ base, head }) {
    const value = head ?? base;
    return `enum value "${value?.name ?? ""}" (number ${String(value?.number ?? 0)}) was ${head ? "added" : "removed"}`;
  }
});

// src/formats/protobuf/rules/field-cardinality.ts
var fieldCardinality = defineFieldRule({
  id: "protobuf/field-cardinality",
  title: "Field changed between singular, repeated and map",
  why: "A singular reader keeps the last element of a list, merges a list of messages into one, or skips a packed list altogether. ProtoJSON refuses a single value where an array is expected and the reverse.",
  remedy: "Add a new repeated field with a new number beside the singular one, and remove the old one when no reader uses it.",
  references: [
    "buf:FIELD_SAME_CARDINALITY",
    "buf:FIELD_WIRE_COMPATIBLE_CARDINALITY",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
    "confluent:FIELD_NUMERIC_LABEL_CHANGED",
    "confluent:FIELD_STRING_OR_BYTES_LABEL_CHANGED"
  ],
  fact: ({ cardinality }) => cardinality,
  reads(reader, writer, on) {
    if (!isData(on)) return breaksCode("the field is read and written in another way");
    if (on === "wire" && reader.number !== writer.number) return reads;
    return readCardinality(reader, writer, on);
  },
  message: (base, head) => `field "${head.name}" changed from ${base.cardinality} to ${head.cardinality}`
});

// src/formats/protobuf/rules/field-default.ts
var fieldDefault = defineFieldRule({
  id: "protobuf/field-default",
  title: "Default value of a field changed",
  why: "Defaults are never written. A message without the field means one value to its writer and another to its reader, and nobody is told.",
  remedy: "Keep the default. Let writers set the new value explicitly, or add a new field with the new default.",
  references: ["buf:FIELD_SAME_DEFAULT"],
  surfaces: ["wire", "json"],
  fact: (field3) => writtenDefault(field3) ?? null,
  reads: (reader, writer, on) => isData(on) ? readDefault(reader, writer, on) : reads,
  message(base, head) {
    const said = (text) => text ?? "none";
    return `the default of field "${head.name}" changed from ${said(writtenDefault(base))} to ${said(writtenDefault(head))}`;
  }
});

// src/formats/protobuf/rules/field-encoding.ts
var fieldEncoding = defineFieldRule({
  id: "protobuf/field-encoding",
  title: "Message encoding of a field changed",
  why: "A group lies between two tags, a message behind its length. A reader that expects the one skips the other as unknown.",
  remedy: "Keep the group, or `features.message_encoding = DELIMITED` after a move to editions. To leave groups, add a new field.",
  references: ["buf:FIELD_SAME_TYPE", "buf:FIELD_WIRE_COMPATIBLE_TYPE"],
  fact: ({ delimited }) => delimited,
  differs: (base, head) => base.type.kind === "message" && head.type.kind === "message" && base.delimited !== head.delimited,
  reads(_, __, on) {
    if (on === "source")
      return breaksCodeIn("languages with group accessors", "the field is no longer a group, or became one");
    return on === "json" ? reads : misreads("the value is skipped as unknown and the field reads as absent");
  },
  message: (_, head) => `field "${head.name}" is now encoded as a ${head.delimited ? "group" : "length-prefixed message"}`
});

// src/formats/protobuf/rules/field-json-name.ts
var fieldJsonName = defineFieldRule({
  id: "protobuf/field-json-name",
  title: "JSON name of a field changed",
  why: "ProtoJSON writes the JSON name. A reader accepts its own JSON name and the field's name as written, and drops or refuses any other key.",
  remedy: "Keep `json_name`. The field's name as written is always accepted, so it is the only key that can be switched to safely.",
  references: ["buf:FIELD_SAME_JSON_NAME"],
  surfaces: ["wire", "json"],
  fact: ({ jsonName }) => jsonName,
  differs: (base, head) => base.name === head.name && base.jsonName !== head.jsonName,
  reads: (reader, writer, on, { policy }) => isData(on) ? readName2(reader, writer, on, policy) : reads,
  message: (base, head) => `the JSON name of field "${head.name}" changed from "${base.jsonName}" to "${head.jsonName}"`
});

// src/formats/protobuf/rules/field-name.ts
var fieldName = defineFieldRule({
  id: "protobuf/field-name",
  title: "Field renamed",
  why: "Bytes do not carry names, but ProtoJSON does: it writes a field's JSON name and accepts only the JSON name and the name as written. Generated code changes everywhere.",
  remedy: 'Keep the name, or pin the old JSON key with `json_name = "oldName"` so that JSON keeps working in both directions; announce the change of the generated code.',
  references: ["buf:FIELD_SAME_NAME", "buf:FIELD_SAME_JSON_NAME", "confluent:FIELD_NAME_CHANGED"],
  fact: ({ name }) => name,
  at: ({ node }) => node.nameAt,
  reads(reader, writer, on, { policy }) {
    if (!isData(on)) return breaksCode("the field has another name");
    return readName2(reader, writer, on, policy);
  },
  message: (base, head) => `field "${base.name}" (number ${String(base.number)}) was renamed to "${head.name}"`
});

// src/formats/protobuf/rules/field-number.ts
var fieldNumber = defineFieldRule({
  id: "protobuf/field-number",
  title: "Field number changed",
  why: "Bytes carry numbers, not names. A reader looks for the field under its own number, finds nothing, and reads the default; where another field now has the old number, that field receives the value.",
  remedy: "Keep the number. To give a field a new number, add a second field, write both for as long as old readers exist, then remove the first and reserve its number and name.",
  references: ["buf:FIELD_NO_DELETE", "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"],
  fact: ({ number }) => number,
  at: ({ node }) => node.numberAt,
  reads(reader, writer, on) {
    if (on === "json") return reads;
    if (on === "source")
      return reader.extendeeName === void 0 ? reads : breaksCode("the extension's number changed");
    const other = reader.parent?.fields.find((field3) => field3.number === writer.number && field3 !== reader);
    if (other) return misreads(`number ${String(writer.number)} now belongs to ${other.name}`);
    return misreads(
      `the value written as ${String(writer.number)} is skipped as unknown and ${reader.name} reads as absent`
    );
  },
  message: (base, head) => `the number of field "${head.name}" changed from ${String(base.number)} to ${String(head.number)}`
});

// src/formats/protobuf/rules/field-oneof.ts
function isSameOneof(base, head) {
  if (!base.oneof || !head.oneof) return base.oneof === head.oneof;
  if (base.oneof.name === head.oneof.name) return true;
  const baseNames = new Set(base.parent?.oneofs.map(({ name }) => name));
  const headNames = new Set(head.parent?.oneofs.map(({ name }) => name));
  return !baseNames.has(head.oneof.name) && !headNames.has(base.oneof.name);
}
var fieldOneof = defineFieldRule({
  id: "protobuf/field-oneof",
  title: "Field moved into or out of a oneof",
  why: "A reader keeps only the last member of a oneof that it meets. Where the writer may set two of them at once, one is lost, and ProtoJSON refuses the message. A single field that moves into a new oneof loses nothing.",
  remedy: "Move one existing field into a new oneof at most; add other alternatives as new fields. To move several, add a new oneof with new fields.",
  references: [
    "buf:FIELD_SAME_ONEOF",
    "confluent:MULTIPLE_FIELDS_MOVED_TO_ONEOF",
    "confluent:FIELD_MOVED_TO_EXISTING_ONEOF",
    "confluent:ONEOF_FIELD_MOVED_TO_TOP_LEVEL"
  ],
  fact: ({ oneof: oneof2 }) => oneof2?.name ?? null,
  differs: (base, head) => !isSameOneof(base, head),
  reads: (reader, writer, on) => isData(on) ? readOneof(reader, writer, on) : breaksCode("the field is set and read through another accessor"),
  message(base, head) {
    if (!base.oneof) return `field "${head.name}" moved into oneof "${head.oneof?.name ?? ""}"`;
    if (!head.oneof) return `field "${head.name}" moved out of oneof "${base.oneof.name}"`;
    return `field "${head.name}" moved from oneof "${base.oneof.name}" to oneof "${head.oneof.name}"`;
  }
});

// src/formats/protobuf/rules/field-packing.ts
var fieldPacking = defineFieldRule({
  id: "protobuf/field-packing",
  title: "Packed encoding of a repeated field changed",
  why: "Every parser since protobuf 2.3 accepts packed and unpacked lists of numbers, whatever its own schema says.",
  remedy: "Nothing to do. Only hand-written parsers need a look.",
  surfaces: ["wire"],
  fact: ({ packed }) => packed,
  differs: (base, head) => base.cardinality === "repeated" && head.cardinality === "repeated" && base.packed !== head.packed,
  reads: () => readsWith("parsers accept packed and unpacked lists"),
  message: (_, head) => `field "${head.name}" is now ${head.packed ? "packed" : "unpacked"}`
});

// src/formats/protobuf/rules/field-presence.ts
var rule = defineRule({
  id: "protobuf/field-presence",
  title: "Field added or removed",
  why: "A reader that does not know a field keeps its bytes among the unknown fields and ignores its JSON key; a reader that no longer gets a field reads its default. Only a required field must be there. A number that is removed without being reserved can be given to another field later, which then misreads every old message.",
  remedy: "When you remove a field, write `reserved` for its number and its name. Never add or remove a required field of a message that is in use.",
  references: [
    "buf:FIELD_NO_DELETE",
    "buf:FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
    "buf:FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED"
  ],
  surfaces: ["wire", "json", "source"],
  *differences({ fields, extensions: extensions2, lens }) {
    for (const pair of [...fields, ...extensions2]) {
      if (pair.base && pair.head) continue;
      yield { ...placed(pair), ...seenFields(pair, lens), references: referencesOf(pair) };
    }
  },
  reads(reader, writer, on) {
    if (!reader || !writer) return reads;
    if (!isData(on)) return reader.field ? reads : breaksCode("the field is gone");
    return readPresence(reader.field, writer.field, on, reader.lens.policy);
  },
  message: ({ base, head }) => head?.field ? `${fieldText(head.field)} was added${recycled(base, head)}` : removal(base, head),
  shape: ({ field: field3 }) => field3 ? [field3.number, field3.name, field3.presence] : null
});
var fieldPresence = {
  ...rule,
  *judge(matched) {
    for (const judged of rule.judge(matched)) {
      const { base } = judged.sides;
      yield { ...judged, edit: base?.field ? "removed" : "added" };
    }
  }
};
function referencesOf({ base, head }) {
  const field3 = head ?? base;
  if (field3?.presence === "required") {
    return ["buf:MESSAGE_SAME_REQUIRED_FIELDS", `confluent:REQUIRED_FIELD_${head ? "ADDED" : "REMOVED"}`];
  }
  if (field3?.extendeeName !== void 0)
    return ["buf:EXTENSION_NO_DELETE", "buf:PACKAGE_EXTENSION_NO_DELETE"];
  if (field3?.oneof) return [`confluent:ONEOF_FIELD_${head ? "ADDED" : "REMOVED"}`];
  return [`confluent:FIELD_${head ? "ADDED" : "REMOVED"}`];
}
function recycled(base, head) {
  if (!base?.message || !head.field) return "";
  const was = isReserved(base.message, head.field);
  if (was.number)
    return `, although its number was reserved: data from before the reservation will be misread`;
  return was.name ? ", although its name was reserved" : "";
}
function removal(base, head) {
  if (!base?.field) return "";
  const kept = head?.message ? isReserved(head.message, base.field) : { number: true, name: true };
  const advice = kept.number ? "" : ", and its number is not reserved: another field may take it";
  return `${fieldText(base.field)} was removed${advice}`;
}

// src/formats/protobuf/rules/field-required.ts
var fieldRequired = defineFieldRule({
  id: "protobuf/field-required",
  title: "Field became required, or is no longer required",
  why: "A reader refuses a whole message that lacks a required field, even where the field does not matter to it. That holds in JSON too, although not every parser checks.",
  remedy: "Leave the field optional and check it in the application. To drop `required`, upgrade every reader before the first writer.",
  references: [
    "buf:MESSAGE_SAME_REQUIRED_FIELDS",
    "buf:FIELD_SAME_CARDINALITY",
    "confluent:REQUIRED_FIELD_ADDED",
    "confluent:REQUIRED_FIELD_REMOVED"
  ],
  fact: ({ presence }) => presence === "required",
  reads: (reader, writer, on) => isData(on) ? readRequired(reader, writer) : reads,
  message: (_, head) => head.presence === "required" ? `field "${head.name}" became required` : `field "${head.name}" is no longer required`
});

// src/formats/protobuf/rules/field-tracking.ts
var tracks = ({ presence }) => presence === "explicit" || presence === "implicit";
var fieldTracking = defineFieldRule({
  id: "protobuf/field-tracking",
  title: "Presence tracking of a field changed",
  why: 'A field with explicit presence is written even when it holds its default value; one with implicit presence is not. Values survive, but "set to zero" and "not set" can no longer be told apart on one side, and generated code gains or loses its has-methods.',
  remedy: "Make sure that no reader gives an absent field another meaning than zero or empty before dropping `optional`.",
  references: ["buf:FIELD_SAME_CARDINALITY"],
  fact: ({ presence }) => presence,
  differs: (base, head) => tracks(base) && tracks(head) && base.presence !== head.presence && base.oneof === void 0 === (head.oneof === void 0) && base.type.kind !== "message" && head.type.kind !== "message",
  reads(reader, writer, on) {
    if (on === "source") return breaksCode("generated accessors for presence appear or go");
    if (writer.presence === reader.presence) return readsWith("nothing changes");
    return reader.presence === "implicit" ? readsWith("a value set to zero or empty reads as not set") : readsWith("zero and empty values are not written and read as not set");
  },
  message: (base, head) => `field "${head.name}" changed from ${base.presence} to ${head.presence} presence`
});

// src/formats/protobuf/rules/field-type.ts
var fieldType = defineFieldRule({
  id: "protobuf/field-type",
  title: "Field type changed",
  why: "The reader decodes the writer's bytes as its own type. Some types share an encoding and differ only in range, so one direction keeps every value and the other cuts values off; others turn a value into another one, or lose it, without any error.",
  remedy: "Add a new field with the new type and a new number, write both until every reader uses the new one, then remove and reserve the old one. Widening (int32 to int64) is safe only where all readers are upgraded before any writer.",
  references: [
    "buf:FIELD_SAME_TYPE",
    "buf:FIELD_WIRE_COMPATIBLE_TYPE",
    "buf:FIELD_WIRE_JSON_COMPATIBLE_TYPE",
    "confluent:FIELD_SCALAR_KIND_CHANGED",
    "confluent:FIELD_NAMED_TYPE_CHANGED",
    "confluent:FIELD_KIND_CHANGED"
  ],
  fact: typeText,
  differs: (base, head, lens) => !isSameType(base, head, lens),
  at: ({ node }) => node.type.at,
  reads(reader, writer, on, lens) {
    if (!isData(on)) return breaksCode("the field has another type");
    if (on === "wire" && reader.number !== writer.number) return reads;
    return readFieldType(reader, writer, on, lens);
  },
  message: (base, head) => `the type of field "${head.name}" changed from ${typeText(base)} to ${typeText(head)}`
});

// src/formats/protobuf/rules/field-utf8.ts
var isText = ({ type, mapKey }) => mapKey === "string" || type.kind === "scalar" && type.scalar === "string";
var fieldUtf8 = defineFieldRule({
  id: "protobuf/field-utf8",
  title: "UTF-8 validation of a string changed",
  why: "Strings should always be UTF-8, but writers that do not validate (proto2, `utf8_validation = NONE`) can put other bytes into them, and a reader that validates refuses the message.",
  remedy: "Check that no writer puts raw bytes into the string, or use `bytes`, before turning validation on.",
  references: ["buf:FIELD_SAME_UTF8_VALIDATION"],
  surfaces: ["wire"],
  fact: ({ features }) => features.utf8_validation,
  differs: (base, head) => isText(base) && isText(head) && base.features.utf8_validation !== head.features.utf8_validation,
  reads: (reader) => reader.features.utf8_validation === "VERIFY" ? readsWith("text that is not UTF-8, which the writer does not check, would be refused") : reads,
  message: (_, head) => `the string "${head.name}" is ${head.features.utf8_validation === "VERIFY" ? "now" : "no longer"} validated as UTF-8`
});

// src/formats/protobuf/rules/oneof-name.ts
var oneofName = defineRule({
  id: "protobuf/oneof-name",
  title: "Oneof renamed",
  why: "Neither bytes nor JSON carry the name of a oneof; generated code does.",
  remedy: "Nothing to do for data. Announce the change of the generated code.",
  references: ["buf:ONEOF_NO_DELETE", "buf:FIELD_SAME_ONEOF"],
  surfaces: ["wire", "json", "source"],
  *differences({ fields }) {
    const seenPairs = /* @__PURE__ */ new Set();
    for (const { base, head } of fields) {
      if (!base?.oneof || !head?.oneof || seenPairs.has(head.oneof)) continue;
      if (base.oneof.name === head.oneof.name || !isSameOneof(base, head)) continue;
      seenPairs.add(head.oneof);
      yield {
        ...placed({ base: asElement(base.oneof), head: asElement(head.oneof) }),
        base: base.oneof,
        head: head.oneof
      };
    }
  },
  reads: (_, __, on) => isData(on) ? reads : breaksCode("the oneof has another name"),
  message: ({ base, head }) => `oneof "${base?.name ?? ""}" was renamed to "${head?.name ?? ""}"`,
  shape: ({ name }) => name
});
function asElement({ name, message: message3, node }) {
  return { element: [...message3.element, name], file: message3.file, at: node.at };
}

// src/formats/protobuf/rules.ts
var rules = [
  enumValueName,
  enumValueNumber,
  enumValuePresence,
  fieldCardinality,
  fieldDefault,
  fieldEncoding,
  fieldGenerated,
  fieldJsonName,
  fieldName,
  fieldNumber,
  fieldOneof,
  fieldPacking,
  fieldPresence,
  fieldRequired,
  fieldTracking,
  fieldType,
  fieldUtf8,
  oneofName
];

// src/formats/protobuf/validate/imports.ts
var mostPlaces = 4;
function importFaults(model, file2) {
  const seen = /* @__PURE__ */ new Set();
  const faults = [];
  for (const { node } of file2.imports) {
    if (seen.has(node.path))
      faults.push({ message: `"${node.path}" is imported twice: remove one`, at: node.at });
    seen.add(node.path);
    const fault = importFault(model, file2, node);
    if (fault !== void 0) faults.push({ message: fault, at: node.at });
  }
  return faults;
}
function importFault(model, file2, { path }) {
  if (!isUsableImport(path)) {
    return `"${path}" is no import path: write it from an import root with forward slashes, without . or ..`;
  }
  const target = model.target(path, file2.path);
  if ("looked" in target) {
    const places = target.looked.slice(0, mostPlaces).join(", ");
    const more = target.looked.length > mostPlaces ? " and above" : "";
    const hint = target.hint === void 0 ? "" : ` It could be ${target.hint}.`;
    return `the imported file "${path}" was not found: looked for ${places}${more}.${hint} Add it to the repository, or name its root in protobuf.roots`;
  }
  if ("bundled" in target) return void 0;
  if (target.path === file2.path) return "a file may not import itself: remove the import";
  const unreadable = model.unreadable(target.path);
  if (unreadable !== void 0) return `the imported file ${target.path} cannot be read: ${unreadable}`;
  const parsed = model.parsed(target.path);
  if (parsed && "fault" in parsed)
    return `the imported file ${target.path} does not parse: ${parsed.fault.message}`;
  const circle = circleFrom(model, target.path, file2.path);
  return circle && `this import leads back to this file (${circle.join(" imports ")}): break the circle`;
}
function circleFrom(model, from, back) {
  const cameFrom = /* @__PURE__ */ new Map([[from, void 0]]);
  for (const [path] of cameFrom) {
    for (const { file: file2 } of model.file(path)?.imports ?? []) {
      if (!file2 || cameFrom.has(file2.path)) continue;
      cameFrom.set(file2.path, path);
      if (file2.path !== back) continue;
      const way = [];
      for (let step = back; step !== void 0; step = cameFrom.get(step))
        way.unshift(step);
      return [back, ...way];
    }
  }
  return void 0;
}

// src/formats/protobuf/validate/validate.ts
var mostFaults = 20;
function faultsOf(model, path) {
  const known = model.faults.get(path);
  if (known) return known;
  const found = find(model, path);
  model.faults.set(path, found);
  return found;
}
function find(model, path) {
  const unreadable = model.unreadable(path);
  if (unreadable !== void 0) return [{ message: unreadable, location: { file: path, side: model.side } }];
  const parsed = model.parsed(path);
  if (!parsed) return [{ message: "the file was not loaded", location: { file: path, side: model.side } }];
  const text = textOf(path, model.side, parsed.content);
  const place = ({ message: message3, at }) => ({
    message: message3,
    location: text.locate(at.start, at.end)
  });
  if ("fault" in parsed) return [place(parsed.fault)];
  const file2 = model.file(path);
  if (!file2) return [];
  const imports = importFaults(model, file2);
  const faults = imports.length > 0 ? imports : semanticFaults(file2);
  return [...faults].sort((a, b) => a.at.start - b.at.start).slice(0, mostFaults).map(place);
}
function semanticFaults(file2) {
  return [...unresolvedFaults(file2)];
}
function* unresolvedFaults(file2) {
  const fields = [...[...allMessages(file2)].flatMap(({ fields: own }) => own), ...allExtensions(file2)];
  for (const field3 of fields) {
    if (field3.type.kind === "unresolved") yield unresolved(field3.type.name, field3.node.type.at);
    if (field3.extendeeName !== void 0 && !field3.extendee) yield unresolved(field3.extendeeName, field3.at);
  }
  for (const { rpcs } of file2.services) {
    for (const { request, response, node } of rpcs) {
      if (!request) yield unresolved(node.request, node.requestAt);
      if (!response) yield unresolved(node.response, node.responseAt);
    }
  }
}
function unresolved(name, at) {
  return {
    message: `the type ${name} is not defined here or in an imported file: check its spelling, or import the file that defines it`,
    at
  };
}

// src/formats/protobuf/witness/candidates.ts
var probes = {
  bool: [true],
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
  string: ["x", "not base64!", "hello world"],
  bytes: ["/w==", "eA=="]
};
var mapKeys = {
  bool: ["true"],
  string: ["k"]
};
var mostValues = 40;
var deepest = 3;
function fieldValues(field3, depth = 0) {
  const single = typeValues(field3, depth);
  if (field3.cardinality === "repeated") {
    const pairs = single.length > 1 ? [single.slice(0, 2)] : [];
    return [
      ...single.map((value) => [value]),
      ...pairs,
      ...single.slice(0, 1).map((value) => [value, value])
    ];
  }
  if (field3.cardinality === "map") {
    const keys = mapKeys[field3.mapKey ?? ""] ?? (/^[us]?/.exec(field3.mapKey ?? "") ? numberKeys(field3.mapKey) : ["1"]);
    return keys.flatMap((key) => single.slice(0, 8).map((value) => ({ [key]: value })));
  }
  return single;
}
function numberKeys(key) {
  return key === void 0 ? ["1"] : probes[key].map(String);
}
function typeValues({ type }, depth) {
  switch (type.kind) {
    case "scalar":
      return probes[type.scalar];
    case "enum":
      return enumValues(type.enum);
    case "message":
      return depth >= deepest ? [] : messageValues(type.message, depth + 1);
    case "unresolved":
      return [];
  }
}
function enumValues({ values, closed }) {
  const largest = Math.max(0, ...values.map(({ number }) => number));
  const undeclared = closed || largest >= 2147483647 ? [] : [largest + 1];
  return [...values.slice(0, mostValues).map(({ name }) => name), ...undeclared];
}
function messageValues(message3, depth = 0) {
  if (hasSpecialJson(message3)) return specialValues(message3);
  const required = requiredParts(message3, depth);
  if (!required) return [];
  const values = [];
  for (const field3 of message3.fields) {
    for (const value of fieldValues(field3, depth)) {
      if (values.length >= mostValues * 4) return values;
      values.push({ ...required, [field3.jsonName]: value });
    }
  }
  return [...values, required];
}
function requiredParts(message3, depth = 0) {
  const parts = {};
  for (const field3 of message3.fields) {
    if (field3.presence !== "required") continue;
    const value = field3.type.kind === "message" ? depth < deepest && smallest(field3.type.message, depth) : typeValues(field3, depth)[0];
    if (value === void 0 || value === false) return void 0;
    parts[field3.jsonName] = value;
  }
  return parts;
}
function smallest(message3, depth) {
  return hasSpecialJson(message3) ? specialValues(message3)[0] : requiredParts(message3, depth + 1);
}
function specialValues({ fullName, fields }) {
  switch (fullName) {
    case "google.protobuf.Timestamp":
      return ["2020-01-01T00:00:00Z"];
    case "google.protobuf.Duration":
      return ["1.500s"];
    case "google.protobuf.FieldMask":
      return ["someField"];
    case "google.protobuf.Struct":
      return [{ k: 1 }];
    case "google.protobuf.Value":
      return ["x", 1];
    case "google.protobuf.ListValue":
      return [["x"]];
    case "google.protobuf.Any":
      return [{}];
    default:
      return fields[0] ? typeValues(fields[0], 0) : [];
  }
}

// src/formats/protobuf/codec/root.ts
function rootJson(root) {
  const json = { nested: dictionary() };
  const types = closure(root);
  for (const type of types)
    Object.assign(nodeAt(json, type.fullName), type.kind === "message" ? messageJson(type) : enumJson(type));
  for (const type of types) if (type.kind === "message") addExtensions(json, type, root);
  if (root.kind === "enum") Object.assign(nodeAt(json, holderName(root)), holderJson(root));
  return json;
}
function holderName({ fullName }) {
  return `${fullName}__field`;
}
function dictionary() {
  return /* @__PURE__ */ Object.create(null);
}
function closure(root) {
  const found = /* @__PURE__ */ new Set([root]);
  for (const type of found) {
    if (type.kind === "enum") continue;
    for (const field3 of [...type.fields, ...extensionsOf(type, root)]) {
      if (field3.type.kind === "message") found.add(field3.type.message);
      else if (field3.type.kind === "enum") found.add(field3.type.enum);
    }
  }
  return found;
}
function extensionsOf(message3, root) {
  if (message3.node.extensionRanges.length === 0) return [];
  const files = /* @__PURE__ */ new Set([root.file, message3.file]);
  return [...files].flatMap(
    (file2) => [...allExtensions(file2)].filter(({ extendee }) => extendee?.fullName === message3.fullName)
  );
}
function nodeAt(json, fullName) {
  let node = json;
  for (const part of fullName.split(".")) {
    if (part === "__proto__") throw new Error("protobufjs cannot hold an element named __proto__");
    node.nested ??= dictionary();
    node = node.nested[part] ??= {};
  }
  return node;
}
function messageJson(message3) {
  const fields = dictionary();
  for (const field3 of message3.fields) fields[field3.name] = fieldJson(field3);
  const oneofs = dictionary();
  for (const { name, members } of message3.oneofs)
    oneofs[name] = { oneof: members.map((member) => member.name) };
  const extensions2 = message3.node.extensionRanges.map(({ from, to }) => [from, to]);
  return { edition: "2023", fields, oneofs, ...extensions2.length > 0 && { extensions: extensions2 } };
}
function enumJson({ values, closed }) {
  const numbers = dictionary();
  for (const { name, number } of values) numbers[name] = number;
  return {
    edition: "2023",
    options: { features: { enum_type: closed ? "CLOSED" : "OPEN" } },
    values: numbers
  };
}
function holderJson({ fullName }) {
  const features = { field_presence: "EXPLICIT" };
  return { edition: "2023", fields: { value: { type: `.${fullName}`, id: 1, options: { features } } } };
}
function addExtensions(json, message3, root) {
  for (const field3 of extensionsOf(message3, root)) {
    Object.assign(nodeAt(json, field3.fullName), {
      ...fieldJson(field3),
      edition: "2023",
      extend: `.${message3.fullName}`
    });
  }
}
function fieldJson(field3) {
  const { number, type, mapKey, cardinality } = field3;
  const features = {
    field_presence: field3.presence === "required" ? "LEGACY_REQUIRED" : field3.presence === "implicit" ? "IMPLICIT" : "EXPLICIT",
    repeated_field_encoding: field3.packed ? "PACKED" : "EXPANDED",
    message_encoding: field3.delimited ? "DELIMITED" : "LENGTH_PREFIXED",
    utf8_validation: field3.features.utf8_validation
  };
  const written = optionNamed(field3.options, "default")?.value;
  return {
    type: protobufType(field3),
    id: number,
    ...cardinality === "repeated" && { rule: "repeated" },
    ...mapKey !== void 0 && { keyType: mapKey },
    ...field3.extendeeName === void 0 && { jsonName: field3.jsonName },
    options: { features, ...written && type.kind !== "message" && { default: defaultOf(field3, written) } }
  };
}
function protobufType({ type }) {
  switch (type.kind) {
    case "scalar":
      return type.scalar;
    case "message":
      return `.${type.message.fullName}`;
    case "enum":
      return `.${type.enum.fullName}`;
    case "unresolved":
      throw new Error(`${type.name} is not resolved`);
  }
}
function defaultOf({ type }, value) {
  if (!("text" in value)) return void 0;
  const { text } = value;
  const scalar2 = type.kind === "scalar" ? type.scalar : void 0;
  if (scalar2 === "bool") return text === "true";
  if (scalar2 === "string" || scalar2 === void 0) return text;
  if (scalar2 === "bytes")
    return Buffer.from(text, /[^\u0000-\u00ff]/.test(text) ? "utf8" : "latin1").toString("base64");
  if (scalar2 === "float" || scalar2 === "double") return floatOf(text);
  if (scalar2.endsWith("64")) return text;
  return Number(text.replace(/^(-?)0(?=[0-7]+$)/, "$10o"));
}
function floatOf(text) {
  if (/^-?inf/.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return /nan$/.test(text) ? NaN : Number(text.replace(/[fF]$/, ""));
}

// src/formats/protobuf/codec/codec.ts
var decoderName = "protobufjs 8.8.1";
var codecs = /* @__PURE__ */ new WeakMap();
function codecOf(type) {
  let codec = codecs.get(type);
  if (!codec) codecs.set(type, codec = build(type));
  return codec;
}
async function build(type) {
  const [protobuf2, protojson] = await load();
  const root = protobuf2.Root.fromJSON(rootJson(type));
  root.resolveAll();
  const reflected = root.lookupType(type.kind === "enum" ? holderName(type) : type.fullName);
  const own = (message3) => message3;
  return {
    parse: (value) => own(protojson.fromJson(reflected, value)),
    print: (message3) => protojson.toJson(reflected, message3),
    encode: (message3) => reflected.encode(message3).finish(),
    decode(bytes) {
      const reader = protobuf2.Reader.create(bytes);
      reader.discardUnknown = false;
      return own(reflected.decode(reader));
    },
    parseJson: (text, policy) => own(
      protojson.fromJsonString(reflected, text, { ignoreUnknownFields: policy.unknownFields === "ignore" })
    ),
    printJson: (message3) => protojson.toJsonString(reflected, message3),
    missing(message3) {
      const lacks = reflected.fieldsArray.find(
        (field3) => field3.required && !Object.hasOwn(message3, field3.name)
      );
      return lacks && `missing required '${lacks.name}'`;
    }
  };
}
async function load() {
  const light = await import("./light-WCBAFYJZ.js");
  const json = await import("./protojson-NVDUXLWP.js");
  const protobuf2 = "default" in light ? light.default : light;
  const protojson = "default" in json ? json.default : json;
  return [protobuf2, protojson];
}
function travel(writer, reader, value, on, policy) {
  const sent = writer.parse(value);
  const bytes = on === "wire" ? writer.encode(sent) : void 0;
  const transport = bytes ? Buffer.from(bytes).toString("hex") : writer.printJson(sent);
  try {
    const received2 = bytes ? reader.decode(bytes) : reader.parseJson(transport, policy);
    const missing = reader.missing(received2);
    return missing === void 0 ? { sent, received: received2, transport } : { refused: missing, transport };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error), transport };
  }
}

// src/formats/protobuf/codec/compare.ts
function losses(writer, sent, reader, received2, ends) {
  const found = [];
  const properties = propertyNames(writer, sent);
  for (const field3 of properties) {
    const value = sent[field3.name];
    const target = counterpart(reader, field3, ends.on);
    if (!target) {
      found.push(missingField(reader, field3));
      continue;
    }
    const arrived = Object.hasOwn(received2, target.name) && !isEmpty(received2[target.name]) ? received2[target.name] : void 0;
    const loss = compareField({ field: field3, value }, { field: target, value: arrived }, ends);
    if (loss) found.push(loss);
  }
  for (const field3 of reader.fields) {
    const source = writer.fields.find((candidate) => counterpart(reader, candidate, ends.on) === field3);
    const unsent = !source || !properties.includes(source);
    const arrived = Object.hasOwn(received2, field3.name) ? received2[field3.name] : void 0;
    if (unsent && arrived !== void 0 && !isEmpty(arrived)) {
      found.push({
        kind: "altered",
        text: `${field3.name}: nothing was written and ${show(arrived)} arrived`
      });
    } else if (unsent && source) found.push(...absent(field3, source));
  }
  return found;
}
function propertyNames(message3, sent) {
  return message3.fields.filter(
    ({ name }) => Object.hasOwn(sent, name) && sent[name] !== null && !isEmpty(sent[name])
  );
}
function isEmpty(value) {
  if (Array.isArray(value)) return value.length === 0;
  return isPlain(value) && !isLong(value) && !("$type" in value) && Object.getPrototypeOf(value) === null && Object.keys(value).length === 0;
}
function counterpart(reader, field3, on) {
  if (on === "wire") return reader.fields.find(({ number }) => number === field3.number);
  return reader.fields.find(({ jsonName, name }) => jsonName === field3.jsonName || name === field3.jsonName);
}
function missingField(reader, field3) {
  const elsewhere = reader.fields.some(({ number, name }) => number === field3.number || name === field3.name);
  return elsewhere ? { kind: "lost", text: `${field3.name}: written, and reads as absent` } : { kind: "kept", text: `${field3.name}: kept as unknown` };
}
function absent(reader, writer) {
  const from = effectiveDefault(writer);
  const to = effectiveDefault(reader);
  if (from === void 0 || to === void 0 || from === to || reader.type.kind !== writer.type.kind)
    return [];
  const said = writtenDefault(reader) ?? writtenDefault(writer);
  if (said === void 0 && reader.type.kind !== "enum") return [];
  return [
    {
      kind: "altered",
      text: `${reader.name}: not written; the writer means ${from}, the reader reads ${to}`
    }
  ];
}
function compareField(from, to, ends) {
  const { name } = from.field;
  if (to.value === void 0) {
    return isReadersDefault(from, to.field) ? void 0 : { kind: "lost", text: `${name}: ${show(from.value)} was written, and reads as absent` };
  }
  const sent = elements(from);
  const arrived = elements(to);
  if (sent.length !== arrived.length) {
    return {
      kind: arrived.length < sent.length ? "lost" : "altered",
      text: `${name}: ${show(from.value)} was written and ${show(to.value)} arrived`
    };
  }
  for (const [index, value] of sent.entries()) {
    const loss = compareValue({ field: from.field, value }, { field: to.field, value: arrived[index] }, ends);
    if (loss)
      return loss.startsWith(">") ? { kind: "altered", text: `${name}.${loss.slice(1)}` } : { kind: "altered", text: `${name}: ${loss}` };
  }
  return void 0;
}
function isReadersDefault({ value, field: field3 }, reader) {
  if (reader.cardinality !== "singular" || field3.cardinality !== "singular") return false;
  return scalarText(value) === "0" || value === "" || value === false || value instanceof Uint8Array && value.length === 0 || scalarText(value) === effectiveDefault(reader);
}
function elements({ field: field3, value }) {
  if (field3.cardinality === "map" && isPlain(value)) {
    return Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, item]) => ({ key, item }));
  }
  return Array.isArray(value) ? value : [value];
}
function isEntry(value) {
  return isPlain(value) && "key" in value && "item" in value;
}
function compareValue(from, to, ends) {
  const a = from.value;
  const b = to.value;
  if (from.field.cardinality === "map" && to.field.cardinality === "map" && isEntry(a) && isEntry(b)) {
    if (keyText(a.key) !== keyText(b.key)) return `the key ${a.key} arrived as ${b.key}`;
    return compareTyped(
      { ...asType(from.field), value: a.item },
      { ...asType(to.field), value: b.item },
      ends
    );
  }
  if (from.field.cardinality === "map" || to.field.cardinality === "map") return void 0;
  return compareTyped({ ...asType(from.field), value: a }, { ...asType(to.field), value: b }, ends);
}
function keyText(key) {
  return key.length === 8 && /[^\d-]/.test(key) ? Buffer.from(key, "latin1").reverse().toString("hex") : key;
}
function asType(field3) {
  return { type: field3.type };
}
function compareTyped(from, to, ends) {
  if (from.type.kind === "message" && to.type.kind === "message") {
    const [loss] = losses(
      from.type.message,
      from.value,
      to.type.message,
      to.value,
      ends
    ).filter(({ kind }) => kind !== "kept");
    return loss && `>${loss.text}`;
  }
  const differ = `${show(from.value)} was written and ${show(to.value)} arrived`;
  if (from.type.kind === "message") {
    const bytes = ends.encode(from.type.message, from.value);
    return to.value instanceof Uint8Array && bytes && Buffer.compare(bytes, to.value) === 0 ? void 0 : differ;
  }
  if (to.type.kind === "message") return ends.on === "json" ? void 0 : differ;
  if (from.type.kind === "enum" && to.type.kind === "enum") {
    return sameEnumValue(from.type.enum, Number(from.value), to.type.enum, Number(to.value)) ? void 0 : differ;
  }
  return sameScalar(from, to, ends.on) ? void 0 : differ;
}
function sameEnumValue(writer, sent, reader, received2) {
  const names2 = writer.values.filter(({ number }) => number === sent).map(({ name }) => name);
  const known = reader.values.filter(({ name }) => names2.includes(name));
  if (known.length > 0) return known.some(({ number }) => number === received2);
  return sent === received2;
}
function sameScalar(from, to, on) {
  if (on === "json" && from.type.kind === "enum" && typeof to.value === "string") {
    return printedName(from.type.enum, Number(from.value)) === to.value;
  }
  if (on === "json" && from.value instanceof Uint8Array && typeof to.value === "string") return false;
  if (typeof from.value === "string" || typeof to.value === "string" || from.value instanceof Uint8Array) {
    if (on === "json" && typeof to.value === "string" && typeof from.value !== "string")
      return scalarText(from.value) === to.value;
    const bytes = (value) => value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value), "utf8");
    return Buffer.compare(bytes(from.value), bytes(to.value)) === 0;
  }
  return scalarText(from.value) === scalarText(to.value);
}
function scalarText(value) {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return Object.is(value, -0) ? "0" : String(value);
  return isLong(value) ? longText(value) : JSON.stringify(value);
}
function isPlain(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
}
function isLong(value) {
  return isPlain(value) && "low" in value && "high" in value && "unsigned" in value;
}
function longText({ low, high, unsigned }) {
  const bits = BigInt(high >>> 0) << 32n | BigInt(low >>> 0);
  return (unsigned ? bits : BigInt.asIntN(64, bits)).toString();
}
function show(value) {
  if (value instanceof Uint8Array) return `0x${Buffer.from(value).toString("hex")}`;
  if (isLong(value)) return longText(value);
  if (Array.isArray(value)) return `[${value.slice(0, 5).map(show).join(", ")}]`;
  const text = String(
    JSON.stringify(
      value,
      (_, inner) => typeof inner === "number" && !Number.isFinite(inner) ? String(inner) : inner
    )
  );
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

// src/formats/protobuf/witness/execute.ts
async function execute(writer, reader, { value, on, policy }) {
  const [from, to] = await Promise.all([codecOf(writer), codecOf(reader)]);
  const trip = travel(from, to, value, on, policy);
  const written = {
    ...writer.kind === "message" ? { message: writer.fullName } : { enum: writer.fullName },
    ...reader.fullName !== writer.fullName && { reader: reader.fullName },
    surface: on,
    value
  };
  const common = { written, decoder: decoderName, ...on === "wire" && { bytes: trip.transport } };
  if ("refused" in trip)
    return { outcome: "rejects", witness: { ...common, observed: `refused: ${trip.refused}` } };
  const found = await lossesOf(writer, reader, trip, on);
  const failing = found.filter(({ kind }) => kind !== "kept");
  const observed = failing.length > 0 ? failing : found;
  return {
    outcome: failing.length > 0 ? "misreads" : "reads",
    witness: {
      ...common,
      observed: observed.map(({ text }) => text).join("; ") || `arrived as ${received(to, trip)}`
    }
  };
}
function received(reader, { received: message3 }) {
  try {
    return show(reader.print(message3));
  } catch {
    return show(message3);
  }
}
async function lossesOf(writer, reader, trip, on) {
  if (writer.kind === "enum" || reader.kind === "enum") {
    if (writer.kind !== "enum" || reader.kind !== "enum") return [];
    return losses(holder(writer), trip.sent, holder(reader), trip.received, { on, encode: () => void 0 });
  }
  const nested = await nestedCodecs(writer);
  return losses(writer, trip.sent, reader, trip.received, {
    on,
    encode: (type, value) => nested.get(type)?.encode(value)
  });
}
async function nestedCodecs(message3) {
  const types = message3.fields.flatMap(({ type }) => type.kind === "message" ? [type.message] : []);
  const codecs2 = /* @__PURE__ */ new Map();
  for (const type of types) codecs2.set(type, await codecOf(type));
  return codecs2;
}
function holder(type) {
  const field3 = {
    kind: "field",
    name: "value",
    jsonName: "value",
    number: 1,
    cardinality: "singular",
    presence: "explicit",
    type: { kind: "enum", enum: type },
    options: []
  };
  return { kind: "message", fields: [field3] };
}

// src/formats/protobuf/witness/prove.ts
async function prove(reader, writer, { on, policy, wanted }) {
  const to = typeOf2(reader);
  const from = typeOf2(writer);
  let fallback;
  for (const value of candidates(reader, writer)) {
    const executed = await attempt(from, to, value, on, policy);
    if (executed?.outcome === wanted) return executed.witness;
    if (executed && executed.outcome !== "reads") fallback ??= executed.witness;
  }
  return fallback;
}
async function attempt(from, to, value, on, policy) {
  try {
    return await execute(from, to, { value, on, policy });
  } catch {
    return void 0;
  }
}
function typeOf2(subject) {
  return subject.kind === "enum" ? subject.enum : subject.message;
}
function candidates(reader, writer) {
  if (writer.kind === "enum") {
    const first = writer.first === void 0 ? [] : [{ value: writer.first }];
    return [...first, ...enumValues(writer.enum).map((value) => ({ value })), {}];
  }
  if (writer.kind === "message") return messageValues(writer.message);
  const base = requiredParts(writer.message);
  if (!base) return [];
  if (!writer.field) return [base];
  const { field: field3 } = writer;
  const values = fieldValues(field3).map((value) => ({ ...base, [field3.jsonName]: value }));
  const rival = reader.kind === "field" && reader.field?.oneof ? rivalOf(reader.field, field3) : void 0;
  const together = rival ? [{ ...base, [field3.jsonName]: fieldValues(field3)[0], [rival.jsonName]: fieldValues(rival)[0] }] : [];
  const without = Object.fromEntries(Object.entries(base).filter(([key]) => key !== field3.jsonName));
  return [...together, ...values, ...field3.presence === "required" ? [] : [without]];
}
function subjectsOf({ sides }) {
  const base = subjectOf(sides.base);
  const head = subjectOf(sides.head);
  return base && head ? { base, head } : void 0;
}
function subjectOf(side) {
  if (typeof side !== "object" || side === null) return void 0;
  if ("enum" in side) {
    const { enum: type, value } = side;
    return { kind: "enum", enum: type, first: value?.name };
  }
  if ("field" in side || "message" in side) {
    const { field: field3, message: message3 } = side;
    if (!message3) return void 0;
    return "field" in side ? { kind: "field", field: field3, message: message3 } : { kind: "message", message: message3 };
  }
  return void 0;
}

// src/formats/protobuf/witness/replay.ts
async function replay(reader, writer, written, policy) {
  const { message: message3, enum: enumName, surface, value, reader: readerName } = datumOf(written);
  const name = message3 ?? enumName ?? "";
  const from = typeNamed(writer, name);
  const to = typeNamed(reader, readerName ?? name) ?? typeNamed(reader, renamed(name, writer, reader));
  if (!from) throw new Error(`the writer has no type ${name}`);
  if (!to) throw new Error(`the reader has no type ${name}`);
  return execute(from, to, { value, on: surface === "json" ? "json" : "wire", policy });
}
function datumOf(written) {
  const usable = typeof written === "object" && written !== null && "surface" in written && "value" in written && ("message" in written || "enum" in written);
  if (!usable) throw new Error("a Protobuf datum is { message or enum, surface, value }");
  return written;
}
function renamed(name, { file: from }, { file: to }) {
  const rest = from.package === "" ? name : name.slice(from.package.length + 1);
  return to.package === "" ? rest : `${to.package}.${rest}`;
}
function typeNamed({ file: file2, model }, name) {
  for (const path of [file2.path, ...model.visible(file2.path), ...model.loaded()]) {
    const found = model.file(path);
    if (!found) continue;
    for (const type of allMessages(found)) if (type.fullName === name) return type;
    for (const type of allEnums(found)) if (type.fullName === name) return type;
  }
  return void 0;
}

// src/formats/protobuf/protobuf.ts
var countedByDefault = ["wire", "json"];
var protobuf = defineFormat({
  id: "protobuf",
  rules,
  profiles: ["default"],
  surfaces: ({ surfaces }) => surfaces && surfaces.length > 0 ? surfaces : countedByDefault,
  identify: identityOf,
  open: openModel,
  affected: affectedFiles,
  faults: faultsOf,
  notes: () => [],
  contract(model, path) {
    const file2 = model.file(path);
    if (!file2) throw new Error(`${path} was not opened`);
    return { file: file2, model };
  },
  contractId: ({ file: file2 }) => file2.package === "" ? void 0 : file2.package,
  canonical: ({ file: file2 }) => canonicalText(file2),
  match: matchContracts,
  judge,
  prove: proveChange,
  replay: (reader, writer, written, settings) => replay(reader, writer, written, policyOf(settings))
});
function judge(reader, writer, settings) {
  const surfaces = protobufSurfaces(settings);
  const matched = matchContracts(writer, reader, settings);
  const outcomes2 = [];
  for (const rule2 of rules) {
    for (const { verdicts } of rule2.judge(matched)) {
      for (const surface of surfaces) {
        const verdict = verdicts[surface];
        if (verdict) outcomes2.push(verdict.backward);
      }
    }
  }
  return worst(outcomes2);
}
function protobufSurfaces({ surfaces }) {
  return surfaces && surfaces.length > 0 ? surfaces : countedByDefault;
}
async function proveChange(task) {
  const { change, surface, direction, settings } = task;
  if (!change || !isData(surface)) return void 0;
  const outcome = change.verdicts[surface]?.[direction].outcome;
  if (outcome !== "rejects" && outcome !== "misreads") return void 0;
  const subjects = subjectsOf(change);
  if (!subjects) return void 0;
  const [reader, writer] = direction === "backward" ? [subjects.head, subjects.base] : [subjects.base, subjects.head];
  return prove(reader, writer, { on: surface, policy: policyOf(settings), wanted: outcome });
}
export {
  protobuf
};
