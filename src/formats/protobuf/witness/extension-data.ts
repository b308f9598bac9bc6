import { pairOwnExtensions } from "../decoding/message.js";
import type { DataSurface, ReaderContext } from "../decoding/reader-context.js";
import type { Field } from "../model/descriptor.js";
import { targetOf } from "../model/type-digest.js";
import { fieldValues, requiredParts } from "./candidates.js";
import {
  asHeld,
  depthOf,
  differingFieldValues,
  innerStep,
  maxPairs,
  type Step,
  twinOf,
} from "./differing.js";
import type { DataSubject } from "./subject.js";

/** A datum that is about an extension of a message inside, as the writer has it and as the reader has it. */
export interface ExtensionDatum {
  readonly value: unknown;
  readonly writing: Field | undefined;
  readonly reading: Field | undefined;
}

/** Data that set an extension of a message where another one took its place, the outermost first. */
export function* extensionData(
  reader: DataSubject,
  writer: DataSubject,
  on: DataSurface,
  extensionsOf: ReaderContext["extensionsOf"],
): Generator<ExtensionDatum> {
  const first = firstStep(reader, writer);
  if (!first) return;
  const steps: Step[] = [first];
  const seen = new Set([keyOf(first)]);
  for (const step of steps) {
    const required = requiredParts(step.writer);
    if (!required) continue;
    for (const { base: from, head: to } of pairOwnExtensions(step.writer, step.reader, extensionsOf)) {
      if (!from) continue;
      const values = [...fieldValues(from, depthOf(from)), ...differingFieldValues(from, to, on)];
      for (const value of values)
        yield {
          value: step.wrap({ ...required, [from.jsonName]: value }),
          writing: extensionOnly(from),
          reading: extensionOnly(to),
        };
    }
    for (const field of step.writer.fields) {
      const inner = innerStep(step, field, twinOf(field, step.reader), required);
      if (!inner || seen.has(keyOf(inner)) || steps.length >= maxPairs) continue;
      seen.add(keyOf(inner));
      steps.push(inner);
    }
  }
}

function keyOf({ writer, reader }: Step): string {
  return JSON.stringify([writer.fullName, reader.fullName]);
}

function extensionOnly(field: Field | undefined): Field | undefined {
  return field?.extendeeName === undefined ? undefined : field;
}

/** The two messages that a change is about, or those that its field holds. */
function firstStep(reader: DataSubject, writer: DataSubject): Step | undefined {
  if (writer.kind === "message" && reader.kind === "message")
    return { writer: writer.message, reader: reader.message, level: 0, wrap: (value) => value };
  if (writer.kind !== "field" || reader.kind !== "field" || !writer.field || !reader.field) return undefined;
  const { field } = writer;
  const [from, to] = [targetOf(field), targetOf(reader.field)];
  const required = requiredParts(writer.message);
  if (from?.kind !== "message" || to?.kind !== "message" || !required) return undefined;
  const wrap = (value: unknown) => ({ ...required, [field.jsonName]: asHeld(field, value) });
  return { writer: from, reader: to, level: 1, wrap };
}
