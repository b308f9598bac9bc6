import type { Enum, Field, Message } from "../model/descriptor.js";
import { targetOf } from "../model/type-digest.js";
import { hasSpecialJson } from "../reading/well-known.js";
import { extensionsOf } from "./root.js";

type Type = Message | Enum;

/** How far a type is described whose bytes were not written as that type: whatever they hold is decoded so deep. */
const garbageDepth = 2;

/** The types that a codec must describe to carry a datum: those that it sets, on either side, and no others. */
export interface Reach {
  readonly writer: ReadonlySet<Type>;
  readonly reader: ReadonlySet<Type>;
}

/** Follows a ProtoJSON datum through the writer's type and, field by field, through the reader's. */
export function reachOf(writer: Type, reader: Type, datum: unknown): Reach {
  const reach = { writer: new Set<Type>([writer]), reader: new Set<Type>([reader]), root: [writer, reader] };
  if (writer.kind === "message" && reader.kind === "message") follow(writer, reader, datum, reach);
  return reach;
}

interface Reaching {
  readonly writer: Set<Type>;
  readonly reader: Set<Type>;
  readonly root: readonly Type[];
}

function follow(writer: Message, reader: Message, datum: unknown, reach: Reaching): void {
  // Such a form names no fields: whatever it holds is described on both sides.
  if (hasSpecialJson(writer) || hasSpecialJson(reader)) {
    describe(writer, reach.writer, reach, garbageDepth + 1);
    describe(reader, reach.reader, reach, garbageDepth + 1);
  }
  if (typeof datum !== "object" || datum === null || hasSpecialJson(writer)) return;
  const [writerRoot = writer, readerRoot = reader] = reach.root;
  const known = [...reader.fields, ...extensionsOf(reader, readerRoot)];
  for (const field of [...writer.fields, ...extensionsOf(writer, writerRoot)]) {
    if (!Object.hasOwn(datum, field.jsonName)) continue;
    const value = (datum as Record<string, unknown>)[field.jsonName];
    const twins = known.filter(
      ({ number, name, jsonName }) =>
        number === field.number || name === field.jsonName || jsonName === field.jsonName,
    );
    if (twins.length === 0) followField(field, undefined, value, reach);
    for (const twin of twins) followField(field, twin, value, reach);
  }
}

function followField(field: Field, twin: Field | undefined, value: unknown, reach: Reaching): void {
  const from = targetOf(field);
  const to = twin && targetOf(twin);
  if (from) reach.writer.add(from);
  if (to) reach.reader.add(to);
  const alike = from?.kind === "message" && to?.kind === "message" && twin?.cardinality !== "map";
  if (alike && field.cardinality !== "map") {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) follow(from, to, item, reach);
  } else if (from?.kind === "message" && to?.kind === "message" && field.cardinality === twin?.cardinality) {
    for (const item of Object.values(value ?? {})) follow(from, to, item, reach);
  } else {
    if (from) describe(from, reach.writer, reach, garbageDepth);
    if (to) describe(to, reach.reader, reach, garbageDepth);
  }
}

function describe(type: Type, found: Set<Type>, reach: Reaching, depth: number): void {
  found.add(type);
  if (type.kind === "enum" || depth === 0) return;
  for (const field of type.fields) {
    const target = targetOf(field);
    if (target) describe(target, found, reach, depth - 1);
  }
}
