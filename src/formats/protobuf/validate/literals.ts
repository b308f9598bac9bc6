import { memoByObject } from "../../../algorithms/memo.js";
import { allExtensions, allMessages, type Field, type Message, type ProtoFile } from "../model/descriptor.js";
import { mayBeDeclared } from "../model/later-version.js";
import type { ProtoModel } from "../model/proto-model.js";
import { resolveName } from "../model/scope.js";
import { getOrMake } from "../model/tables.js";
import type { OptionValue } from "../syntax/ast.js";
import { fits } from "./defaults.js";

/** Where names in a value are looked up. */
interface Place {
  readonly model: ProtoModel;
  readonly file: ProtoFile;
}

type Aggregate = Extract<OptionValue, { kind: "aggregate" }>;

/**
 * "missing" where no visible extension has the name; undefined where its declaration cannot be looked at, or where an
 * import that the repository does not hold may have it.
 */
export function extensionNamed(
  model: ProtoModel,
  file: ProtoFile,
  name: string,
  scope: string,
): Field | "missing" | undefined {
  const fullName = resolveName(
    name,
    scope,
    (candidate) => model.find(file.path, candidate)?.kind,
    (kind) => kind === "extension",
  );
  const symbol = fullName === undefined ? undefined : model.find(file.path, fullName);
  if (fullName === undefined || !symbol) return mayBeDeclared(model, file, name) ? undefined : "missing";
  const declaring = model.file(symbol.path);
  return declaring && extensionsByName(declaring).get(fullName);
}

const extensionsByName = memoByObject((file: ProtoFile): ReadonlyMap<string, Field> => {
  const fields = new Map<string, Field>();
  for (const field of allExtensions(file)) getOrMake(fields, field.fullName, () => field);
  return fields;
});

/** A group is written by the name of its message. */
export function fieldNamed({ fields }: Message, name: string): Field | undefined {
  return fields.find(
    (field) =>
      field.name === name ||
      (field.delimited && field.type.kind === "message" && field.type.message.name === name),
  );
}

/** Why a value is none of a field's type; `inside` an aggregate the text format is spoken. */
export function valueFault(
  place: Place,
  field: Field,
  value: OptionValue,
  inside = false,
): string | undefined {
  const { type, name } = field;
  if (value.kind === "list") {
    for (const item of value.items) {
      const fault = valueFault(place, field, item, inside);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  if (type.kind === "unresolved" || field.cardinality === "map") return undefined;
  if (type.kind === "message")
    return value.kind === "aggregate"
      ? aggregateFault(place, type.message, value)
      : `${name} holds a message: write its fields between braces`;
  if (type.kind === "enum") {
    const isValue =
      value.kind !== "identifier" || type.enum.values.some((candidate) => candidate.name === value.text);
    return isValue && (value.kind === "identifier" || (inside && value.kind === "number"))
      ? undefined
      : `${name} must be a value of ${type.enum.name}`;
  }
  if (inside && isFloat(type.scalar) && value.kind === "number" && /^-?0[xX\d]/.test(value.text))
    return `${name} must be a decimal number here: write it without a leading 0`;
  return (inside ? takes : fits)(type.scalar, value)
    ? undefined
    : `${name} must be a ${type.scalar}: write a value of that type`;
}

function isFloat(scalar: string): boolean {
  return scalar === "float" || scalar === "double";
}

/** The text format spells booleans and special floats in more ways than options do. */
function takes(scalar: string, value: OptionValue): boolean {
  if (fits(scalar, value)) return true;
  if (scalar === "bool")
    return "text" in value && value.kind !== "string" && /^(?:t|f|True|False|0|1)$/.test(value.text);
  return isFloat(scalar) && value.kind === "identifier" && /^-?(?:inf|infinity|nan)$/i.test(value.text);
}

function aggregateFault(place: Place, message: Message, value: Aggregate): string | undefined {
  const set = new Set<unknown>();
  for (const { name, value: inner } of value.fields) {
    if (name.startsWith("[")) {
      const misplaced = bracketedFault(place, message, name.slice(1, -1), inner);
      if (misplaced !== undefined) return misplaced;
      if (name.includes("/")) return undefined;
      continue;
    }
    const field = fieldNamed(message, name);
    if (!field) return `${message.name} has no field ${name}: check the option's value`;
    const slot = field.oneof ?? field;
    const merges = field.type.kind === "message" && !field.oneof;
    if (field.cardinality === "singular" && !merges && set.has(slot))
      return `${field.oneof?.name ?? name} is set twice in the option's value: remove one`;
    set.add(slot);
    const fault = valueFault(place, field, inner, true);
    if (fault !== undefined) return fault;
  }
  const lacking = message.fields.find((field) => field.presence === "required" && !set.has(field));
  return lacking && `${message.name} requires ${lacking.name}: set it in the option's value`;
}

/** An extension stands by its name, an expanded google.protobuf.Any by the address of its type. */
function bracketedFault(
  place: Place,
  message: Message,
  name: string,
  value: OptionValue,
): string | undefined {
  const slash = name.lastIndexOf("/");
  if (slash >= 0) return anyFault(place, message, [name.slice(0, slash), name.slice(slash + 1)], value);
  if (name.startsWith("."))
    return `[${name}] may have no leading dot here: write the full name of the extension`;
  const extension = extensionNamed(place.model, place.file, name, message.fullName);
  if (extension === "missing")
    return `there is no extension ${name} seen from ${message.fullName}: write its full name, and import the file that declares it`;
  if (!extension?.extendee) return undefined;
  return extension.extendee.fullName === message.fullName
    ? valueFault(place, extension, value, true)
    : `${extension.fullName} extends ${extension.extendee.fullName}, not ${message.fullName}`;
}

function anyFault(
  { model, file }: Place,
  { name, fullName }: Message,
  [host, type]: readonly [string, string],
  value: OptionValue,
): string | undefined {
  if (fullName !== "google.protobuf.Any")
    return `[${host}/${type}] stands in a ${name}, and only a google.protobuf.Any is written by the address of its type: write the fields of ${name}`;
  if (!anyHosts.has(host))
    return `[${host}/${type}] is no address that compilers know: write [type.googleapis.com/${type}]`;
  const symbol = model.find(file.path, type);
  if (!symbol && mayBeDeclared(model, file, type)) return undefined;
  if (symbol?.kind !== "message")
    return `there is no message ${type} here or in an imported file: write the full name of a message`;
  const declaring = model.file(symbol.path);
  const message = declaring && messagesByName(declaring).get(type);
  return message && value.kind === "aggregate" ? aggregateFault({ model, file }, message, value) : undefined;
}

/** The first of each name, as its file declares them. */
const messagesByName = memoByObject(
  (file: ProtoFile): ReadonlyMap<string, Message> =>
    new Map([...allMessages(file)].reverse().map((message) => [message.fullName, message])),
);

const anyHosts: ReadonlySet<string> = new Set(["type.googleapis.com", "type.googleprod.com"]);
