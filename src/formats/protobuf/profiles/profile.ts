import type { ProfileName } from "../../../model/formats.js";
import type { ProfileResult } from "../../../model/contract.js";
import { bothRead, type Outcome, reads, rejects, undecided, type Verdict } from "../../../model/outcome.js";
import type { ProfileTask } from "../../format-definition.js";
import type { ProtoContract } from "../matching/matched.js";
import { dependenciesOfCall, dependencyOfField } from "../model/dependency.js";
import { allExtensions, allMessages, type ProtoFile } from "../model/descriptor.js";
import type { ProtoModel } from "../model/proto-model.js";
import { bufFindings } from "./buf.js";
import { type ConfluentDifference, confluentDifferences } from "./confluent.js";

const bufProfiles: Readonly<Partial<Record<ProfileName, string>>> = {
  "buf-file": "FILE",
  "buf-package": "PACKAGE",
  "buf-wire-json": "WIRE_JSON",
  "buf-wire": "WIRE",
};

/** Another system's verdict over a pair; undefined for a profile that Protobuf does not know. */
export function profileOf(
  name: ProfileName,
  { base, head }: ProfileTask<ProtoContract>,
): { verdict: Verdict; result: ProfileResult; notes?: readonly string[] } | undefined {
  const category = bufProfiles[name];
  if (category !== undefined) return asFarAsResolved(bufResult(name, category, base, head), base, head);
  return name === "confluent" ? asFarAsResolved(confluentResult(base, head), base, head) : undefined;
}

/** With a type of base that is not here, and that head does not use as the same, "reads" becomes undecided. */
function asFarAsResolved<T extends { readonly verdict: Verdict }>(
  result: T,
  base: ProtoContract,
  head: ProtoContract,
): T {
  const there = new Set(dependenciesIn(head.file).map(([, text]) => text));
  const [missing] = dependenciesIn(base.file).find(([, text]) => !there.has(text)) ?? [];
  if (missing === undefined) return result;
  const because = undecided(
    `base uses the type ${missing} of another module, which is not known to be the same in head`,
  );
  const decided = (outcome: Outcome) => (outcome.outcome === "reads" ? because : outcome);
  const { backward, forward } = result.verdict;
  return { ...result, verdict: { backward: decided(backward), forward: decided(forward) } };
}

/** The types of other modules that a file uses: their names, and what is known of them. */
function dependenciesIn(file: ProtoFile): (readonly [name: string, text: string])[] {
  const fields = [...[...allMessages(file)].flatMap((message) => message.fields), ...allExtensions(file)];
  const calls = file.services.flatMap(({ rpcs }) => rpcs.map(dependenciesOfCall));
  return [...fields.map(dependencyOfField), ...calls.flatMap((call) => [call.request, call.response])]
    .filter((dependency) => dependency !== undefined)
    .map((dependency) => [dependency.name, JSON.stringify(dependency)]);
}

/** buf knows no direction: a finding fails both. */
function bufResult(name: ProfileName, category: string, base: ProtoContract, head: ProtoContract) {
  const { findings, ignored } = bufFindings(category, base, head, head.model);
  const [first] = findings;
  const outcome = first && rejects(`buf breaking reports ${first.id}: ${first.message}`);
  const verdict: Verdict = outcome ? { backward: outcome, forward: outcome } : bothRead;
  const hidden = [...ignored].map(([id, count]) => `${String(count)} ${id}`).join(", ");
  const notes = hidden === "" ? [] : [`buf.yaml ignores what would be found here: ${hidden}`];
  return { verdict, notes, result: { name, compatible: findings.length === 0, findings } };
}

/** Backward: head is registered after base; forward: the registry compares the other way round. */
function confluentResult(base: ProtoContract, head: ProtoContract) {
  const there = confluentDifferences(base.file, head.file);
  const back = confluentDifferences(head.file, base.file);
  const verdict: Verdict = { backward: outcomeOf(there), forward: outcomeOf(back) };
  const findings = there.map(({ id, message, location }) => ({ id, message, ...(location && { location }) }));
  const result: ProfileResult = {
    name: "confluent",
    compatible: there.every((difference) => difference.compatible),
    findings,
  };
  return { verdict, result };
}

function outcomeOf(differences: readonly ConfluentDifference[]): Outcome {
  const breaking = differences.find(({ compatible }) => !compatible);
  return breaking ? rejects(`Confluent Schema Registry reports ${breaking.message}`) : reads;
}

/** The findings of buf about a file that head does not have. */
export function removedResult(
  name: ProfileName,
  base: ProtoContract,
  head: ProtoModel,
): ProfileResult | undefined {
  const category = bufProfiles[name];
  if (category === undefined) return undefined;
  const { findings } = bufFindings(category, base, undefined, head);
  return { name, compatible: findings.length === 0, findings };
}
