import type { ProfileFinding } from "../../../model/contract.js";
import type { Enum, Field, FieldType, Message, ProtoFile } from "../model/descriptor.js";
import { locate } from "../model/locate.js";
import { typeName } from "../model/type-text.js";
import type { Span } from "../syntax/ast.js";

/** Differences that Confluent Schema Registry accepts; all others break compatibility. */
const compatible: ReadonlySet<string> = new Set([
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

interface Walk {
  add(id: string, path: string, element: { readonly file: ProtoFile; readonly at: Span }): void;
  /** Pairs of referenced messages being compared: a circle adds nothing. */
  readonly open: Set<string>;
}

/**
 * Confluent's comparison of a registered schema with its update, by field number and by local type name. What it
 * does not look at (numbers of enum values, JSON names, defaults, services) is no difference.
 */
export function confluentDifferences(original: ProtoFile, update: ProtoFile): readonly ConfluentDifference[] {
  const differences: ConfluentDifference[] = [];
  const walk: Walk = {
    open: new Set(),
    add(id, path, { file, at }) {
      differences.push({
        id,
        message: `${id} at ${path}`,
        compatible: compatible.has(id),
        location: locate(file, at),
      });
    },
  };
  if (original.package !== update.package) {
    walk.add("PACKAGE_CHANGED", "/", { file: update, at: update.node.packageAt ?? { start: 0, end: 0 } });
  }
  types(original, update, "#", walk);
  return differences;
}

type Container = ProtoFile | Message;

function types(original: Container, update: Container, path: string, walk: Walk): void {
  const file = "package" in update ? update : update.file;
  const lost = { file, at: { start: 0, end: 0 } };
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
  const names = new Set(original.messages.map(({ name }) => name));
  for (const message of update.messages)
    if (!names.has(message.name)) walk.add("MESSAGE_ADDED", `${path}/${message.name}`, message);
  for (const type of original.enums) {
    const twin = update.enums.find(({ name }) => name === type.name);
    if (!twin) walk.add("ENUM_REMOVED", `${path}/${type.name}`, lost);
    else constants(type, twin, `${path}/${type.name}`, walk);
  }
  const enums = new Set(original.enums.map(({ name }) => name));
  for (const type of update.enums)
    if (!enums.has(type.name)) walk.add("ENUM_ADDED", `${path}/${type.name}`, type);
}

function constants(original: Enum, update: Enum, path: string, walk: Walk): void {
  const byNumber = (type: Enum) => new Map(type.values.map((value) => [value.number, value.name]));
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

function messages(original: Message, update: Message, path: string, walk: Walk): void {
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
  types(original, update, path, walk);
}

function removed(field: Field, update: Message, path: string, walk: Walk): void {
  const { oneof } = field;
  if (oneof) {
    const left = new Set(update.fields.map(({ number }) => number));
    const stays =
      update.oneofs.some(({ name }) => name === oneof.name) ||
      oneof.members.some(({ number }) => left.has(number));
    if (stays) walk.add("ONEOF_FIELD_REMOVED", path, update);
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

function fields(original: Field, update: Field, path: string, walk: Walk): void {
  if (original.name !== update.name) walk.add("FIELD_NAME_CHANGED", path, update);
  if (original.oneof && !update.oneof) walk.add("ONEOF_FIELD_MOVED_TO_TOP_LEVEL", path, update);
  const map = [original.mapKey, update.mapKey];
  if (kindOf(original, update) !== kindOf(update, original)) walk.add("FIELD_KIND_CHANGED", path, update);
  else if (map[0] !== undefined && map[1] !== undefined) {
    if (scalarGroup(map[0]) !== scalarGroup(map[1])) walk.add("FIELD_SCALAR_KIND_CHANGED", path, update);
    values(original, update, path, walk);
  } else values(original, update, path, walk);
  labels(original, update, path, walk);
}

/** Beside a type that nothing holds, only a map is known to be of another kind: `values` looks at the rest. */
function kindOf({ mapKey, type }: Field, other: Field): string {
  if (mapKey !== undefined) return "map";
  if (type.kind === "unresolved" || other.type.kind === "unresolved") return "unknown";
  return type.kind === "message" ? "message" : "scalar";
}

function values(original: Field, update: Field, path: string, walk: Walk): void {
  const from = original.type;
  const to = update.type;
  if (from.kind === "unresolved" || to.kind === "unresolved")
    unheldTypes(from, to, (id) => {
      walk.add(id, path, update);
    });
  else if ((from.kind === "message") !== (to.kind === "message"))
    walk.add("FIELD_KIND_CHANGED", path, update);
  else if (from.kind === "message" && to.kind === "message")
    namedTypes([from.message, to.message], update, path, walk);
  else if (groupOf(original) !== groupOf(update)) walk.add("FIELD_SCALAR_KIND_CHANGED", path, update);
}

/** A type that nothing holds is no scalar, and has a name; whether the same name is the same type is not known here. */
function unheldTypes(original: FieldType, update: FieldType, add: (id: string) => void): void {
  if (original.kind === "scalar" || update.kind === "scalar") add("FIELD_KIND_CHANGED");
  else if (typeName(original) !== typeName(update)) add("FIELD_NAMED_TYPE_CHANGED");
}

function groupOf({ type }: Field): string {
  return type.kind === "scalar" ? scalarGroup(type.scalar) : "general";
}

function scalarGroup(scalar: string): string {
  if (["int32", "int64", "uint32", "uint64", "bool"].includes(scalar)) return "general";
  if (scalar === "sint32" || scalar === "sint64") return "signed";
  if (scalar === "string" || scalar === "bytes") return "text";
  return scalar.replace(/^s(?=fixed)/, "");
}

/** Local names must agree. Types of other files are compared in full, because each version may import another one. */
function namedTypes([original, update]: [Message, Message], field: Field, path: string, walk: Walk): void {
  if (original.element.join(".") !== update.element.join(".")) {
    walk.add("FIELD_NAMED_TYPE_CHANGED", path, field);
    return;
  }
  const key = `${original.fullName} ${update.fullName}`;
  const local = original.file.path === field.file.path && update.file.path === field.file.path;
  if (local || walk.open.has(key)) return;
  walk.open.add(key);
  const breaking: string[] = [];
  const inner: Walk = {
    open: walk.open,
    add(id, at, element) {
      if (!compatible.has(id)) breaking.push(id);
      walk.add(id, at, element);
    },
  };
  messages(original, update, path, inner);
  if (breaking.length > 0) walk.add("FIELD_NAMED_TYPE_CHANGED", path, field);
}

/** Labels count only where both are written, and only for numbers. */
function labels(original: Field, update: Field, path: string, walk: Walk): void {
  const from = original.node.label;
  const to = update.node.label;
  if (from === undefined || to === undefined || from === to) return;
  const isText = ({ type }: Field) => type.kind === "message" || groupOf({ type } as Field) === "text";
  walk.add(
    isText(original) ? "FIELD_STRING_OR_BYTES_LABEL_CHANGED" : "FIELD_NUMERIC_LABEL_CHANGED",
    path,
    update,
  );
}

function oneofNames(original: Message, update: Message, path: string, walk: Walk): void {
  for (const { name } of original.oneofs) {
    if (!update.oneofs.some((oneof) => oneof.name === name))
      walk.add("ONEOF_REMOVED", `${path}/${name}`, update);
  }
  for (const { name } of update.oneofs) {
    if (!original.oneofs.some((oneof) => oneof.name === name))
      walk.add("ONEOF_ADDED", `${path}/${name}`, update);
  }
}

/** The members of an update's oneof may come from one group: from one oneof, or a single field from outside. */
function movedIntoOneofs(original: Message, update: Message, path: string, walk: Walk): void {
  const originalByTag = new Map(original.fields.map((field) => [field.number, field]));
  for (const { name, members } of update.oneofs) {
    const before = members.flatMap(({ number }) => originalByTag.get(number) ?? []);
    const moved = before.filter(({ oneof }) => !oneof).length;
    if (moved > 1) walk.add("MULTIPLE_FIELDS_MOVED_TO_ONEOF", `${path}/${name}`, update);
    else if (moved + new Set(before.flatMap(({ oneof }) => oneof ?? [])).size > 1)
      walk.add("FIELD_MOVED_TO_EXISTING_ONEOF", `${path}/${name}`, update);
  }
}
