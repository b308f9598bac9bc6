import type { Field, Message } from "../model/descriptor.js";
import { ownFieldText } from "../model/own-text.js";
import { isUnchanged, targetOf } from "../model/type-digest.js";
import type { DataSurface } from "../decoding/reader-context.js";
import { rivalOf } from "../decoding/oneof.js";
import { hasSpecialJson } from "../decoding/well-known.js";
import { bothSet, fieldValues, keysOf, messageValues, requiredParts } from "./candidates.js";

const maxValues = 200;
export const maxPairs = 500;
/** Values inside a replaced type are made no deeper than this. */
const innerDepth = 2;

/** Decoders refuse data of more than 100 levels. */
const maxLevels = 90;

export interface Step {
  readonly writer: Message;
  readonly reader: Message;
  readonly level: number;
  /** Wraps a value of the inner message into the outermost message. */
  readonly wrap: (value: unknown) => unknown;
}

/** Values of the writer that set only what differs between two messages, the nearest difference first; then what sets nothing. */
export function differingValues(writer: Message, reader: Message, on: DataSurface): readonly unknown[] {
  const seen = new Map<Message, Set<Message>>([[writer, new Set([reader])]]);
  const steps: Step[] = [{ writer, reader, level: 0, wrap: (value) => value }];
  const [values, plain]: [unknown[], unknown[]] = [[], []];
  for (const step of steps) {
    const required = requiredParts(step.writer);
    if (!required) continue;
    const before = values.length;
    for (const field of step.writer.fields) {
      const twin = twinOf(field, step.reader);
      for (const value of differingField(field, twin))
        values.push(step.wrap({ ...required, [field.jsonName]: value }));
      const rival = twin?.oneof && rivalOf(twin, field, on);
      if (rival)
        values.push(...bothSet(field, rival, depthOf).map((both) => step.wrap({ ...required, ...both })));
      const inner = innerStep(step, field, twin, required);
      if (!inner || seen.get(inner.writer)?.has(inner.reader) || steps.length >= maxPairs) continue;
      seen.set(inner.writer, (seen.get(inner.writer) ?? new Set()).add(inner.reader));
      steps.push(inner);
    }
    // Each level of a chain of types would be one more value that shows nothing.
    const tells = values.length > before || step.level === 0 || isRequiring(step.writer, step.reader);
    if (tells || step === steps.at(-1)) plain.push(step.wrap(required));
    if (values.length >= maxValues) break;
  }
  return [...values, ...plain].slice(0, maxValues);
}

function isRequiring(...messages: readonly Message[]): boolean {
  return messages.some(({ fields }) => fields.some(({ presence }) => presence === "required"));
}

/** A message that holds only messages is empty at the usual depth and shows nothing: it is built one step deeper. */
export function depthOf(field: Field): number {
  const target = targetOf(field);
  return target?.kind === "message" && messageValues(target, innerDepth + 1).length < 2
    ? innerDepth - 1
    : innerDepth;
}

export function twinOf(field: Field, reader: Message): Field | undefined {
  return (
    reader.fields.find(({ name }) => name === field.name) ??
    reader.fields.find(({ number }) => number === field.number)
  );
}

/** Values of a field that differs by itself. If only the message that it holds differs, innerStep looks into it. */
function differingField(field: Field, twin: Field | undefined): readonly unknown[] {
  if (!twin || ownFieldText(field) !== ownFieldText(twin)) return fieldValues(field, depthOf(field));
  const [from, to] = [targetOf(field), targetOf(twin)];
  return from?.kind === "enum" && to?.kind === "enum" && !isUnchanged(from, to) ? fieldValues(field) : [];
}

export function innerStep(
  { wrap, level }: Step,
  field: Field,
  twin: Field | undefined,
  required: Readonly<Record<string, unknown>>,
): Step | undefined {
  const [writer, reader] = [targetOf(field), twin && targetOf(twin)];
  if (writer?.kind !== "message" || reader?.kind !== "message") return undefined;
  if (hasSpecialJson(writer) || level >= maxLevels || isUnchanged(writer, reader)) return undefined;
  return {
    writer,
    reader,
    level: level + 1,
    wrap: (value) => wrap({ ...required, [field.jsonName]: asHeld(field, value) }),
  };
}

/** One value as a field holds it: alone, in a list, or under a key. */
export function asHeld(field: Field, value: unknown): unknown {
  if (field.cardinality === "repeated") return [value];
  if (field.cardinality !== "map") return value;
  const [key = "k"] = keysOf(field);
  return { [key]: value };
}

/** Values of a message field that set only what differs between its type and the reader's. */
export function differingFieldValues(
  writer: Field,
  reader: Field | undefined,
  on: DataSurface,
): readonly unknown[] {
  const [from, to] = [targetOf(writer), reader && targetOf(reader)];
  if (from?.kind !== "message" || to?.kind !== "message" || hasSpecialJson(from)) return [];
  return differingValues(from, to, on).map((value) => asHeld(writer, value));
}
