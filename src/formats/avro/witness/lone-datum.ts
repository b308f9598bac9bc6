import type { Outcome, Witness } from "../../../model/outcome.js";
import type { Resolution } from "../decode/resolution.js";
import type { Contract, Message, Named, Schema } from "../schema/schema.js";
import type { ProofBudget } from "./avsc-types.js";
import { objectOf, toJson } from "./datum.js";
import { encoded, loneDecoder } from "./execute.js";
import { smallest } from "./smallest.js";

/** Writes a call or a datum for which the reader has no message or type. */
export async function proveMissing(
  outcome: Outcome,
  { missing, writer }: Resolution,
  budget: ProofBudget,
): Promise<Witness | undefined> {
  for (const [element, refusal] of missing) {
    if (refusal !== outcome) continue;
    const lone = loneDatum(element, writer);
    if (!lone) return undefined;
    const datum = smallest(lone.schema);
    const json = toJson(datum, lone.schema);
    const written = lone.label.length > 0 ? objectOf([...lone.label, ["value", json]]) : json;
    return {
      written,
      observed: "because" in outcome ? outcome.because : "read",
      bytes: await encoded(datum, lone.schema, budget),
      decoder: loneDecoder,
    };
  }
  return undefined;
}

interface LoneDatum {
  readonly schema: Schema;
  readonly label: readonly (readonly [string, unknown])[];
}

function loneDatum(element: Message | Named | Contract, writer: Contract): LoneDatum | undefined {
  if ("request" in element)
    return {
      schema: element.request,
      label: [
        ["message", element.name],
        ["part", "request"],
      ],
    };
  if ("kind" in element) return { schema: element, label: [["type", element.name]] };
  if (writer.root) return { schema: writer.root, label: [] };
  const [first] = [...(writer.protocol?.messages ?? []), ...writer.types];
  return first && loneDatum(first, writer);
}
