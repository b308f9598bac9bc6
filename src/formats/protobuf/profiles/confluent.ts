import type { ProfileFinding } from "../../../model/contract.js";
import type { Enum, Field, Message, ProtoFile } from "../model/descriptor.js";
import type { Span } from "../syntax/ast.js";
import { fields } from "./confluent-fields.js";
import { movedIntoOneofs, oneofNames } from "./confluent-oneofs.js";

/** Differences that Confluent Schema Registry accepts; all others break compatibility. */
export const compatible: ReadonlySet<string> = new Set([
  "MESSAGE_ADDED",
  "MESSAGE_MOVED",
  "ENUM_ADDED",
  "ENUM_REMOVED",
  "ENUM_CONST_ADDED",
  "ENUM_CONST_CHANGED",
  "ENUM_CONST_REMOVED",
  "FIELD_ADDED",
  "FIELD_REMOVED",
  "FIELD_NAME_CHANGED",
  "FIELD_STRING_OR_BYTES_LABEL_CHANGED",
  "ONEOF_ADDED",
  "ONEOF_REMOVED",
  "ONEOF_FIELD_ADDED",
  "ONEOF_FIELD_MOVED_TO_TOP_LEVEL",
]);

export interface ConfluentDifference extends ProfileFinding {
  readonly compatible: boolean;
}

export interface Walk {
  add(id: string, path: string, it: { readonly file: ProtoFile; readonly at: Span }): void;
  /** Pairs of referenced messages being compared: a circle adds nothing. */
  readonly open: Set<string>;
}

/**
 * Confluent's comparison of a registered schema with its update, by field number and by local type name. What it
 * does not look at (numbers of enum values, JSON names, defaults, services) is no difference.
 */
export function confluentDifferences(original: ProtoFile, update: ProtoFile): readonly ConfluentDifference[] {
  const found: ConfluentDifference[] = [];
  const walk: Walk = {
    open: new Set(),
    add(id, path, { file, at }) {
      found.push({
        id,
        message: `${id} at ${path}`,
        compatible: compatible.has(id),
        location: file.text.locate(at.start, at.end),
      });
    },
  };
  if (original.package !== update.package) {
    walk.add("PACKAGE_CHANGED", "/", { file: update, at: update.node.packageAt ?? { start: 0, end: 0 } });
  }
  types(original, update, "#", walk, update);
  return found;
}

interface Container {
  readonly messages: readonly Message[];
  readonly enums: readonly Enum[];
}

function types(original: Container, update: Container, path: string, walk: Walk, place: ProtoFile): void {
  const lost = { file: place, at: { start: 0, end: 0 } };
  for (const message of original.messages) {
    const index = update.messages.findIndex(({ name }) => name === message.name);
    const twin = update.messages[index];
    const here = `${path}/${message.name}`;
    if (!twin) walk.add("MESSAGE_REMOVED", here, lost);
    else {
      messages(message, twin, here, walk);
      if (index !== original.messages.indexOf(message)) walk.add("MESSAGE_MOVED", here, twin);
    }
  }
  const known = new Set(original.messages.map(({ name }) => name));
  for (const message of update.messages)
    if (!known.has(message.name)) walk.add("MESSAGE_ADDED", `${path}/${message.name}`, message);
  enums(original, update, path, walk, lost);
}

function enums(
  original: Container,
  update: Container,
  path: string,
  walk: Walk,
  lost: { file: ProtoFile; at: Span },
): void {
  for (const it of original.enums) {
    const twin = update.enums.find(({ name }) => name === it.name);
    if (!twin) walk.add("ENUM_REMOVED", `${path}/${it.name}`, lost);
    else constants(it, twin, `${path}/${it.name}`, walk);
  }
  const known = new Set(original.enums.map(({ name }) => name));
  for (const it of update.enums) if (!known.has(it.name)) walk.add("ENUM_ADDED", `${path}/${it.name}`, it);
}

function constants(original: Enum, update: Enum, path: string, walk: Walk): void {
  const byNumber = (it: Enum) => new Map(it.values.map((value) => [value.number, value.name]));
  const from = byNumber(original);
  const to = byNumber(update);
  for (const [number, name] of from) {
    const now = to.get(number);
    if (now === undefined) walk.add("ENUM_CONST_REMOVED", `${path}/${String(number)}`, update);
    else if (now !== name) walk.add("ENUM_CONST_CHANGED", `${path}/${String(number)}`, update);
  }
  for (const [number] of to)
    if (!from.has(number)) walk.add("ENUM_CONST_ADDED", `${path}/${String(number)}`, update);
}

export function messages(original: Message, update: Message, path: string, walk: Walk): void {
  movedIntoOneofs(original, update, path, walk);
  const updateByTag = new Map(update.fields.map((field) => [field.number, field]));
  const originalByTag = new Map(original.fields.map((field) => [field.number, field]));
  oneofNames(original, update, path, walk);
  for (const field of original.fields) {
    const here = `${path}/${String(field.number)}`;
    const twin = updateByTag.get(field.number);
    if (!twin) removed(field, update, here, walk);
    else fields(field, twin, here, walk);
  }
  for (const field of update.fields) {
    const here = `${path}/${String(field.number)}`;
    if (!originalByTag.has(field.number)) walk.add(addedId(field, original), here, field);
  }
  types(original, update, path, walk, update.file);
}

function removed(field: Field, update: Message, path: string, walk: Walk): void {
  const oneofStays = field.oneof && update.oneofs.some(({ name }) => name === field.oneof?.name);
  if (field.oneof) {
    if (oneofStays) walk.add("ONEOF_FIELD_REMOVED", path, update);
    return;
  }
  walk.add(field.node.label === "required" ? "REQUIRED_FIELD_REMOVED" : "FIELD_REMOVED", path, update);
}

function addedId(field: Field, original: Message): string {
  if (field.oneof)
    return original.oneofs.some(({ name }) => name === field.oneof?.name)
      ? "ONEOF_FIELD_ADDED"
      : "FIELD_ADDED";
  return field.node.label === "required" ? "REQUIRED_FIELD_ADDED" : "FIELD_ADDED";
}
