import { allExtensions, type Field, type Message, type ProtoFile } from "../model/descriptor.js";
import { optionNameText } from "../model/options.js";
import type { ProtoModel } from "../model/proto-model.js";
import { resolveName } from "../model/scope.js";
import type { OptionNode, OptionValue, SyntaxFault } from "../syntax/ast.js";
import { fits } from "./defaults.js";

/** The custom options on one element: known, with values of their types, and each set once. */
export function customOptionFaults(
  model: ProtoModel,
  file: ProtoFile,
  scope: string,
): (option: OptionNode) => string | undefined {
  const seen = new Set<string>();
  return (option) => {
    const [first, ...rest] = option.name;
    const extension = first && extensionNamed(model, file, first.name, scope);
    if (!first || extension === "missing")
      return `the custom option (${first?.name ?? ""}) is not defined here or in an imported file: import the file that extends the options with it`;
    if (!extension) return undefined;
    let field: Field = extension;
    for (const part of rest) {
      if (part.extension || field.type.kind === "unresolved") return undefined;
      const inner = field.type.kind === "message" ? fieldNamed(field.type.message, part.name) : undefined;
      if (!inner) return `${field.name} has no field ${part.name}: check the option's name`;
      field = inner;
    }
    const text = optionNameText(option);
    if (field.cardinality === "singular" && seen.has(text)) return `option ${text} is set twice: remove one`;
    seen.add(text);
    return valueFault(field, option.value);
  };
}

/** The features of a language are an extension too, which an import must bring. */
export function languageFault(
  model: ProtoModel,
  file: ProtoFile,
  { name: [first, second] }: OptionNode,
  scope: string,
): string | undefined {
  if (first?.name !== "features" || !second?.extension) return undefined;
  return extensionNamed(model, file, second.name, scope) === "missing"
    ? `the features of (${second.name}) are not defined here or in an imported file: import the file that extends them`
    : undefined;
}

/** "missing" where no visible extension has the name; undefined where its declaration cannot be looked at. */
function extensionNamed(
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
  if (!symbol) return "missing";
  const declaring = model.file(symbol.path);
  return declaring && [...allExtensions(declaring)].find((field) => field.fullName === fullName);
}

/** A group is written by the name of its message. */
function fieldNamed({ fields }: Message, name: string): Field | undefined {
  return fields.find(
    (field) =>
      field.name === name ||
      (field.delimited && field.type.kind === "message" && field.type.message.name === name),
  );
}

function valueFault(field: Field, value: OptionValue): string | undefined {
  const { type, name } = field;
  if (value.kind === "list") {
    for (const item of value.items) {
      const fault = valueFault(field, item);
      if (fault !== undefined) return fault;
    }
    return undefined;
  }
  if (type.kind === "unresolved" || field.cardinality === "map") return undefined;
  if (type.kind === "message")
    return value.kind === "aggregate"
      ? aggregateFault(type.message, value)
      : `${name} holds a message: write its fields between braces`;
  if (type.kind === "enum") {
    const isValue =
      value.kind !== "identifier" || type.enum.values.some((candidate) => candidate.name === value.text);
    return isValue && (value.kind === "identifier" || value.kind === "number")
      ? undefined
      : `${name} must be a value of ${type.enum.name}`;
  }
  return takes(type.scalar, value)
    ? undefined
    : `${name} must be a ${type.scalar}: write a value of that type`;
}

/** The text format spells booleans and special floats in more ways than options do. */
function takes(scalar: string, value: OptionValue): boolean {
  if (fits(scalar, value)) return true;
  if (scalar === "bool")
    return "text" in value && value.kind !== "string" && /^(?:t|f|True|False|0|1)$/.test(value.text);
  return (
    (scalar === "float" || scalar === "double") &&
    value.kind === "identifier" &&
    /^-?(?:inf|infinity|nan)$/i.test(value.text)
  );
}

function aggregateFault(
  message: Message,
  value: Extract<OptionValue, { kind: "aggregate" }>,
): string | undefined {
  const set = new Set<unknown>();
  for (const { name, value: inner } of value.fields) {
    if (name.startsWith("[")) {
      const misplaced = anyFault(message, name.slice(1, -1));
      if (misplaced !== undefined) return misplaced;
      continue;
    }
    const field = fieldNamed(message, name);
    if (!field) return `${message.name} has no field ${name}: check the option's value`;
    const slot = field.oneof ?? field;
    const merges = field.type.kind === "message" && !field.oneof;
    if (field.cardinality === "singular" && !merges && set.has(slot))
      return `${field.oneof?.name ?? name} is set twice in the option's value: remove one`;
    set.add(slot);
    const fault = valueFault(field, inner);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** An expanded google.protobuf.Any is written by the address of its type; an extension has none. */
function anyFault({ name, fullName }: Message, address: string): string | undefined {
  const slash = address.lastIndexOf("/");
  if (slash < 0) return undefined;
  if (fullName !== "google.protobuf.Any")
    return `[${address}] stands in a ${name}, and only a google.protobuf.Any is written by the address of its type: write the fields of ${name}`;
  return anyHosts.has(address.slice(0, slash))
    ? undefined
    : `[${address}] is no address that compilers know: write [type.googleapis.com/${address.slice(slash + 1)}]`;
}

const anyHosts: ReadonlySet<string> = new Set(["type.googleapis.com", "type.googleprod.com"]);

/** The fault of an option, at the option. */
export function faultAt(message: string | undefined, { at }: OptionNode): SyntaxFault[] {
  return message === undefined ? [] : [{ message, at }];
}
