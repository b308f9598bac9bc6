import { rootOf } from "../../documents/place.js";
import type { Direction, Outcome, Verdict, Witness } from "../../../../model/outcome.js";
import { directions } from "../../../../model/outcome.js";
import { holdsOf } from "../../engine/decide.js";
import { fromPlain } from "../../values/value.js";
import type { Pair, Semantics } from "../pair.js";
import type { Schema } from "../side.js";
import { refused, shown } from "../confirmation.js";
import { askJsonSchemaDiff } from "./ask.js";
import type { Ask, Claim, PlainSchema } from "./claim.js";
import { costOf } from "./cost.js";
import { fragmentOf } from "./fragment.js";
import { samplesOf } from "./samples.js";

/** The verdict after the cross-check, with what there is to say of it. */
export interface CrossChecked {
  readonly verdict: Verdict;
  readonly remarks: readonly string[];
}

/** What was answered: under the profile's semantics, and by plain set inclusion, which is all that json-schema-diff knows. */
export interface Answered {
  readonly semantics: Semantics;
  readonly verdict: Verdict;
  readonly strict: Verdict;
}

/** Beyond this json-schema-diff takes seconds; counted, so that a slow machine answers as a fast one. */
const mostCost = 60_000;
/** A longer schema of refused values helps nobody. */
const longestShown = 400;

/**
 * Puts our proofs to json-schema-diff, an implementation that shares nothing with ours, in the keywords that it knows.
 * Where it claims that values are lost, samples of its claim go to Ajv: one that Ajv confirms proves us wrong and decides;
 * without one the disagreement is a remark. It never takes back an instance that Ajv confirmed.
 */
export async function crossChecked(
  pair: Pair,
  answered: Answered,
  ask: Ask = askJsonSchemaDiff,
): Promise<CrossChecked> {
  const { verdict } = answered;
  const claim = await claimOf(pair, ask);
  if ("fault" in claim) return { verdict, remarks: [`not cross-checked: ${claim.fault}`] };
  const checks = {
    backward: await checked({ pair, answered, direction: "backward", claimed: claim.removed }),
    forward: await checked({ pair, answered, direction: "forward", claimed: claim.added }),
  };
  const remarks = directions.flatMap((direction) => checks[direction].remark ?? []);
  const proved = directions.some((direction) => answered.strict[direction].outcome === "reads");
  return {
    verdict: { backward: checks.backward.outcome, forward: checks.forward.outcome },
    remarks: remarks.length === 0 && proved ? ["cross-checked: json-schema-diff agrees"] : remarks,
  };
}

async function claimOf({ base, head }: Pair, ask: Ask): Promise<Claim> {
  const [before, after] = [base, head].map(({ contract: { library, document } }) =>
    fragmentOf(library, rootOf(document)),
  );
  for (const fragment of [before, after])
    if (!fragment || "beyond" in fragment)
      return { fault: `json-schema-diff does not know ${fragment?.beyond ?? "the schema"}` };
  if (!before || !after || !("schema" in before) || !("schema" in after)) return { fault: "no schema" };
  if (costOf(before.schema, after.schema) > mostCost)
    return { fault: "the schemas combine too many alternatives for json-schema-diff" };
  const claim = await ask(before.schema, after.schema);
  return "fault" in claim ? { fault: `json-schema-diff: ${claim.fault}` } : claim;
}

interface Checking {
  readonly pair: Pair;
  readonly answered: Answered;
  readonly direction: Direction;
  /** What json-schema-diff says that the writer may write and the reader refuses. */
  readonly claimed: PlainSchema;
}

interface Checked {
  readonly outcome: Outcome;
  readonly remark?: string;
}

const words = {
  backward: { reader: "new readers", data: "old data" },
  forward: { reader: "old readers", data: "new data" },
} as const;

async function checked({ pair, answered, direction, claimed }: Checking): Promise<Checked> {
  const outcome = answered.verdict[direction];
  const strict = answered.strict[direction];
  const { reader, data } = words[direction];
  if (claimed === false) {
    if (strict.outcome !== "rejects") return { outcome };
    const remark = `json-schema-diff finds nothing in ${data} that ${reader} refuse: Ajv confirmed an instance, so it counts`;
    return { outcome, remark };
  }
  const samples = samplesOf(claimed);
  const witness = await confirmedOf({ pair, answered, direction }, samples);
  if (witness && outcome.outcome === "reads") {
    const remark = `json-schema-diff led to ${data} that ${reader} refuse, ${shown(witness.written)}, although contract-check had proved that there is none: this is a bug in contract-check, please report it with both versions of the file`;
    return { outcome: refused(witness), remark };
  }
  if (strict.outcome !== "reads")
    return { outcome, ...(witness && strict.outcome === "rejects" && remarkOf(claimed, direction)) };
  const remark = `json-schema-diff claims that ${reader} refuse some ${data}, but none of ${String(samples.length)} samples of its claim is such a value: the proof stands`;
  return { outcome, remark };
}

function remarkOf(claimed: PlainSchema, direction: Direction): { readonly remark?: string } {
  const text = JSON.stringify(claimed);
  const { reader, data } = words[direction];
  if (text.length > longestShown) return {};
  return { remark: `what ${reader} refuse of ${data}, as json-schema-diff writes it: ${text}` };
}

/** The first sample that Ajv finds valid for the writer and invalid for the reader, on the documents as they are. */
async function confirmedOf(
  { pair, answered: { semantics, verdict }, direction }: Omit<Checking, "claimed">,
  samples: readonly unknown[],
): Promise<Witness | undefined> {
  const [reader, writer] = direction === "backward" ? [pair.head, pair.base] : [pair.base, pair.head];
  const [wrote, judge] = [await writer.validator(), await reader.validator()];
  for (const written of samples) {
    if (
      verdict[direction].outcome === "reads" &&
      semantics === "declared" &&
      !isDeclared(pair, writer, written)
    )
      continue;
    const valid = wrote.validate(written);
    if (!("valid" in valid) || !valid.valid) continue;
    const read = judge.validate(written);
    if ("valid" in read && !read.valid) return { written, observed: read.error, decoder: judge.name };
  }
  return undefined;
}

/** Under `declared`, a name that the writer's schema does not declare is never written. */
function isDeclared({ theory }: Pair, writer: Schema, written: unknown): boolean {
  const value = fromPlain(written);
  return value !== undefined && holdsOf(theory, writer.declared(), value) === true;
}
