import type { Judged } from "../../../model/rule.js";
import type { Enum, Field, Message, Rpc } from "../model/descriptor.js";
import type { DataSurface, Policy } from "../decoding/reader-context.js";
import { rivalOf } from "../decoding/oneof.js";
import { bothSet, enumValues, fieldValues, messageValues, requiredParts } from "./candidates.js";
import { differingFieldValues, differingValues } from "./differing.js";
import type { Executed } from "./execute.js";
import { execute } from "./execute.js";
import { executeCall } from "./grpc.js";

/** What both sides of a change look at. */
export type Subject =
  | { readonly kind: "field"; readonly field: Field | undefined; readonly message: Message }
  | { readonly kind: "enum"; readonly enum: Enum; readonly first: string | undefined }
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "rpc"; readonly rpc: Rpc };

type Question = Readonly<{ on: DataSurface; policy: Policy; wanted: "rejects" | "misreads" }>;

/** How much may still be tried for one contract, in fields that the decoders look at. */
export interface Effort {
  left: number;
}
/** Thousands of changes in one message of thousands of fields would take minutes: each datum passes by all fields. */
export const mostEffort = 3_000_000;

const proofs = new WeakMap<Message, WeakMap<Message, Map<string, Promise<Executed | undefined>>>>();

/** Finds a datum that fails in this direction. Whole messages are searched once for all files that use them. */
export function prove(
  reader: Subject,
  writer: Subject,
  question: Question,
  effort: Effort,
): Promise<Executed | undefined> {
  if (reader.kind !== "message" || writer.kind !== "message") return search(reader, writer, question, effort);
  let byWriter = proofs.get(reader.message);
  if (!byWriter) proofs.set(reader.message, (byWriter = new WeakMap()));
  let known = byWriter.get(writer.message);
  if (!known) byWriter.set(writer.message, (known = new Map<string, Promise<Executed | undefined>>()));
  const key = JSON.stringify(question);
  let proof = known.get(key);
  if (!proof) known.set(key, (proof = search(reader, writer, question, effort)));
  return proof;
}

/** Finds by trying a datum that fails in this direction; the real decoder decides, never the rule. */
async function search(
  reader: Subject,
  writer: Subject,
  { on, policy, wanted }: Question,
  effort: Effort,
): Promise<Executed | undefined> {
  if (reader.kind === "rpc" || writer.kind === "rpc") return proveCall(reader, writer);
  const to = typeOf(reader);
  const from = typeOf(writer);
  const size = sizeOf(from) + sizeOf(to);
  let fallback: Executed | undefined;
  for (const value of candidates(reader, writer, on)) {
    effort.left -= size;
    const executed = await attempt(from, to, value, on, policy);
    if (executed?.outcome === wanted) return executed;
    if (executed && executed.outcome !== "reads") fallback ??= executed;
  }
  return fallback;
}

function sizeOf(type: Message | Enum): number {
  return type.kind === "message" ? type.fields.length : 1;
}

async function attempt(
  from: Message | Enum,
  to: Message | Enum,
  value: unknown,
  on: DataSurface,
  policy: Policy,
): Promise<Executed | undefined> {
  try {
    return await execute(from, to, { value, on, policy });
  } catch {
    // The writer's own codec refuses this candidate: it is no datum that the writer may write.
    return undefined;
  }
}

/** The smallest call that the writer may make and the reader refuses: two messages where one is expected. */
async function proveCall(reader: Subject, writer: Subject): Promise<Executed | undefined> {
  if (reader.kind !== "rpc" || writer.kind !== "rpc") return undefined;
  for (const role of ["request", "response"] as const) {
    const message = writer.rpc[role];
    const streams = role === "request" ? writer.rpc.node.clientStreaming : writer.rpc.node.serverStreaming;
    const datum = message && streams ? requiredParts(message) : undefined;
    if (!datum) continue;
    const executed = await executeCall(writer.rpc, reader.rpc, { role, value: [datum, datum] });
    if (executed.outcome === "rejects") return executed;
  }
  return undefined;
}

function typeOf(subject: Exclude<Subject, { kind: "rpc" }>): Message | Enum {
  return subject.kind === "enum" ? subject.enum : subject.message;
}

function candidates(
  reader: Subject,
  writer: Exclude<Subject, { kind: "rpc" }>,
  on: DataSurface,
): readonly unknown[] {
  if (writer.kind === "enum") {
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
  return [...together, ...values, ...(field.presence === "required" ? [] : [without])];
}

/** What a judged change is about, on each side; undefined where it is about nothing that travels. */
export function subjectsOf({ sides }: Judged): { base: Subject; head: Subject } | undefined {
  const base = subjectOf(sides.base);
  const head = subjectOf(sides.head);
  return base && head ? { base, head } : undefined;
}

function subjectOf(side: unknown): Subject | undefined {
  if (typeof side !== "object" || side === null) return undefined;
  if ("service" in side && "requestName" in side) return { kind: "rpc", rpc: side as Rpc };
  if ("enum" in side) {
    const { enum: type, value } = side as { enum: Enum; value?: { name: string } };
    return { kind: "enum", enum: type, first: value?.name };
  }
  if ("field" in side || "message" in side) {
    const { field, message } = side as { field?: Field; message?: Message };
    if (!message) return undefined;
    return "field" in side ? { kind: "field", field, message } : { kind: "message", message };
  }
  return undefined;
}
