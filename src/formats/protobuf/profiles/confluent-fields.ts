import type { Field, Message } from "../model/descriptor.js";
import type { Walk } from "./confluent.js";
import { compatible, messages } from "./confluent.js";

export function fields(original: Field, update: Field, path: string, walk: Walk): void {
  if (original.name !== update.name) walk.add("FIELD_NAME_CHANGED", path, update);
  if (original.oneof && !update.oneof) walk.add("ONEOF_FIELD_MOVED_TO_TOP_LEVEL", path, update);
  const map = [original.mapKey, update.mapKey];
  // A type that was not found is of no kind; the verdict says that it is undecided.
  if (original.type.kind === "unresolved" || update.type.kind === "unresolved") return;
  if (kindOf(original) !== kindOf(update)) walk.add("FIELD_KIND_CHANGED", path, update);
  else if (map[0] !== undefined && map[1] !== undefined) {
    if (scalarGroup(map[0]) !== scalarGroup(map[1])) walk.add("FIELD_SCALAR_KIND_CHANGED", path, update);
    values(original, update, path, walk);
  } else values(original, update, path, walk);
  labels(original, update, path, walk);
}

function kindOf({ mapKey, type }: Field): string {
  if (mapKey !== undefined) return "map";
  return type.kind === "message" ? "message" : "scalar";
}

function values(original: Field, update: Field, path: string, walk: Walk): void {
  const from = original.type;
  const to = update.type;
  if ((from.kind === "message") !== (to.kind === "message")) walk.add("FIELD_KIND_CHANGED", path, update);
  else if (from.kind === "message" && to.kind === "message")
    namedTypes(from.message, to.message, path, walk, update);
  else if (groupOf(original) !== groupOf(update)) walk.add("FIELD_SCALAR_KIND_CHANGED", path, update);
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

/** Local names must agree; types of other files are compared in full, because their versions may differ. */
function namedTypes(original: Message, update: Message, path: string, walk: Walk, field: Field): void {
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
    add(id, at, it) {
      if (!compatible.has(id)) breaking.push(id);
      walk.add(id, at, it);
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
