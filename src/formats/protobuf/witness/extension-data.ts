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

/** A datum that is about extensions of messages inside, as the writer has them and as the reader has them. */
export interface ExtensionDatum {
  readonly value: unknown;
  readonly writing: readonly Field[];
  readonly reading: readonly Field[];
}

/** A step, with the extensions that lead to it. */
interface ExtensionStep extends Step {
  readonly writing: readonly Field[];
  readonly reading: readonly Field[];
}

/** Data that set an extension of a message where another one took its place, the outermost first. */
export function* extensionData(
  reader: DataSubject,
  writer: DataSubject,
  on: DataSurface,
  context: ReaderContext,
): Generator<ExtensionDatum> {
  const first = firstStep(reader, writer);
  if (!first) return;
  const steps: ExtensionStep[] = [first];
  const seen = new Set([keyOf(first)]);
  const follow = (inner: Step | undefined, { writing, reading }: Omit<ExtensionDatum, "value">) => {
    if (!inner || seen.has(keyOf(inner)) || steps.length >= maxPairs) return;
    seen.add(keyOf(inner));
    steps.push({ ...inner, writing, reading });
  };
  for (const step of steps) {
    const required = requiredParts(step.writer);
    if (!required) continue;
    for (const { base: from, head: to } of pairOwnExtensions(step.writer, step.reader, context)) {
      if (!from) continue;
      const ends = {
        writing: [...step.writing, ...extensionOnly(from)],
        reading: [...step.reading, ...extensionOnly(to)],
      };
      for (const value of [...fieldValues(from, depthOf(from)), ...differingFieldValues(from, to, on)])
        yield { value: step.wrap({ ...required, [from.jsonName]: value }), ...ends };
      follow(innerStep(step, from, to, required), ends);
    }
    for (const field of step.writer.fields)
      follow(innerStep(step, field, twinOf(field, step.reader), required), step);
  }
}

function keyOf({ writer, reader }: Step): string {
  return JSON.stringify([writer.fullName, reader.fullName]);
}

function extensionOnly(field: Field | undefined): readonly Field[] {
  return field?.extendeeName === undefined ? [] : [field];
}

/** The two messages that a change is about, or those that its field holds. */
function firstStep(reader: DataSubject, writer: DataSubject): ExtensionStep | undefined {
  const ends = { writing: [], reading: [] };
  if (writer.kind === "message" && reader.kind === "message")
    return { writer: writer.message, reader: reader.message, level: 0, wrap: (value) => value, ...ends };
  if (writer.kind !== "field" || reader.kind !== "field" || !writer.field || !reader.field) return undefined;
  const { field } = writer;
  const [from, to] = [targetOf(field), targetOf(reader.field)];
  const required = requiredParts(writer.message);
  if (from?.kind !== "message" || to?.kind !== "message" || !required) return undefined;
  const wrap = (value: unknown) => ({ ...required, [field.jsonName]: asHeld(field, value) });
  return { writer: from, reader: to, level: 1, wrap, ...ends };
}
