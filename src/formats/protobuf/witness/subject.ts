import type { Judged } from "../../../model/rule.js";
import type { DataSurface, FieldSide } from "../decoding/reader-context.js";
import { rivalOf } from "../decoding/oneof.js";
import type { Enum, Field, Message, Rpc } from "../model/descriptor.js";
import { bothSet, enumValues, fieldValues, messageValues, requiredParts } from "./candidates.js";
import { differingFieldValues, differingValues } from "./differing.js";

/** What a side of a change is about. */
export type Subject =
  | {
      readonly kind: "field";
      readonly field: Field | undefined;
      readonly message: Message;
      readonly together: boolean;
    }
  | {
      readonly kind: "enum";
      readonly enum: Enum;
      readonly first: string | undefined;
      readonly absent: boolean;
    }
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "rpc"; readonly rpc: Rpc };

/** A subject that travels as data. */
export type DataSubject = Exclude<Subject, { kind: "rpc" }>;

/** The subjects of a judged change; undefined if it is about nothing that travels (an option, a file). */
export function subjectsOf({ sides }: Judged): { base: Subject; head: Subject } | undefined {
  const base = subjectOf(sides.base);
  const head = subjectOf(sides.head);
  return base && head ? { base, head } : undefined;
}

function subjectOf(side: unknown): Subject | undefined {
  if (typeof side !== "object" || side === null) return undefined;
  if ("service" in side && "requestName" in side) return { kind: "rpc", rpc: side as Rpc };
  if ("enum" in side) {
    const { enum: type, value, absent } = side as { enum: Enum; value?: { name: string }; absent?: true };
    return { kind: "enum", enum: type, first: value?.name, absent: absent === true };
  }
  if ("field" in side || "message" in side) {
    const { field, message, together = false } = side as Partial<FieldSide>;
    if (!message) return undefined;
    return "field" in side ? { kind: "field", field, message, together } : { kind: "message", message };
  }
  return undefined;
}

export function typeOf(subject: DataSubject): Message | Enum {
  return subject.kind === "enum" ? subject.enum : subject.message;
}

/** Data that the writer may write, the most telling first. */
export function candidates(reader: Subject, writer: DataSubject, on: DataSurface): readonly unknown[] {
  if (writer.kind === "enum") {
    if (writer.absent) return [{}];
    const first = writer.first === undefined ? [] : [{ value: writer.first }];
    return [...first, ...enumValues(writer.enum).map((value) => ({ value })), {}];
  }
  if (writer.kind === "message") {
    const near = reader.kind === "message" ? differingValues(writer.message, reader.message, on) : [];
    return near.length > 1 ? near : [...near, ...messageValues(writer.message)];
  }
  const base = requiredParts(writer.message);
  if (!base) return [];
  if (!writer.field) return [base];
  const { field } = writer;
  const twin = reader.kind === "field" ? reader.field : undefined;
  const values = [...fieldValues(field), ...differingFieldValues(field, twin, on)].map((value) => ({
    ...base,
    [field.jsonName]: value,
  }));
  const rival = twin?.oneof ? rivalOf(twin, field, on) : undefined;
  const together = rival ? bothSet(field, rival).map((both) => ({ ...base, ...both })) : [];
  const without = Object.fromEntries(Object.entries(base).filter(([key]) => key !== field.jsonName));
  const alone = [...values, ...(field.presence === "required" ? [] : [without])];
  return writer.together ? [...together, ...alone] : [...alone, ...together];
}
