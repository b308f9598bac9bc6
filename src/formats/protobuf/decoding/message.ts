import type { Outcome } from "../../../model/outcome.js";
import { misreads, reads, undecided, worst } from "../../../model/outcome.js";
import { pairFields } from "../model/pair-fields.js";
import type { Field, Message } from "../model/descriptor.js";
import { isUnchanged } from "../model/type-digest.js";
import { readCardinality, readValueType } from "./field.js";
import { readForm } from "./json-type.js";
import type { DataSurface, ReaderContext } from "./reader-context.js";
import { readName } from "./name.js";
import { readReusedKey } from "./reused-key.js";
import { readOneof } from "./oneof.js";
import { readDefault, readPresence, readRequired } from "./presence.js";
import { hasSpecialJson } from "./well-known.js";

/**
 * Two whole messages, with all that they refer to: for a field whose type was replaced by another one, and for
 * files that only use a changed type. A recursive type reads unless something else in it does not.
 */
export function readMessage(reader: Message, writer: Message, on: DataSurface, lens: ReaderContext): Outcome {
  if (isUnchanged(reader, writer)) return reads;
  if (
    on === "json" &&
    (hasSpecialJson(reader) || hasSpecialJson(writer)) &&
    reader.fullName !== writer.fullName
  ) {
    return readForm({ kind: "message", message: reader }, { kind: "message", message: writer }, lens);
  }
  const memo = memoOf(reader, writer);
  const key = `${on} ${lens.policy.unknownFields} ${String(lens.policy.openEnums)}`;
  const known = memo.get(key);
  if (known) {
    leansOn = Math.min(leansOn, leans.get(known) ?? Infinity);
    return known;
  }
  if (depth >= deepest) return undecided("its types are nested too deeply to be followed");
  return judgeOpen(memo, key, () => worst(outcomes(reader, writer, on, lens)));
}

type Memo = Map<string, Outcome>;

/** Outcomes that hold only if a pair still being judged reads, with how deep in the recursion that pair is. */
const leans = new Map<Outcome, number>();
/** Where such outcomes are remembered. */
const provisional: { readonly memo: Memo; readonly key: string; readonly outcome: Outcome }[] = [];
/** The outermost assumption that was used since the present judgement began. */
let leansOn = Infinity;
let depth = 0;
/** A quarter of what the stack takes. Decoders refuse such data by themselves: protobuf's own at 100 levels. */
const deepest = 500;

/**
 * Assumes that a pair reads while it is judged, because a recursive type comes back to it. Only when the assumption
 * turns out right do the outcomes stay that leaned on it; a judgement that breaks off leaves none behind.
 */
function judgeOpen(memo: Memo, key: string, judge: () => Outcome): Outcome {
  const assumption: Outcome = { ...reads };
  const outer = leansOn;
  const first = provisional.length;
  leans.set(assumption, depth);
  memo.set(key, assumption);
  leansOn = Infinity;
  depth += 1;
  let outcome: Outcome | undefined;
  try {
    outcome = judge();
  } finally {
    depth -= 1;
    leans.delete(assumption);
    if (!outcome) {
      memo.delete(key);
      settle(first, false);
      leansOn = outer;
    }
  }
  const leaning = outcome.outcome === "reads" && leansOn < depth;
  const found = leaning ? { ...outcome } : outcome;
  memo.set(key, found);
  if (leaning) {
    leans.set(found, leansOn);
    provisional.push({ memo, key, outcome: found });
  } else settle(first, outcome.outcome === "reads");
  leansOn = Math.min(outer, leaning ? leansOn : Infinity);
  return found;
}

/** What leaned on an assumption holds for good if that was right, and is forgotten if not. */
function settle(first: number, right: boolean): void {
  for (const entry of provisional.splice(first)) {
    leans.delete(entry.outcome);
    if (!right) entry.memo.delete(entry.key);
  }
}

const memos = new WeakMap<Message, WeakMap<Message, Memo>>();

/** Outcomes of this pair of messages, whichever contract asks. */
function memoOf(reader: Message, writer: Message): Memo {
  let byWriter = memos.get(reader);
  if (!byWriter) memos.set(reader, (byWriter = new WeakMap()));
  let memo = byWriter.get(writer);
  if (!memo) byWriter.set(writer, (memo = new Map<string, Outcome>()));
  return memo;
}

function* outcomes(
  reader: Message,
  writer: Message,
  on: DataSurface,
  lens: ReaderContext,
): Generator<Outcome> {
  for (const { base, head } of pairFields(writer.fields, reader.fields)) {
    const from = base;
    const to = head;
    const reused =
      on === "json" && from && !to
        ? readReusedKey(reader, from, (other, own) => readValueType(other, own, on, lens))
        : undefined;
    if (reused) yield named(from, reused);
    else if (!from || !to) yield named(to ?? from, readPresence(to, from, on, lens.policy));
    else yield named(to, worst(fieldOutcomes(to, from, on, lens)));
  }
}

function* fieldOutcomes(
  reader: Field,
  writer: Field,
  on: DataSurface,
  lens: ReaderContext,
): Generator<Outcome> {
  if (reader.number !== writer.number && on === "wire") {
    yield misreads(
      `its number is ${String(writer.number)} for the writer and ${String(reader.number)} for the reader`,
    );
    return;
  }
  yield readValueType(reader, writer, on, lens);
  yield readCardinality(reader, writer, on);
  yield readRequired(reader, writer);
  yield readName(reader, writer, on, lens.policy);
  yield readOneof(reader, writer, on);
  yield readDefault(reader, writer);
}

function named(field: Field | undefined, outcome: Outcome): Outcome {
  if (!field || !("because" in outcome)) return outcome;
  const because = `${field.parent?.name ?? ""}.${field.name}: ${outcome.because}`;
  return { ...outcome, because };
}
