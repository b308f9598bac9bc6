import type { Change } from "../../model/change.js";
import { byElementThenRule } from "../../model/change.js";
import type { Comparison, ContractSettings, Pairing } from "../../model/contract.js";
import { pathOf } from "../../model/contract.js";
import type { Fault } from "../../model/location.js";
import type { Verdict } from "../../model/outcome.js";
import { bothRead, rejects, undecided } from "../../model/outcome.js";
import type { FormatDefinition } from "../define-format.js";
import { digestOf } from "../../algorithms/digest.js";
import { borrowWitnesses, finish, prove } from "./prove.js";
import { gapChange, gapOf, widen } from "./unexplained.js";

/** One pair: parsed on both sides, or why not; then judged. */
export async function comparePair<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  models: { base: Model; head: Model },
  pairing: Pairing,
  settings: ContractSettings,
): Promise<Comparison> {
  const { basePath, headPath } = pairing;
  const baseFaults = basePath === undefined ? [] : definition.faults(models.base, basePath);
  const headFaults = headPath === undefined ? [] : definition.faults(models.head, headPath);
  const open = (model: Model, path: string | undefined, faults: readonly Fault[]) =>
    path === undefined || faults.length > 0 ? undefined : definition.contract(model, path);
  const base = open(models.base, basePath, baseFaults);
  const head = open(models.head, headPath, headFaults);
  const digests = {
    ...(base !== undefined && { base: digestOf(definition.canonical(base)) }),
    ...(head !== undefined && { head: digestOf(definition.canonical(head)) }),
  };
  const known = head ?? base;
  const common = {
    pairing,
    format: definition.id,
    id: (known !== undefined ? definition.contractId(known) : undefined) ?? pathOf(pairing),
    digests,
    faults: headFaults,
    notes: [
      ...baseFaults.map((fault) => `base does not parse, so head is judged as new: ${describeFault(fault)}`),
      ...(headPath !== undefined ? definition.notes(models.head, headPath) : []),
    ],
  };
  if (headFaults.length > 0) {
    const because = undecided("the proposed contract does not parse");
    return { ...common, verdict: { backward: because, forward: because }, changes: [] };
  }
  if (headPath === undefined) {
    const because = rejects("the contract was removed: nothing is left to read with or to write by");
    const removed =
      base && definition.removedProfile?.(settings.profile, { base, head: models.head, settings });
    return {
      ...common,
      verdict: { backward: because, forward: because },
      changes: [],
      ...(removed && { profile: removed }),
    };
  }
  if (base === undefined || head === undefined) return { ...common, verdict: bothRead, changes: [] };
  const { remarks, ...judged } = await judgePair(definition, { base, head }, { pairing, digests }, settings);
  return { ...common, ...judged, notes: [...common.notes, ...remarks] };
}

function describeFault({ message, location }: Fault): string {
  if (!location) return message;
  return `${location.file}${location.line === undefined ? "" : `:${String(location.line)}`}: ${message}`;
}

async function judgePair<Model, Contract, Matched>(
  definition: FormatDefinition<Model, Contract, Matched>,
  { base, head }: { base: Contract; head: Contract },
  { pairing, digests }: Pick<Comparison, "pairing" | "digests">,
  settings: ContractSettings,
): Promise<Pick<Comparison, "verdict" | "changes" | "profile"> & { readonly remarks: readonly string[] }> {
  const surfaces = definition.surfaces(settings);
  const matched = await definition.match(base, head, settings);
  const judged = definition.rules.flatMap((rule) => [...rule.judge(matched)]);
  let whole: Verdict = {
    backward: await definition.judge(head, base, settings),
    forward: await definition.judge(base, head, settings),
  };
  const proofs = { base, head, settings, definition };
  const changes: Change[] = [];
  for (const change of judged) changes.push(await finish(change, { pairing, surfaces, whole, proofs }));
  const gap = gapOf(definition, { base, head, whole, changes });
  if (gap) {
    whole = await prove(whole, undefined, surfaces[0] ?? "wire", proofs);
    whole = widen(whole, gap);
    changes.push(gapChange(definition.id, whole, { pairing, digests, surface: surfaces[0] ?? "wire" }));
  } else {
    whole = borrowWitnesses(whole, changes, surfaces);
  }
  const sorted = byElementThenRule(changes);
  const asked = { base, head, changes: sorted, verdict: whole, settings };
  const profiled = definition.profile?.(settings.profile, asked);
  const remarks = definition.remarks?.(matched) ?? [];
  return profiled
    ? { verdict: profiled.verdict, changes: sorted, profile: profiled.result, remarks }
    : { verdict: whole, changes: sorted, remarks };
}
