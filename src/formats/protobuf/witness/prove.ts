import type { ProofTask, Unproven } from "../../format-definition.js";
import { type Dispatch, loadCodec } from "../codec/codec.js";
import { type DataSurface, isData, type Policy, type ReaderContext } from "../decoding/reader-context.js";
import type { Matched, ProtoContract } from "../matching/matched.js";
import type { Field } from "../model/descriptor.js";
import { getOrMake, PairTable } from "../model/tables.js";
import { requiredParts } from "./candidates.js";
import { type End, execute, type Executed } from "./execute.js";
import { extensionData } from "./extension-data.js";
import { executeCall } from "./grpc.js";
import { candidates, type DataSubject, type Subject, subjectsOf, typeOf } from "./subject.js";

type Question = Readonly<{ on: DataSurface; policy: Policy; wanted: "rejects" | "misreads" }>;

type Proofs = Map<string, Promise<Executed | Unproven | undefined>>;

/** Whole messages are searched once for all files of a run that use them. */
const messageProofs = () => new PairTable<Proofs>();

/** Executes a datum that shows how one change fails on one surface. Undefined where no data fails, or none was found. */
export async function proveChange({
  change,
  surface,
  direction,
  matched,
  run,
}: ProofTask<ProtoContract, Matched>): Promise<Executed | Unproven | undefined> {
  // A call carries its messages as bytes.
  const on = surface === "rpc" ? "wire" : surface;
  if (!change || !isData(on)) return undefined;
  const wanted = change.verdicts[surface]?.[direction].outcome;
  if (wanted !== "rejects" && wanted !== "misreads") return undefined;
  const subjects = subjectsOf(change);
  if (!subjects) return undefined;
  const { budget, context } = matched;
  if (budget.left <= 0 || budget.run.left <= 0) {
    // What another contract has found is free for this one: judged elsewhere it may spend less or more.
    budget.run.isShort = true;
    return {
      unproven: `the search for data spent its budget on earlier changes${budget.run.left > 0 ? " of this contract" : ""}`,
    };
  }
  const [reader, writer] =
    direction === "backward" ? [subjects.head, subjects.base] : [subjects.base, subjects.head];
  const question: Question = { on, policy: context.policy, wanted };
  if (reader.kind !== "message" || writer.kind !== "message")
    return search(reader, writer, question, matched);
  const proofs = run.table(messageProofs).getOrMake(reader.message, writer.message, (): Proofs => new Map());
  return getOrMake(proofs, JSON.stringify(question), () => search(reader, writer, question, matched));
}

/** Finds by trying a datum that fails in this direction; the real decoder decides, never the rule. */
async function search(
  reader: Subject,
  writer: Subject,
  { on, policy, wanted }: Question,
  { budget, context }: Matched,
): Promise<Executed | Unproven | undefined> {
  if (reader.kind === "rpc" || writer.kind === "rpc") return proveCall(reader, writer);
  // Two changes of one message show each its own field.
  const about = [reader, writer].flatMap((subject) =>
    subject.kind === "field" ? (subject.field ?? []) : [],
  );
  let fallback: Executed | undefined;
  for (const { value, from, to } of data(reader, writer, on, context)) {
    const spent = sizeOf(from) + sizeOf(to) + valuesIn(value);
    budget.left -= spent;
    budget.run.left -= spent;
    const executed = await attempt(from, to, { value, on, policy }, about);
    if (executed?.outcome === wanted && (wanted === "rejects" || executed.isOwn !== false)) return executed;
    if (executed && executed.outcome !== "reads") fallback ??= executed;
  }
  return fallback ?? { unproven: "none of the data that were tried shows it" };
}

interface Tried {
  readonly value: unknown;
  readonly from: End;
  readonly to: End;
}

/** What is tried: fields first, then extensions of messages inside. */
function* data(
  reader: DataSubject,
  writer: DataSubject,
  on: DataSurface,
  context: ReaderContext,
): Generator<Tried> {
  const [from, to] = [endOf(writer), endOf(reader)];
  for (const value of candidates(reader, writer, on)) yield { value, from, to };
  for (const { value, writing, reading } of extensionData(reader, writer, on, context))
    yield {
      value,
      from: { ...from, extensions: [...from.extensions, ...writing] },
      to: { ...to, extensions: [...to.extensions, ...reading] },
    };
}

async function attempt(
  from: End,
  to: End,
  dispatch: Dispatch,
  about: readonly Field[],
): Promise<Executed | undefined> {
  await loadCodec();
  try {
    return await execute(from, to, dispatch, about);
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

function endOf(subject: DataSubject): End {
  const field = subject.kind === "field" ? subject.field : undefined;
  return { type: typeOf(subject), extensions: field?.extendeeName === undefined ? [] : [field] };
}

/** A datum that is nested deeply costs more than the fields of its outermost message. */
function valuesIn(json: unknown): number {
  if (typeof json !== "object" || json === null) return 1;
  return Object.values(json).reduce((sum: number, inner) => sum + valuesIn(inner), 1);
}

function sizeOf({ type }: End): number {
  return type.kind === "message" ? type.fields.length : 1;
}
