import type { Replayed } from "../../../model/format.js";
import type { Outcome, Witness } from "../../../model/outcome.js";
import type { Unproven } from "../../format-definition.js";
import { type Resolution, resolve } from "../decode/resolution.js";
import { type Root, rootsOf } from "../schema/roots.js";
import type { Contract } from "../schema/schema.js";
import { proofBudget } from "./avsc-types.js";
import { BadDatum, fromJson } from "./datum.js";
import { execute, loneDecoder } from "./execute.js";
import { proveMissing } from "./lone-datum.js";
import { sampleFor } from "./sample.js";
import { NoSample } from "./smallest.js";

/** Builds the smallest datum that shows this failure, and executes it; or says why there is none to show. */
export async function proveOutcome(
  outcome: Outcome,
  resolution: Resolution,
  budget = proofBudget(),
): Promise<Witness | Unproven | undefined> {
  try {
    const cause = resolution.causes.get(outcome);
    if (!cause) return await proveMissing(outcome, resolution, budget);
    const datum = sampleFor(cause, [resolution.budget, budget.values]);
    if (datum === undefined) return { unproven: "the data shown for other findings are large already" };
    return (await execute(datum, { root: cause.reach.root, cause }, resolution, budget)).witness;
  } catch (error) {
    if (error instanceof NoSample) return { unproven: error.message };
    if (error instanceof RangeError) return { unproven: "the datum is nested too deeply to be built" };
    throw error;
  }
}

/** Executes `written` once more. A datum that the writer cannot write is not a failure of the reader: it throws. */
export async function replayWritten(reader: Contract, writer: Contract, written: unknown): Promise<Replayed> {
  const resolution = resolve(reader, writer);
  const refusal = missingFor(written, resolution);
  if (refusal)
    return {
      outcome: refusal.outcome,
      witness: { written, observed: becauseOf(refusal), decoder: loneDecoder },
    };
  const { root, json } = rootOf(written, resolution);
  return execute(fromJson(json, root.b), { root, cause: undefined }, resolution, proofBudget());
}

/** Without the message or the type, the reader has nothing to decode this datum with. */
function missingFor(written: unknown, { missing }: Resolution): Outcome | undefined {
  if (typeof written !== "object" || written === null) return undefined;
  const { message, type } = written as Record<string, unknown>;
  for (const [element, outcome] of missing) {
    if ("path" in element) return outcome;
    if ("request" in element ? element.name === message : element.name === type) return outcome;
  }
  return undefined;
}

function becauseOf(outcome: Outcome): string {
  return "because" in outcome ? outcome.because : "read";
}

function rootOf(written: unknown, { reader, writer }: Resolution): { root: Root; json: unknown } {
  const roots = rootsOf(reader, writer);
  const [only] = roots;
  if (only?.part === "schema") return { root: only, json: written };
  const { message, part, type, value } = (written ?? {}) as Record<string, unknown>;
  const root = roots.find((candidate) =>
    type === undefined
      ? candidate.message === message && candidate.part === part
      : candidate.part === "type" && "name" in candidate.b && candidate.b.name === type,
  );
  if (!root) throw new BadDatum("expected a datum with its message and part, or with its type, and a value");
  return { root, json: value };
}
