import type { Field, Message, ProtoFile } from "../model/descriptor.js";
import { allExtensions, allMessages, scalars } from "../model/descriptor.js";
import { isPackable } from "../model/link-field.js";
import { optionNamed } from "../model/options.js";
import type { SyntaxFault } from "../syntax/ast.js";
import { largestFieldNumber } from "../syntax/parse-ranges.js";
import { defaultFaults } from "./defaults.js";
import { extensionFaults } from "./extensions.js";
import { numbersTwice, rangeFaults, reservedUses } from "./numbers.js";

const noMapKeys: ReadonlySet<string> = new Set(["double", "float", "bytes"]);

const mapKeys: ReadonlySet<string> = new Set(scalars.filter((scalar) => !noMapKeys.has(scalar)));

/** What protoc refuses about fields: numbers, labels, types, JSON names, defaults, packing, reserved numbers. */
export function* fieldFaults(file: ProtoFile): Generator<SyntaxFault> {
  for (const message of allMessages(file)) {
    for (const field of message.fields) yield* ownFaults(field);
    yield* numbersTwice(message);
    yield* reservedUses(message);
    yield* rangeFaults(message);
    yield* jsonNames(message);
  }
  const byNumber = new Map<string, Field>();
  for (const field of allExtensions(file)) {
    yield* ownFaults(field);
    yield* extensionFaults(field);
    const key = `${field.extendee?.fullName ?? ""} ${String(field.number)}`;
    const first = byNumber.get(key);
    if (!first) byNumber.set(key, field);
    else if (field.extendee) {
      yield {
        message: `extension number ${String(field.number)} of ${field.extendee.fullName} is already used by ${first.name}: choose another`,
        at: field.node.numberAt,
      };
    }
  }
}

function* ownFaults(field: Field): Generator<SyntaxFault> {
  yield* numberFaults(field);
  if (field.mapKey !== undefined && !mapKeys.has(field.mapKey)) {
    yield {
      message: `${field.mapKey} may not be the key of a map: use an integer type, bool or string`,
      at: field.node.type.at,
    };
  }
  yield* labelFaults(field);
  if (field.options.length > 0) yield* optionFaults(field);
  const { type } = field;
  if (type.kind !== "enum" || !type.enum.closed) return;
  if (field.file.edition === "proto3") {
    yield {
      message: `proto3 may not use the closed enum ${type.enum.name}: declare it in a proto3 file, or let ${field.name} hold its number`,
      at: field.node.type.at,
    };
  } else if (field.presence === "implicit") {
    yield {
      message: `a field without presence may not use the closed enum ${type.enum.name}: open the enum, or give ${field.name} explicit presence`,
      at: field.node.type.at,
    };
  }
}

/** What its options say of the field itself. */
function* optionFaults(field: Field): Generator<SyntaxFault> {
  yield* jsonNameFaults(field);
  yield* defaultFaults(field);
  yield* packedFaults(field);
  yield* typeOptionFaults(field);
}

function* numberFaults({ node, number, extendee, parent }: Field): Generator<SyntaxFault> {
  const holder = extendee ?? parent;
  const largest =
    holder && optionNamed(holder.options, "message_set_wire_format") ? 2_147_483_646 : largestFieldNumber;
  if (number < 1 || number > largest) {
    yield {
      message: `field number ${String(number)} is out of range: use 1 to ${String(largest)}`,
      at: node.numberAt,
    };
  } else if (number >= 19_000 && number <= 19_999) {
    yield {
      message: `field numbers 19000 to 19999 are kept for the protobuf implementation: choose another number than ${String(number)}`,
      at: node.numberAt,
    };
  }
}

function* packedFaults({ node, name, file, type, cardinality }: Field): Generator<SyntaxFault> {
  const packed = optionNamed(node.options, "packed");
  if (!packed) return;
  if (cardinality !== "repeated" || !(isPackable(type) || type.kind === "unresolved")) {
    yield {
      message: `[packed] is only for repeated numbers and enums: remove it from ${name}`,
      at: packed.at,
    };
  }
  if (isEdition(file)) {
    yield { message: "editions have no [packed]: write features.repeated_field_encoding", at: packed.at };
  }
}

/** Options that only fields of some types may have. */
function* typeOptionFaults({ node, name, type }: Field): Generator<SyntaxFault> {
  for (const option of ["lazy", "unverified_lazy"]) {
    const lazy = optionNamed(node.options, option);
    if (lazy && type.kind !== "message" && type.kind !== "unresolved")
      yield { message: `[${option}] is only for messages: remove it from ${name}`, at: lazy.at };
  }
  const jstype = optionNamed(node.options, "jstype");
  if (jstype && !(type.kind === "scalar" && type.scalar.endsWith("64"))) {
    yield { message: `jstype is only for 64-bit integers: remove it from ${name}`, at: jstype.at };
  }
}

function isEdition({ edition }: ProtoFile): boolean {
  return edition === "2023" || edition === "2024";
}

function* labelFaults({ node, file, oneof, name, extendeeName }: Field): Generator<SyntaxFault> {
  const { label } = node;
  const labelled = { start: node.at.start, end: node.at.start + (label?.length ?? 5) };
  if (isEdition(file) && (label === "optional" || label === "required")) {
    yield {
      message: `editions have no ${label} label: ${label === "optional" ? "remove it" : "write features.field_presence = LEGACY_REQUIRED"}`,
      at: labelled,
    };
  }
  if (file.edition === "proto3" && label === "required") {
    yield { message: `proto3 has no required fields: make ${name} optional`, at: labelled };
  }
  if (extendeeName !== undefined && label === "required") {
    yield { message: `an extension may not be required: make ${name} optional`, at: labelled };
  }
  if (node.group && file.edition !== "proto2") {
    yield {
      message: `groups exist only in proto2: use a message${isEdition(file) ? " with features.message_encoding = DELIMITED" : ""}`,
      at: labelled,
    };
  }
  if (file.edition === "proto2" && label === undefined && !oneof && node.type.kind !== "map") {
    yield {
      message: `proto2 fields need a label: write optional, required or repeated before ${name}`,
      at: labelled,
    };
  }
}

/** Brackets, which ProtoJSON keeps for the keys of extensions, are no fault: buf takes them, and protoc did until lately. */
function* jsonNameFaults({ options, jsonName, name }: Field): Generator<SyntaxFault> {
  const option = optionNamed(options, "json_name");
  if (option && jsonName.includes("\0"))
    yield { message: `the JSON name of ${name} may not hold a NUL: choose another`, at: option.at };
}

function* jsonNames({ fields, features }: Message): Generator<SyntaxFault> {
  const strict = features.json_format === "ALLOW";
  const byJsonName = new Map<string, { field: Field; custom: boolean }>();
  for (const field of fields) {
    const option = optionNamed(field.options, "json_name");
    const other = byJsonName.get(field.jsonName);
    if (other && (strict || (other.custom && option))) {
      yield {
        message: `fields ${other.field.name} and ${field.name} have the same JSON name "${field.jsonName}": rename one or set json_name`,
        at: option?.at ?? field.node.nameAt,
      };
    }
    if (!other) byJsonName.set(field.jsonName, { field, custom: option !== undefined });
  }
}
